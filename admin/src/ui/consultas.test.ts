import { describe, expect, it } from "vitest";
import { busquedaDe, conConsulta, leerConsultas } from "./consultas.ts";

describe("saved filters", () => {
  it("keep one of each name, the latest, and no more than twenty", () => {
    const una = { nombre: "Míos", busqueda: "a" };
    expect(conConsulta([una, { nombre: "Otros", busqueda: "b" }], { nombre: "Míos", busqueda: "c" })).toEqual([
      { nombre: "Otros", busqueda: "b" },
      { nombre: "Míos", busqueda: "c" },
    ]);
    const muchas = Array.from({ length: 20 }, (_, i) => ({ nombre: String(i), busqueda: "" }));
    expect(conConsulta(muchas, una).map(({ nombre }) => nombre)).toEqual(
      [...muchas.slice(1), una].map((c) => c.nombre),
    );
  });

  it("are an address of the list from its first page", () => {
    const busqueda = new URLSearchParams(busquedaDe({ texto: "CAS & más", fases: ["DESIERTO"] }, "CIERRE"));
    expect(JSON.parse(busqueda.get("filter") ?? "")).toEqual({ texto: "CAS & más", fases: ["DESIERTO"] });
    expect([busqueda.get("sort"), busqueda.get("page")]).toEqual(["CIERRE", "1"]);
  });

  it("are none where nothing can be read", () => {
    expect(leerConsultas("persona", "procesos")).toEqual([]);
  });
});
