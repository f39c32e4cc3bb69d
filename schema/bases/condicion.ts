import Type from "typebox";
import { clases, lista, opcional, palabras, parte, texto, tipo } from "./definir.ts";

/**
 * Name of a datum that a condition or a criterion reads:
 * - `hecho.<id>`: a fact of `bases.hechos`;
 * - `campo.<seccion>.<campo>`: an answer of a section that does not repeat;
 * - `fila.<campo>`: the answer of the row under test, only inside row filters and row conditions;
 * - `minimo.<requisito>`: the measurable minimum of that requirement in the plaza applied to;
 * - `plaza.<id|grupo|clase|region|nivel|posiciones>`;
 * - `documento.<id>`: `SI` when at least one file of that type was presented;
 * - `declaracion.<id>`: `SI` or `NO`;
 * - `hito.<id>.inicio` / `hito.<id>.fin`: a date of the schedule.
 */
export const Referencia = Type.String({
  description:
    "Dato que se lee: hecho.x, campo.seccion.x, fila.x, minimo.x, plaza.x, documento.x, declaracion.x, hito.x.inicio o hito.x.fin",
  pattern:
    "^(hecho|fila|minimo|plaza|documento|declaracion)\\.[a-zA-Z][a-zA-Z0-9_-]{0,59}$|^campo\\.[a-z][a-z0-9_-]{0,59}\\.[a-z][a-z0-9_-]{0,59}$|^hito\\.[a-z][a-z0-9_-]{0,59}\\.(inicio|fin)$",
});

export const Operador = palabras("Operador", "Cómo se compara un dato con otro.", {
  IGUAL: "es igual a",
  DISTINTO: "es distinto de",
  MENOR: "es menor que",
  MENOR_IGUAL: "es menor o igual que",
  MAYOR: "es mayor que",
  MAYOR_IGUAL: "es mayor o igual que",
});
export type Operador = Type.Static<typeof Operador>;

const partes = Type.Module({
  CondicionTodas: parte("CondicionTodas", "Se cumple cuando se cumplen todas.", {
    tipo: tipo("TODAS"),
    de: Type.Array(Type.Ref("Condicion"), { maxItems: 50 }),
  }),
  CondicionAlguna: parte("CondicionAlguna", "Se cumple cuando se cumple al menos una.", {
    tipo: tipo("ALGUNA"),
    de: Type.Array(Type.Ref("Condicion"), { maxItems: 50 }),
  }),
  CondicionNinguna: parte("CondicionNinguna", "Se cumple cuando no se cumple ninguna.", {
    tipo: tipo("NINGUNA"),
    de: Type.Array(Type.Ref("Condicion"), { maxItems: 50 }),
  }),
  CondicionCompara: parte("CondicionCompara", "Compara un dato con un valor fijo o con otro dato.", {
    tipo: tipo("COMPARA"),
    dato: Referencia,
    operador: Operador,
    valor: opcional(texto("Valor fijo: número, fecha AAAA-MM-DD, SI, NO o el código de una opción")),
    con: opcional(Referencia),
  }),
  CondicionEn: parte(
    "CondicionEn",
    "Se cumple cuando el dato es uno de los valores, o contiene alguno si es una lista.",
    {
      tipo: tipo("EN"),
      dato: Referencia,
      valores: lista(texto("Valor admitido"), { minItems: 1, maxItems: 200 }),
    },
  ),
  CondicionConsta: parte("CondicionConsta", "Se cumple cuando el dato consta, sea cual sea su valor.", {
    tipo: tipo("CONSTA"),
    dato: Referencia,
  }),
  Condicion: clases("Condicion", "Condición sobre los datos del postulante, de la plaza o del cronograma.", [
    Type.Ref("CondicionTodas"),
    Type.Ref("CondicionAlguna"),
    Type.Ref("CondicionNinguna"),
    Type.Ref("CondicionCompara"),
    Type.Ref("CondicionEn"),
    Type.Ref("CondicionConsta"),
  ]),
});

/** The one condition language: visible-if, required-if, who gets a bonus, which evidence counts, eligibility. */
export const Condicion = partes.Condicion;
export type Condicion = Type.Static<typeof Condicion>;
