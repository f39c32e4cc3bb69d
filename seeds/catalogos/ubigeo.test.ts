import { describe, expect, it } from "vitest";
import ubigeo from "./ubigeo.json" with { type: "json" };

/** JSON gives arrays where the file has pairs. */
const leer = (pares: readonly (readonly string[])[]) =>
  pares.map(([codigo = "", nombre = ""]) => [codigo, nombre] as const);
const departamentos = leer(ubigeo.departamentos);
const provincias = leer(ubigeo.provincias);
const distritos = leer(ubigeo.distritos);
const niveles = [departamentos, provincias, distritos];
const todos = niveles.flat();
const nombreDe = new Map(todos);

describe("the catalogue of places", () => {
  it("has every department, province and district", () => {
    expect([departamentos.length, provincias.length, distritos.length]).toEqual([25, 196, 1891]);
  });

  it("has six digits in each code, in order, each code once", () => {
    for (const nivel of niveles) {
      const codigos = nivel.map(([codigo]) => codigo);
      expect(codigos).toEqual([...new Set(codigos)].toSorted());
    }
    expect(todos.filter(([codigo]) => !/^\d{6}$/.test(codigo))).toEqual([]);
    expect(departamentos.filter(([codigo]) => !/^(?!00)\d\d0000$/.test(codigo))).toEqual([]);
    expect(provincias.filter(([codigo]) => !/^\d\d(?!00)\d\d00$/.test(codigo))).toEqual([]);
    expect(distritos.filter(([codigo]) => codigo.endsWith("00"))).toEqual([]);
  });

  it("puts each place inside one that exists, and a capital district in each province", () => {
    const codigos = new Set(todos.map(([codigo]) => codigo));
    expect(provincias.filter(([codigo]) => !codigos.has(`${codigo.slice(0, 2)}0000`))).toEqual([]);
    expect(distritos.filter(([codigo]) => !codigos.has(`${codigo.slice(0, 4)}00`))).toEqual([]);
    expect(provincias.filter(([codigo]) => !codigos.has(`${codigo.slice(0, 4)}01`))).toEqual([]);
  });

  it("writes names clean, never the same twice in a province", () => {
    expect(
      todos.filter(([, nombre]) => !/^[A-ZÁÉÍÓÚÑ][A-Za-záéíóúñüÁÉÍÓÚÑ .()'-]*[A-Za-záéíóúñ)]$/u.test(nombre)),
    ).toEqual([]);
    const nombres = distritos.map(([codigo, nombre]) => `${codigo.slice(0, 4)} ${nombre}`);
    expect(new Set(nombres).size).toBe(nombres.length);
  });

  it("knows the places of the sources", () => {
    expect(["080000", "081300", "081304", "060101"].map((codigo) => nombreDe.get(codigo))).toEqual([
      "Cusco",
      "Urubamba",
      "Machupicchu",
      "Cajamarca",
    ]);
  });
});
