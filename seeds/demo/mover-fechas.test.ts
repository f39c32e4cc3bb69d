import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { importar } from "#schema/bases/portable.ts";
import { validar } from "#schema/bases/validar.ts";
import { resolverCronograma } from "#schema/cronograma.ts";
import { sumarDias } from "#schema/fecha.ts";
import { crearContexto } from "#schema/revision/comun.ts";
import { impidePublicar, REVISIONES, revisar } from "#schema/revision/index.ts";
import { moverFechas } from "./mover-fechas.ts";

const semilla = (nombre: string) => {
  const leida = importar(readFileSync(new URL(`../bases/${nombre}.bases.json`, import.meta.url), "utf8"));
  if (!("bases" in leida)) throw new Error(nombre);
  return leida.bases;
};

/** The checks that look at dates. */
const DE_FECHAS = ["DATE_ORDER", "STAGE_NO_DATE", "STAGE_OVERLAP", "CLAIM_WINDOW", "BUSINESS_DAYS", "LEGAL_STALE"];
const revisarFechas = (bases: ReturnType<typeof semilla>) => {
  const contexto = crearContexto(bases);
  return REVISIONES.filter(({ codigo }) => DE_FECHAS.includes(codigo)).flatMap((una) => una.revisar(contexto));
};

describe.each([
  "s3-mc-ddc-cusco",
  "s4-hrdc-cajamarca.suma",
  "s4-hrdc-cajamarca.un-bloque",
  "s1-pge",
  "s0-gore-cusco",
  "s2-migraciones",
])("%s", (nombre) => {
  const original = semilla(nombre);

  it("can be published on any day of two years as well as on its own", () => {
    for (let i = 0; i < 730; i += 13) {
      const dia = sumarDias("2026-11-21", i);
      const movidas = moverFechas(original, { abre: `${dia}T00:00`, cierra: `${sumarDias(dia, i % 35)}T17:00` });
      expect(validar(movidas)).toEqual([]);
      expect({ dia, hallazgos: revisarFechas(movidas) }).toEqual({ dia, hallazgos: revisarFechas(original) });
    }
    const uno = moverFechas(original, { abre: "2026-11-21T00:00", cierra: "2026-12-24T17:00" });
    expect(impidePublicar(revisar(uno))).toBe(impidePublicar(revisar(original)));
  });

  it("puts the window where it is told and keeps the order of the rows", () => {
    const movidas = moverFechas(original, { abre: "2027-07-28T08:00", cierra: "2027-08-31T17:00" });
    const resueltos = resolverCronograma(movidas.cronograma);
    const postulacion = movidas.cronograma.hitos.find(({ gobierna }) => gobierna === "POSTULACION");
    expect(resueltos.get(postulacion?.id ?? "")).toMatchObject({
      abre: "2027-07-28T08:00",
      cierra: "2027-08-31T17:00",
    });
    const orden = (bases: typeof original) => {
      const filas = [...resolverCronograma(bases.cronograma)].map(([id, { primerDia }]) => ({ id, primerDia }));
      return filas
        .toSorted((a, b) => (a.primerDia < b.primerDia ? -1 : a.primerDia > b.primerDia ? 1 : 0))
        .map(({ id }) => id);
    };
    expect(orden(movidas)).toEqual(orden(original));
  });
});

it("needs a window", () => {
  const { cronograma, ...resto } = semilla("s3-mc-ddc-cusco");
  const sin = { ...resto, cronograma: { ...cronograma, hitos: [] } };
  expect(() => moverFechas(sin, { abre: "2027-01-01T00:00", cierra: "2027-01-02T00:00" })).toThrow(/apply/);
});
