import type { Bases } from "../bases/bases.ts";
import type { Fecha } from "../fecha.ts";
import { COMITE, MODELOS_CONTACTO } from "./contactos.ts";
import { CRONOGRAMA } from "./cronograma.ts";
import { CUADROS } from "./cuadros.ts";
import { derechos } from "./derechos.ts";
import { DOCUMENTO } from "./documentos.ts";
import { CURRICULAR, ENTREVISTA } from "./etapas.ts";
import type { Modelo } from "./modelo.ts";
import { NORMA } from "./normas.ts";
import { MODELOS_PARTIDA } from "./partidas.ts";
import { etapaDePapel } from "./papel-etapa.ts";
import { RECLAMOS, SUSCRIPCION } from "./reclamos.ts";
import { ADJUDICACION, DESEMPATE, REDONDEO, TOTAL_SUMA } from "./resultados.ts";
import { SECCION } from "./secciones.ts";
import { fechaDe } from "./vigencia.ts";

/** A model that is missing and worthwhile, and why. */
export interface Sugerencia {
  readonly modelo: Modelo;
  readonly motivo: string;
}

interface Regla {
  readonly modelo: Modelo | undefined;
  readonly motivo: string;
  readonly falta: (bases: Bases) => boolean;
}

const sinSeccion =
  (papel: string) =>
  ({ formulario }: Bases): boolean =>
    !formulario.secciones.some((seccion) => seccion.papel === papel);

const gobernada = ({ cronograma }: Bases, gobierna: string, etapa?: string): boolean =>
  cronograma.hitos.some((hito) => hito.gobierna === gobierna && (etapa === undefined || hito.etapa === etapa));

/** In the order in which bases are composed. */
const REGLAS: readonly Regla[] = [
  {
    modelo: NORMA.dl1057,
    motivo: "La base legal no cita la norma del régimen CAS.",
    falta: ({ generalidades }) => !generalidades.baseLegal.some(({ id }) => id === "dl-1057"),
  },
  {
    modelo: COMITE,
    motivo: "Las bases no dicen quién evalúa.",
    falta: ({ generalidades }) => generalidades.comite === undefined,
  },
  {
    modelo: MODELOS_CONTACTO[0],
    motivo: "Las bases no dicen a dónde se consulta.",
    falta: ({ generalidades }) => !generalidades.contactos.some(({ uso }) => uso === "CONSULTAS"),
  },
  {
    modelo: SECCION.personales,
    motivo: "El formulario no pide los datos del postulante.",
    falta: sinSeccion("PERSONALES"),
  },
  { modelo: SECCION.formacion, motivo: "El formulario no pide los estudios.", falta: sinSeccion("FORMACION") },
  { modelo: SECCION.experiencia, motivo: "El formulario no pide la experiencia.", falta: sinSeccion("EXPERIENCIA") },
  {
    modelo: DOCUMENTO.dni,
    motivo: "No se pide ningún documento al postular.",
    falta: ({ documentos }) => !documentos.some(({ momento }) => momento.tipo === "POSTULACION"),
  },
  {
    modelo: CURRICULAR,
    motivo: "Ninguna etapa verifica que se cumpla el perfil.",
    falta: (bases) => !bases.etapas.some(({ exigePerfil }) => exigePerfil) && !etapaDePapel(bases, "CURRICULAR"),
  },
  { modelo: ENTREVISTA, motivo: "No hay entrevista.", falta: (bases) => !etapaDePapel(bases, "ENTREVISTA") },
  {
    modelo: TOTAL_SUMA,
    motivo: "Las bases no dicen cómo se forma el puntaje total.",
    falta: ({ total, etapas }) => total.modo === undefined && etapas.length > 0,
  },
  {
    modelo: REDONDEO,
    motivo: "Las bases no dicen cómo se redondea.",
    falta: ({ redondeos }) => redondeos === undefined,
  },
  {
    modelo: DESEMPATE,
    motivo: "Las bases no dicen quién gana cuando dos puntajes son iguales.",
    falta: ({ desempates = [] }) => !desempates.some(({ tipo }) => tipo === "SORTEO"),
  },
  {
    modelo: ADJUDICACION[0],
    motivo: "Las bases no dicen cuántos accesitarios hay.",
    falta: ({ adjudicacion }) => adjudicacion.accesitarios === undefined,
  },
  {
    modelo: ADJUDICACION[1],
    motivo: "Las bases no dicen cuándo se declara desierto.",
    falta: ({ adjudicacion }) => (adjudicacion.desierto ?? []).length === 0,
  },
  {
    modelo: CUADROS,
    motivo: "Falta el cuadro de resultados de alguna etapa o el final.",
    falta: ({ cuadros, etapas }) =>
      etapas.length > 0 &&
      [undefined, ...etapas.map(({ id }) => id)].some((etapa) => !cuadros.some((cuadro) => cuadro.etapa === etapa)),
  },
  {
    modelo: RECLAMOS,
    motivo: "Una etapa elimina y no dice cómo se reclama.",
    falta: ({ etapas, reclamos }) =>
      etapas.some(({ id, eliminatoria }) => eliminatoria && !reclamos.some(({ etapa }) => etapa === id)),
  },
  {
    modelo: SUSCRIPCION,
    motivo: "Las bases no dicen cómo se firma el contrato.",
    falta: ({ suscripcion }) => suscripcion === undefined,
  },
  {
    modelo: CRONOGRAMA,
    motivo: "Al cronograma le faltan filas.",
    falta: (bases) =>
      !["CONVOCATORIA", "POSTULACION", "PUBLICACION_FINAL"].every((gobierna) => gobernada(bases, gobierna)) ||
      bases.etapas.some(({ id }) => !gobernada(bases, "ETAPA", id)),
  },
];

/**
 * What is missing from the bases and worthwhile, in the order in which they are composed; on a day: by default the first
 * of the contest. Of bases with nothing yet, the whole starting points alone.
 */
export function sugerencias(bases: Bases, fecha: Fecha = fechaDe(bases)): Sugerencia[] {
  if (bases.etapas.length === 0 && bases.formulario.secciones.length === 0)
    return MODELOS_PARTIDA.map((modelo) => ({
      modelo,
      motivo: "Las bases están en blanco: empiece por un concurso entero.",
    }));
  const faltan = REGLAS.flatMap(({ modelo, motivo, falta }) => (modelo && falta(bases) ? [{ modelo, motivo }] : []));
  const deLey = derechos(bases, fecha).faltan.map((modelo) => ({
    modelo,
    motivo: `La manda la ${modelo.norma?.nombre.split(",")[0] ?? "ley"} y ninguna bonificación la da.`,
  }));
  return [...faltan, ...deLey];
}
