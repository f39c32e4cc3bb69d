import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Bases } from "../bases/bases.ts";
import { importar } from "../bases/portable.ts";
import { conCambio } from "../bases/recorrer-ruta.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { impidePublicar, revisar } from "./index.ts";

function semilla(nombre: string): Bases {
  const importado = importar(readFileSync(new URL(`../../seeds/bases/${nombre}.bases.json`, import.meta.url), "utf8"));
  if ("hallazgos" in importado) throw new Error(JSON.stringify(importado.hallazgos.slice(0, 3)));
  return importado.bases;
}

const codigos = (hallazgos: readonly Hallazgo[]): Set<string> => new Set(hallazgos.map((h) => h.codigo));

describe("the bases as they were written", () => {
  it("S3 gives its known faults and is refused", () => {
    const hallazgos = revisar(semilla("s3-mc-ddc-cusco.original"));
    expect(impidePublicar(hallazgos)).toBe(true);
    const esperados = [
      "BONUS_GATE",
      "BONUS_NO_COLUMN",
      "BONUS_ORDER",
      "CLAIM_WINDOW",
      "DATE_ORDER",
      "DOUBLE_WEIGHT",
      "DUP_PARAM",
      "GHOST_STAGE",
      "LEGAL_MISSING",
      "LEGAL_STALE",
      "MAX_EXCEEDED",
      "NO_SCALE",
      "RANGE_GAP",
      "ROUNDING",
      "STAGE_NO_DATE",
      "TIE_MISSING",
      "VACANCIES",
    ];
    expect(esperados.filter((codigo) => !codigos(hallazgos).has(codigo))).toEqual([]);
  });

  it("S3 is exactly right in its ten business days, which need the first of May to be a holiday", () => {
    expect(codigos(revisar(semilla("s3-mc-ddc-cusco.original"))).has("BUSINESS_DAYS")).toBe(false);
  });

  it("S4 gives its known faults and is refused", () => {
    const hallazgos = revisar(semilla("s4-hrdc-cajamarca.original"));
    expect(impidePublicar(hallazgos)).toBe(true);
    const esperados = [
      "ADVANCE_RULES",
      "BONUS_ORDER",
      "CLAIM_WINDOW",
      "DOC_SET",
      "DUP_PARAM",
      "HIDDEN_STAGE",
      "MAX_EXCEEDED",
      "MIN_VS_QUALIFIED",
      "RANGE_GAP",
      "RANGE_MISMATCH",
      "RANGE_OVERLAP",
      "STAGE_NO_DATE",
      "SUM_MIN",
      "SUM_PARTS",
      "TIE_INCOMPLETE",
      "TIE_MISSING",
      "UNREACHABLE_MAX",
    ];
    expect(esperados.filter((codigo) => !codigos(hallazgos).has(codigo))).toEqual([]);
    const calificado = hallazgos.find((h) => h.codigo === "MIN_VS_QUALIFIED" && h.ruta === "etapas.hoja-vida.minimo");
    expect(calificado?.mensaje).toContain("obtiene 24 en «Evaluación de la hoja de vida» y el mínimo es 26");
  });

  it("S4 read as a sum has 32 points for everybody, so that its minimum of 26 is dead", () => {
    const leidas = conCambio(semilla("s4-hrdc-cajamarca.suma"), "etapas.hoja-vida.minimo", "26");
    const muerto = leidas ? revisar(leidas).find((h) => h.codigo === "DEAD_MIN") : undefined;
    expect(muerto?.mensaje).toContain("al menos 32");
  });
});

describe("the corrected bases", () => {
  it.each([
    "s0-gore-cusco",
    "s1-pge",
    "s2-migraciones",
    "s3-mc-ddc-cusco",
    "s4-hrdc-cajamarca.un-bloque",
    "s4-hrdc-cajamarca.suma",
  ])("%s have nothing that keeps them from being published, nor any warning", (nombre) => {
    expect(revisar(semilla(nombre)).filter((h) => h.gravedad !== "NOTA")).toEqual([]);
  });
});

describe("how long it takes", () => {
  /** Least time of the processor, in milliseconds, of a few runs: other work on the machine does not count. */
  const costo = (bases: Bases): number =>
    Math.min(
      ...Array.from({ length: 4 }, () => {
        const antes = process.cpuUsage();
        revisar(bases);
        const { user, system } = process.cpuUsage(antes);
        return (user + system) / 1000;
      }),
    );
  const grande = semilla("s4-hrdc-cajamarca.suma");

  it("is below a quarter of a second for the largest of the seeds", () => {
    expect(costo(grande)).toBeLessThan(250);
  });

  it("is below a second for a thousand plazas", () => {
    const plazas = Array.from({ length: 1000 }, (_, i) => ({
      ...(grande.plazas[i % grande.plazas.length] ?? grande.plazas[0]),
      id: `plaza-${i}`,
      codigo: `P-${i}`,
    }));
    expect(costo({ ...grande, plazas } as Bases)).toBeLessThan(1000);
  });
});
