import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Criterio } from "#schema/bases/criterio.ts";
import type { Avance, Etapa } from "#schema/bases/etapa.ts";
import type { Hecho } from "#schema/bases/hecho.ts";
import { calificar } from "#schema/calificacion/index.ts";
import { concurso, de } from "../factories/concurso.ts";
import { postulanteS3, postulanteS4 } from "../factories/postulantes.ts";
import { leerSemilla } from "../factories/semillas.ts";

/** The ten cases of arithmetic that the sources give, on the seeds or on the variant that each case names. */
const s3 = leerSemilla("s3-mc-ddc-cusco");
const s4suma = leerSemilla("s4-hrdc-cajamarca.suma");
const s4bloque = leerSemilla("s4-hrdc-cajamarca.un-bloque");
const s4original = leerSemilla("s4-hrdc-cajamarca.original");
const ORIENTADOR = "controlador-orientador";

type DatosS3 = Parameters<typeof postulanteS3>[1];
/** `[curricular, interview, weighted curricular, weighted interview, total, final]` of one applicant of S3. */
function cuentaS3(datos: DatosS3, bases: Bases = s3): (string | undefined)[] {
  const c = de(concurso(bases, [postulanteS3("A", datos, ORIENTADOR)]), "A");
  const [curricular, entrevista] = c.etapas;
  return [
    curricular?.acumulado?.valor,
    entrevista?.acumulado?.valor,
    curricular?.ponderado?.valor,
    entrevista?.ponderado?.valor,
    c.total?.valor,
    c.final?.valor,
  ];
}
const conEtapa = (bases: Bases, id: string, cambios: Partial<Etapa>): Bases => ({
  ...bases,
  etapas: bases.etapas.map((etapa) => (etapa.id === id ? { ...etapa, ...cambios } : etapa)),
});

describe("S3", () => {
  it("1. plain", () => {
    expect(cuentaS3({ curricular: "42.00", entrevista: "38.00" })).toEqual(["42", "38", "21", "19", "40", "40"]);
  });

  it("2. rounding of each weighted score, half up; half even and none give something else", () => {
    const puntajes = { curricular: "35.55", entrevista: "33.33" };
    expect(cuentaS3(puntajes)).toEqual(["35.55", "33.33", "17.78", "16.67", "34.45", "34.45"]);
    const con = (ponderado: NonNullable<Bases["redondeos"]>) =>
      cuentaS3(puntajes, { ...s3, redondeos: ponderado }).slice(2, 5);
    expect(con({ ponderado: { decimales: 2, modo: "MITAD_PAR" } })).toEqual(["17.78", "16.66", "34.44"]);
    expect(con({ ponderado: { decimales: 2, modo: "TRUNCAR" } })).toEqual(["17.77", "16.66", "34.43"]);
    expect(con({})).toEqual(["17.775", "16.665", "34.44"]);
  });

  const joven = { nacimiento: "2000-01-01", curricular: "42.00", entrevista: "38.00", ffaa: true } as const;
  it("3. youth and armed forces, both over the total, additive, each rounded", () => {
    const datos = { ...joven, publicoHasta: "2024-12-31" };
    expect(cuentaS3(datos)).toEqual(["42", "41.8", "21", "20.9", "41.9", "46.93"]);
    const c = de(concurso(s3, [postulanteS3("A", datos, ORIENTADOR)]), "A");
    const incremento = (id: string) => c.bonificaciones.find((b) => b.bonificacion === id)?.incremento?.valor;
    expect([incremento("fuerzas-armadas"), incremento("jovenes-sector-publico")]).toEqual(["4.19", "0.84"]);
  });

  it("3b. the other reading: compounding, 2 % of 46.09 is 0.92 and the final 47.01", () => {
    const compuestas = s3.bonificaciones.map((b) =>
      b.base?.tipo === "TOTAL" ? { ...b, base: { tipo: "ACUMULADO" as const } } : b,
    );
    expect(cuentaS3({ ...joven, publicoHasta: "2024-12-31" }, { ...s3, bonificaciones: compuestas }).at(-1)).toBe(
      "47.01",
    );
  });

  const limite = { nacimiento: "2000-06-01", entrevista: "28.00" } as const;
  it("4a. the bonus itself requires the minimum of 30: no bonus, 28.00, NO APTO", () => {
    const c = de(concurso(s3, [postulanteS3("A", limite, ORIENTADOR)]), "A");
    expect(c.etapas[1]).toMatchObject({ estado: "NO_APTO", acumulado: { valor: "28" } });
    expect(c.etapas[1]?.bonificaciones[0]?.motivos[0]?.texto).toContain("no alcanzó el mínimo de 30");
  });

  it("4b. the bonus does not require it and the pass test runs after it: 30.80, APTO", () => {
    const libre = s3.bonificaciones.map((b) => {
      if (b.id !== "jovenes-entrevista") return b;
      const { exige: _exige, ...resto } = b;
      return resto;
    });
    const despues = conEtapa({ ...s3, bonificaciones: libre }, "entrevista", {
      pruebaMinimo: "DESPUES_DE_BONIFICACION",
    });
    const c = de(concurso(despues, [postulanteS3("A", limite, ORIENTADOR)]), "A");
    expect(c.etapas[1]).toMatchObject({ estado: "APTO", acumulado: { valor: "30.8" } });
  });

  it.each([
    ["1996-05-05", "40"],
    ["1996-05-06", "44"],
  ])("5. age on 05/05/2026: born %s, interview 40 counts %s", (nacimiento, esperado) => {
    expect(cuentaS3({ nacimiento })[1]).toBe(esperado);
  });

  it("6. athlete of level 3, bonus before weighting: 40 + 12 % = 44.80, weighted 22.40", () => {
    expect(
      cuentaS3({ curricular: "40.00", deportista: "NIVEL_3" })
        .filter((_, i) => i % 2 === 0)
        .slice(0, 2),
    ).toEqual(["44.8", "22.4"]);
  });

  it.each([
    ["FUSIONAR", "2.5", "2 años 6 meses en"],
    ["MAYOR", "2", "2 años en"],
    ["PRECEDENCIA", "2.5", "2 años 6 meses en"],
  ] as const)(
    "10. A 2020–2021 and B 07/2021–06/2022 after egreso on 01/01/2020, %s: %s years, never 3",
    (traslape, esperado, texto) => {
      const hechos = s3.hechos.map((hecho): Hecho =>
        hecho.tipo === "EXPERIENCIA" ? { ...hecho, traslape, lectura: "DECLARADO" } : hecho,
      );
      const base = postulanteS3("A", {}, ORIENTADOR);
      const [uno] = base.respuestas["experiencia"] ?? [];
      const [formacion] = base.respuestas["formacion"] ?? [];
      if (!uno || !formacion) throw new Error("el caso no tiene filas");
      const periodo = (id: string, inicio: string, fin: string) => ({
        ...uno,
        id,
        valores: { ...uno.valores, inicio, fin },
      });
      const expediente = {
        ...base,
        respuestas: {
          ...base.respuestas,
          formacion: [{ ...formacion, valores: { ...formacion.valores, fecha_obtencion: "2020-01-01" } }],
          experiencia: [periodo("a", "2020-01-01", "2021-12-31"), periodo("b", "2021-07-01", "2022-06-30")],
        },
        evaluaciones: [],
      };
      const { resultado } = calificar({ ...s3, hechos }, [expediente]);
      const traza = JSON.stringify(resultado);
      expect(traza).toContain(`"valor":"${esperado}"`);
      expect(traza).toContain(texto);
      expect(traza).not.toContain("3 años en");
    },
  );
});

