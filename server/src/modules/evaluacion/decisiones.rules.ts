/** Pure rules of what the committee decides of one application in one stage: each takes the whole and gives the next. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Etapa } from "#schema/bases/etapa.ts";
import type { Plaza } from "#schema/bases/plaza.ts";
import { criteriosDe, revisarEvaluacion } from "#schema/calificacion/index.ts";
import { corto } from "#schema/corto.ts";
import { Rechazo } from "#schema/errores.ts";
import type { EvaluacionEtapa } from "#schema/expediente.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { comparar, racional } from "#schema/puntaje.ts";

/** EvaluacionEtapa without its sheets, which are stored apart. */
export type DatosEvaluacion = Omit<EvaluacionEtapa, "hojas">;

/** A motive as it is stored: trimmed, with something in it. @throws MOTIVO_REQUERIDO */
export function readMotivo(texto: string | null | undefined, campo = "motivo"): string {
  const motivo = texto?.trim() ?? "";
  if (motivo.length < 5 || motivo.length > 2000) throw new Rechazo("MOTIVO_REQUERIDO", { campo }, campo);
  return motivo;
}

/** A motive that may be left out when the decision is favourable. */
export function readMotivoDe(texto: string | null | undefined, favorable: boolean): { motivo?: string } {
  if (favorable && !texto?.trim()) return {};
  return { motivo: readMotivo(texto) };
}

/** Puts, replaces or (with `nuevo` null) removes the item of a list that has that id. */
function conItem<T extends object, K extends keyof T>(
  lista: readonly T[] | undefined,
  clave: K,
  id: T[K],
  nuevo: T | null,
): T[] {
  const otros = (lista ?? []).filter((item) => item[clave] !== id);
  return nuevo === null ? otros : [...otros, nuevo];
}

/** @throws REQUISITO_DESCONOCIDO, MOTIVO_REQUERIDO */
export function conRequisito(
  datos: DatosEvaluacion,
  plazas: readonly Plaza[],
  decision: {
    readonly requisito: string;
    readonly cumple: boolean | null;
    readonly motivo?: string | null | undefined;
  },
): DatosEvaluacion {
  const { requisito, cumple, motivo } = decision;
  const pedido = plazas.some((plaza) => plaza.perfil.some((uno) => uno.id === requisito && uno.aplica === "SI"));
  if (!pedido) throw new Rechazo("REQUISITO_DESCONOCIDO", { requisito }, "requisito");
  const nuevo = cumple === null ? null : { requisito, cumple, ...readMotivoDe(motivo, cumple) };
  return { ...datos, requisitos: conItem(datos.requisitos, "requisito", requisito, nuevo) };
}

/** @throws CRITERIO_DESCONOCIDO, MOTIVO_REQUERIDO */
export function conCompuerta(
  datos: DatosEvaluacion,
  etapa: Etapa,
  decision: { readonly criterio: string; readonly cumple: boolean | null; readonly motivo?: string | null | undefined },
): DatosEvaluacion {
  const { criterio, cumple, motivo } = decision;
  if (!criteriosDe(etapa).some((uno) => uno.id === criterio && uno.tipo === "COMPUERTA")) {
    throw new Rechazo("CRITERIO_DESCONOCIDO", { criterio }, "criterio");
  }
  const nuevo = cumple === null ? null : { criterio, cumple, ...readMotivoDe(motivo, cumple) };
  return { ...datos, compuertas: conItem(datos.compuertas, "criterio", criterio, nuevo) };
}

/**
 * Replaces a computed score, always with its motive.
 * @throws CRITERIO_DESCONOCIDO, MOTIVO_REQUERIDO, PUNTAJE_FUERA_DE_RANGO
 * @fuente catalogue E7
 */
export function conAjuste(
  datos: DatosEvaluacion,
  etapa: Etapa,
  ajuste: { readonly criterio: string; readonly puntaje: string | null; readonly motivo: string },
): DatosEvaluacion {
  const { criterio: id, puntaje } = ajuste;
  const criterio = criteriosDe(etapa).find((uno) => uno.id === id);
  if (!criterio) throw new Rechazo("CRITERIO_DESCONOCIDO", { criterio: id }, "criterio");
  const motivo = readMotivo(ajuste.motivo);
  if (puntaje !== null) {
    const hasta = criterio.maximo ?? null;
    const n = racional(puntaje);
    if (comparar(n, racional("0")) < 0 || (hasta !== null && comparar(n, racional(hasta)) > 0)) {
      const explicacion = `${criterio.nombre}: ${puntaje} no está en el rango ${hasta === null ? "desde 0" : `de 0 a ${hasta}`}.`;
      throw new Rechazo("PUNTAJE_FUERA_DE_RANGO", { criterio: id, puntaje, desde: "0", hasta, explicacion }, "puntaje");
    }
  }
  const nuevo = puntaje === null ? null : { criterio: id, puntaje, motivo };
  return { ...datos, ajustes: conItem(datos.ajustes, "criterio", id, nuevo) };
}

