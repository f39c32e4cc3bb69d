import type { Cita } from "./bases/cita.ts";
import type { Redondeo } from "./bases/redondeo.ts";
import {
  aTexto,
  CIEN,
  comparar,
  dividir,
  fraccion,
  maximo,
  multiplicar,
  racional,
  restar,
  sumarTodo,
  type Racional,
} from "./puntaje.ts";
import { redondear } from "./redondeo.ts";

/**
 * What was done to reach a number. Each operation can be repeated from `de` and `parametros` alone, so that an outsider
 * recomputes any score from its trace:
 * DATO and FIJO are leaves; SUMA adds; RESTA subtracts the second from the first; MAYOR takes the greatest; ELIGE takes
 * the one numbered `indice`; TOPE cuts at `tope`; PORCENTAJE takes `por` per cent; PROPORCION multiplies by `por` and
 * divides by `entre`; UNIDADES counts whole or proportional units of `cada` and pays `puntos` each; PROMEDIO and MEDIANA
 * join; REDONDEO rounds to `decimales` by `modo`.
 */
export type Operacion =
  | "DATO"
  | "FIJO"
  | "SUMA"
  | "RESTA"
  | "MAYOR"
  | "ELIGE"
  | "TOPE"
  | "PORCENTAJE"
  | "PROPORCION"
  | "UNIDADES"
  | "PROMEDIO"
  | "MEDIANA"
  | "REDONDEO";

/** One step of a trace. `valor` is exact text; `regla` the `ruta` of the rule in the bases; `texto` says it in words. */
export interface Paso {
  readonly concepto: string;
  readonly operacion: Operacion;
  readonly valor: string;
  readonly de: readonly Paso[];
  readonly parametros?: Readonly<Record<string, string>>;
  readonly regla?: string;
  readonly cita?: Cita;
  readonly texto?: string;
}

/** A number with the step that gave it. No score exists without one. */
export interface Trazado {
  readonly n: Racional;
  readonly paso: Paso;
}

/** What names a step: concept in words, rule and citation. */
export interface Rotulo {
  readonly concepto: string;
  readonly regla?: string | undefined;
  readonly cita?: Cita | undefined;
  readonly texto?: string | undefined;
}

export const fijo = (rotulo: Rotulo, n: Racional): Trazado => paso("FIJO", rotulo, n, []);
export const dato = (rotulo: Rotulo, n: Racional): Trazado => paso("DATO", rotulo, n, []);

export const suma = (rotulo: Rotulo, de: readonly Trazado[]): Trazado =>
  paso("SUMA", rotulo, sumarTodo(de.map((t) => t.n)), de);

export const resta = (rotulo: Rotulo, a: Trazado, b: Trazado): Trazado =>
  paso("RESTA", rotulo, restar(a.n, b.n), [a, b]);

/** Greatest of a list that is not empty. */
export const mayor = (rotulo: Rotulo, de: readonly [Trazado, ...Trazado[]]): Trazado =>
  paso("MAYOR", rotulo, maximo(de[0].n, ...de.slice(1).map((t) => t.n)), de);

export function elige(rotulo: Rotulo, de: readonly Trazado[], indice: number): Trazado {
  const elegido = de[indice];
  if (!elegido) throw new RangeError(`No hay paso número ${indice}`);
  return paso("ELIGE", rotulo, elegido.n, de, { indice: String(indice) });
}

/** The value, or `tope` when it is greater; the same step when the cap does not bind. */
export const conTope = (rotulo: Rotulo, t: Trazado, tope: Racional): Trazado =>
  comparar(t.n, tope) <= 0 ? t : paso("TOPE", rotulo, tope, [t], { tope: aTexto(tope) });

export const porcentaje = (rotulo: Rotulo, t: Trazado, por: Racional): Trazado =>
  paso("PORCENTAJE", rotulo, dividir(multiplicar(t.n, por), CIEN), [t], { por: aTexto(por) });

export const proporcion = (rotulo: Rotulo, t: Trazado, por: Racional, entre: Racional): Trazado =>
  paso("PROPORCION", rotulo, dividir(multiplicar(t.n, por), entre), [t], {
    por: aTexto(por),
    entre: aTexto(entre),
  });

export const promedio = (rotulo: Rotulo, de: readonly Trazado[]): Trazado =>
  paso("PROMEDIO", rotulo, dividir(sumarTodo(de.map((t) => t.n)), fraccion(de.length)), de);

/** Middle value; the mean of the two middle ones when they are even in number. */
export function mediana(rotulo: Rotulo, de: readonly Trazado[]): Trazado {
  const orden = de.map((t) => t.n).toSorted(comparar);
  const medio = Math.floor(orden.length / 2);
  const alto = orden[medio];
  const bajo = orden.length % 2 === 1 ? alto : orden[medio - 1];
  if (!alto || !bajo) throw new RangeError("No hay mediana de una lista vacía");
  return paso("MEDIANA", rotulo, dividir(sumarTodo([alto, bajo]), fraccion(2)), de);
}

/**
 * Rounds when the bases name a rounding for this moment and its mode; otherwise the value stays exact and the same step.
 * @fuente reliability D2
 */
export function redondeado(rotulo: Rotulo, t: Trazado, redondeo: Redondeo | undefined): Trazado {
  if (!redondeo?.modo) return t;
  const { decimales, modo } = redondeo;
  const n = redondear(t.n, { decimales, modo });
  if (comparar(n, t.n) === 0) return t;
  return paso("REDONDEO", rotulo, n, [t], { decimales: String(decimales), modo });
}

/** Step of an operation that its own file computed. */
export function paso(
  operacion: Operacion,
  rotulo: Rotulo,
  n: Racional,
  de: readonly Trazado[],
  parametros?: Readonly<Record<string, string>>,
): Trazado {
  return {
    n,
    paso: {
      concepto: rotulo.concepto,
      operacion,
      valor: aTexto(n),
      de: de.map((t) => t.paso),
      ...(parametros && { parametros }),
      ...(rotulo.regla !== undefined && { regla: rotulo.regla }),
      ...(rotulo.cita && { cita: rotulo.cita }),
      ...(rotulo.texto !== undefined && { texto: rotulo.texto }),
    },
  };
}

/** Decimal text of the bases as an exact number. */
export const decimal = (texto: string): Racional => racional(texto);
