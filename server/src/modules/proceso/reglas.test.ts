import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { Rechazo } from "#schema/errores.ts";
import { buildBases } from "../../../../test/factories/bases.ts";
import { aplicarCambios, type CambioBorrador } from "./cambios-borrador.ts";
import { assertProrroga, conHitos } from "./cambios-cronograma.ts";
import { assertCausa } from "./impedimentos.ts";
import { writeCodigo } from "#schema/numeracion.ts";

/** Code of the refusal that a piece of work gives, or null. */
const codigoDe = (trabajo: () => unknown): string | null => {
  try {
    trabajo();
    return null;
  } catch (error) {
    if (!(error instanceof Rechazo)) throw error;
    return error.codigo;
  }
};

describe("the code of a proceso", () => {
  it.each([
    ["CAS {numero}-{anio}-{siglas}", 4, "CAS 004-2026-MC-DDC-CUSCO"],
    ["{anio} - {numero}", 1, "2026 - 001"],
    ["{numero}", 1234, "1234"],
    ["{numero}/{numero}", 7, "007/007"],
  ])("writes %s number %i as %s", (plantilla, numero, codigo) => {
    expect(writeCodigo(plantilla, { numero, anio: 2026, siglas: "MC-DDC-CUSCO" })).toBe(codigo);
  });

  it("takes the initials literally", () => {
    expect(writeCodigo("{siglas}-{numero}", { numero: 1, anio: 2026, siglas: "$&{anio}" })).toBe("$&{anio}-001");
  });
});

describe("changes of small places", () => {
  const bases = buildBases();
  const aplicar = (...cambios: CambioBorrador[]) => aplicarCambios(bases, cambios) as Bases;

  it("leave the original as it was", () => {
    const antes = structuredClone(bases);
    aplicar({ ruta: "plazas.p1", accion: "QUITAR" });
    expect(bases).toEqual(antes);
  });

  it.each<[string, CambioBorrador]>([
    ["a place that is not there", { ruta: "plazas.p2", accion: "QUITAR" }],
    ["what is already absent", { ruta: "foliacion", accion: "QUITAR" }],
    ["a place inside what is absent", { ruta: "foliacion.sentido", accion: "PONER", valor: "x" }],
    ["a move of what is not in a list", { ruta: "generalidades.titulo", accion: "MOVER", valor: 0 }],
    ["the prototype", { ruta: "__proto__.malo", accion: "PONER", valor: 1 }],
  ])("refuse %s", (_, cambio) => {
    expect(codigoDe(() => aplicar(cambio))).toBe("RUTA_INEXISTENTE");
  });

  it.each<[string, CambioBorrador]>([
    ["nothing put", { ruta: "generalidades.titulo", accion: "PONER", valor: null }],
    ["something added to a text", { ruta: "generalidades.titulo", accion: "AGREGAR", valor: "x" }],
    ["a move beyond the list", { ruta: "plazas.p1", accion: "MOVER", valor: 1 }],
    ["a move to half a place", { ruta: "plazas.p1", accion: "MOVER", valor: 0.5 }],
  ])("refuse %s as a datum", (_, cambio) => {
    expect(codigoDe(() => aplicar(cambio))).toBe("DATO_INVALIDO");
  });

  it("start a list that was absent, and see what the change before did", () => {
    const nuevas = aplicar(
      { ruta: "desempates", accion: "AGREGAR", valor: { tipo: "ENVIO" } },
      { ruta: "desempates", accion: "AGREGAR", valor: { tipo: "SORTEO", id: "sorteo" } },
      { ruta: "desempates.sorteo", accion: "MOVER", valor: 0 },
    );
    expect(nuevas.desempates?.map(({ tipo }) => tipo)).toEqual(["SORTEO", "ENVIO"]);
  });

  it("reach a criterion by its short name, as traces name it", () => {
    const criterio = { tipo: "DIRECTO", id: "nota", nombre: "Nota", hasta: "50" };
    const nuevas = aplicar({ ruta: "etapas.examen.criterios.nota", accion: "PONER", valor: criterio });
    expect(nuevas.etapas[0]?.criterios).toEqual(criterio);
  });

  it("are from 1 to 200", () => {
    expect(codigoDe(() => aplicar())).toBe("DATO_INVALIDO");
    const muchos = Array.from({ length: 201 }, (): CambioBorrador => ({ ruta: "plazas.p1", accion: "QUITAR" }));
    expect(codigoDe(() => aplicar(...muchos))).toBe("DATO_INVALIDO");
  });
});

describe("an extension of the window", () => {
  // Closes on 5 May 2026 at 17:00 in Lima, 22:00 UTC.
  const bases = buildBases();
  const hasta = (cierra: string) => [
    { hito: "postulacion", cuando: { tipo: "HORAS" as const, abre: "2026-05-05T00:00", cierra } },
  ];
  const prorrogar = (cierra: string, ahora: string, vigentes = bases) =>
    codigoDe(() => assertProrroga(vigentes, conHitos(vigentes, hasta(cierra)), hasta(cierra), ahora));

  it.each([
    ["one microsecond before it closes", "2026-05-05T21:59:59.999999Z", null],
    ["at the instant at which it closes", "2026-05-05T22:00:00.000000Z", "PLAZO_VENCIDO"],
    ["one microsecond after", "2026-05-05T22:00:00.000001Z", "PLAZO_VENCIDO"],
  ])("%s: %s", (_, ahora, codigo) => {
    expect(prorrogar("2026-05-06T17:00", ahora)).toBe(codigo);
  });

  it.each([
    ["a minute more", "2026-05-05T17:01", null],
    ["the same hour", "2026-05-05T17:00", "PRORROGA_NO_EXTIENDE"],
    ["a minute less", "2026-05-05T16:59", "PRORROGA_NO_EXTIENDE"],
  ])("by %s: %s", (_, cierra, codigo) => {
    expect(prorrogar(cierra, "2026-05-05T15:00:00.000000Z")).toBe(codigo);
  });

  it("names each row once", () => {
    const dos = [...hasta("2026-05-06T17:00"), ...hasta("2026-05-07T17:00")];
    expect(codigoDe(() => conHitos(bases, dos))).toBe("DATO_INVALIDO");
    expect(codigoDe(() => conHitos(bases, []))).toBe("DATO_INVALIDO");
  });

  it("reopens an expired window only where the bases say so, and only into the future", () => {
    const reabre = {
      ...bases,
      cronograma: { ...bases.cronograma, prorroga: { permitida: true, reabreVencido: true, causas: [] } },
    };
    expect(prorrogar("2026-05-08T17:00", "2026-05-07T00:00:00.000000Z", reabre)).toBeNull();
    expect(prorrogar("2026-05-06T17:00", "2026-05-07T00:00:00.000000Z", reabre)).toBe("PRORROGA_NO_EXTIENDE");
  });
});

describe("the cause of a postponement", () => {
  it.each([
    ["one of the list", ["Fuerza mayor"], "Fuerza mayor", null],
    ["none, where there is a list", ["Fuerza mayor"], null, "CAUSA_NO_PREVISTA"],
    ["another one", ["Fuerza mayor"], "Porque sí", "CAUSA_NO_PREVISTA"],
    ["none, without a list", [], null, null],
    ["any, without a list", [], "Porque sí", "CAUSA_NO_PREVISTA"],
  ])("is %s", (_, causas, causa, codigo) => {
    expect(codigoDe(() => assertCausa({ permitida: true, causas }, causa))).toBe(codigo);
  });
});