describe("S4", () => {
  const ENFERMERIA = "enfermeria";
  const dia = "2019-09-30";
  /** The 18 combinations of formación (8, 9, 10), experiencia in one block (8, 9, 10) and capacitación (8, 10). */
  const combinaciones = (["TITULO", "MAESTRIA", "DOCTORADO"] as const).flatMap((grado) =>
    [1, 3, 6].flatMap((anios) => ["40", "80"].map((horas) => ({ grado, anios, horas }))),
  );
  const fuera = (bases: Bases): number => {
    const expedientes = combinaciones.map((datos, i) => postulanteS4(`C${i}`, datos, ENFERMERIA, dia));
    const { candidaturas } = concurso(bases, expedientes);
    return candidaturas.filter((c) => c.etapas[0]?.estado === "NO_APTO").length;
  };
  const sinMinimos = (criterio: Criterio): Criterio => {
    const { minimo: _minimo, ...resto } = criterio;
    return resto.tipo === "GRUPO" ? { ...resto, hijos: resto.hijos.map(sinMinimos) } : resto;
  };

  it("7. the printed table read as one block: without criterion minima 3 of the 18 who meet the profile are out, with the printed ones 12", () => {
    expect(combinaciones).toHaveLength(18);
    const raiz = s4original.etapas[0]?.criterios;
    if (!raiz) throw new Error("la hoja de vida no tiene criterios");
    const abierta = conEtapa(s4bloque, "hoja-vida", { criterios: raiz, minimo: "26", maximo: "40", avance: [] });
    expect(fuera(conEtapa(abierta, "hoja-vida", { criterios: sinMinimos(raiz) }))).toBe(3);
    expect(fuera(abierta)).toBe(12);
  });

  it("8. sum with cap 16, FF. AA. on the interview, disability on the total that holds it: 103.50, without a cap", () => {
    const datos = {
      grado: "MAESTRIA",
      anios: 6,
      enElCargo: 3,
      horas: "80",
      entrevista: ["12", "13", "11", "14"],
      ffaa: true,
      discapacidad: true,
    } as const;
    const c = de(concurso(s4suma, [postulanteS4("A", datos, ENFERMERIA, dia)]), "A");
    expect(c.etapas[0]?.criterios).toMatchObject({ formacion: "9", experiencia: "16", capacitacion: "10" });
    expect(c.etapas.map((e) => e.acumulado?.valor)).toEqual(["35", "55"]);
    expect([c.total?.valor, c.bonificaciones[0]?.incremento?.valor, c.final?.valor]).toEqual(["90", "13.5", "103.5"]);
    const conTope = { ...s4suma, total: { ...s4suma.total, tope: "100" } };
    expect(de(concurso(conTope, [postulanteS4("A", datos, ENFERMERIA, dia)]), "A").final?.valor).toBe("100");
  });

  it.each<[string, Avance[], number]>([
    ["three distinct scores", [{ tipo: "PUNTAJES_DISTINTOS", puntajes: 3, ambito: "PLAZA" }], 5],
    ["by the bullets", [{ tipo: "GRUPOS_HASTA", personas: 3, grupos: 2, ambito: "PLAZA" }], 3],
  ])("9. cut of 38, 38, 36, 35, 35, 30, %s: %s persons go on", (_nombre, avance, esperado) => {
    const bases = conEtapa(conEtapa(s4suma, "hoja-vida", { avance }), "hoja-vida", { minimo: "26", maximo: "40" });
    const expedientes = ["38", "38", "36", "35", "35", "30"].map((hojaDeVida, i) =>
      postulanteS4(`C${i}`, { hojaDeVida }, ENFERMERIA, dia),
    );
    const { candidaturas } = concurso(bases, expedientes);
    expect(candidaturas.filter((c) => c.etapas[0]?.avanza)).toHaveLength(esperado);
  });
});
