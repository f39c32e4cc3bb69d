import fc from "fast-check";
import type { Criterio, CriterioDe } from "#schema/bases/criterio.ts";
import type { Hecho } from "#schema/bases/hecho.ts";
import { grupo } from "./bases.ts";

/** Three numbers that come from outside. */
export const externos = (["a", "b", "c"] as const).map((id): Hecho => ({
  tipo: "EXTERNO",
  id,
  nombre: id,
  valor: "NUMERO",
}));

/** A table of ranges `[desde, hasta, puntos]`; without `hasta` it has no upper end. */
export const rangos = (id: string, dato: string, ...filas: [string, string, string][]): CriterioDe<"RANGOS"> => ({
  tipo: "RANGOS",
  id,
  nombre: id,
  dato,
  fueraDeRango: "CERO",
  rangos: filas.map(([desde, hasta, puntos]) => ({
    desde,
    incluyeDesde: true,
    ...(hasta !== "" && { hasta }),
    incluyeHasta: false,
    puntos,
  })),
});

/** Half a point for each whole unit, unless said otherwise. */
export const tasa = (id: string, cambios: Partial<CriterioDe<"TASA">> = {}): Criterio => ({
  tipo: "TASA",
  id,
  nombre: id,
  dato: "hecho.a",
  puntos: "0.5",
  cada: "1",
  fraccion: "ENTERA",
  ...cambios,
});

/** A small number. */
export const cifra = fc.integer({ min: 0, max: 4 });
const hoja = (id: string): fc.Arbitrary<Criterio> => {
  const dato = fc.constantFrom("hecho.a", "hecho.b");
  return fc.oneof(
    fc
      .record({
        dato,
        cortes: fc.uniqueArray(cifra, { minLength: 1, maxLength: 3 }),
        puntos: fc.array(cifra, { minLength: 4, maxLength: 4 }),
      })
      .map(({ dato: d, cortes, puntos }) => {
        const orden = cortes.toSorted((x, y) => x - y);
        return rangos(
          id,
          d,
          ...orden.map((c, i): [string, string, string] => [
            `${c}`,
            orden[i + 1] === undefined ? "" : `${orden[i + 1]}`,
            `${puntos[i]}`,
          ]),
        );
      }),
    fc
      .record({ dato, cada: fc.integer({ min: 1, max: 2 }), tope: cifra })
      .map(({ dato: d, cada, tope }) => tasa(id, { dato: d, cada: `${cada}`, tope: `${tope}`, puntos: "1" })),
    fc
      .record({ dato, corte: cifra, puntos: cifra, menor: fc.boolean() })
      .map(({ dato: d, corte, puntos, menor }): Criterio => ({
        tipo: "COMPUERTA",
        id,
        nombre: id,
        puntos: `${puntos}`,
        siNo: "CERO",
        si: { tipo: "COMPARA", dato: d, operador: menor ? "MENOR" : "MAYOR_IGUAL", valor: `${corte}` },
      })),
  );
};
/** Small random trees over two imported numbers, without panel. */
export const arbol = fc
  .record({
    hojas: fc.tuple(hoja("h1"), hoja("h2"), hoja("h3")),
    combina: fc.constantFrom("SUMA" as const, "MAYOR" as const, "PRIMERO" as const),
    dentro: fc.constantFrom("SUMA" as const, "MAYOR" as const),
    tope: fc.option(cifra, { nil: undefined }),
  })
  .map(({ hojas: [x, y, z], combina, dentro, tope }) =>
    grupo("g", [x, grupo("s", [y, z], { combina: dentro })], {
      combina,
      ...(tope !== undefined && { tope: `${tope}` }),
    }),
  );
