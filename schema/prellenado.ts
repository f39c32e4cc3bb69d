import type { Campo, Formulario, Seccion } from "./bases/formulario.ts";
import type { Expediente, Fila, Respuesta } from "./expediente.ts";
import type { HojaDeVida } from "./hoja-de-vida.ts";

/**
 * Fills the form of a contest with what the CV already says, field by field, by its `dato`.
 *
 * A section that repeats gets one row per row of the CV section that most of its fields name, with the same row ids and
 * evidence, as many as it admits; a field that names another CV section stays empty there, since nothing says which row
 * it would come from. A section that is filled once takes the first row of each CV section named.
 * A value that is not among the options of the contest is left out. Sections without any value are absent.
 * @fuente catalogue A11 · S2:187
 */
export function prellenar(formulario: Formulario, hoja: HojaDeVida): Expediente["respuestas"] {
  const respuestas: Expediente["respuestas"] = {};
  for (const seccion of formulario.secciones) {
    const filas = seccion.repite ? filasRepetidas(seccion, hoja) : filaUnica(seccion, hoja);
    if (filas.length > 0) respuestas[seccion.id] = filas;
  }
  return respuestas;
}

/** Id of the row of a section that does not repeat. */
export const FILA_UNICA = "unica";

function filaUnica(seccion: Seccion, hoja: HojaDeVida): Fila[] {
  const valores = valoresDe(seccion.campos, (origen) => filasDe(hoja, origen)[0]);
  return Object.keys(valores).length > 0 ? [{ id: FILA_UNICA, valores }] : [];
}

function filasRepetidas(seccion: Seccion, hoja: HojaDeVida): Fila[] {
  const origen = origenPrincipal(seccion);
  if (origen === null) return [];
  const conSustento = seccion.repite?.sustento !== "SIN_SUSTENTO";
  return filasDe(hoja, origen)
    .map((fila) => {
      const valores = valoresDe(seccion.campos, (otro) => (otro === origen ? fila : undefined));
      return conSustento ? conSustentos(fila, valores) : { id: fila.id, valores };
    })
    .filter(({ valores }) => Object.keys(valores).length > 0)
    .slice(0, seccion.repite?.maximo);
}

const conSustentos = ({ id, sustentos }: Fila, valores: Fila["valores"]): Fila =>
  sustentos ? { id, valores, sustentos: [...sustentos] } : { id, valores };

function valoresDe(campos: readonly Campo[], filaDe: (origen: string) => Fila | undefined): Fila["valores"] {
  const valores: Fila["valores"] = {};
  for (const campo of campos) {
    const [origen, nombre] = partesDe(campo);
    const valor = origen === null ? undefined : propia(filaDe(origen)?.valores, nombre);
    const cabe = valor === undefined ? null : valorQueCabe(campo, valor);
    if (cabe !== null) valores[campo.id] = cabe;
  }
  return valores;
}

/** The value as the field may hold it, or null: only options that the contest offers, lists only where it takes them. */
function valorQueCabe(campo: Campo, valor: Respuesta): Respuesta | null {
  if (campo.tipo === "OPCIONES") {
    const dichas = typeof valor === "string" ? [valor] : valor;
    const admitidas = dichas.filter((dicha) => campo.opciones.some((opcion) => opcion.valor === dicha));
    return admitidas.length > 0 ? admitidas : null;
  }
  if (typeof valor !== "string" || valor.trim() === "") return null;
  if (campo.tipo === "OPCION" && !campo.opciones.some((opcion) => opcion.valor === valor)) return null;
  return valor;
}

/** The CV section that most fields name; the first of them when several tie. */
function origenPrincipal(seccion: Seccion): string | null {
  const veces = new Map<string, number>();
  for (const campo of seccion.campos) {
    const [origen] = partesDe(campo);
    if (origen !== null) veces.set(origen, (veces.get(origen) ?? 0) + 1);
  }
  let elegido: string | null = null;
  for (const [origen, cuantas] of veces) {
    if (elegido === null || cuantas > (veces.get(elegido) ?? 0)) elegido = origen;
  }
  return elegido;
}

function partesDe(campo: Campo): readonly [origen: string | null, nombre: string] {
  const [origen, nombre, ...resto] = campo.dato?.split(".") ?? [];
  return origen && nombre && resto.length === 0 ? [origen, nombre] : [null, ""];
}

const filasDe = (hoja: HojaDeVida, seccion: string): readonly Fila[] => propia(hoja, seccion) ?? [];

/** What an object inherits (`constructor`, `__proto__`) is never data. */
const propia = <V>(objeto: Readonly<Record<string, V>> | undefined, clave: string): V | undefined =>
  objeto !== undefined && Object.hasOwn(objeto, clave) ? objeto[clave] : undefined;
