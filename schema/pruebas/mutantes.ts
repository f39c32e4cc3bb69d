import type { Bases } from "../bases/bases.ts";
import type { Criterio } from "../bases/criterio.ts";
import { arbolesDe, criteriosDe } from "../bases/recorrer.ts";
import { conCambio } from "../bases/recorrer-ruta.ts";
import { rangoEnPalabras } from "../calificacion/rangos.ts";
import { reglaDe } from "../calificacion/desempate/index.ts";
import { indexar } from "../indice.ts";
import { aTexto, fraccion, racional, sumar } from "../puntaje.ts";

/** What a rule is about, to list those of a kind together. */
export type ClaseDeRegla =
  | "PUNTOS"
  | "TOPES"
  | "MINIMOS"
  | "PESOS"
  | "BONIFICACIONES"
  | "DESCALIFICACION"
  | "DESEMPATES";

/** A rule of the bases, and the ways to change it that a sample of it has to notice: any of them is enough. */
export interface Regla {
  readonly clase: ClaseDeRegla;
  readonly ruta: string;
  readonly texto: string;
  readonly cambios: readonly { readonly ruta: string; readonly valor: string | undefined }[];
}

/** Every rule that gives, takes or orders points. */
export function reglasDe(bases: Bases): Regla[] {
  return [
    ...bases.etapas.flatMap((etapa) => {
      const ruta = `etapas.${etapa.id}`;
      const arboles = arbolesDe(etapa).flatMap(({ raiz, ruta: lugar }) => criteriosDe(raiz, lugar));
      return [
        ...arboles.flatMap(({ criterio, ruta: lugar }) => deCriterio(criterio, lugar, etapa.nombre)),
        ...(etapa.topesCompartidos ?? []).map(({ id, tope }) =>
          regla("TOPES", `${ruta}.topesCompartidos.${id}.tope`, `el tope compartido «${id}»`, tope),
        ),
        ...deMinimo(`${ruta}.minimo`, `«${etapa.nombre}»`, etapa.minimo),
        ...(etapa.peso === undefined || bases.total.modo === "SUMA"
          ? []
          : [regla("PESOS", `${ruta}.peso`, `el peso de «${etapa.nombre}»`, etapa.peso)]),
        ...(etapa.tope === undefined
          ? []
          : [regla("TOPES", `${ruta}.tope`, `el tope de «${etapa.nombre}»`, etapa.tope)]),
        ...(etapa.descalificacion ?? []).map(({ id, causa }) =>
          sinEl("DESCALIFICACION", `${ruta}.descalificacion.${id}`, `la causa «${causa}»`),
        ),
      ];
    }),
    ...bases.bonificaciones.flatMap(deBonificacion),
    ...deMinimo("total.minimo", "el puntaje total", bases.total.minimo),
    ...deMinimo("total.minimoFinal", "el puntaje final", bases.total.minimoFinal),
    ...(bases.total.tope === undefined
      ? []
      : [regla("TOPES", "total.tope", "el tope del puntaje final", bases.total.tope)]),
    ...deDesempates(bases),
  ];
}

const mas = (valor: string, cuanto: number): string => aTexto(sumar(racional(valor), fraccion(cuanto)));

/** A number: one more, or one less. */
const regla = (clase: ClaseDeRegla, ruta: string, texto: string, valor: string): Regla => ({
  clase,
  ruta,
  texto,
  cambios: [1, -1].map((cuanto) => ({ ruta, valor: mas(valor, cuanto) })),
});

const sinEl = (clase: ClaseDeRegla, ruta: string, texto: string): Regla => ({
  clase,
  ruta,
  texto,
  cambios: [{ ruta, valor: undefined }],
});

/** Two sides: who reaches it exactly, and who falls by it. */
function deMinimo(ruta: string, nombre: string, minimo: string | undefined): Regla[] {
  if (minimo === undefined) return [];
  return [
    { ...sinEl("MINIMOS", ruta, `quien no llega al mínimo de ${nombre}, ${minimo}`) },
    {
      clase: "MINIMOS",
      ruta,
      texto: `quien llega justo al mínimo de ${nombre}, ${minimo}`,
      cambios: [{ ruta, valor: mas(minimo, 1) }],
    },
  ];
}

function deCriterio(criterio: Criterio, ruta: string, etapa: string): Regla[] {
  const { nombre, tope, minimo } = criterio;
  const fila = (cual: string): string => `«${cual}» de «${nombre}», en «${etapa}»`;
  return [
    ...puntosDe(criterio, ruta, fila),
    ...(tope === undefined ? [] : [regla("TOPES", `${ruta}.tope`, `el tope de «${nombre}»`, tope)]),
    ...deMinimo(`${ruta}.minimo`, `«${nombre}»`, minimo),
  ];
}

function puntosDe(criterio: Criterio, ruta: string, fila: (cual: string) => string): Regla[] {
  switch (criterio.tipo) {
    case "NIVELES":
    case "RELATIVO":
      return criterio.filas.map(({ id, nombre, puntos }) =>
        regla("PUNTOS", `${ruta}.filas.${id}.puntos`, fila(nombre), puntos),
      );
    case "RANGOS":
      return criterio.rangos.map((rango, i) =>
        regla("PUNTOS", `${ruta}.rangos.${i}.puntos`, fila(rangoEnPalabras(rango)), rango.puntos),
      );
    case "TASA":
      return [regla("PUNTOS", `${ruta}.puntos`, fila("puntos por unidad"), criterio.puntos)];
    case "COMPUERTA":
      return criterio.puntos === undefined
        ? []
        : [regla("PUNTOS", `${ruta}.puntos`, fila("puntos por cumplir"), criterio.puntos)];
    case "VALOR":
      return [regla("PUNTOS", `${ruta}.factor`, fila("factor"), criterio.factor ?? "1")];
    case "GRUPO":
    case "DIRECTO":
      return [];
  }
}

function deBonificacion({ id, nombre, monto }: Bases["bonificaciones"][number]): Regla[] {
  const ruta = `bonificaciones.${id}.monto`;
  const de = (lugar: string, cual: string, valor: string): Regla => {
    const texto = cual === "" ? `la bonificación «${nombre}»` : `«${cual}» de la bonificación «${nombre}»`;
    return regla("BONIFICACIONES", `${ruta}.${lugar}`, texto, valor);
  };
  switch (monto.tipo) {
    case "FIJO":
      return [de("valor", "", monto.valor)];
    case "NIVELES":
      return monto.filas.map((fila) => de(`filas.${fila.id}.valor`, fila.nombre, fila.valor));
    case "RANGOS":
      return monto.rangos.map((rango, i) => de(`rangos.${i}.puntos`, rangoEnPalabras(rango), rango.puntos));
    case "POR_FECHA":
      return monto.tablas.flatMap(({ filas }, i) =>
        filas.map((fila) => de(`tablas.${i}.filas.${fila.id}.valor`, fila.nombre, fila.valor)),
      );
  }
}

function deDesempates(bases: Bases): Regla[] {
  const indice = indexar(bases);
  return (bases.desempates ?? []).map((desempate, i) =>
    sinEl(
      "DESEMPATES",
      `desempates.${"id" in desempate ? desempate.id : i}`,
      `el desempate por ${reglaDe(desempate, indice).nombre}`,
    ),
  );
}

/** The bases with a rule changed in each of its ways. */
export const mutantesDe = (bases: Bases, { cambios }: Regla): Bases[] =>
  cambios.flatMap(({ ruta, valor }) => conCambio(bases, ruta, valor) ?? []);
