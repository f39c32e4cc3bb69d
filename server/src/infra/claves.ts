/** Passwords: argon2id at rest, computed by few at a time so that a wave of them does not stop everything else. */
import { argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** @fuente OWASP Password Storage: m = 19 MiB, t = 2, p = 1 */
const PARAMETROS = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const;
const FORMA = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;
/** Of the four threads that Node has for disk, names and hashes, two stay free. */
const A_LA_VEZ = 2;

const derive = promisify(argon2);

export interface Claves {
  /** The stored form of a password: PHC string with its own salt. */
  hash(clave: string): Promise<string>;
  /** Whether the password is the one stored. With null it works as long and says no: absence must not be told by time. */
  verify(clave: string, guardada: string | null): Promise<boolean>;
}

export function createClaves(): Claves {
  const turno = createTurnos(A_LA_VEZ);
  const senuelo = format(randomBytes(16), randomBytes(32));
  return {
    hash: (clave) =>
      turno(async () => {
        const sal = randomBytes(16);
        return format(sal, await compute(clave, sal, PARAMETROS));
      }),
    verify: (clave, guardada) =>
      turno(async () => {
        const partes = FORMA.exec(guardada ?? senuelo);
        if (!partes) throw new Error("A stored password has an unknown form");
        const [, m, t, p, sal, etiqueta] = partes as unknown as [string, string, string, string, string, string];
        const esperada = Buffer.from(etiqueta, "base64");
        const hallada = await compute(clave, Buffer.from(sal, "base64"), {
          memory: Number(m),
          passes: Number(t),
          parallelism: Number(p),
          tagLength: esperada.length,
        });
        return timingSafeEqual(hallada, esperada) && guardada !== null;
      }),
  };
}

function compute(
  clave: string,
  sal: Buffer,
  parametros: { memory: number; passes: number; parallelism: number; tagLength: number },
): Promise<Buffer> {
  // The same password typed on two keyboards must be the same bytes.
  return derive("argon2id", { message: Buffer.from(clave.normalize("NFC")), nonce: sal, ...parametros });
}

function format(sal: Buffer, etiqueta: Buffer): string {
  const base64 = (bytes: Buffer): string => bytes.toString("base64").replace(/=+$/, "");
  const { memory, passes, parallelism } = PARAMETROS;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${base64(sal)}$${base64(etiqueta)}`;
}

/** Lets `cuantos` works run at a time, the others wait in order. */
function createTurnos(cuantos: number): <T>(trabajo: () => Promise<T>) => Promise<T> {
  let libres = cuantos;
  const espera: (() => void)[] = [];
  return async (trabajo) => {
    if (libres > 0) libres -= 1;
    else await new Promise<void>((sigue) => espera.push(sigue));
    try {
      return await trabajo();
    } finally {
      const siguiente = espera.shift();
      if (siguiente) siguiente();
      else libres += 1;
    }
  };
}
