import type { Cita } from "../bases/cita.ts";
import { ubicar } from "../bases/recorrer-ruta.ts";
import type { Gravedad, Hallazgo } from "../hallazgo.ts";
import { comparar, racional } from "../puntaje.ts";
import { hallar, type Contexto } from "./comun.ts";

/** Checks among which conflicts of clauses are shared out, by what the parameter is about. */
export type CodigoDeAfirmacion = "ADVANCE_RULES" | "DOC_SET" | "DUP_PARAM" | "VACANCIES";

const ASUNTOS: readonly (readonly [CodigoDeAfirmacion, RegExp])[] = [
  ["ADVANCE_RULES", /(^|\.)avance$/],
  ["VACANCIES", /^(ganadores|accesitarios|vacantes)$|\.posiciones$/],
  ["DOC_SET", /(anexos|documentos|copia|sustento)/],
];

/** Parameters that decide who wins, besides those that are places of the document. */
const DECIDEN = /(formula|condicion-apto|base$|compuerta|edad$|ganadores|avance$)/;
/** The number of stages is for GHOST_STAGE and HIDDEN_STAGE. */
const NUMERO_ETAPAS = "numero-etapas";

const asuntoDe = (parametro: string): CodigoDeAfirmacion =>
  ASUNTOS.find(([, patron]) => patron.test(parametro))?.[0] ?? "DUP_PARAM";

/** What a clause asserts of a parameter, and where. */
interface Afirmado {
  readonly valor: string;
  readonly ruta: string;
  readonly titulo: string;
  readonly cita: Cita | undefined;
}

/**
 * Parameters to which two clauses, or a clause and the data, give different values; one finding for each parameter, at
 * the last clause. A parameter that is a place of the document is compared with what stands there.
 */
export function afirmacionesEnConflicto(contexto: Contexto, codigo: CodigoDeAfirmacion): Hallazgo[] {
  return [...porParametro(contexto)].flatMap(([parametro, dichos]) => {
    if (asuntoDe(parametro) !== codigo || parametro === NUMERO_ETAPAS) return [];
    const ultimo = dichos.at(-1);
    const enDatos = enLosDatos(contexto, parametro);
    const otro = dichos.find(({ valor }) => !mismos(valor, enDatos ?? dichos[0]?.valor ?? valor));
    if (!otro || !ultimo) return [];
    const donde = (afirmado: Afirmado): string => `«${afirmado.titulo}» dice ${afirmado.valor}`;
    const partes = [...new Map(dichos.map((dicho) => [dicho.valor, donde(dicho)])).values()];
    const mensaje = `Se contradice «${parametro}»: ${[...partes, ...(enDatos === null ? [] : [`las reglas dicen ${enDatos}`])].join("; ")}. Deje un solo valor.`;
    const gravedad: Gravedad = enDatos !== null || DECIDEN.test(parametro) ? "ERROR" : "ADVERTENCIA";
    const salida = { texto: "Quitar la afirmación que no corresponde", ruta: otro.ruta };
    return [hallar(codigo, gravedad, otro.ruta, mensaje, { cita: otro.cita, salida })];
  });
}

/** Values that the clauses give to the number of stages. */
export const etapasAfirmadas = (contexto: Contexto): readonly Afirmado[] =>
  porParametro(contexto).get(NUMERO_ETAPAS) ?? [];

function porParametro({ bases }: Contexto): Map<string, Afirmado[]> {
  const dichos = new Map<string, Afirmado[]>();
  for (const { id, titulo, afirma, cita } of bases.clausulas ?? [])
    for (const [i, { parametro, valor }] of (afirma ?? []).entries()) {
      const lista = dichos.get(parametro) ?? [];
      lista.push({ valor, ruta: `clausulas.${id}.afirma.${i}`, titulo: titulo ?? id, cita });
      dichos.set(parametro, lista);
    }
  return dichos;
}

function enLosDatos({ bases }: Contexto, parametro: string): string | null {
  if (!parametro.includes(".")) return null;
  const valor = ubicar(bases, parametro)?.valor;
  return typeof valor === "string" || typeof valor === "number" || typeof valor === "boolean" ? String(valor) : null;
}

const DECIMAL = /^-?\d{1,15}(\.\d{1,12})?$/;

function mismos(a: string, b: string): boolean {
  if (DECIMAL.test(a) && DECIMAL.test(b)) return comparar(racional(a), racional(b)) === 0;
  return llano(a) === llano(b);
}

const llano = (texto: string): string => texto.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
