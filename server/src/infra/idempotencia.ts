import { Rechazo } from "#schema/errores.ts";
import type { Tx } from "./base-datos.ts";
import { huella } from "./testigo.ts";

/**
 * Runs `hacer` once per person, act and key, and answers later calls with what the first one got.
 * The key row is inserted first: a call at the same time waits on it until the first commits or rolls back.
 * @throws Rechazo CLAVE_REUTILIZADA when the key comes with another input
 */
export async function recordar<R>(
  tx: Tx,
  acto: string,
  clave: string,
  entrada: unknown,
  hacer: () => Promise<R>,
): Promise<R> {
  const esta = huella(entrada);
  const nueva = await tx.fila(
    `insert into idempotencia (persona, acto, clave, huella) values (yo(), $1, $2, $3)
     on conflict do nothing returning clave`,
    [acto, clave, esta],
  );
  if (nueva) {
    const resultado = await hacer();
    await tx.filas("update idempotencia set resultado = $3 where persona = yo() and acto = $1 and clave = $2", [
      acto,
      clave,
      JSON.stringify(resultado ?? null),
    ]);
    return resultado;
  }
  const anterior = await tx.fila<{ huella: string; resultado: R }>(
    "select huella, resultado from idempotencia where persona = yo() and acto = $1 and clave = $2",
    [acto, clave],
  );
  if (!anterior || anterior.huella !== esta) throw new Rechazo("CLAVE_REUTILIZADA");
  return anterior.resultado;
}
