import { describe, expect, it } from "vitest";
import type { Bonificacion, GrupoBonificaciones, Monto } from "#schema/bases/bonificacion.ts";
import type { Bases } from "#schema/bases/bases.ts";
import { buildBases, buildEtapa, directo } from "../factories/bases.ts";
import { concurso, finales } from "../factories/concurso.ts";
import { buildExpediente, evaluacion } from "../factories/expediente.ts";

const bono = (id: string, cambios: Partial<Bonificacion>): Bonificacion => ({
  id,
  nombre: id,
  si: { tipo: "TODAS", de: [] },
  monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "10" },
  momento: { tipo: "AL_FINAL" },
  ...cambios,
});
const quince: Monto = { tipo: "FIJO", unidad: "PORCENTAJE", valor: "15" };
const doble = (cambios: Partial<Bases>): Bases =>
  buildBases({
    etapas: ["uno", "dos"].map((id) =>
      buildEtapa({ id, nombre: id, peso: "50", criterios: directo(`${id}-n`, { hasta: "100" }) }),
    ),
    total: { modo: "PONDERADO" },
    ...cambios,
  });
const conDos = (uno: string, dos: string) =>
  buildExpediente("A", {
    evaluaciones: [evaluacion("uno", { "uno-n": uno }), evaluacion("dos", { "dos-n": dos })],
  });

describe("§5 groups of bonuses of different moments", () => {
  // Stage one 40 and stage two 60, weights 50 %: total 50 without bonuses. 10 % of stage one is 4, which count as 2.
  it.each<[string, Partial<GrupoBonificaciones>, Monto, string]>([
    ["only the highest: 15 % of 52 is 7.8, of which 2 are given already", { modo: "SOLO_LA_MAYOR" }, quince, "57.8"],
    [
      "only the highest: 3 % of 52 is 1.56, less than the 2 that are given",
      { modo: "SOLO_LA_MAYOR" },
      { tipo: "FIJO", unidad: "PORCENTAJE", valor: "3" },
      "52",
    ],
    ["all, with a cap of 5 on the group: 2 and then 3", { modo: "TODAS", tope: "5" }, quince, "55"],
    [
      "all, with a cap of 1 on the group: 1 in the stage counts 0.5, the end gives the rest",
      { modo: "TODAS", tope: "1" },
      quince,
      "51",
    ],
    ["only the highest, with a cap of 6 on the group", { modo: "SOLO_LA_MAYOR", tope: "6" }, quince, "56"],
  ])("a group of bonuses of different moments: %s", (_nombre, cambios, monto, esperado) => {
    const bases = doble({
      gruposBonificaciones: [{ id: "g", nombre: "Grupo", modo: "TODAS", ...cambios }],
      bonificaciones: [
        bono("ffaa", { grupo: "g", momento: { tipo: "EN_ETAPA", etapa: "uno" } }),
        bono("discapacidad", { grupo: "g", monto }),
      ],
    });
    expect(finales(concurso(bases, [conDos("40", "60")]))).toEqual({ A: esperado });
  });

  it("a group across two stages gives in the second one what it has more: 10 % of 40 and 10 % of 60", () => {
    const bases = doble({
      gruposBonificaciones: [{ id: "g", nombre: "Grupo", modo: "SOLO_LA_MAYOR" }],
      bonificaciones: [
        bono("ffaa", { grupo: "g", momento: { tipo: "EN_ETAPA", etapa: "uno" } }),
        bono("discapacidad", { grupo: "g", momento: { tipo: "EN_ETAPA", etapa: "dos" } }),
      ],
    });
    expect(finales(concurso(bases, [conDos("40", "60")]))).toEqual({ A: "53" });
    expect(finales(concurso(bases, [conDos("60", "40")]))).toEqual({ A: "53" });
  });
});
