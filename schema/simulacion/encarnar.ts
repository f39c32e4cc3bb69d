import type { Bases } from "../bases/bases.ts";
import { arbolesDe, criteriosDe } from "../bases/recorrer.ts";
import type { Etapa } from "../bases/etapa.ts";
import { etapaPara } from "../calificacion/variante.ts";
import { documentoExigido } from "../formulario/documentos.ts";
import { seCumple } from "../condicion.ts";
import type { EvaluacionEtapa, Expediente } from "../expediente.ts";
import type { Indice } from "../indice.ts";
import type { Plaza } from "../bases/plaza.ts";
import { diaDePostulacion } from "./dia.ts";
import { Ficha } from "./ficha.ts";
import { escribirFilas, esDeFilas, type HechoDeFilas } from "./filas.ts";
import { escalaDe } from "./escala.ts";
import type { Aspectos, Asignacion } from "./variables.ts";
import { dividir, esCero, racional } from "../puntaje.ts";
import type { Valor } from "../valor.ts";

/**
 * Turns what is supposed of an applicant into answers, rows, documents and statements, from which the engine reads the
 * same. What cannot be true together comes out as near as it can: whoever needs it exact reads it back.
 */
export function encarnar({ indice, plaza }: Pick<Aspectos, "indice" | "plaza">, datos: Asignacion): Ficha {
  const ficha = new Ficha(indice, plaza, diaDePostulacion(indice));
  const deFilas: (readonly [HechoDeFilas, Valor | null])[] = [];
  const sueltos: (readonly [string, Valor | null])[] = [];
  for (const [referencia, valor] of datos) {
    const [origen, id = ""] = referencia.split(".");
    const hecho = origen === "hecho" ? indice.hechos.get(id) : undefined;
    if (esDeFilas(hecho)) deFilas.push([hecho, valor]);
    else if (hecho?.tipo === "SUMA") agregarSuma(indice, hecho.id, valor, datos, deFilas);
    else sueltos.push([referencia, valor]);
  }
  for (const [referencia, valor] of sueltos) ficha.poner(referencia, valor);
  escribirFilas(ficha, deFilas);
  presentar(ficha, datos);
  return ficha;
}

/** A sum of one fact about rows is that fact, by its factor. */
function agregarSuma(
  indice: Indice,
  id: string,
  valor: Valor | null,
  datos: Asignacion,
  deFilas: (readonly [HechoDeFilas, Valor | null])[],
): void {
  const hecho = indice.hechos.get(id);
  if (hecho?.tipo !== "SUMA" || valor?.clase !== "NUMERO") return;
  const [termino] = hecho.terminos;
  const [origen, base = ""] = (termino?.dato ?? "").split(".");
  const deBase = origen === "hecho" ? indice.hechos.get(base) : undefined;
  if (!termino || !esDeFilas(deBase) || datos.has(termino.dato) || esCero(racional(termino.factor))) return;
  deFilas.push([deBase, { clase: "NUMERO", n: dividir(valor.n, racional(termino.factor)) }]);
}

/** Whatever the bases ask of this person is presented and accepted; only what was supposed otherwise is not. */
function presentar(ficha: Ficha, datos: Asignacion): void {
  const { bases } = ficha.indice;
  for (const { id, si } of bases.declaraciones) {
    if (!datos.has(`declaracion.${id}`) && seCumple(si, (r) => ficha.leer(r))) ficha.declaraciones.set(id, "SI");
  }
  ficha.cambio();
  for (const documento of bases.documentos) {
    if (datos.has(`documento.${documento.id}`) || documento.momento.tipo === "SUSCRIPCION") continue;
    if (documentoExigido(documento, ficha.lector)) ficha.documentos.set(documento.id, true);
  }
  ficha.cambio();
}

/** A dossier out of a form, still without anything that the committee says. */
export function comoExpediente(ficha: Ficha, codigo: string, enviadaEn = `${ficha.hoy}T09:00`): Expediente {
  return {
    codigo,
    nombres: `POSTULANTE ${codigo}`,
    plazas: [ficha.plaza.id],
    enviadaEn,
    respuestas: ficha.respuestas,
    documentos: ficha.presentados(),
    declaraciones: [...ficha.declaraciones].map(([declaracion, respuesta]) => ({ declaracion, respuesta })),
    externos: ficha.externos,
  };
}

/** A criterion that is scored by hand, and every score that may be put, the least first. */
export interface Directo {
  readonly id: string;
  readonly escala: readonly string[];
}

/** What the committee has to say of a stage for a plaza. */
export interface Encargo {
  readonly etapa: Etapa;
  readonly directos: readonly Directo[];
  readonly compuertas: readonly string[];
  readonly requisitos: readonly string[];
  readonly miembros: number;
}

export function encargosDe(bases: Bases, plaza: Plaza): Encargo[] {
  return bases.etapas.map((general) => {
    const etapa = etapaPara(general, plaza);
    const nodos = arbolesDe({ ...etapa, variantes: [] }).flatMap(({ raiz, ruta }) => criteriosDe(raiz, ruta));
    const criterios = nodos.map(({ criterio }) => criterio);
    return {
      etapa,
      directos: criterios.flatMap((c) => (c.tipo === "DIRECTO" ? [{ id: c.id, escala: escalaDe(c) }] : [])),
      compuertas: criterios.flatMap((c) => (c.tipo === "COMPUERTA" && !c.si ? [c.id] : [])),
      requisitos: etapa.exigePerfil
        ? plaza.perfil.flatMap(({ id, aplica, si, sustento }) =>
            aplica === "SI" && !si && sustento !== "NO_REQUIERE" ? [id] : [],
          )
        : [],
      miembros: etapa.panel?.miembros ?? 1,
    };
  });
}

/** The committee as it would be with everybody at one end: the highest scores, or the lowest. */
export function comiteParejo(encargos: readonly Encargo[], extremo: "desde" | "hasta"): EvaluacionEtapa[] {
  const cumple = extremo === "hasta";
  return encargos.map(({ etapa, directos, compuertas, requisitos, miembros }) => ({
    etapa: etapa.id,
    hojas:
      directos.length === 0
        ? []
        : Array.from({ length: miembros }, (_, i) => ({
            miembro: `Integrante ${i + 1}`,
            puntajes: Object.fromEntries(
              directos.map(({ id, escala }) => [id, (cumple ? escala.at(-1) : escala[0]) ?? "0"]),
            ),
          })),
    compuertas: compuertas.map((criterio) => ({ criterio, cumple })),
    requisitos: requisitos.map((requisito) => ({ requisito, cumple: true })),
  }));
}
