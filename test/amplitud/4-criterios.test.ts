import { describe, expect, it } from "vitest";
import type { Criterio } from "#schema/bases/criterio.ts";
import type { Hecho, HechoDe } from "#schema/bases/hecho.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza, grupo } from "../factories/bases.ts";
import { concurso, de } from "../factories/concurso.ts";
import { buildExpediente, fila } from "../factories/expediente.ts";

const horas: Hecho = {
  tipo: "AGREGADO",
  id: "horas",
  nombre: "Horas",
  seccion: "capacitacion",
  operacion: "SUMA",
  campo: "horas",
};
const grado: Hecho = {
  tipo: "AGREGADO",
  id: "grado",
  nombre: "Grado",
  seccion: "formacion",
  operacion: "MAYOR",
  campo: "grado",
};
const experiencia: HechoDe<"EXPERIENCIA"> = {
  tipo: "EXPERIENCIA",
  id: "experiencia",
  nombre: "Experiencia",
  seccion: "experiencia",
  inicio: "inicio",
  fin: "fin",
  traslape: "FUSIONAR",
  convencion: "CALENDARIO",
  unidad: "ANIOS",
};

const conHoras = (...cantidades: string[]): Partial<Expediente> => ({
  respuestas: { capacitacion: cantidades.map((cantidad) => fila({ horas: cantidad })) },
});
const trabajo = (inicio: string, fin: string, otros: Record<string, string> = {}) => fila({ inicio, fin, ...otros });

/** Points of one applicant under one criteria tree. */
function puntos(
  criterio: Criterio,
  hechos: Hecho[],
  cambios: Partial<Expediente>,
  plaza = buildPlaza(),
): string | undefined {
  const { minimo: _minimo, maximo: _maximo, ...etapa } = buildEtapa({ criterios: criterio });
  const bases = buildBases({ hechos, plazas: [plaza], etapas: [etapa] });
  return de(concurso(bases, [buildExpediente("A", cambios)]), "A").etapas[0]?.obtenido?.valor;
}

const hoja = { id: "c", nombre: "Criterio" };

