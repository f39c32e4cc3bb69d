import { describe, expect, it } from "vitest";
import type { Criterio } from "#schema/bases/criterio.ts";
import type { Hecho } from "#schema/bases/hecho.ts";
import { buildBases, buildEtapa, buildPlaza, grupo } from "../factories/bases.ts";
import { concurso, de } from "../factories/concurso.ts";
import { conHoras, experiencia, grado, hoja, horas, puntos, trabajo } from "../factories/criterio.ts";
import { buildExpediente, fila } from "../factories/expediente.ts";

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

  it.each([
    ["MAYOR", ["5", "7", "3"]],
    ["MAYOR", ["7", "5", "3"]],
    ["PRIMERO", ["7", "5", "3"]],
  ] as const)("what a group of kind %s does not choose of %j uses nothing of a shared cap of 10", (combina, filas) => {
    const hijos = filas.map((p, i) => porHora(`h${i}`, { puntos: p, cada: "70" }));
    const arbol = grupo("todo", [grupo("elige", hijos, { combina }), porHora("fuera", { puntos: "3", cada: "70" })]);
    const compartido = { id: "t", criterios: [...hijos.map(({ id }) => id), "fuera"], tope: "10" };
    const bases = buildBases({
      hechos: [horas],
      etapas: [buildEtapa({ criterios: arbol, topesCompartidos: [compartido] })],
    });
    // 7 is chosen, 3 is left for the other one.
    expect(de(concurso(bases, [buildExpediente("A", siete)]), "A").final?.valor).toBe("10");
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

function vispera(fecha: string): string {
  const [anio = 0, mes = 0] = fecha.split("-").map(Number);
  const dias = [31, anio % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return mes === 1 ? `${anio - 1}-12-31` : `${anio}-${String(mes - 1).padStart(2, "0")}-${dias[mes - 2]}`;
}