/**
 * Sets the causes for which somebody is out, all from the list of the bases; an empty list takes them away.
 * @throws CAUSA_DESCONOCIDA
 */
export function conCausas(datos: DatosEvaluacion, etapa: Etapa, causas: readonly string[]): DatosEvaluacion {
  const descalificacion = [...new Set(causas)];
  assertSinHallazgos(etapa, { etapa: etapa.id, descalificacion }, "causas");
  const { descalificacion: _previas, ...resto } = datos;
  return descalificacion.length === 0 ? resto : { ...resto, descalificacion };
}

/**
 * The scores of a sheet after some are put and others (null) taken away; the rest stay.
 * @throws CRITERIO_DESCONOCIDO, PUNTAJE_FUERA_DE_RANGO, PUNTAJE_FUERA_DE_PASO, each at its place `puntajes.<i>.puntaje`
 * @fuente catalogue E15
 */
export function conPuntajes(
  previos: Readonly<Record<string, string>>,
  etapa: Etapa,
  puestos: readonly { readonly criterio: string; readonly puntaje?: string | null | undefined }[],
): Record<string, string> {
  const puntajes = new Map(Object.entries(previos));
  for (const [i, { criterio, puntaje }] of puestos.entries()) {
    const lugar = `puntajes.${i}`;
    if (puestos.findIndex((otro) => otro.criterio === criterio) !== i) {
      throw new Rechazo(
        "DATO_INVALIDO",
        { campo: "puntajes", motivo: `el criterio «${corto(criterio)}» está dos veces` },
        lugar,
      );
    }
    const hoja = { miembro: "", puntajes: { [criterio]: puntaje ?? "0" } };
    const [hallazgo] = revisarEvaluacion(etapa, { etapa: etapa.id, hojas: [hoja] }, lugar);
    const campo = hallazgo?.codigo === "CRITERIO_DESCONOCIDO" ? "criterio" : "puntaje";
    // Taking a score away is always good, whatever is the lowest one that may be put.
    if (hallazgo && (puntaje || campo === "criterio")) {
      throw rechazoDe(hallazgo, etapa, criterio, puntaje ?? "", `${lugar}.${campo}`);
    }
    if (puntaje) puntajes.set(criterio, puntaje);
    else puntajes.delete(criterio);
  }
  return Object.fromEntries([...puntajes].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function rechazoDe(
  { codigo, mensaje: explicacion }: Hallazgo,
  etapa: Etapa,
  id: string,
  puntaje: string,
  ruta: string,
): Rechazo {
  const criterio = criteriosDe(etapa).find((uno) => uno.id === id);
  const directo = criterio?.tipo === "DIRECTO" ? criterio : null;
  switch (codigo) {
    case "PUNTAJE_FUERA_DE_RANGO": {
      const [desde, hasta] = [directo?.desde ?? "0", directo?.hasta ?? directo?.maximo ?? null];
      return new Rechazo(codigo, { criterio: id, puntaje, desde, hasta, explicacion }, ruta);
    }
    case "PUNTAJE_FUERA_DE_PASO":
      return new Rechazo(codigo, { criterio: id, puntaje, paso: directo?.paso ?? null, explicacion }, ruta);
    default:
      return new Rechazo("CRITERIO_DESCONOCIDO", { criterio: id }, ruta);
  }
}

function assertSinHallazgos(etapa: Etapa, datos: DatosEvaluacion, ruta: string): void {
  const conocidas = new Set((etapa.descalificacion ?? []).map((causa) => causa.id));
  const causa = datos.descalificacion?.find((una) => !conocidas.has(una));
  if (causa !== undefined) throw new Rechazo("CAUSA_DESCONOCIDA", { causa }, ruta);
}

/** The plazas of a dossier, as the bases have them. */
export const plazasDe = (bases: Bases, ids: readonly string[]): Plaza[] =>
  bases.plazas.filter((plaza) => ids.includes(plaza.id));
