import { describe, expect, test } from "vitest";
import type { Cuando, Hito } from "../bases/cronograma.ts";
import { momentoEn, ventanaDe as ventanaDeFilas, ventanaPostulacion } from "./ventana.ts";

const hito = (id: string, gobierna: Hito["gobierna"], cuando: Cuando): Hito => ({
  id,
  nombre: id,
  organo: "Comité",
  cuando,
  ...(gobierna ? { gobierna } : {}),
});
const ventanaDe = (...hitos: Hito[]) => ventanaPostulacion({ cronograma: { hitos } });

describe("the window of an application", () => {
  const horas: Cuando = { tipo: "HORAS", abre: "2026-05-05T00:00", cierra: "2026-05-05T17:00" };

  test("is the row that governs applying, in UTC", () => {
    expect(ventanaDe(hito("a", "CONVOCATORIA", horas), hito("b", "POSTULACION", horas))).toEqual({
      abre: "2026-05-05T05:00:00.000000Z",
      cierra: "2026-05-05T22:00:00.000000Z",
    });
  });

  test("of a day without hours lasts until that day ends in Lima", () => {
    expect(ventanaDe(hito("b", "POSTULACION", { tipo: "FECHA", fecha: "2026-05-05" }))?.cierra).toBe(
      "2026-05-06T05:00:00.000000Z",
    );
  });

  test("of several rows goes from the first opening to the last closing", () => {
    const tarde: Cuando = { tipo: "HORAS", abre: "2026-05-06T08:00", cierra: "2026-05-06T12:00" };
    const esperada = { abre: "2026-05-05T05:00:00.000000Z", cierra: "2026-05-06T17:00:00.000000Z" };
    expect(ventanaDe(hito("b", "POSTULACION", tarde), hito("c", "POSTULACION", horas))).toEqual(esperada);
    expect(ventanaDe(hito("c", "POSTULACION", horas), hito("b", "POSTULACION", tarde))).toEqual(esperada);
  });

  test("does not exist while its row is only words", () => {
    expect(ventanaDe(hito("b", "POSTULACION", { tipo: "TEXTO", texto: "por definir" }))).toBeNull();
    expect(ventanaDe(hito("a", undefined, horas))).toBeNull();
  });

  test("of a stage is that of its own rows", () => {
    const deEtapa = (id: string, etapa: string, cuando: Cuando): Hito => ({ ...hito(id, "ETAPA", cuando), etapa });
    const cronograma = {
      hitos: [deEtapa("a", "e1", horas), deEtapa("b", "e2", { tipo: "FECHA", fecha: "2026-05-09" })],
    };
    expect(ventanaDeFilas({ cronograma }, "ETAPA", "e2")?.abre).toBe("2026-05-09T05:00:00.000000Z");
    expect(ventanaDeFilas({ cronograma }, "ETAPA")?.abre).toBe("2026-05-05T05:00:00.000000Z");
    expect(ventanaDeFilas({ cronograma }, "ETAPA", "e3")).toBeNull();
  });

  test.each([
    ["2026-05-05T04:59:59.999999Z", "ANTES"],
    ["2026-05-05T05:00:00.000000Z", "DENTRO"],
    ["2026-05-05T21:59:59.999999Z", "DENTRO"],
    ["2026-05-05T22:00:00.000000Z", "DESPUES"],
    ["2026-05-05T22:00:00.000001Z", "DESPUES"],
  ])("holds at %s the place %s", (sello, momento) => {
    const ventana = ventanaDe(hito("b", "POSTULACION", horas));
    expect(ventana && momentoEn(ventana, sello)).toBe(momento);
  });
});
