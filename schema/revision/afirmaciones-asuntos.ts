import type { Gravedad } from "../hallazgo.ts";
import { sinTildes } from "./en-palabras.ts";

/** Checks among which conflicts of clauses are shared out, by what the parameter is about. */
export type CodigoDeAfirmacion =
  | "ADVANCE_RULES"
  | "BONUS_GATE"
  | "BONUS_ORDER"
  | "CLAIM_CHANNELS"
  | "CONTACT_MISMATCH"
  | "DANGLING_NOTE"
  | "DOC_ALIAS"
  | "DOC_SET"
  | "DUP_PARAM"
  | "ENTITY_NAMES"
  | "EVIDENCE_CONFLICT"
  | "FORMULA_CONSTANT"
  | "FORM_GAP"
  | "GHOST_STAGE"
  | "MODE"
  | "NUMBERING"
  | "PASS_CONDITIONS"
  | "SCOPE"
  | "SERVICE_GAP"
  | "TERM_CYCLE"
  | "VACANCIES";

/** A kind of parameter: its check, what it is about in words, and how much a conflict of two clauses weighs. */
export interface Asunto {
  readonly codigo: CodigoDeAfirmacion;
  readonly patron: RegExp;
  readonly que: string;
  readonly gravedad: Gravedad;
  /** Only when some value is of this kind. */
  readonly si?: (valor: string) => boolean;
}

/** A formula that adds up the minima, which are the same for everybody. */
export const sumaMinimos = (valor: string): boolean => /\bminimos?\b/.test(sinTildes(valor));
/** A base that is the result of what is being computed. */
export const esPuntajeFinal = (valor: string): boolean => /\bpuntaje final\b/.test(sinTildes(valor));

/** The first that fits decides. */
const ASUNTOS: readonly Asunto[] = [
  { codigo: "GHOST_STAGE", patron: /^numero-etapas$/, que: "cuántas etapas hay", gravedad: "ERROR" },
  {
    codigo: "FORMULA_CONSTANT",
    patron: /formula/,
    que: "la fórmula del puntaje final",
    gravedad: "ERROR",
    si: sumaMinimos,
  },
  {
    codigo: "TERM_CYCLE",
    patron: /^bonificaciones\.[^.]+\.base$/,
    que: "de qué puntaje se calcula la bonificación",
    gravedad: "ERROR",
    si: esPuntajeFinal,
  },
  {
    codigo: "BONUS_ORDER",
    patron: /^bonificaciones\.[^.]+\.base$/,
    que: "de qué puntaje se calcula la bonificación",
    gravedad: "ERROR",
  },
  { codigo: "ADVANCE_RULES", patron: /(^|\.)avance$/, que: "quiénes pasan a la etapa siguiente", gravedad: "ERROR" },
  {
    codigo: "PASS_CONDITIONS",
    patron: /condicion-apto$/,
    que: "qué hay que cumplir para ser apto",
    gravedad: "ERROR",
  },
  { codigo: "BONUS_GATE", patron: /compuerta$/, que: "qué mínimo pide la bonificación", gravedad: "ERROR" },
  { codigo: "SCOPE", patron: /(edad|alcance|ambito)$/, que: "a quiénes alcanza la regla", gravedad: "ERROR" },
  {
    codigo: "VACANCIES",
    patron: /^(ganadores|accesitarios|vacantes)$|\.posiciones$/,
    que: "cuántas personas ganan",
    gravedad: "ERROR",
  },
  { codigo: "MODE", patron: /modalidad$/, que: "cómo se hace la entrevista", gravedad: "ERROR" },
  { codigo: "FORM_GAP", patron: /^formulario\./, que: "qué se llena en el formulario", gravedad: "ADVERTENCIA" },
  { codigo: "ENTITY_NAMES", patron: /^comite\.nombre$/, que: "el nombre del comité", gravedad: "ADVERTENCIA" },
  {
    codigo: "ENTITY_NAMES",
    patron: /^entidad|\.entidad\.|titular$/,
    que: "el nombre de la entidad",
    gravedad: "ADVERTENCIA",
  },
  {
    codigo: "CONTACT_MISMATCH",
    patron: /^(contacto|correo|portal|telefono|pagina)/,
    que: "por dónde se postula, se consulta o se publica",
    gravedad: "ADVERTENCIA",
  },
  {
    codigo: "CLAIM_CHANNELS",
    patron: /^(reclamos|controversias|canal)\b/,
    que: "cómo se reclama",
    gravedad: "ADVERTENCIA",
  },
  { codigo: "SERVICE_GAP", patron: /^(avisos|servicio)\b/, que: "a quiénes se avisa", gravedad: "ADVERTENCIA" },
  {
    codigo: "DOC_ALIAS",
    patron: /^(ficha|documento|formato|anexo)s?\..*nombre$|^(ficha|formato|anexo)\.nombre$/,
    que: "el nombre de un documento",
    gravedad: "ADVERTENCIA",
  },
  {
    codigo: "EVIDENCE_CONFLICT",
    patron: /sustento|\.medio$|acredit/,
    que: "con qué se acredita lo declarado",
    gravedad: "ADVERTENCIA",
  },
  {
    codigo: "DOC_SET",
    patron: /(anexos|documentos|copia)/,
    que: "qué documentos se presentan",
    gravedad: "ADVERTENCIA",
  },
  { codigo: "DANGLING_NOTE", patron: /^notas?\./, que: "la llamada de una nota", gravedad: "ADVERTENCIA" },
  { codigo: "NUMBERING", patron: /^numeracion|numero-de-filas$/, que: "la numeración", gravedad: "ADVERTENCIA" },
  { codigo: "DUP_PARAM", patron: /formula/, que: "la fórmula del puntaje final", gravedad: "ERROR" },
];

const OTRO: Asunto = { codigo: "DUP_PARAM", patron: /^/, que: "", gravedad: "ADVERTENCIA" };

/** What a parameter is about, given the values that clauses give to it. */
export const asuntoDe = (parametro: string, valores: readonly string[]): Asunto =>
  ASUNTOS.find(({ patron, si }) => patron.test(parametro) && (!si || valores.some(si))) ?? OTRO;
