/** Reads of the CV. */
import type { HojaDeVida } from "#schema/hoja-de-vida.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { conIdentidad, type Identidad } from "./postulante.rules.ts";

export interface HojaGuardada {
  readonly persona: string;
  /** 0 while nothing was saved. */
  readonly revision: number;
  readonly guardadaEn: string | null;
  readonly secciones: HojaDeVida;
}

/** The CV as it was saved; an empty one when nothing was. */
export async function readHoja(tx: Lectura, persona: string): Promise<HojaGuardada> {
  const fila = await tx.fila<HojaGuardada>(
    `select persona, revision, guardada_en as "guardadaEn", secciones from hoja_de_vida where persona = $1`,
    [persona],
  );
  return fila ?? { persona, revision: 0, guardadaEn: null, secciones: {} };
}

/** What the account of the person says; null when the person may not be seen. */
export function readIdentidad(tx: Lectura, persona: string): Promise<Identidad | null> {
  return tx.fila<Identidad>(
    `select nombres, apellidos, numero_documento as "numeroDocumento", correo, celular, fecha_nacimiento as "fechaNacimiento"
     from persona where id = $1`,
    [persona],
  );
}

/** The CV completed with the account: what applications are prefilled from. */
export async function hojaDeVidaDe(tx: Lectura, persona: string): Promise<HojaDeVida> {
  const { secciones } = await readHoja(tx, persona);
  const identidad = await readIdentidad(tx, persona);
  return identidad ? conIdentidad(secciones, identidad) : secciones;
}