describe("§4 leaf kinds", () => {
  const niveles: Criterio = {
    tipo: "NIVELES",
    ...hoja,
    elige: "MEJOR",
    siNinguna: "CERO",
    filas: [
      ["cumple", "TITULO", "8"],
      ["maestria", "MAESTRIA", "9"],
      ["doctorado", "DOCTORADO", "10"],
    ].map(([id = "", valor = "", p = ""]) => ({
      id,
      nombre: id,
      si: { tipo: "COMPARA", dato: "hecho.grado", operador: "MAYOR_IGUAL", valor },
      puntos: p,
    })),
  };
  it.each([
    [["BACHILLER"], "0"],
    [["TITULO"], "8"],
    [["TITULO", "MAESTRIA"], "9"],
    [["DOCTORADO", "TITULO"], "10"],
    [[], "0"],
  ])("a level list gives the best level of %j: %s points", (grados, esperado) => {
    const respuestas = { formacion: grados.map((g) => fila({ grado: g })) };
    expect(puntos(niveles, [grado], { respuestas })).toBe(esperado);
  });

  const rangos: Criterio = {
    tipo: "RANGOS",
    ...hoja,
    dato: "hecho.horas",
    fueraDeRango: "CERO",
    rangos: [
      { desde: "10", incluyeDesde: true, hasta: "20", incluyeHasta: false, puntos: "3" },
      { desde: "20", incluyeDesde: false, hasta: "50", incluyeHasta: true, puntos: "5" },
      { desde: "50", incluyeDesde: false, incluyeHasta: false, puntos: "7" },
    ],
  };
  it.each([
    ["9", "0"],
    ["10", "3"],
    ["19", "3"],
    ["20", "0"],
    ["21", "5"],
    ["50", "5"],
    ["51", "7"],
  ])("numeric ranges with open and closed ends: %s hours give %s", (cantidad, esperado) => {
    expect(puntos(rangos, [horas], conHoras(cantidad))).toBe(esperado);
  });

  it.each([
    ["ENTERA", "3.5", "3"],
    ["PROPORCIONAL", "3.5", "3.5"],
    ["PROPORCIONAL", "1", "1"],
    ["ENTERA", "0.99", "0"],
  ] as const)("a rate of one point per year, fraction %s: %s years give %s", (fraccion, anios, esperado) => {
    const meses = Number(anios) * 12;
    const fin = `${2010 + Math.floor(meses / 12)}-${String(Math.floor(meses % 12) + 1).padStart(2, "0")}-01`;
    const respuestas = { experiencia: [trabajo("2010-01-01", vispera(fin))] };
    const tasa: Criterio = { tipo: "TASA", ...hoja, dato: "hecho.experiencia", puntos: "1", cada: "1", fraccion };
    expect(puntos(tasa, [experiencia], { respuestas })).toBe(esperado);
  });

  it("a rate above an amount that does not count: 2 points per 10 whole hours over 40", () => {
    const tasa: Criterio = {
      tipo: "TASA",
      ...hoja,
      dato: "hecho.horas",
      puntos: "2",
      cada: "10",
      sobreValor: "40",
      fraccion: "ENTERA",
    };
    expect(puntos(tasa, [horas], conHoras("30", "39"))).toBe("4");
    expect(puntos(tasa, [horas], conHoras("40"))).toBe("0");
    expect(puntos(tasa, [horas], conHoras("39"))).toBe("0");
  });

  it.each([
    ["59", "0"],
    ["60", "8"],
    ["61", "10"],
    ["84", "12"],
  ])("derived from the minimum of the plaza (60 hours): %s hours give %s", (cantidad, esperado) => {
    const relativo: Criterio = {
      tipo: "RELATIVO",
      ...hoja,
      dato: "hecho.horas",
      minimoDe: "minimo.cursos",
      siNinguna: "CERO",
      filas: [
        { id: "cumple", nombre: "Cumple", exceso: "0", estricto: false, puntos: "8" },
        { id: "supera", nombre: "Supera", exceso: "0", estricto: true, puntos: "10" },
        { id: "amplio", nombre: "24 horas más", exceso: "24", estricto: false, puntos: "12" },
      ],
    };
    const plaza = buildPlaza({
      perfil: [{ id: "cursos", clase: "CURSOS", texto: "60 horas", aplica: "SI", sustento: "DOCUMENTO", minimo: "60" }],
    });
    expect(puntos(relativo, [horas], conHoras(cantidad), plaza)).toBe(esperado);
  });

  it("a gate gives its points exactly, or leaves NO APTO", () => {
    const compuerta: Criterio = {
      tipo: "COMPUERTA",
      ...hoja,
      si: { tipo: "COMPARA", dato: "hecho.horas", operador: "MAYOR_IGUAL", valor: "40" },
      puntos: "30",
      siNo: "NO_APTO",
    };
    const bases = buildBases({ hechos: [horas], etapas: [buildEtapa({ criterios: compuerta })] });
    const resultado = concurso(bases, [buildExpediente("A", conHoras("40")), buildExpediente("B", conHoras("39"))]);
    expect(de(resultado, "A").final?.valor).toBe("30");
    expect(de(resultado, "B").etapas[0]).toMatchObject({
      estado: "NO_APTO",
      motivos: [{ codigo: "CRITERIO_NO_CUMPLIDO", texto: "Criterio: no cumple" }],
    });
  });

  it("a score imported from outside is pending, not zero, until it is there", () => {
    const valor: Criterio = { tipo: "VALOR", ...hoja, dato: "hecho.nacional", factor: "0.5" };
    const nacional: Hecho = { tipo: "EXTERNO", id: "nacional", nombre: "Examen nacional", valor: "NUMERO" };
    const bases = buildBases({ hechos: [nacional], etapas: [buildEtapa({ criterios: valor })] });
    const resultado = concurso(bases, [buildExpediente("A", { externos: { nacional: "151" } }), buildExpediente("B")]);
    expect(de(resultado, "A").final?.valor).toBe("75.5");
    expect(de(resultado, "B").resultado).toBe("PENDIENTE");
  });
});

