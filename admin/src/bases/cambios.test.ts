import { describe, expect, it } from "vitest";
import { buildBases } from "../../../test/factories/bases.ts";
import { aplicar, cambiosEntre, nuevoId, seTocan } from "./cambios.ts";
import { lugarEn } from "./definicion.ts";

const bases = buildBases();
const campos = "formulario.secciones.personales.campos";
const ids = (documento: typeof bases) => documento.formulario.secciones[0]?.campos.map(({ id }) => id);

describe("A change of the draft", () => {
  it("is done on a copy", () => {
    const nuevas = aplicar(bases, { ruta: "generalidades.titulo", accion: "PONER", valor: "Otro" });
    expect(nuevas.generalidades.titulo).toBe("Otro");
    expect(bases.generalidades.titulo).toBe("Concurso de prueba");
  });

  it("moves inside its list and takes away by id", () => {
    expect(ids(aplicar(bases, { ruta: `${campos}.ffaa`, accion: "MOVER", valor: 0 }))?.[0]).toBe("ffaa");
    expect(ids(aplicar(bases, { ruta: `${campos}.ffaa`, accion: "QUITAR" }))).not.toContain("ffaa");
  });

  it("starts a list that is not there", () => {
    const nuevas = aplicar(bases, { ruta: "generalidades.avisos", accion: "AGREGAR", valor: "Traiga su DNI" });
    expect(nuevas.generalidades.avisos).toEqual(["Traiga su DNI"]);
  });

  it("shares with the new document what it does not touch", () => {
    const nuevas = aplicar(bases, { ruta: "generalidades.titulo", accion: "PONER", valor: "Otro" });
    expect(nuevas.formulario).toBe(bases.formulario);
    expect(nuevas.generalidades).not.toBe(bases.generalidades);
  });

  it("leaves the neighbours of what it touches as the very same parts, also when one is added or moved", () => {
    const antes = bases.formulario.secciones[0]?.campos ?? [];
    const [primero, segundo] = antes;
    const con = (cambio: Parameters<typeof aplicar>[1]) => aplicar(bases, cambio).formulario.secciones[0]?.campos ?? [];
    expect(con({ ruta: `${campos}.${primero?.id}.etiqueta`, accion: "PONER", valor: "Otra" })[1]).toBe(segundo);
    expect(con({ ruta: campos, accion: "AGREGAR", valor: { id: "nuevo" } }).slice(0, -1)).toEqual(antes);
    expect(con({ ruta: campos, accion: "AGREGAR", valor: { id: "nuevo" } })[0]).toBe(primero);
    expect(con({ ruta: `${campos}.${primero?.id}`, accion: "QUITAR" })[0]).toBe(segundo);
    expect(bases.formulario.secciones[0]?.campos).toEqual(antes);
  });

  it("is undone by the changes that lead back, also when a part came or went", () => {
    const nuevas = [
      { ruta: "generalidades.titulo", accion: "PONER", valor: "Otro" },
      { ruta: "clausulas", accion: "PONER", valor: [] },
    ].reduce((suma, cambio) => aplicar(suma, cambio as Parameters<typeof aplicar>[1]), bases);
    expect(cambiosEntre(nuevas, bases).reduce(aplicar, nuevas)).toEqual(bases);
    expect(cambiosEntre(bases, nuevas).reduce(aplicar, bases)).toEqual(nuevas);
    expect(cambiosEntre(bases, bases)).toEqual([]);
  });

  it.each([
    ["etapas.a.minimo", "etapas.a.minimo", true],
    ["etapas.a.minimo", "etapas.a", true],
    ["etapas.a.minimo", "etapas.b.minimo", false],
    ["etapas.a", "etapas.ab", false],
    ["plazas.p.funciones.0", "plazas.p.funciones.3", true],
    ["cuadros.c.columnas.0.titulo", "cuadros.d.columnas.0.titulo", false],
  ])("at %s meets one at %s: %s", (una, otra, esperado) => {
    expect(seTocan(una, otra)).toBe(esperado);
    expect(seTocan(otra, una)).toBe(esperado);
  });

  it("leaves the document alone when its place is not there", () => {
    expect(aplicar(bases, { ruta: "etapas.ninguna.minimo", accion: "PONER", valor: "1" })).toBe(bases);
  });
});

describe("A new identifier", () => {
  it("is the name without accents, spaces or a first digit, and is not repeated", () => {
    expect(nuevoId("2. Certificado de inglés", [])).toBe("certificado-de-ingles");
    expect(nuevoId("¿?", [])).toBe("parte");
    expect(nuevoId("Brevete", ["brevete", "brevete-2"])).toBe("brevete-3");
  });
});

describe("What a place admits", () => {
  it("follows the class of what holds it", () => {
    expect(lugarEn(bases, `${campos}.nivel.unidad`)).toMatchObject({ opcional: true, valor: undefined });
    expect(lugarEn(bases, `${campos}.ffaa.unidad`)).toBeNull();
    expect(lugarEn(bases, `${campos}.ffaa.requerido`)?.esquema.enum).toContain("SIEMPRE");
    expect(lugarEn(bases, "cronograma.hitos.postulacion.cuando.cierra")?.esquema.formato).toBe("instante");
  });
});
