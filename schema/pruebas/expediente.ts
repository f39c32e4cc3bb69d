import type { Bases } from "../bases/bases.ts";
import type { Prueba } from "../bases/prueba.ts";
import { documentoExigido } from "../formulario/documentos.ts";
import { seCumple } from "../condicion.ts";
import type { EvaluacionEtapa, Expediente, Fila, HojaEvaluacion, Respuesta } from "../expediente.ts";
import { indexar, type Indice } from "../indice.ts";
import { crearLector } from "../lector.ts";
import { diaDePostulacion } from "../simulacion/dia.ts";

/** A sample as a dossier, and what in it names something that the bases do not have. */
export interface MuestraLeida {
  readonly expediente: Expediente;
  readonly desconocidos: readonly string[];
}

/**
 * Turns a sample into the dossier that the engine scores. Evidence is presented and accepted unless the sample says that it
 * is refused; documents are those that the bases ask of such a person, unless the sample names its own; statements are
 * accepted unless it denies them; where a sheet names nobody all the members of the panel put the same.
 */
export function comoMuestra(bases: Bases, prueba: Prueba): MuestraLeida {
  const indice = indexar(bases);
  const desconocidos: string[] = [];
  const respuestas = respuestasDe(prueba, indice, desconocidos);
  const rechazados = new Set(
    (prueba.decisiones ?? []).flatMap(({ clase, sobre }) =>
      clase === "RECHAZA" && sobre !== undefined ? [sobre] : [],
    ),
  );
  for (const [seccion, filas] of Object.entries(respuestas))
    for (const fila of filas)
      fila.validacion = { estado: rechazados.has(`${seccion}.${fila.id}`) ? "RECHAZADO" : "VALIDO" };
  const externos = Object.fromEntries((prueba.externos ?? []).map(({ hecho, valor }) => [hecho, valor]));
  const dia = diaDePostulacion(indice);
  const base: Expediente = {
    codigo: "MUESTRA",
    nombres: prueba.nombre,
    plazas: [prueba.plaza],
    enviadaEn: `${dia}T09:00`,
    respuestas,
    externos,
  };
  const plaza = indice.plazas.get(prueba.plaza);
  if (!plaza) desconocidos.push(`la plaza «${prueba.plaza}»`);
  const declaraciones = bases.declaraciones.flatMap(({ id, si }) => {
    const lector = plaza && crearLector(indice, plaza, base);
    if (lector && !seCumple(si, (r) => lector.leer(r))) return [];
    return [{ declaracion: id, respuesta: prueba.niega?.includes(id) ? ("NO" as const) : ("SI" as const) }];
  });
  const lector = plaza && crearLector(indice, plaza, { ...base, declaraciones });
  const pedidos = bases.documentos.flatMap((documento) =>
    lector && documento.momento.tipo !== "SUSCRIPCION" && documentoExigido(documento, lector) ? [documento.id] : [],
  );
  const documentos = (prueba.documentos ?? pedidos).map((documento) => ({
    documento,
    archivos: [`${documento}.pdf`],
    validacion: { estado: rechazados.has(documento) ? ("RECHAZADO" as const) : ("VALIDO" as const) },
  }));
  for (const documento of prueba.documentos ?? [])
    if (!indice.documentos.has(documento)) desconocidos.push(`el documento «${documento}»`);
  return {
    expediente: { ...base, declaraciones, documentos, evaluaciones: evaluacionesDe(bases, prueba) },
    desconocidos,
  };
}

function respuestasDe({ respuestas }: Prueba, indice: Indice, desconocidos: string[]): Record<string, Fila[]> {
  const porSeccion: Record<string, Fila[]> = {};
  for (const { seccion, fila = "1", campo, valor } of respuestas) {
    const definicion = indice.campo(seccion, campo);
    if (!definicion) {
      desconocidos.push(`la respuesta «${seccion}.${campo}»`);
      continue;
    }
    const filas = (porSeccion[seccion] ??= []);
    let suya = filas.find(({ id }) => id === fila);
    if (!suya) {
      suya = { id: fila, valores: {}, sustentos: ["sustento.pdf"] };
      filas.push(suya);
    }
    suya.valores[campo] = definicion.tipo === "OPCIONES" ? valor.split(",").map((codigo) => codigo.trim()) : valor;
  }
  return porSeccion;
}

function evaluacionesDe(bases: Bases, { puntajes = [], decisiones = [] }: Prueba): EvaluacionEtapa[] {
  const nombradas = [...puntajes, ...decisiones].map(({ etapa }) => etapa);
  const ids = new Set([...bases.etapas.map(({ id }) => id), ...nombradas]);
  return [...ids].map((id): EvaluacionEtapa => {
    const etapa = bases.etapas.find((una) => una.id === id);
    const suyas = decisiones.filter((decision) => decision.etapa === id);
    const requisitos = new Set(bases.plazas.flatMap(({ perfil }) => perfil.map((requisito) => requisito.id)));
    const cumplen = suyas.flatMap(({ clase, sobre }) =>
      sobre !== undefined && (clase === "CUMPLE" || clase === "NO_CUMPLE")
        ? [{ id: sobre, cumple: clase === "CUMPLE" }]
        : [],
    );
    const causas = suyas.flatMap(({ clase, sobre }) => (clase === "DESCALIFICA" && sobre !== undefined ? [sobre] : []));
    return {
      etapa: id,
      ...(suyas.some(({ clase }) => clase === "AUSENTE") && { asistencia: "AUSENTE" as const }),
      ...(causas.length > 0 && { descalificacion: causas }),
      hojas: hojasDe(
        puntajes.filter((puntaje) => puntaje.etapa === id),
        etapa?.panel?.miembros ?? 1,
      ),
      requisitos: cumplen
        .filter((uno) => requisitos.has(uno.id))
        .map(({ id: requisito, cumple }) => ({ requisito, cumple })),
      compuertas: cumplen
        .filter((uno) => !requisitos.has(uno.id))
        .map(({ id: criterio, cumple }) => ({ criterio, cumple })),
    };
  });
}

function hojasDe(puntajes: NonNullable<Prueba["puntajes"]>, miembros: number): HojaEvaluacion[] {
  if (puntajes.length === 0) return [];
  const nombrados = [...new Set(puntajes.flatMap(({ miembro }) => miembro ?? []))];
  const faltan = Math.max(0, miembros - nombrados.length);
  const quienes = [...nombrados, ...Array.from({ length: faltan }, (_, i) => `Integrante ${i + nombrados.length + 1}`)];
  return quienes.map((miembro) => ({
    miembro,
    puntajes: Object.fromEntries(
      puntajes
        .filter((puntaje) => (puntaje.miembro ?? miembro) === miembro)
        // What is said of one member stands over what is said of all.
        .toSorted((a, b) => (a.miembro === undefined ? 0 : 1) - (b.miembro === undefined ? 0 : 1))
        .map(({ criterio, valor }) => [criterio, valor]),
    ),
  }));
}

/** An answer as a sample writes it. */
export const valorDe = (respuesta: Respuesta): string =>
  typeof respuesta === "string" ? respuesta : respuesta.join(", ");