describe("§4 node combination", () => {
  const porHora = (id: string, cambios: object = {}): Criterio => ({
    tipo: "TASA",
    id,
    nombre: id,
    dato: "hecho.horas",
    puntos: "1",
    cada: "10",
    fraccion: "ENTERA",
    ...cambios,
  });
  const siete = conHoras("70");

  it.each([
    ["SUMA", "14"],
    ["MAYOR", "7"],
    ["PRIMERO", "7"],
  ] as const)("%s of two criteria of 7 gives %s", (combina, esperado) => {
    expect(puntos(grupo("g", [porHora("a"), porHora("b")], { combina }), [horas], siete)).toBe(esperado);
  });

  it("a capped sum keeps the cap, and caps nest: min(12, min(5, 7) + 7 + 7) is 12", () => {
    const interior = grupo("interior", [porHora("a")], { tope: "5" });
    expect(puntos(grupo("g", [interior, porHora("b"), porHora("c")], { tope: "12" }), [horas], siete)).toBe("12");
    expect(puntos(grupo("g", [interior, porHora("b")], { tope: "20" }), [horas], siete)).toBe("12");
  });

  it("a cap shared by criteria of different branches is used up in the order of the bases: 7 + min(7, 10 − 7) + 7", () => {
    const arbol = grupo("g", [grupo("r1", [porHora("a")]), grupo("r2", [porHora("b"), porHora("c")])]);
    const etapa = buildEtapa({ criterios: arbol, topesCompartidos: [{ id: "t", criterios: ["a", "b"], tope: "10" }] });
    const bases = buildBases({ hechos: [horas], etapas: [etapa] });
    expect(de(concurso(bases, [buildExpediente("A", siete)]), "A").final?.valor).toBe("17");
  });

  it("mutually exclusive rows: the first that gives points excludes the rest", () => {
    const arbol = grupo("g", [porHora("a", { sobreValor: "100" }), porHora("b"), porHora("c", { puntos: "9" })], {
      combina: "PRIMERO",
    });
    expect(puntos(arbol, [horas], siete)).toBe("7");
  });

  it("the mandatory block gives exactly 60 and the extra block up to 20", () => {
    const obligatorio: Criterio = {
      tipo: "COMPUERTA",
      id: "obligatorio",
      nombre: "Obligatorio",
      si: { tipo: "COMPARA", dato: "hecho.horas", operador: "MAYOR_IGUAL", valor: "40" },
      puntos: "60",
      siNo: "NO_APTO",
    };
    const extra = grupo("extra", [porHora("e", { puntos: "8", sobreValor: "40" })], { tope: "20" });
    expect(puntos(grupo("g", [obligatorio, extra]), [horas], conHoras("40"))).toBe("60");
    expect(puntos(grupo("g", [obligatorio, extra]), [horas], conHoras("60"))).toBe("76");
    expect(puntos(grupo("g", [obligatorio, extra]), [horas], conHoras("90"))).toBe("80");
  });

  it("points of a criterion that does not apply are shared out: 7 of 10 becomes 7 × 30 ÷ 10", () => {
    const noAplica = porHora("b", {
      maximo: "20",
      aplicaSi: { tipo: "COMPARA", dato: "plaza.id", operador: "IGUAL", valor: "otra" },
    });
    const arbol = grupo("g", [porHora("a", { maximo: "10" }), noAplica], { redistribuye: true });
    expect(puntos(arbol, [horas], siete)).toBe("21");
  });
});

