import type { Bases } from "../bases/bases.ts";
import type { Campo, Seccion } from "../bases/formulario.ts";
import type { Expediente, Fila } from "../expediente.ts";
import type { Hallazgo } from "../hallazgo.ts";

/** The part of a dossier that a draft holds. */
export type Llenado = Pick<Expediente, "plazas" | "respuestas"> & {
  readonly documentos: NonNullable<Expediente["documentos"]>;
  readonly declaraciones: NonNullable<Expediente["declaraciones"]>;
  readonly confirmados: readonly string[];
};

export interface Traslado {
  readonly llenado: Llenado;
  /** What could not be carried over, each at its old place, as warnings. */
  readonly hallazgos: readonly Hallazgo[];
}

/**
 * Carries a draft from one version of the bases to the next. Answers stay where their field still exists and takes the
 * same class of answer; files where their type of document does; a declaration only while its text is the same, since
 * nobody swore the new one. Plazas that disappeared go, unless none would be left: then they stay for the person to see
 * and change.
 * @fuente reliability R7 · catalogue I9
 */
export function trasladar(antes: Bases, ahora: Bases, llenado: Llenado): Traslado {
  const hallazgos: Hallazgo[] = [];
  const avisar = (codigo: string, ruta: string, mensaje: string): void => {
    hallazgos.push({ codigo, gravedad: "ADVERTENCIA", ruta, mensaje });
  };
  const plazas = llenado.plazas.filter((plaza) => ahora.plazas.some(({ id }) => id === plaza));
  for (const plaza of llenado.plazas.filter((una) => !plazas.includes(una))) {
    avisar("PLAZA_QUITADA", `plazas.${plaza}`, "Una de sus plazas ya no está en las bases. Revise su elección.");
  }
  const respuestas: Expediente["respuestas"] = {};
  for (const [id, filas] of Object.entries(llenado.respuestas)) {
    const seccion = ahora.formulario.secciones.find((una) => una.id === id);
    if (seccion) respuestas[id] = filas.map((fila) => filaEn(seccion, fila, avisar));
    else
      avisar("SECCION_QUITADA", `respuestas.${id}`, "Las bases ya no piden esta sección; sus respuestas se quitaron.");
  }
  const documentos = llenado.documentos.filter(({ documento }) => {
    const sigue = ahora.documentos.some(({ id }) => id === documento);
    if (!sigue) avisar("DOCUMENTO_QUITADO", `documentos.${documento}`, "Las bases ya no piden este documento.");
    return sigue;
  });
  const declaraciones = llenado.declaraciones.filter(({ declaracion }) => {
    const previa = antes.declaraciones.find(({ id }) => id === declaracion);
    const sigue = ahora.declaraciones.find(({ id }) => id === declaracion);
    const igual = sigue !== undefined && sigue.texto === previa?.texto && sigue.titulo === previa.titulo;
    if (!igual)
      avisar("DECLARACION_CAMBIADA", `declaraciones.${declaracion}`, "Esta declaración cambió: vuelva a leerla.");
    return igual;
  });
  const confirmados = llenado.confirmados.filter((uno) => documentos.some(({ documento }) => documento === uno));
  const quedan = plazas.length > 0 ? plazas : [...llenado.plazas];
  return { llenado: { plazas: quedan, respuestas, documentos, declaraciones, confirmados }, hallazgos };
}

function filaEn(seccion: Seccion, fila: Fila, avisar: (codigo: string, ruta: string, mensaje: string) => void): Fila {
  const campos = new Map(seccion.campos.map((campo) => [campo.id, campo]));
  const valores: Fila["valores"] = {};
  for (const [id, valor] of Object.entries(fila.valores)) {
    const campo = campos.get(id);
    if (campo && esLista(campo) === Array.isArray(valor)) valores[id] = valor;
    else
      avisar(
        "RESPUESTA_QUITADA",
        `respuestas.${seccion.id}.${fila.id}.${id}`,
        "Las bases ya no piden este dato así; se quitó.",
      );
  }
  return { ...fila, valores };
}

const esLista = (campo: Campo): boolean => campo.tipo === "OPCIONES";
