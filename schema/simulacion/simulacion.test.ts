import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leerSemilla } from "../../test/factories/semillas.ts";
import type { Bases } from "../bases/bases.ts";
import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import { calificar } from "../calificacion/index.ts";
import { comparar, desdeTexto, racional } from "../puntaje.ts";
import { revisar } from "../revision/index.ts";
import { concursosDe, enumerar, resumirCasos, simular, singulares } from "./index.ts";
import type { ResultadoSimulacion } from "./resultado.ts";

const suma = leerSemilla("s4-hrdc-cajamarca.suma");
const bloque = leerSemilla("s4-hrdc-cajamarca.un-bloque");
const original = leerSemilla("s4-hrdc-cajamarca.original");
const s3 = leerSemilla("s3-mc-ddc-cusco");

function correr(bases: Bases, semilla: string, cuantos: number): ResultadoSimulacion {
  const pasos = simular(bases, { semilla, cuantos });
  for (;;) {
    const paso = pasos.next();
    if (paso.done) return paso.value;
  }
}

const conEtapa = (bases: Bases, id: string, cambios: Partial<Etapa>): Bases => ({
  ...bases,
  etapas: bases.etapas.map((etapa) => (etapa.id === id ? { ...etapa, ...cambios } : etapa)),
});

const sinMinimos = (criterio: Criterio): Criterio => {
  const { minimo: _minimo, ...resto } = criterio;
  return resto.tipo === "GRUPO" ? { ...resto, hijos: resto.hijos.map(sinMinimos) } : resto;
};

const enfermeria = (bases: Bases) => {
  const plaza = bases.plazas.find(({ id }) => id === "enfermeria");
  if (!plaza) throw new Error("la semilla no tiene la plaza");
  return plaza;
};

/** How many of the results of those who meet the profile do not reach: `3 de 18`. */
function fuera(bases: Bases): string {
  const [etapa] = bases.etapas;
  if (!etapa) throw new Error("sin etapas");
  const casos = enumerar(bases, etapa, enfermeria(bases), 5000, true);
  const resumen = casos && resumirCasos(casos, etapa, enfermeria(bases));
  return `${resumen?.fuera} de ${resumen?.combinaciones}`;
}

describe("a simulated contest", () => {
  it("is the same with the same seed and another with another", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (semilla) => {
        const [una, otra] = [correr(suma, semilla, 60), correr(suma, semilla, 60)];
        expect(JSON.stringify(otra)).toBe(JSON.stringify(una));
      }),
      { numRuns: 3 },
    );
    expect(JSON.stringify(correr(suma, "a", 60).etapas)).not.toBe(JSON.stringify(correr(suma, "b", 60).etapas));
  });

  it.each([
    ["S3", s3],
    ["S4", suma],
  ])("%s counts what the engine says of the same applicants", (_nombre, bases) => {
    const contado = correr(bases, "x", 120);
    const sueltos = [...concursosDe(bases, bases.plazas, 120, "x")].flatMap((expedientes) => {
      const { resultado, hallazgos } = calificar(bases, expedientes);
      expect(hallazgos).toEqual([]);
      return resultado?.candidaturas ?? [];
    });
    expect(sueltos).toHaveLength(120);
    for (const { que, cuantos } of contado.desenlaces)
      expect(sueltos.filter(({ resultado }) => resultado === que)).toHaveLength(cuantos);
    const [curricular] = contado.etapas;
    expect(curricular?.tramos.reduce((total, { cuantos }) => total + cuantos, 0)).toBe(
      sueltos.filter(({ etapas }) => etapas[0]?.acumulado).length,
    );
    expect(contado.desenlaces.find(({ que }) => que === "GANADOR")?.cuantos).toBeGreaterThan(0);
    expect(contado.desenlaces.find(({ que }) => que === "NO_APTO")?.cuantos).toBeGreaterThan(0);
  });

  it("tells its progress and stops when nobody asks for more", () => {
    const pasos = simular(suma, { semilla: "p", cuantos: 100 });
    expect(pasos.next().value).toEqual({ hechos: 0, total: 100 });
    expect(pasos.next().value).toMatchObject({ total: 100 });
    expect(pasos.return(correr(suma, "p", 0)).done).toBe(true);
    expect(pasos.next().done).toBe(true);
  });

  it("says what it leaves out: plazas for which the applicants are not enough, several plazas for each", () => {
    const muchas = Array.from({ length: 14 }, (_, i) => ({ ...enfermeria(suma), id: `p${i}`, codigo: `P-${i}` }));
    const varias = { ...suma, plazas: muchas, postulaciones: { limite: "VARIAS_CON_PREFERENCIA" as const } };
    expect(correr(varias, "m", 30).supuestos).toEqual([
      "Cada postulante inventado va a una sola plaza, aunque las bases admitan varias.",
      "Los postulantes alcanzan para 2 de las 14 plazas: pida más para verlas todas.",
      "Quien cumple justo el perfil se revisa en las primeras 12 de las 14 plazas.",
    ]);
  });

  it("of bases without plazas gives nothing, and says so by its counts", () => {
    expect(correr({ ...suma, plazas: [] }, "v", 500)).toMatchObject({ postulantes: 0, concursos: 0, plazas: [] });
  });
});

