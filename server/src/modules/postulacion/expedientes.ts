/** Dossiers as the engine reads them: from the seal, never from what may still change. */
import type { Expediente } from "#schema/expediente.ts";
import type { Instantanea } from "#schema/postulacion/instantanea.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { isIntegra } from "./sellado.rules.ts";

interface Sellada {
  readonly id: string;
  readonly instantanea: Instantanea;
  readonly huella: string;
}

/**
 * The dossiers sent to a proceso and not withdrawn, in the order in which they arrived. Every seal is checked: a dossier
 * that does not match its hash was altered behind the system, and nothing may be scored with it.
 * @throws Error, a fault, naming the altered application
 * @fuente reliability R6
 */
export async function expedientesDe(tx: Lectura, proceso: string): Promise<Expediente[]> {
  const selladas = await tx.filas<Sellada>(
    `select id, instantanea, instantanea_sha256 as huella from postulacion
     where proceso = $1 and estado = 'ENVIADA' order by sello, id`,
    [proceso],
  );
  return selladas.map(({ id, instantanea, huella }) => {
    if (!isIntegra(instantanea, huella)) throw new Error(`The sealed dossier ${id} does not match its hash`);
    return instantanea.expediente;
  });
}
