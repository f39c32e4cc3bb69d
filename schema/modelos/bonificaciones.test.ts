import { describe, expect, it } from "vitest";
import { enBlanco } from "../../test/factories/modelos.ts";
import type { Bonificacion } from "../bases/bonificacion.ts";
import { MODELOS_BONIFICACION } from "./bonificaciones.ts";
import { modeloPorId } from "./catalogo.ts";
import { derechos } from "./derechos.ts";
import { insertar } from "./insertar.ts";

const bonoDe = (id: string): Bonificacion | undefined => {
  const modelo = modeloPorId(id);
  return modelo && insertar(enBlanco(), modelo).bases.bonificaciones[0];
};

describe("bonuses of the laws", () => {
  it.each([
    ["licenciado-ffaa-total", "ley-29248", "2009-01-01", ["10"], "TOTAL", ["sustento-ffaa"]],
    ["licenciado-ffaa-entrevista", "ley-29248", "2009-01-01", ["10"], "entrevista", ["sustento-ffaa"]],
    ["discapacidad-total", "ley-29973", "2012-12-25", ["15"], "TOTAL", ["sustento-discapacidad"]],
    [
      "deportista-curricular",
      "ley-27674",
      "2002-02-22",
      ["20", "16", "12", "8", "4"],
      "curricular",
      ["sustento-deportista"],
    ],
    ["jovenes-entrevista", "ley-31533", "2025-06-15", ["10"], "entrevista", undefined],
    ["jovenes-sector-publico", "ley-31533", "2025-06-15", ["1", "2", "3"], "TOTAL", undefined],
  ])("%s", (id, norma, desde, valores, base, documentos) => {
    const bono = bonoDe(id);
    expect(bono?.cita).toMatchObject({ norma, desde });
    expect(bono?.monto.unidad).toBe("PORCENTAJE");
    expect(bono && valoresDe(bono.monto)).toEqual(valores);
    expect(bono?.base?.tipo === "ETAPA" ? bono.base.etapa : bono?.base?.tipo).toBe(base);
    expect(bono?.documentos).toEqual(documentos);
    expect(bono?.exige).toHaveLength(1);
  });

  it("has a row of the table here for each package", () => {
    expect(MODELOS_BONIFICACION.map(({ id }) => id)).toHaveLength(6);
  });
});

function valoresDe(monto: Bonificacion["monto"]): string[] {
  switch (monto.tipo) {
    case "FIJO":
      return [monto.valor];
    case "NIVELES":
      return monto.filas.map(({ valor }) => valor);
    case "RANGOS":
      return monto.rangos.map(({ puntos }) => puntos);
    default:
      return [];
  }
}

describe("derechos", () => {
  it.each([
    ["2008-12-31", ["deportista-curricular"]],
    ["2009-01-01", ["licenciado-ffaa-total", "deportista-curricular"]],
    ["2012-12-25", ["licenciado-ffaa-total", "discapacidad-total", "deportista-curricular"]],
    [
      "2025-06-15",
      [
        "licenciado-ffaa-total",
        "discapacidad-total",
        "deportista-curricular",
        "jovenes-entrevista",
        "jovenes-sector-publico",
      ],
    ],
  ])("asks on %s for what rules then", (fecha, ids) => {
    expect(derechos(enBlanco(), fecha).faltan.map(({ id }) => id)).toEqual(ids);
  });

  it("takes either package of a right, and tells those that do not rule yet", () => {
    const entrevista = modeloPorId("licenciado-ffaa-entrevista");
    const jovenes = modeloPorId("jovenes-entrevista");
    if (!entrevista || !jovenes) throw new Error("faltan modelos");
    const { bases } = insertar(insertar(enBlanco(), entrevista).bases, jovenes);
    expect(derechos(bases, "2026-01-01").faltan.map(({ id }) => id)).not.toContain("licenciado-ffaa-total");
    expect(derechos(bases, "2026-01-01").caducas).toEqual([]);
    expect(derechos(bases, "2025-06-14").caducas).toMatchObject([{ bonificacion: "jovenes-entrevista" }]);
  });

  it("switches the general experience on the day of the law of internships", () => {
    const especifica = modeloPorId("hecho-experiencia-especifica");
    if (!especifica) throw new Error("falta el modelo");
    const general = (fecha: string) => insertar(enBlanco(), especifica, { fecha }).bases.hechos[0];
    expect(general("2022-01-18")).not.toHaveProperty("limites");
    expect(general("2022-01-19")).toMatchObject({ limites: [{ minimoPeriodo: "0.25" }, { maximo: "2" }] });
  });
});
