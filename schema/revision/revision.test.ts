import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { buildBasesSanas } from "../../test/factories/bases-sanas.ts";
import { FALTAS, fecha, rango, type Cambio } from "../../test/factories/faltas.ts";
import { Bases } from "../bases/bases.ts";
import { conCambio } from "../bases/recorrer-ruta.ts";
import { validar } from "../bases/validar.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { impidePublicar, REVISIONES, revisar } from "./index.ts";

const con = (...cambios: Cambio[]): Bases =>
  cambios.reduce<Bases>((bases, [ruta, valor]) => {
    const cambiadas = conCambio(bases, ruta, valor);
    if (!cambiadas) throw new Error(`No existe ${ruta}`);
    return cambiadas;
  }, buildBasesSanas());

const revisarCon = (...cambios: Cambio[]): Hallazgo[] => {
  const bases = con(...cambios);
  expect(validar(bases)).toEqual([]);
  return revisar(bases);
};
const dichos = (...cambios: Cambio[]): string[] =>
  revisarCon(...cambios).map((h) => `${h.gravedad} ${h.codigo} ${h.ruta}`);

describe("the linter", () => {
  it("finds nothing in sound bases", () => {
    expect(validar(buildBasesSanas())).toEqual([]);
    expect(revisar(buildBasesSanas())).toEqual([]);
  });

  it.each(FALTAS)("%s: %j", (codigo, cambios, esperado) => {
    const hallados = dichos(...cambios);
    expect(hallados).toContain(esperado.find((linea) => linea.includes(codigo)));
    const permitidos = esperado.map((linea) => linea.split(" ").slice(0, 2).join(" "));
    expect(hallados.filter((linea) => !permitidos.includes(linea.split(" ").slice(0, 2).join(" ")))).toEqual([]);
  });

  it("has a fault here for every check", () => {
    const probados = new Set(FALTAS.map(([codigo]) => codigo));
    expect(REVISIONES.map((r) => r.codigo).filter((codigo) => !probados.has(codigo))).toEqual([]);
  });

  it("has one file for each check, named after its code", () => {
    const archivos = new Set(readdirSync(new URL(".", import.meta.url)));
    const codigos = REVISIONES.map((r) => r.codigo);
    expect(new Set(codigos).size).toBe(codigos.length);
    const suyos = codigos.map((codigo) => `${codigo.toLowerCase().replaceAll("_", "-")}.ts`);
    expect(suyos.filter((archivo) => !archivos.has(archivo))).toEqual([]);
    const ajenos = [...archivos].filter((archivo) => !suyos.includes(archivo) && !archivo.endsWith(".test.ts"));
    const revisiones = ajenos.filter((archivo) =>
      readFileSync(new URL(archivo, import.meta.url), "utf8").includes(": Revision = {"),
    );
    expect(revisiones).toEqual([]);
  });

  it.each(FALTAS)(
    "%s: the way out that it offers, when it does, removes it and leaves valid bases: %j",
    (codigo, cambios) => {
      for (const hallazgo of revisarCon(...cambios)) {
        const { salida } = hallazgo;
        if (hallazgo.codigo !== codigo || !salida) continue;
        const salvadas = conCambio(con(...cambios), salida.ruta, salida.valor);
        expect(validar(salvadas)).toEqual([]);
        const quedan = salvadas ? revisar(salvadas).map((h) => `${h.codigo} ${h.ruta}`) : ["sin lugar"];
        expect(quedan).not.toContain(`${hallazgo.codigo} ${hallazgo.ruta}`);
      }
    },
  );

  it("says in Spanish what happens, at a place that exists, and never fails, for any document whatever", () => {
    fc.assert(
      fc.property(arbitrario(Bases), (bases) => {
        const hallazgos = revisar(bases);
        for (const { mensaje } of hallazgos) expect(mensaje).toMatch(/^.{10,}[.]$/su);
        expect(impidePublicar(hallazgos)).toBe(hallazgos.some((h) => h.gravedad !== "NOTA"));
      }),
      { numRuns: 150 },
    );
  });
});

describe("limits", () => {
  it.each([
    ["55.99", true],
    ["56", false],
    ["56.01", true],
  ])("the total minimum %s is told: %s", (minimo, dicho) => {
    expect(dichos(["total.minimo", minimo]).length > 0).toBe(dicho);
  });

  it.each([
    ["2026-04-17", false],
    ["2026-04-20", false],
    ["2026-04-21", true],
  ])("a call from %s to 04/05/2026 is too short: %s", (desde, corta) => {
    expect(dichos(fecha("registro", "2026-04-16"), rango("convocatoria", desde, "2026-05-04")).length > 0).toBe(corta);
  });

  it.each([
    ["2026-05-12", true],
    ["2026-05-13", false],
  ])("claims until 12/05 and interviews from %s collide: %s", (desde, chocan) => {
    expect(dichos(rango("entrevistas", desde, "2026-05-14")).some((h) => h.includes("CLAIM_WINDOW"))).toBe(chocan);
  });

  it("a panel that adds up the sheets of three members gives three times the points", () => {
    const suma: Cambio[] = [
      ["etapas.entrevista.panel.regla", "SUMA"],
      ["etapas.entrevista.maximo", "180"],
      ["etapas.entrevista.minimo", "108"],
      ["etapas.entrevista.criterios.maximo", "180"],
      ["etapas.entrevista.criterios.hijos.dominio.maximo", "90"],
      ["etapas.entrevista.criterios.hijos.trato.maximo", "90"],
    ];
    expect(dichos(...suma)).toEqual([]);
  });

  it.each([
    [1, true],
    [2, false],
    [3, false],
  ])("%i that go on are too few for two vacancies: %s", (personas, pocas) => {
    expect(
      dichos(["etapas.curricular.avance", [{ tipo: "PRIMEROS", personas, ambito: "PLAZA", empate: "PASAN_TODOS" }]])
        .length > 0,
    ).toBe(pocas);
  });
});