describe("the printed faults", () => {
  it("S4: 3 of the 18 results of who meets the profile are out, 12 with the printed minima of each criterion", () => {
    const raiz = original.etapas[0]?.criterios;
    if (!raiz) throw new Error("la hoja de vida no tiene criterios");
    const impresa = { minimo: "26", maximo: "40", avance: [] };
    const puntajes = (criterios: Criterio) => fuera(conEtapa(bloque, "hoja-vida", { ...impresa, criterios }));
    expect(puntajes(sinMinimos(raiz))).toBe("3 de 18");
    expect(puntajes(raiz)).toBe("12 de 18");
    expect(fuera(bloque).startsWith("0 de")).toBe(true);
  });

  it("S4: who meets exactly the profile gets 24 and the minimum is 26", () => {
    const { justo } = singulares(original, enfermeria(original));
    expect(justo?.frase).toBe(
      "Quien cumple justo el perfil obtiene 24 en «Evaluación de la hoja de vida» y el mínimo es 26: queda fuera.",
    );
  });

  it("S3: the double weight leaves the final score at 50 for who has everything", () => {
    const bases = leerSemilla("s3-mc-ddc-cusco.original");
    const [plaza] = bases.plazas;
    if (!plaza) throw new Error("sin plazas");
    expect(singulares(bases, plaza).mejor?.final).toBe("50");
    expect(correr(bases, "s3", 40).supuestos).toHaveLength(2);
  });

  it("S3 corrected: who meets exactly the profile gets 30 of 50, and the most is 50", () => {
    const [plaza] = s3.plazas;
    if (!plaza) throw new Error("sin plazas");
    const { justo, mejor } = singulares(s3, plaza);
    expect(justo?.etapas[0]).toMatchObject({ puntaje: "30", minimo: "30", estado: "APTO" });
    expect([mejor?.etapas[0]?.puntaje, mejor?.final]).toEqual(["50", "50"]);
  });
});

