/** Numbers of procesos: the template of each entidad and what it writes. Pure. */

export const NUMERACION_USUAL = "{numero}-{anio}-{siglas}";

const MARCAS = /\{(numero|anio|siglas)\}/g;

/** Whether a template can number procesos: it has the number, and no other marks. */
export function isNumeracion(plantilla: string): boolean {
  return plantilla.includes("{numero}") && plantilla.length <= 100 && !/[{}]/.test(plantilla.replace(MARCAS, ""));
}

/** What the template of an entidad may name. */
export interface DatosNumero {
  readonly numero: number;
  readonly anio: number;
  readonly siglas: string;
}

/**
 * Writes the code of a proceso from the template of its entidad: `CAS {numero}-{anio}-{siglas}` gives
 * `CAS 004-2026-MC-DDC-CUSCO`. The number has at least three figures, as the codes of the sources do.
 * @fuente H1 · CAS 004-2026-MC-DDC-CUSCO, title
 */
export function writeCodigo(plantilla: string, { numero, anio, siglas }: DatosNumero): string {
  const datos: Readonly<Record<string, string>> = {
    numero: String(numero).padStart(3, "0"),
    anio: String(anio),
    siglas,
  };
  return plantilla.replace(MARCAS, (_, marca: string) => datos[marca] ?? "");
}