describe("§4 filters on what counts", () => {
  const cursos = (cambios: object): Hecho => ({ ...horas, ...cambios }) as Hecho;
  const directa: Criterio = { tipo: "VALOR", ...hoja, dato: "hecho.horas" };

  it("minimum hours per course, 8 when a governing body gives it", () => {
    const filtro = {
      tipo: "ALGUNA",
      de: [
        { tipo: "COMPARA", dato: "fila.horas", operador: "MAYOR_IGUAL", valor: "12" },
        {
          tipo: "TODAS",
          de: [
            { tipo: "COMPARA", dato: "fila.horas", operador: "MAYOR_IGUAL", valor: "8" },
            { tipo: "COMPARA", dato: "fila.rector", operador: "IGUAL", valor: "SI" },
          ],
        },
      ],
    };
    const respuestas = {
      capacitacion: [
        fila({ horas: "11", rector: "NO" }),
        fila({ horas: "12", rector: "NO" }),
        fila({ horas: "8", rector: "SI" }),
        fila({ horas: "7", rector: "SI" }),
      ],
    };
    expect(puntos(directa, [cursos({ filtro })], { respuestas })).toBe("20");
  });

  it("not accumulated: only the longest course counts", () => {
    expect(puntos(directa, [cursos({ operacion: "MAYOR" })], conHoras("30", "45", "20"))).toBe("45");
  });

  it("look-back window of 5 years from a named row of the schedule, both ends included", () => {
    const ventana = { anios: 5, al: { hito: "postulacion", extremo: "INICIO" }, campo: "fecha" };
    const respuestas = {
      capacitacion: [
        fila({ horas: "10", fecha: "2021-05-04" }),
        fila({ horas: "20", fecha: "2021-05-05" }),
        fila({ horas: "40", fecha: "2026-05-05" }),
      ],
    };
    expect(puntos(directa, [cursos({ ventana })], { respuestas })).toBe("60");
  });

  it.each([
    ["DECLARADO", "70"],
    ["ACREDITADO", "60"],
    ["VALIDADO", "40"],
  ])("declared, accredited and validated are three facts: %s counts %s", (lectura, esperado) => {
    const respuestas = {
      capacitacion: [
        fila({ horas: "10" }, { acreditada: false }),
        fila({ horas: "20" }, { valida: false }),
        fila({ horas: "40" }, { valida: true }),
      ],
    };
    expect(puntos(directa, [cursos({ lectura })], { respuestas })).toBe(esperado);
  });

  const anios: Criterio = { tipo: "VALOR", ...hoja, dato: "hecho.experiencia" };
  const respuestas = {
    personales: [fila({ egreso: "2020-01-01" })],
    experiencia: [
      trabajo("2018-01-01", "2018-12-31", { sector: "PUBLICO", clase: "SECIGRA" }),
      trabajo("2019-01-01", "2020-12-31", { sector: "PUBLICO", clase: "LABORAL" }),
      trabajo("2021-01-01", "2021-06-30", { sector: "PRIVADO", clase: "LABORAL", especifica: "SI" }),
    ],
  };
  const egreso: Hecho = { tipo: "CAMPO", id: "egreso", nombre: "Egreso", seccion: "personales", campo: "egreso" };
  const es = (dato: string, valor: string) => ({ tipo: "COMPARA", dato, operador: "IGUAL", valor }) as const;

  it.each([
    ["everything", {}, "3.5"],
    ["only the public sector", { filtro: es("fila.sector", "PUBLICO") }, "3"],
    ["only after egreso", { desdeHecho: "hecho.egreso" }, "1.5"],
    ["after egreso, SECIGRA excepted", { desdeHecho: "hecho.egreso", excepto: es("fila.clase", "SECIGRA") }, "2.5"],
    ["only January to June", { meses: [1, 2, 3, 4, 5, 6] }, "2"],
    ["at most two years", { maximo: "2" }, "2"],
    [
      "the last 6 years from the application",
      { ventana: { anios: 6, al: { hito: "postulacion", extremo: "INICIO" } } },
      "52/45",
    ],
  ] as const)("experience: %s", (_nombre, cambios, esperado) => {
    const hecho = { ...experiencia, ...cambios } as Hecho;
    // The window leaves 05/05/2020–30/06/2021: 1 year, 1 month and 26 days, which is 416/360.
    expect(puntos(anios, [egreso, hecho], { respuestas })).toBe(esperado);
  });

  it("specific experience counts only inside the general one", () => {
    const general: Hecho = { ...experiencia, id: "general", desdeHecho: "hecho.egreso" };
    const especifica: Hecho = { ...experiencia, dentroDe: "general", filtro: es("fila.clase", "LABORAL") };
    expect(puntos(anios, [egreso, general, especifica], { respuestas })).toBe("1.5");
  });
});

describe("§4 overlap rules and day count", () => {
  const respuestas = {
    experiencia: [trabajo("2020-01-01", "2021-12-31"), trabajo("2021-07-01", "2022-06-30")],
  };
  const anios: Criterio = { tipo: "VALOR", ...hoja, dato: "hecho.experiencia" };
  it.each([
    ["FUSIONAR", "2.5"],
    ["MAYOR", "2"],
    ["PRECEDENCIA", "2.5"],
    ["SUMA", "3"],
  ] as const)("%s of A 2020–2021 and B 07/2021–06/2022 is %s years", (traslape, esperado) => {
    expect(puntos(anios, [{ ...experiencia, traslape }], { respuestas })).toBe(esperado);
  });

  it.each([
    ["CALENDARIO", "1"],
    ["DIAS_360", "1"],
    ["DIAS_365", "366/365"],
  ] as const)("2020 whole under %s is %s years", (convencion, esperado) => {
    const bisiesto = { experiencia: [trabajo("2020-01-01", "2020-12-31")] };
    expect(puntos(anios, [{ ...experiencia, convencion }], { respuestas: bisiesto })).toBe(esperado);
  });
});

function vispera(fecha: string): string {
  const [anio = 0, mes = 0] = fecha.split("-").map(Number);
  const dias = [31, anio % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return mes === 1 ? `${anio - 1}-12-31` : `${anio}-${String(mes - 1).padStart(2, "0")}-${dias[mes - 2]}`;
}
