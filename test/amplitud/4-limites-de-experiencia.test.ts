import { describe, expect, it } from "vitest";
import type { Condicion } from "#schema/bases/condicion.ts";
import type { HechoDe } from "#schema/bases/hecho.ts";
import type { Fila } from "#schema/expediente.ts";
import type { Paso } from "#schema/traza.ts";
import { buildBases, buildEtapa } from "../factories/bases.ts";
import { concurso, de } from "../factories/concurso.ts";
import { experiencia, hoja, trabajo } from "../factories/criterio.ts";
import { buildExpediente } from "../factories/expediente.ts";

const clase = (valor: string): Condicion => ({ tipo: "COMPARA", dato: "fila.clase", operador: "IGUAL", valor });
const tiempo = (hecho: HechoDe<"EXPERIENCIA">, filas: Fila[], otros: HechoDe<"EXPERIENCIA">[] = []) => {
  const bases = buildBases({
    hechos: [hecho, ...otros],
    etapas: [buildEtapa({ criterios: { tipo: "VALOR", ...hoja, dato: `hecho.${hecho.id}` } })],
  });
  const suya = de(concurso(bases, [buildExpediente("A", { respuestas: { experiencia: filas } })]), "A");
  return { valor: suya.final?.valor, texto: textoDelHecho(suya.final?.traza) };
};
const textoDelHecho = (paso: Paso | undefined): string | undefined =>
  paso?.regla?.startsWith("hechos.") ? paso.texto : paso?.de.map(textoDelHecho).find((texto) => texto !== undefined);

const meses = (cambios: Partial<HechoDe<"EXPERIENCIA">>): HechoDe<"EXPERIENCIA"> => ({
  ...experiencia,
  unidad: "MESES",
  ...cambios,
});

describe("§4 limits of a class of experience inside one timeline (Ley 31396)", () => {
  const practicas = meses({
    limites: [
      { nombre: "prácticas preprofesionales", si: clase("PRE"), minimoPeriodo: "3" },
      { nombre: "prácticas profesionales", si: clase("PRO"), maximo: "24" },
    ],
  });

  it.each([
    ["2018-11-30", "23"],
    ["2018-12-31", "24"],
    ["2019-01-31", "24"],
    ["2020-12-31", "24"],
  ])("professional practice from 2017 to %s counts %s months", (fin, esperado) => {
    expect(tiempo(practicas, [trabajo("2017-01-01", fin, { clase: "PRO" })]).valor).toBe(esperado);
  });

  it.each([
    ["2017-03-30", "0"],
    ["2017-03-31", "3"],
    ["2017-04-30", "4"],
  ])("pre-professional practice of less than three months does not count: until %s, %s months", (fin, esperado) => {
    expect(tiempo(practicas, [trabajo("2017-01-01", fin, { clase: "PRE" })]).valor).toBe(esperado);
  });

  it("two short periods do not make a long one, and the limit of a class is for all its periods together", () => {
    const cortas = [
      trabajo("2017-01-01", "2017-02-28", { clase: "PRE" }),
      trabajo("2017-03-01", "2017-04-30", { clase: "PRE" }),
    ];
    expect(tiempo(practicas, cortas).valor).toBe("0");
    const largas = [
      trabajo("2017-01-01", "2017-12-31", { clase: "PRO" }),
      trabajo("2019-01-01", "2020-06-30", { clase: "PRO" }),
    ];
    expect(tiempo(practicas, largas)).toEqual({
      valor: "24",
      texto:
        "2 años 6 meses en 2 periodos que cuentan; de prácticas profesionales (2 años 6 meses) solo cuentan 24 meses",
    });
  });

  it("a day of work and of practice is a day of work: the limit takes nothing away from it, and no day counts twice", () => {
    // Practice 01/2017–12/2019, work 01/2018–12/2018: 12 months of work and 24 of the practice around it.
    const filas = [trabajo("2017-01-01", "2019-12-31", { clase: "PRO" }), trabajo("2018-01-01", "2018-12-31")];
    expect(tiempo(practicas, filas).valor).toBe("36");
    // One more month of practice at each end passes the limit.
    const masLargas = [trabajo("2016-12-01", "2020-01-31", { clase: "PRO" }), trabajo("2018-01-01", "2018-12-31")];
    expect(tiempo(practicas, masLargas).valor).toBe("36");
    expect(tiempo(practicas, masLargas.toReversed()).valor).toBe("36");
  });

  it.each([
    ["FUSIONAR", "36"],
    ["SUMA", "36"],
    ["PRECEDENCIA", "30"],
    ["MAYOR", "24"],
  ] as const)(
    "with the overlap rule %s, 36 months of practice and 12 of work of which 6 apart count %s",
    (traslape, n) => {
      // Work 07/2019–06/2020; practice 01/2017–12/2019. MAYOR keeps the practice; PRECEDENCIA the practice, then 6 of work.
      const filas = [trabajo("2017-01-01", "2019-12-31", { clase: "PRO" }), trabajo("2019-07-01", "2020-06-30")];
      expect(tiempo({ ...practicas, traslape }, filas).valor).toBe(n);
    },
  );

  it("a limit in years counts in years, and the cap of the whole fact comes after those of its classes", () => {
    const anios = { ...experiencia, limites: [{ nombre: "SECIGRA", si: clase("SECIGRA"), maximo: "1" }] };
    const filas = [trabajo("2015-01-01", "2017-12-31", { clase: "SECIGRA" }), trabajo("2018-01-01", "2019-06-30")];
    expect(tiempo(anios, filas).valor).toBe("2.5");
    expect(tiempo({ ...anios, maximo: "2" }, filas).valor).toBe("2");
  });

  it("specific experience inside the general one keeps its own limits, and names only its own periods", () => {
    const especifica = meses({
      id: "especifica",
      filtro: { tipo: "COMPARA", dato: "fila.especifica", operador: "IGUAL", valor: "SI" },
      dentroDe: "experiencia",
      limites: [{ nombre: "prácticas", si: clase("PRO"), maximo: "6" }],
    });
    const filas = [
      trabajo("2017-01-01", "2017-12-31", { clase: "PRO", especifica: "SI" }),
      trabajo("2018-01-01", "2018-12-31"),
      trabajo("2019-01-01", "2019-03-31", { especifica: "SI" }),
    ];
    expect(tiempo(especifica, filas, [practicas])).toEqual({
      valor: "9",
      texto: "1 año 3 meses en 2 periodos que cuentan; de prácticas (1 año) solo cuentan 6 meses",
    });
  });

  it("specific experience that adds up overlaps does so inside the general one too", () => {
    const suma = meses({ id: "especifica", traslape: "SUMA", dentroDe: "experiencia" });
    const filas = [trabajo("2018-01-01", "2018-12-31"), trabajo("2018-01-01", "2018-12-31")];
    expect(tiempo(suma, filas, [meses({})]).valor).toBe("24");
  });
});
