import { describe, expect, test } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Campo, Seccion } from "#schema/bases/formulario.ts";
import { prepararEnvio } from "#schema/postulacion/envio.ts";
import { buildBases } from "../../../test/factories/bases.ts";
import { ejemploDe } from "./ejemplo.ts";

const HOY = "2026-05-05";
const semillas = Object.entries(
  import.meta.glob<Bases>("../../../seeds/bases/*.json", { eager: true, import: "bases" }),
);

const conCampos = (campos: Campo[], repite?: Seccion["repite"]): Bases =>
  buildBases({
    formulario: {
      secciones: [{ id: "datos", titulo: "Datos", papel: "OTRA", campos, ...(repite && { repite }) }],
    },
  });
const valores = (bases: Bases) => ejemploDe(bases, "p1", HOY).respuestas["datos"]?.map((fila) => fila.valores);

describe("The invented applicant", () => {
  test("is tried on every contest of the seeds", () => expect(semillas.length).toBeGreaterThan(7));

  test.each(semillas)("may send an application to each plaza of %s", (_archivo, bases) => {
    for (const { id } of bases.plazas) {
      const { hallazgos } = prepararEnvio(bases, [id], ejemploDe(bases, id, HOY), HOY);
      expect(hallazgos.filter(({ gravedad }) => gravedad === "ERROR")).toEqual([]);
    }
  });

  test("answers a question that another answer shows", () => {
    const bases = conCampos([
      {
        tipo: "TEXTO",
        id: "detalle",
        etiqueta: "Detalle",
        requerido: "SIEMPRE",
        visibleSi: { tipo: "COMPARA", dato: "campo.datos.tiene", operador: "IGUAL", valor: "SI" },
      },
      { tipo: "SI_NO", id: "tiene", etiqueta: "¿Tiene?", requerido: "SIEMPRE" },
    ]);
    expect(valores(bases)).toEqual([{ tiene: "SI", detalle: "Texto de ejemplo" }]);
  });

  test("gives only what each field admits, and leaves empty what it does not know", () => {
    const bases = conCampos(
      [
        { tipo: "TEXTO", id: "placa", etiqueta: "Placa", requerido: "SIEMPRE", patron: "[A-Z]{3}-[0-9]{3}" },
        { tipo: "TEXTO", id: "raro", etiqueta: "Raro", requerido: "NUNCA", patron: "zz[0-9]" },
        { tipo: "ENTERO", id: "horas", etiqueta: "Horas", requerido: "SIEMPRE", desde: "90", hasta: "120" },
        { tipo: "FECHA", id: "emision", etiqueta: "Emisión", requerido: "SIEMPRE", desde: "2026-01-01" },
        { tipo: "SI_NO", id: "impedido", etiqueta: "¿Está impedido?", requerido: "SIEMPRE" },
      ],
      { minimo: 2, maximo: 3, sustento: "SIN_SUSTENTO" },
    );
    const una = { placa: "ABC-123", horas: "90", emision: "2026-05-05", impedido: "NO" };
    expect(valores(bases)).toEqual([una, una]);
  });

  test("of a plaza that is not there has nothing", () => {
    expect(ejemploDe(buildBases(), "otra", HOY).respuestas).toEqual({});
  });
});
