/** Requests written by hand on the socket: cut short, badly formed, or slow. */
import { connect } from "node:net";
import { setTimeout as esperar } from "node:timers/promises";
import type { Cliente } from "../factories/cliente.ts";
import { SUBIR } from "../factories/subidas.ts";

export const FRONTERA = "merito-frontera";

export interface Contestada {
  /** Null when the connection ended without an answer. */
  readonly status: number | null;
  readonly texto: string;
  /** Whether nothing had come when the wait was over. */
  readonly colgada: boolean;
}

export interface Modo {
  /** Bytes of each piece, and milliseconds between two; all at once without it. */
  readonly trozos?: { readonly bytes: number; readonly pausa: number };
  /** Byte after which the line is cut. */
  readonly corte?: number;
  /** Milliseconds after which whoever is not answered hangs. */
  readonly plazo?: number;
}

/** Writes the bytes on a connection of its own and reads until it is closed. */
export async function escribir(
  url: string,
  bytes: Buffer,
  { trozos, corte, plazo = 15_000 }: Modo = {},
): Promise<Contestada> {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port) });
  const leido: Buffer[] = [];
  socket.on("data", (trozo: Buffer) => leido.push(trozo));
  socket.on("error", () => {});
  const cerrado = new Promise<boolean>((listo) => socket.once("close", () => listo(false)));
  const enviado = corte === undefined ? bytes : bytes.subarray(0, corte);
  const paso = trozos?.bytes ?? Math.max(1, enviado.length);
  const escritura = (async () => {
    for (let i = 0; i < enviado.length && !socket.destroyed; i += paso) {
      socket.write(enviado.subarray(i, i + paso));
      if (trozos) await esperar(trozos.pausa);
    }
    if (corte !== undefined) {
      await esperar(20);
      socket.destroy();
    }
  })();
  const tarde = new AbortController();
  const colgada = await Promise.race([cerrado, esperar(plazo, true, { signal: tarde.signal }).catch(() => false)]);
  tarde.abort();
  socket.destroy();
  await escritura;
  const texto = Buffer.concat(leido).toString("utf8");
  const status = /^HTTP\/1\.1 (\d{3})/.exec(texto)?.[1];
  return { status: status === undefined ? null : Number(status), texto, colgada };
}

/** The head of a request to upload, with the cookie of somebody. */
export function cabezaDe(cliente: Cliente, largo: number | "chunked"): string {
  return [
    "POST /graphql HTTP/1.1",
    `Host: ${new URL(cliente.url).host}`,
    `Cookie: merito=${cliente.galleta("merito") ?? ""}`,
    `Content-Type: multipart/form-data; boundary=${FRONTERA}`,
    "Apollo-Require-Preflight: 1",
    "Connection: close",
    largo === "chunked" ? "Transfer-Encoding: chunked" : `Content-Length: ${largo}`,
    "\r\n",
  ].join("\r\n");
}

export const campoDe = (nombre: string, valor: string): string =>
  `--${FRONTERA}\r\nContent-Disposition: form-data; name="${nombre}"\r\n\r\n${valor}\r\n`;

export const operacionDe = (carga: string, desplazamiento = 0): string =>
  JSON.stringify({ query: SUBIR, variables: { carga, desplazamiento, parte: null } });

/** The parts of a right body. */
export function piezas(carga: string, parte: Buffer): { readonly campos: string; readonly archivo: Buffer } {
  return {
    campos: campoDe("operations", operacionDe(carga)) + campoDe("map", '{"0":["variables.parte"]}'),
    archivo: Buffer.concat([
      Buffer.from(
        `--${FRONTERA}\r\nContent-Disposition: form-data; name="0"; filename="x"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      ),
      parte,
      Buffer.from(`\r\n--${FRONTERA}--\r\n`),
    ]),
  };
}

/** A right request, with its length or in pieces that tell theirs. */
export function pedidoDe(cliente: Cliente, carga: string, parte: Buffer, pedazo: number | null): Buffer {
  const { campos, archivo } = piezas(carga, parte);
  const cuerpo = Buffer.concat([Buffer.from(campos), archivo]);
  if (pedazo === null) return Buffer.concat([Buffer.from(cabezaDe(cliente, cuerpo.length)), cuerpo]);
  const trozos: Buffer[] = [Buffer.from(cabezaDe(cliente, "chunked"))];
  for (let i = 0; i < cuerpo.length; i += pedazo) {
    const trozo = cuerpo.subarray(i, i + pedazo);
    trozos.push(Buffer.from(`${trozo.length.toString(16)}\r\n`), trozo, Buffer.from("\r\n"));
  }
  return Buffer.concat([...trozos, Buffer.from("0\r\n\r\n")]);
}
