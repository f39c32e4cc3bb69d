import { describe, expect, it } from "vitest";
import { buildEtapa, buildPlaza, directo, grupo } from "../../../../test/factories/bases.ts";
import {
  asientoDe,
  directosDe,
  estanCompletas,
  faltantesDe,
  type HojaSinPuntajes,
  impedimentoDeHoja,
  type Integrante,
  rotuloDeMiembro,
  tieneVoto,
} from "./panel.rules.ts";

const integrante = (persona: string, cambios: Partial<Integrante> = {}): Integrante => ({
  persona,
  rol: "COMITE",
  nombres: persona,
  cargo: null,
  nombre: null,
  funcion: null,
  suplenteDe: null,
  ...cambios,
});
const hoja = (persona: string, cambios: Partial<HojaSinPuntajes> = {}): HojaSinPuntajes => ({
  id: persona,
  postulacion: "p",
  persona,
  asiento: persona,
  vota: true,
  cerrada: true,
  ...cambios,
});
const panel = (miembros: number, quorum?: number) =>
  buildEtapa({ panel: { miembros, regla: "PROMEDIO", nivel: "CRITERIO", ...(quorum !== undefined && { quorum }) } });

describe("the seats of a panel", () => {
  it("are one for a member and his alternate", () => {
    const titular = integrante("t", { cargo: "rrhh", funcion: "MIEMBRO" });
    const suplente = integrante("s", { cargo: "suplente", funcion: "SUPLENTE", suplenteDe: "rrhh" });
    expect(asientoDe(titular)).toBe(asientoDe(suplente));
    expect(impedimentoDeHoja(suplente, panel(3), [hoja("t", { asiento: "rrhh" })])).toEqual({
      codigo: "ASIENTO_OCUPADO",
    });
    expect(impedimentoDeHoja(suplente, panel(3), [hoja("x")])).toBeNull();
  });

  it("are each one's own while nobody was given an office", () => {
    expect(asientoDe(integrante("a"))).toBe("a");
  });

  it.each([
    ["one below its members", 2, null],
    ["at its members", 3, { codigo: "PANEL_COMPLETO", miembros: 3 }],
    ["above its members", 4, { codigo: "PANEL_COMPLETO", miembros: 3 }],
  ])("are full %s", (_titulo, cuantas, esperado) => {
    const hojas = Array.from({ length: cuantas }, (_, i) => hoja(`h${i}`));
    expect(impedimentoDeHoja(integrante("a"), panel(3), hojas)).toEqual(esperado);
  });

  it("do not count who has no vote, nor stop him", () => {
    const experta = integrante("e", { funcion: "ESPECIALISTA", cargo: "experta" });
    expect(tieneVoto(experta)).toBe(false);
    expect(impedimentoDeHoja(experta, panel(1), [hoja("a")])).toBeNull();
    expect(impedimentoDeHoja(integrante("a"), panel(1), [hoja("e", { vota: false })])).toBeNull();
  });

  it("are one when the bases have no panel", () => {
    expect(impedimentoDeHoja(integrante("b"), buildEtapa(), [hoja("a")])).toEqual({
      codigo: "PANEL_COMPLETO",
      miembros: 1,
    });
  });
});

describe("sheets come in sight", () => {
  it.each([
    ["when all are closed", panel(2), [hoja("a"), hoja("b")], false, true],
    ["not while one is missing", panel(2), [hoja("a")], false, false],
    ["not while one is open", panel(2), [hoja("a"), hoja("b", { cerrada: false })], false, false],
    ["not by the quorum alone", panel(3, 2), [hoja("a"), hoja("b")], false, false],
    ["by the quorum once whoever presides closes with it", panel(3, 2), [hoja("a"), hoja("b")], true, true],
    ["not under the quorum", panel(3, 2), [hoja("a")], true, false],
    [
      "not while one of the quorum is open",
      panel(3, 2),
      [hoja("a"), hoja("b"), hoja("c", { cerrada: false })],
      true,
      false,
    ],
    ["whatever does who has no vote", panel(1), [hoja("a"), hoja("e", { vota: false, cerrada: false })], false, true],
    ["with one where there is no panel", buildEtapa(), [hoja("a")], false, true],
    ["not without any", buildEtapa(), [], false, false],
  ] as const)("%s", (_titulo, etapa, hojas, conQuorum, esperado) => {
    expect(estanCompletas(etapa, hojas, conQuorum)).toBe(esperado);
  });
});

describe("the name of a sheet", () => {
  it("is the office, never the person", () => {
    const comite = [integrante("p", { rol: "PRESIDENTE" }), integrante("a"), integrante("b")];
    expect(comite.map((uno) => rotuloDeMiembro(uno, comite))).toEqual([
      "Presidencia del comité",
      "Integrante 1",
      "Integrante 2",
    ]);
    expect(rotuloDeMiembro(integrante("a", { nombre: "Recursos Humanos" }), comite)).toBe("Recursos Humanos");
  });
});

describe("what a sheet asks for", () => {
  const siempre = directo("a");
  const aVeces = directo("b", { aplicaSi: { tipo: "CONSTA", dato: "campo.personales.nivel" } });
  const etapa = buildEtapa({
    criterios: grupo("g", [
      siempre,
      aVeces,
      grupo("h", [directo("c")], { aplicaSi: { tipo: "CONSTA", dato: "campo.personales.nivel" } }),
    ]),
    variantes: [{ alcance: { plazas: ["p2"] }, criterios: directo("otro") }],
  });

  it("are the criteria scored by hand, as the plazas of the application have them", () => {
    const ids = (plazas: string[]) =>
      directosDe(
        etapa,
        plazas.map((id) => buildPlaza({ id })),
      ).map(({ id }) => id);
    expect(ids(["p1"])).toEqual(["a", "b", "c"]);
    expect(ids(["p2"])).toEqual(["otro"]);
    expect(ids(["p1", "p2"])).toEqual(["a", "b", "c", "otro"]);
  });

  it("are not those that may not apply to the applicant", () => {
    expect(faltantesDe(etapa, [buildPlaza()], {})).toEqual(["a"]);
    expect(faltantesDe(etapa, [buildPlaza()], { a: "1" })).toEqual([]);
  });
});
