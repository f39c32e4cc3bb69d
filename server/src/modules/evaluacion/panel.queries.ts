/** Reads of the committee and of its sheets. */
import type { Lectura } from "../../infra/base-datos.ts";
import type { HojaSinPuntajes, Integrante } from "./panel.rules.ts";

/** The committee of a proceso, in the order in which its members were named. Empty for who does not work with it. */
export function readComite(tx: Lectura, proceso: string): Promise<Integrante[]> {
  return tx.filas<Integrante>(
    `select persona, rol, nombres, cargo, nombre, funcion, suplente_de as "suplenteDe" from comite_de($1)`,
    [proceso],
  );
}

/**
 * The sheets of a stage without what they say, of some applications or of all. Those that gave up their seat when their
 * member abstained are left out; one of a stage that was already published keeps it, and counts.
 */
export function readHojas(
  tx: Lectura,
  proceso: string,
  etapa: string,
  postulaciones: readonly string[] | null = null,
): Promise<HojaSinPuntajes[]> {
  return tx.filas<HojaSinPuntajes>(
    `select h.id, h.postulacion, h.persona, h.asiento, h.vota, h.cerrada from hojas_de($1, $2, $3) h
     where h.asiento <> 'abstencion:' || h.persona`,
    [proceso, etapa, postulaciones],
  );
}

export interface HojaPropia {
  readonly id: string;
  readonly revision: number;
  readonly puntajes: Readonly<Record<string, string>>;
  readonly cerradaEn: string | null;
}

/** The sheet of the person who asks. */
export function readHojaPropia(tx: Lectura, postulacion: string, etapa: string): Promise<HojaPropia | null> {
  return tx.fila<HojaPropia>(
    `select id, revision, puntajes, cerrada_en as "cerradaEn" from hoja_evaluacion
     where postulacion = $1 and etapa = $2 and persona = (select yo())`,
    [postulacion, etapa],
  );
}
