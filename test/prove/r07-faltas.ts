/** Sound bases with one fault each, and where the refusal to publish has to point; written by hand. */
import type { Bases } from "#schema/bases/bases.ts";
import { conCambio } from "#schema/bases/recorrer-ruta.ts";
import { buildBasesSanas } from "../factories/bases-sanas.ts";
import { type Cambio, FALTAS, fecha, rango } from "../factories/faltas.ts";

export interface BasesConFalta {
  readonly bases: Bases;
  /** Code and place of a finding; the place may go on. */
  readonly codigo: string;
  readonly ruta: string;
}

type Familia = readonly [codigo: string, ruta: string, cuantas: number, cambios: (n: number) => Cambio[]];

const CRITERIOS = "etapas.curricular.criterios.hijos";
const RANGOS = `${CRITERIOS}.experiencia-general.rangos`;
const dos = (n: number): string => String(n).padStart(2, "0");

/** `n` from 1. */
const FAMILIAS: readonly Familia[] = [
  ["WEIGHTS_100", "etapas", 39, (n) => [["etapas.curricular.peso", String(n)]]],
  ["SUM_MAX", "total.maximo", 30, (n) => [["total.maximo", String(100 - n)]]],
  ["UNREACHABLE_MIN", "etapas.entrevista.minimo", 20, (n) => [["etapas.entrevista.minimo", String(60 + n)]]],
  ["SUM_PARTS", "etapas.curricular", 20, (n) => [[`${CRITERIOS}.experiencia-general.maximo`, String(25 + n)]]],
  ["RANGE_GAP", `${RANGOS}.2`, 15, (n) => [[`${RANGOS}.2.desde`, String(3 + n)]]],
  ["RANGE_OVERLAP", `${RANGOS}.0`, 9, (n) => [[`${RANGOS}.0.hasta`, `1.${n}`]]],
  [
    "DATE_ORDER",
    "cronograma.hitos.entrevistas.cuando",
    12,
    (n) => [rango("entrevistas", "2026-05-13", `2025-${dos(n)}-14`)],
  ],
  ["DATE_ORDER", "cronograma.hitos", 8, (n) => [fecha("final", `2026-04-${dos(n)}`)]],
  [
    "STAGE_OVERLAP",
    "cronograma.hitos.entrevistas.cuando",
    2,
    (n) => [rango("evaluacion", "2026-05-06", `2026-05-${dos(12 + n)}`)],
  ],
  [
    "REFERENCIA",
    "bonificaciones.ffaa-bono.documentos",
    15,
    (n) => [["bonificaciones.ffaa-bono.documentos", [`falta-${n}`]]],
  ],
  ["REFERENCIA", "hechos", 8, (n) => [["hechos.anios.seccion", `falta-${n}`]]],
  ["GHOST_STAGE", "cuadros.cuadro-curricular.etapa", 10, (n) => [["cuadros.cuadro-curricular.etapa", `etapa-${n}`]]],
];

const conFalta = (cambios: readonly Cambio[]): Bases =>
  cambios.reduce<Bases>((bases, [ruta, valor]) => {
    const cambiadas = conCambio(bases, ruta, valor);
    if (!cambiadas) throw new Error(`No existe ${ruta}`);
    return cambiadas;
  }, buildBasesSanas());

/** All of them: those of the linter's own list that block publishing, and the families. */
export function buildFaltas(): BasesConFalta[] {
  const deLista = FALTAS.flatMap(([codigo, cambios, esperado]) => {
    const [, , ruta] =
      esperado.map((una) => una.split(" ")).find((una) => una[0] === "ERROR" && una[1] === codigo) ?? [];
    return ruta === undefined ? [] : [{ codigo, ruta, bases: conFalta(cambios) }];
  });
  const deFamilias = FAMILIAS.flatMap(([codigo, ruta, cuantas, cambios]) =>
    Array.from({ length: cuantas }, (_, i) => ({ codigo, ruta, bases: conFalta(cambios(i + 1)) })),
  );
  return [...deFamilias, ...deLista];
}

/** The five sources as they are written, each with faults of its own that the refusal has to name; null: they publish. */
export const FUENTES = [
  ["s0-gore-cusco", null],
  ["s1-pge", null],
  ["s2-migraciones", null],
  ["s3-mc-ddc-cusco", null],
  ["s4-hrdc-cajamarca.suma", null],
  ["s4-hrdc-cajamarca.un-bloque", null],
  [
    "s3-mc-ddc-cusco.original",
    // The interviews end a year before they begin; weights of 50 over maxima of 50.
    ["DATE_ORDER cronograma.hitos.entrevistas.cuando.hasta", "DOUBLE_WEIGHT total.modo", "TIE_MISSING desempates"],
  ],
  [
    "s4-hrdc-cajamarca.original",
    // 46 where the table says 48; «de 1 a 2» and «de 2 a 5 años».
    [
      "SUM_PARTS etapas.hoja-vida.maximo",
      "RANGE_OVERLAP etapas.hoja-vida.criterios.hijos.experiencia.hijos.experiencia-general.rangos.2",
      "RANGE_OVERLAP etapas.hoja-vida.criterios.hijos.experiencia.hijos.experiencia-cargo.rangos.2",
    ],
  ],
] as const;
