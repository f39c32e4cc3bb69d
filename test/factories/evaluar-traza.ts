import type { Paso } from "#schema/traza.ts";

/** A fraction of this evaluator alone: it shares no code with the engine that it checks. */
type Fraccion = readonly [bigint, bigint];

/**
 * Recomputes a trace from its leaves, with its own arithmetic, and compares every step with the value that it states.
 * @returns the places where they differ, empty when the trace holds
 */
export function fallasDeTraza(paso: Paso, lugar = paso.concepto): string[] {
  const debajo = HOJAS.has(paso.operacion)
    ? []
    : paso.de.flatMap((parte, i) => fallasDeTraza(parte, `${lugar} › ${i} ${parte.concepto}`));
  const propio = recalcular(paso);
  return iguales(propio, leer(paso.valor))
    ? debajo
    : [...debajo, `${lugar}: dice ${paso.valor} y es ${propio[0]}/${propio[1]}`];
}

const HOJAS: ReadonlySet<string> = new Set(["DATO", "FIJO"]);

function recalcular(paso: Paso): Fraccion {
  const de = paso.de.map((parte) => leer(parte.valor));
  const [uno = [0n, 1n], dos = [0n, 1n]] = de;
  const parametro = (nombre: string): Fraccion => leer(paso.parametros?.[nombre] ?? "0");
  switch (paso.operacion) {
    case "DATO":
    case "FIJO":
      return leer(paso.valor);
    case "SUMA":
      return de.reduce(mas, [0n, 1n]);
    case "RESTA":
      return mas(uno, [-dos[0], dos[1]]);
    case "MAYOR":
      return de.reduce((a, b) => (menor(a, b) ? b : a), uno);
    case "ELIGE":
      return de[Number(paso.parametros?.["indice"])] ?? [0n, 1n];
    case "TOPE":
      return menor(parametro("tope"), uno) ? parametro("tope") : uno;
    case "PORCENTAJE":
      return entre(por(uno, parametro("por")), [100n, 1n]);
    case "PROPORCION":
      return entre(por(uno, parametro("por")), parametro("entre"));
    case "UNIDADES": {
      const exactas = entre(uno, parametro("cada"));
      const enteras: Fraccion = [exactas[0] / exactas[1], 1n];
      return por(paso.parametros?.["fraccion"] === "ENTERA" ? enteras : exactas, parametro("puntos"));
    }
    case "PROMEDIO":
      return entre(de.reduce(mas, [0n, 1n]), [BigInt(de.length), 1n]);
    case "MEDIANA": {
      const orden = de.toSorted((a, b) => (menor(a, b) ? -1 : 1));
      const medio = orden.length >> 1;
      const alto = orden[medio] ?? uno;
      return orden.length % 2 === 1 ? alto : entre(mas(alto, orden[medio - 1] ?? alto), [2n, 1n]);
    }
    case "REDONDEO":
      return redondear(uno, Number(paso.parametros?.["decimales"]), paso.parametros?.["modo"] ?? "");
  }
}

function leer(texto: string): Fraccion {
  const [arriba = "0", abajo] = texto.split("/");
  if (abajo !== undefined) return [BigInt(arriba), BigInt(abajo)];
  const [entero = "0", decimales = ""] = arriba.split(".");
  return [BigInt(entero + decimales), 10n ** BigInt(decimales.length)];
}

function redondear([n, d]: Fraccion, decimales: number, modo: string): Fraccion {
  const escala = 10n ** BigInt(decimales);
  const signo = n < 0n ? -1n : 1n;
  const escalado = signo * n * escala;
  const piso = escalado / d;
  const doble = (escalado % d) * 2n;
  const sube =
    modo === "MITAD_ARRIBA" ? doble >= d : modo === "MITAD_PAR" && (doble > d || (doble === d && piso % 2n === 1n));
  return [signo * (sube ? piso + 1n : piso), escala];
}

const mas = (a: Fraccion, b: Fraccion): Fraccion => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const por = (a: Fraccion, b: Fraccion): Fraccion => [a[0] * b[0], a[1] * b[1]];
const entre = (a: Fraccion, b: Fraccion): Fraccion => {
  const signo = b[0] < 0n ? -1n : 1n;
  return [signo * a[0] * b[1], signo * a[1] * b[0]];
};
const menor = (a: Fraccion, b: Fraccion): boolean => a[0] * b[1] < b[0] * a[1];
const iguales = (a: Fraccion, b: Fraccion): boolean => a[0] * b[1] === b[0] * a[1];