describe("what the linter says is reachable, against every case scored by the engine", () => {
  const puntos = fc.integer({ min: 0, max: 10 }).map(String);
  const escala = fc.record({
    puntos: fc.tuple(puntos, puntos, puntos, puntos, puntos),
    minimo: fc.integer({ min: 0, max: 24 }).map(String),
    maximo: fc.integer({ min: 5, max: 24 }).map(String),
    combina: fc.constantFrom("SUMA" as const, "MAYOR" as const),
  });
  type Escala = typeof escala extends fc.Arbitrary<infer E> ? E : never;

  const conEscala = ({ puntos: [a, b, c, d, e], minimo, maximo, combina }: Escala): Bases => {
    const compara = (dato: string, valor: string) =>
      ({ tipo: "COMPARA", dato, operador: "MAYOR_IGUAL", valor }) as const;
    const criterios: Criterio = {
      tipo: "GRUPO",
      id: "todo",
      nombre: "Todo",
      combina,
      hijos: [
        {
          tipo: "NIVELES",
          id: "grado",
          nombre: "Grado",
          elige: "PRIMERA",
          siNinguna: "CERO",
          filas: [
            { id: "alto", nombre: "Alto", si: compara("hecho.grado", "MAESTRIA"), puntos: a },
            { id: "bajo", nombre: "Bajo", si: compara("hecho.grado", "TECNICO"), puntos: b },
          ],
        },
        {
          tipo: "RANGOS",
          id: "anios",
          nombre: "Años",
          dato: "hecho.experiencia_general",
          fueraDeRango: "CERO",
          rangos: [
            { desde: "0", incluyeDesde: true, hasta: "1", incluyeHasta: false, puntos: c },
            { desde: "1", incluyeDesde: true, hasta: "4", incluyeHasta: true, puntos: d },
            { desde: "4", incluyeDesde: false, incluyeHasta: false, puntos: e },
          ],
        },
      ],
    };
    const plaza = enfermeria(bloque);
    const perfil = plaza.perfil.filter(({ id }) => id === "formacion" || id === "experiencia-general");
    const [etapa, ...resto] = conEtapa({ ...bloque, plazas: [{ ...plaza, perfil }] }, "hoja-vida", {
      criterios,
      minimo,
      maximo,
      avance: [],
    }).etapas;
    return { ...bloque, plazas: [{ ...plaza, perfil }], etapas: etapa ? [etapa, ...resto] : resto };
  };

  it("UNREACHABLE_MIN, UNREACHABLE_MAX and MIN_VS_QUALIFIED are found exactly when the cases say so", () => {
    const vistos = { minimo: 0, maximo: 0, calificado: 0, ninguno: 0 };
    fc.assert(
      fc.property(escala, (una) => {
        const bases = conEscala(una);
        const [etapa] = bases.etapas;
        if (!etapa) throw new Error("sin etapas");
        const { exigePerfil: _exige, ...abierta } = etapa;
        const todos = enumerar(bases, abierta, enfermeria(bases), 5000) ?? [];
        expect(todos.length).toBeGreaterThan(20);
        const alguno = (n: string, entre: typeof todos) =>
          entre.some(({ puntaje }) => comparar(desdeTexto(puntaje), racional(n)) >= 0);
        const hallazgos = revisar(bases).filter(({ ruta }) => ruta.startsWith("etapas.hoja-vida"));
        const hay = (codigo: string, ruta: string) =>
          hallazgos.some((h) => h.codigo === codigo && h.ruta === `etapas.hoja-vida.${ruta}`);
        const califican = todos.filter(({ cumplePerfil }) => cumplePerfil);
        const esperado = {
          minimo: !alguno(una.minimo, todos),
          maximo: !alguno(una.maximo, todos),
          calificado: califican.some(({ puntaje }) => comparar(desdeTexto(puntaje), racional(una.minimo)) < 0),
        };
        expect({
          minimo: hay("UNREACHABLE_MIN", "minimo"),
          maximo: hay("UNREACHABLE_MAX", "maximo"),
          calificado: hay("MIN_VS_QUALIFIED", "minimo"),
        }).toEqual(esperado);
        for (const clave of ["minimo", "maximo", "calificado"] as const) if (esperado[clave]) vistos[clave] += 1;
        if (!esperado.minimo && !esperado.maximo && !esperado.calificado) vistos.ninguno += 1;
      }),
      { numRuns: 40, seed: 7 },
    );
    for (const cuantas of Object.values(vistos)) expect(cuantas).toBeGreaterThan(0);
  });
});
