import { describe, expect, it } from "vitest";
import { buildExpediente, fila } from "../../../../test/factories/expediente.ts";
import { type DecisionesDe, unirDecisiones } from "./expediente.rules.ts";

const NADA: DecisionesDe = { validaciones: [], evaluaciones: [], hojas: [], externos: {}, desempates: {}, caida: null };
const uno = fila({ grado: "TITULO" });
const sellado = buildExpediente("E-1", {
  respuestas: { formacion: [uno, fila({ grado: "MAESTRIA" })] },
  documentos: [{ documento: "dni", archivos: ["a"] }],
});

describe("a dossier with what was decided", () => {
  it("is the sealed one when nothing was", () => {
    expect(unirDecisiones(sellado, NADA)).toEqual({ ...sellado, evaluaciones: [] });
  });

  it("carries each validation to its row or document and leaves the others as declared", () => {
    const { respuestas, documentos } = unirDecisiones(sellado, {
      ...NADA,
      validaciones: [
        { seccion: "formacion", fila: uno.id, documento: null, estado: "RECHAZADO", motivo: "Ilegible" },
        { seccion: null, fila: null, documento: "dni", estado: "VALIDO", motivo: null },
      ],
    });
    expect(respuestas["formacion"]?.map(({ validacion }) => validacion)).toEqual([
      { estado: "RECHAZADO", motivo: "Ilegible" },
      undefined,
    ]);
    expect(documentos).toEqual([{ documento: "dni", archivos: ["a"], validacion: { estado: "VALIDO" } }]);
    expect(sellado.respuestas["formacion"]?.[0]?.validacion).toBeUndefined();
  });

  it("joins decisions and sheets by stage, the sheets in the same order whatever order they come in", () => {
    const hojas = ["b", "a"].map((miembro) => ({ etapa: "entrevista", miembro, vota: true, puntajes: { nota: "1" } }));
    const evaluaciones = [{ etapa: "curricular", asistencia: "PRESENTE" as const }];
    const unido = unirDecisiones(sellado, { ...NADA, hojas, evaluaciones });
    expect(unido.evaluaciones).toEqual([
      { etapa: "curricular", asistencia: "PRESENTE" },
      { etapa: "entrevista", hojas: ["a", "b"].map((miembro) => ({ miembro, vota: true, puntajes: { nota: "1" } })) },
    ]);
    expect(unirDecisiones(sellado, { ...NADA, hojas: hojas.toReversed(), evaluaciones })).toEqual(unido);
  });

  it("takes in what came from outside, the ties and the fall", () => {
    const caida = { causa: "DESISTE" as const };
    expect(
      unirDecisiones(sellado, { ...NADA, externos: { examen: "15" }, desempates: { sorteo: "1" }, caida }),
    ).toMatchObject({
      externos: { examen: "15" },
      desempates: { sorteo: "1" },
      caida,
    });
  });
});
