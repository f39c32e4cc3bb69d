import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildBasesSanas } from "../../../test/factories/bases-sanas.ts";
import type { Bases } from "#schema/bases/bases.ts";
import { aplicar, type Cambio } from "./cambios.ts";
import { cambiosFinos, llevar, sonIguales } from "./diferencias.ts";

const SANAS = buildBasesSanas();
const hacer = (bases: Bases, ...cambios: readonly Cambio[]): Bases => cambios.reduce(aplicar, bases);
const [primera, segunda] = SANAS.etapas;
const E1 = `etapas.${primera?.id}`;
const E2 = `etapas.${segunda?.id}`;

/** Edits such as the screens make: texts, new parts, away, another place, lists without names. */
const POSIBLES: readonly Cambio[] = [
  { ruta: "generalidades.titulo", accion: "PONER", valor: "Otro título" },
  { ruta: `${E1}.nombre`, accion: "PONER", valor: "Otro nombre" },
  { ruta: `${E2}.minimo`, accion: "PONER", valor: "31" },
  { ruta: `${E2}.minimo`, accion: "QUITAR" },
  { ruta: "etapas", accion: "AGREGAR", valor: { ...primera, id: "nueva" } },
  { ruta: "etapas.nueva.nombre", accion: "PONER", valor: "La nueva" },
  { ruta: "etapas.nueva", accion: "MOVER", valor: 0 },
  { ruta: E2, accion: "MOVER", valor: 0 },
  { ruta: E1, accion: "QUITAR" },
  { ruta: "generalidades.avisos", accion: "PONER", valor: ["Uno", "Dos", "Tres"] },
  { ruta: "generalidades.avisos.1", accion: "QUITAR" },
  { ruta: "generalidades.avisos", accion: "AGREGAR", valor: "Cuatro" },
  { ruta: "generalidades.avisos.0", accion: "MOVER", valor: 1 },
  { ruta: "clausulas", accion: "PONER", valor: [{ id: "c", texto: "Dice" }] },
  { ruta: "formulario.secciones.personales", accion: "MOVER", valor: 1 },
];

describe("the changes between two drafts", () => {
  it("lead from any of them to any other", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...POSIBLES)), fc.array(fc.constantFrom(...POSIBLES)), (unos, otros) => {
        const [desde, hasta] = [hacer(SANAS, ...unos), hacer(SANAS, ...otros)];
        expect(sonIguales(hacer(desde, ...cambiosFinos(desde, hasta)), hasta)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("are none between equal ones, and no more than what changed", () => {
    expect(cambiosFinos(SANAS, structuredClone(SANAS))).toEqual([]);
    const otro = hacer(SANAS, { ruta: `${E1}.nombre`, accion: "PONER", valor: "X" });
    expect(cambiosFinos(SANAS, otro)).toEqual([{ ruta: `${E1}.nombre`, accion: "PONER", valor: "X" }]);
  });
});

describe("two people's changes", () => {
  const mia = hacer(SANAS, { ruta: `${E1}.nombre`, accion: "PONER", valor: "Mío" });

  it("are joined: what each did stays, also when mine goes back to what was before", () => {
    const suya = hacer(mia, { ruta: `${E2}.minimo`, accion: "PONER", valor: "31" });
    // The first person undoes while the other one's minimum is stored.
    const juntas = llevar(suya, mia, SANAS, []);
    expect(juntas.etapas[0]?.nombre).toBe(primera?.nombre);
    expect(juntas.etapas[1]?.minimo).toBe("31");
  });

  it("yield only the place that is told: a part of mine beside it stays", () => {
    const conOtra = hacer(mia, { ruta: "etapas", accion: "AGREGAR", valor: { ...primera, id: "nueva" } });
    const suya = hacer(SANAS, { ruta: `${E1}.nombre`, accion: "PONER", valor: "Suyo" });
    const juntas = llevar(suya, SANAS, conOtra, [`${E1}.nombre`]);
    expect(juntas.etapas[0]?.nombre).toBe("Suyo");
    expect(juntas.etapas.map(({ id }) => id)).toContain("nueva");
  });

  it("leave out what happens at a place that is gone", () => {
    const suya = hacer(SANAS, { ruta: E1, accion: "QUITAR" });
    expect(llevar(suya, SANAS, mia, [])).toEqual(suya);
  });

  it("add nothing twice when the other document is mine already", () => {
    const conOtra = hacer(mia, { ruta: "etapas", accion: "AGREGAR", valor: { ...primera, id: "nueva" } });
    expect(sonIguales(llevar(conOtra, SANAS, conOtra, []), conOtra)).toBe(true);
  });
});
