import { describe, expect, it } from "vitest";
import { buildBasesSanas } from "../../test/factories/bases-sanas.ts";
import { conCambio } from "../bases/recorrer-ruta.ts";
import type { Bases } from "../bases/bases.ts";
import { validar } from "../bases/validar.ts";
import { impidePublicar, revisar } from "./index.ts";
import { sinJustificar } from "./justificaciones.ts";

const con = (bases: Bases, ruta: string, valor: unknown): Bases => {
  const cambiadas = conCambio(bases, ruta, valor);
  if (!cambiadas) throw new Error(ruta);
  return cambiadas;
};
const advertidas = con(buildBasesSanas(), "total.minimo", "57");
const [advertencia] = revisar(advertidas);
const justificada = con(advertidas, "justificaciones", [
  {
    codigo: advertencia?.codigo,
    ruta: advertencia?.ruta,
    asunto: advertencia?.mensaje,
    texto: "Lo pide la resolución que aprueba las bases.",
  },
]);

describe("the justification of a warning", () => {
  it("is what lets bases with a warning be published", () => {
    expect(revisar(advertidas).map(({ gravedad }) => gravedad)).toEqual(["ADVERTENCIA"]);
    expect(sinJustificar(revisar(advertidas))).toHaveLength(1);
    expect(impidePublicar(revisar(advertidas))).toBe(true);
    expect(validar(justificada)).toEqual([]);
    expect(sinJustificar(revisar(justificada))).toEqual([]);
    expect(impidePublicar(revisar(justificada))).toBe(false);
    expect(revisar(justificada)[0]?.justificacion).toBe("Lo pide la resolución que aprueba las bases.");
  });

  it("is for the warning as it was worded, and no other", () => {
    const otra = con(justificada, "total.minimo", "58");
    expect(sinJustificar(revisar(otra))).toHaveLength(1);
    expect(revisar(otra).map(({ codigo }) => codigo)).toContain("JUSTIFICATION_STALE");
  });

  it("is told to be taken away once nothing is left to justify, by a way out that does it", () => {
    const mendada = con(justificada, "total.minimo", buildBasesSanas().total.minimo);
    const [sobra, ...mas] = revisar(mendada);
    expect([sobra?.codigo, mas]).toEqual(["JUSTIFICATION_STALE", []]);
    expect(impidePublicar(revisar(mendada))).toBe(false);
    expect(revisar(con(mendada, sobra?.salida?.ruta ?? "", sobra?.salida?.valor))).toEqual([]);
  });

  it("justifies no error", () => {
    const conError = con(justificada, "total.maximo", "99");
    expect(impidePublicar(revisar(conError))).toBe(true);
  });
});
