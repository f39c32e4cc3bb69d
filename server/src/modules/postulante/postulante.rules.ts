/** Pure rules of the CV of a person. */
import type { Seccion } from "#schema/bases/formulario.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Fila } from "#schema/expediente.ts";
import type { Fecha } from "#schema/fecha.ts";
import { HOJA_DE_VIDA, type HojaDeVida } from "#schema/hoja-de-vida.ts";
import { type FilaCruda, leerFilas } from "#schema/postulacion/filas.ts";
import { FILA_UNICA } from "#schema/prellenado.ts";

/** What the account already knows of the person. */
export interface Identidad {
  readonly nombres: string;
  readonly apellidos: string;
  readonly numeroDocumento: string;
  readonly correo: string;
  readonly celular: string | null;
  readonly fechaNacimiento: string | null;
}

/**
 * The section of that id.
 * @throws SECCION_DESCONOCIDA
 */
export function findSeccion(secciones: readonly Seccion[], id: string): Seccion {
  const seccion = secciones.find((una) => una.id === id);
  if (!seccion) throw new Rechazo("SECCION_DESCONOCIDA", { seccion: id }, "seccion");
  return seccion;
}

/**
 * The rows of a section as a draft may hold them.
 * @param hoy day in Lima
 * @throws RESPUESTAS_INVALIDAS with every finding, SECCION_SIN_SUSTENTO
 */
export function readFilas(
  seccion: Seccion,
  crudas: readonly FilaCruda[],
  anteriores: readonly Fila[],
  hoy: Fecha,
): readonly Fila[] {
  const { filas, hallazgos } = leerFilas(seccion, crudas, anteriores, hoy);
  if (hallazgos.length > 0) throw new Rechazo("RESPUESTAS_INVALIDAS", { hallazgos }, hallazgos[0]?.ruta);
  const conSustento = seccion.repite !== undefined && seccion.repite.sustento !== "SIN_SUSTENTO";
  if (!conSustento && filas.some(({ sustentos }) => sustentos)) {
    throw new Rechazo("SECCION_SIN_SUSTENTO", { seccion: seccion.titulo }, "filas");
  }
  return filas;
}

/**
 * The CV completed with what the account knows. Names and document are always those of the account, which verified them;
 * the rest only fills what the person has not written.
 */
export function conIdentidad(hoja: HojaDeVida, identidad: Identidad): HojaDeVida {
  const [personales] = hoja["personales"] ?? [];
  const opcionales = {
    correo: identidad.correo,
    celular: identidad.celular,
    fecha_nacimiento: identidad.fechaNacimiento,
  };
  const conocidos = Object.entries(opcionales).filter((par): par is [string, string] => par[1] !== null);
  const valores = {
    ...Object.fromEntries(conocidos),
    ...personales?.valores,
    nombres: identidad.nombres,
    apellidos: identidad.apellidos,
    documento: identidad.numeroDocumento,
  };
  return { ...hoja, personales: [{ id: personales?.id ?? FILA_UNICA, valores }] };
}

/** Sections of a CV in the order of its form, also those without rows. */
export function seccionesDe(hoja: HojaDeVida): { seccion: string; filas: readonly Fila[] }[] {
  return HOJA_DE_VIDA.secciones.map(({ id }) => ({ seccion: id, filas: hoja[id] ?? [] }));
}
