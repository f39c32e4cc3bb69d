import type { Cita } from "../bases/cita.ts";
import { segmentos } from "../bases/recorrer-esquema.ts";
import { ubicar } from "../bases/recorrer-ruta.ts";
import type { Hallazgo, Salida } from "../hallazgo.ts";
import { comparar, racional } from "../puntaje.ts";
import { asuntoDe, type CodigoDeAfirmacion } from "./afirmaciones-asuntos.ts";
import { hallar, type Contexto } from "./comun.ts";
import { llano, lugarEnPalabras } from "./en-palabras.ts";

/** What a clause asserts of a parameter, where, and how to take the clause away with what it says. */
export interface Afirmado {
  readonly parametro: string;
  readonly valor: string;
  readonly ruta: string;
  readonly titulo: string;
  readonly cita: Cita | undefined;
  readonly salida: Salida;
}

/** A parameter and everything that clauses assert of it. */
export interface Afirmaciones {
  readonly parametro: string;
  readonly dichos: readonly Afirmado[];
}

/** What clauses assert of the parameters that a check is in charge of, in the order of the clauses. */
export const afirmadas = (contexto: Contexto, codigo: CodigoDeAfirmacion): Afirmaciones[] =>
  [...porParametro(contexto)]
    .filter(
      ([parametro, dichos]) =>
        asuntoDe(
          parametro,
          dichos.map(({ valor }) => valor),
        ).codigo === codigo,
    )
    .map(([parametro, dichos]) => ({ parametro, dichos }));

/**
 * Parameters to which two clauses, or a clause and the data, give different values; one finding for each parameter, at
 * the first clause that departs. A parameter that is a place of the document is compared with what stands there.
 */
export const afirmacionesEnConflicto = (contexto: Contexto, codigo: CodigoDeAfirmacion): Hallazgo[] =>
  afirmadas(contexto, codigo).flatMap((afirmaciones) => enConflicto(contexto, codigo, afirmaciones));

/** The finding of one parameter, if its values disagree. */
export function enConflicto(
  contexto: Contexto,
  codigo: CodigoDeAfirmacion,
  { parametro, dichos }: Afirmaciones,
): Hallazgo[] {
  const enDatos = enLosDatos(contexto, parametro);
  const otro = dichos.find(({ valor }) => !mismos(valor, enDatos ?? dichos[0]?.valor ?? valor));
  if (!otro) return [];
  const lugar = parametro.includes(".") ? lugarEnPalabras(contexto.bases, parametro) : null;
  const leer = lugar?.leer ?? ((valor: string) => valor);
  const { que, gravedad } = asuntoDe(
    parametro,
    dichos.map(({ valor }) => valor),
  );
  const partes = [...new Map(dichos.map(({ titulo, valor }) => [valor, `«${titulo}» dice ${leer(valor)}`])).values()];
  const reglas = enDatos === null ? [] : [`las reglas dicen ${leer(enDatos)}`];
  const sobre =
    que !== ""
      ? `Se contradice ${que}`
      : lugar
        ? `Se contradice «${lugar.nombre}»`
        : "Dos cláusulas dicen cosas distintas de lo mismo";
  const mensaje = `${sobre}: ${[...partes, ...reglas].join("; ")}. Deje un solo valor.`;
  return [
    hallar(codigo, enDatos === null ? gravedad : "ERROR", otro.ruta, mensaje, { cita: otro.cita, salida: otro.salida }),
  ];
}

/** Values that the clauses give to the number of stages. */
export const etapasAfirmadas = (contexto: Contexto): readonly Afirmado[] =>
  porParametro(contexto).get("numero-etapas") ?? [];

const recordadas = new WeakMap<Contexto, Map<string, Afirmado[]>>();

function porParametro(contexto: Contexto): Map<string, Afirmado[]> {
  const hechas = recordadas.get(contexto) ?? agrupar(contexto);
  recordadas.set(contexto, hechas);
  return hechas;
}

function agrupar({ bases: { clausulas = [] } }: Contexto): Map<string, Afirmado[]> {
  const dichos = new Map<string, Afirmado[]>();
  const claves = segmentos(clausulas);
  for (const [lugar, { id, titulo = id, afirma = [], cita }] of clausulas.entries()) {
    const clausula = `clausulas.${claves[lugar] ?? lugar}`;
    const salida = { texto: `Quitar la cláusula «${titulo}»`, ruta: clausula };
    for (const [i, { parametro, valor }] of afirma.entries()) {
      const lista = dichos.get(parametro) ?? [];
      lista.push({ parametro, valor, ruta: `${clausula}.afirma.${i}`, titulo, cita, salida });
      dichos.set(parametro, lista);
    }
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
