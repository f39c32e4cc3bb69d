import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { leerSemilla } from "../../test/factories/semillas.ts";
import { Bases, FORMA_ACTUAL } from "../bases/bases.ts";
import { exportar, importar } from "../bases/portable.ts";
import type { Prueba } from "../bases/prueba.ts";
import { conCambio } from "../bases/recorrer-ruta.ts";
import { validar } from "../bases/validar.ts";
import { crearContexto } from "../revision/comun.ts";
import { concursosDe } from "../simulacion/index.ts";
import { sampleFails, sampleNone } from "./hallazgos.ts";
import { cobertura, congelar, loQueDan, probar } from "./index.ts";
import { mutantesDe, reglasDe } from "./mutantes.ts";

const s4 = leerSemilla("s4-hrdc-cajamarca.suma");
const s3 = leerSemilla("s3-mc-ddc-cusco");

const cambiada = (bases: Bases, ruta: string, valor: unknown): Bases => {
  const nuevas = conCambio(bases, ruta, valor);
  if (!nuevas) throw new Error(`no existe ${ruta}`);
  return nuevas;
};
const muestra = (bases: Bases, id: string): Prueba => {
  const una = bases.pruebas?.find((prueba) => prueba.id === id);
  if (!una) throw new Error(`no hay muestra ${id}`);
  return una;
};
const fallan = (bases: Bases): string[] =>
  (bases.pruebas ?? []).filter((prueba) => !probar(bases, prueba).pasa).map(({ id }) => id);

describe("the samples of the seeds, worked by hand", () => {
  it.each([
    ["S3", s3],
    ["S4", s4],
  ])("%s: every one gives what is expected", (_nombre, bases) => {
    expect(bases.pruebas).toHaveLength(3);
    for (const prueba of bases.pruebas ?? []) expect(probar(bases, prueba).diferencias).toEqual([]);
  });

  it("are part of the document without another number of its shape, and travel with it", () => {
    expect([s4.forma, FORMA_ACTUAL]).toEqual([1, 1]);
    expect(validar(s4)).toEqual([]);
    expect(importar(exportar(s4))).toMatchObject({ bases: s4 });
  });
});

describe("a sample that fails", () => {
  it("says what was expected, what came out and how it was got", () => {
    const bases = cambiada(s4, "etapas.hoja-vida.criterios.formacion.filas.maestria.puntos", "8");
    const { pasa, diferencias } = probar(bases, muestra(bases, "las-dos-bonificaciones"));
    expect(pasa).toBe(false);
    expect(diferencias[0]).toEqual({
      ruta: "etapas.0.puntaje",
      que: "Puntaje en «Evaluación de la hoja de vida»",
      esperado: "35",
      obtenido: "34",
      cuenta: "34 = 8 Maestría + 16 Experiencia laboral + 10 Capacitación en el área o afines",
    });
    expect(diferencias.map(({ que }) => que)).toContain("Puntaje final");
  });

  it("keeps the bases from being published, at the place of what is expected", () => {
    const bases = cambiada(s4, "bonificaciones.discapacidad.monto.valor", "10");
    const hallazgos = sampleFails.revisar(crearContexto(bases));
    expect(hallazgos).toHaveLength(1);
    expect(hallazgos[0]).toMatchObject({
      codigo: "SAMPLE_FAILS",
      gravedad: "ERROR",
      ruta: "pruebas.las-dos-bonificaciones.esperado.bonificaciones",
    });
    expect(hallazgos[0]?.mensaje).toContain("se esperaba 103.5 y da 99");
    expect(sampleFails.revisar(crearContexto(s4))).toEqual([]);
  });

  it.each([
    ["plaza", "otra", "las bases no tienen la plaza «otra»"],
    ["respuestas.0.campo", "no_existe", "las bases no tienen la respuesta «formacion.no_existe»"],
    ["puntajes.0.criterio", "no-existe", "La etapa no tiene un criterio no-existe que se califique a mano."],
    ["puntajes.0.valor", "16", "Dominio temático: 16 no está en el rango de 0 a 15."],
  ])("names something that is not there: %s", (ruta, valor, mensaje) => {
    const bases = cambiada(s4, `pruebas.justo-en-los-minimos.${ruta}`, valor);
    const { pasa, diferencias } = probar(bases, muestra(bases, "justo-en-los-minimos"));
    expect(pasa).toBe(false);
    expect(diferencias.map(({ obtenido }) => obtenido)).toContain(mensaje);
  });

  it("never throws, whatever the bases say", () => {
    fc.assert(
      fc.property(arbitrario(Bases), (bases) => {
        expect(sampleFails.revisar(crearContexto(bases)).length).toBeLessThanOrEqual(bases.pruebas?.length ?? 0);
        expect(sampleNone.revisar(crearContexto(bases)).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
    const nula = cambiada(s3, "etapas.curricular.criterios.especifica-adicional.cada", "0");
    expect(probar(nula, muestra(nula, "joven-y-fuerzas-armadas")).pasa).toBe(false);
  });

  it("without any sample the bases may be published, with a note", () => {
    const { pruebas: _pruebas, ...sin } = s4;
    expect(sampleFails.revisar(crearContexto(sin))).toEqual([]);
    expect(sampleNone.revisar(crearContexto(sin)).map(({ gravedad }) => gravedad)).toEqual(["NOTA"]);
    expect(sampleNone.revisar(crearContexto({ ...s4, pruebas: [] }))).toHaveLength(1);
    expect(sampleNone.revisar(crearContexto(s4))).toEqual([]);
  });
});

describe("what the committee decides in a sample", () => {
  const base = muestra(s4, "justo-en-los-minimos");
  const con = (cambios: Partial<Prueba>): Prueba => ({ ...base, ...cambios });
  const estado = (prueba: Prueba): (string | undefined)[] =>
    (loQueDan(s4, prueba).etapas ?? []).map((etapa) => etapa.estado);

  it.each<[string, Partial<Prueba>, string[]]>([
    ["nothing", {}, ["APTO", "APTO"]],
    ["absent", { decisiones: [{ etapa: "entrevista", clase: "AUSENTE" }] }, ["APTO", "NO_SE_PRESENTO"]],
    [
      "a cause",
      { decisiones: [{ etapa: "hoja-vida", clase: "DESCALIFICA", sobre: "anexos-incompletos" }] },
      ["DESCALIFICADO"],
    ],
    ["a row refused", { decisiones: [{ etapa: "hoja-vida", clase: "RECHAZA", sobre: "experiencia.1" }] }, ["NO_APTO"]],
    ["a document missing", { documentos: [] }, ["DESCALIFICADO"]],
  ])("%s", (_nombre, cambios, esperado) => {
    expect(estado(con(cambios))).toEqual(esperado);
  });

  it("one member may put another score than all the others", () => {
    const puntajes = [
      ...(base.puntajes ?? []),
      { etapa: "entrevista", criterio: "dominio-tematico", miembro: "Presidenta", valor: "8" },
    ];
    expect(loQueDan(s4, con({ puntajes })).etapas?.[1]?.puntaje).toBe("21");
  });
});

describe("samples out of simulated applicants", () => {
  it("are valid, pass, and give the same as the dossier itself", () => {
    for (const bases of [s4, s3]) {
      const [plaza] = bases.plazas;
      if (!plaza) throw new Error("sin plazas");
      const [expedientes = []] = [...concursosDe(bases, [plaza], 20, "congelar")];
      const pruebas = expedientes.map((uno, i) => congelar(bases, uno, `muestra-${i}`, `Muestra ${i}`));
      const nuevas = { ...bases, pruebas };
      expect(validar(nuevas)).toEqual([]);
      expect(fallan(nuevas)).toEqual([]);
    }
  });
});

/** Samples of the seed and generated ones. */
function conGeneradas(bases: Bases, cuantas: number): Bases {
  const expedientes = [...concursosDe(bases, bases.plazas, cuantas, "mutantes")].flat();
  const generadas = expedientes.map((uno, i) => congelar(bases, uno, `generada-${i}`, `Generada ${i}`));
  return { ...bases, pruebas: [...(bases.pruebas ?? []), ...generadas] };
}

describe("coverage", () => {
  it.each([
    ["S4", s4],
    ["S3", s3],
  ])("%s: each changed rule turns a sample red, or the coverage says that none proves it", (_nombre, original) => {
    const bases = conGeneradas(original, 24);
    const { reglas } = cobertura(bases);
    const todas = reglasDe(bases);
    expect(reglas).toHaveLength(todas.length);
    for (const [i, regla] of todas.entries()) {
      const cubierta = reglas[i]?.muestra ?? null;
      const rojas = mutantesDe(bases, regla).flatMap(fallan);
      // Uncovered: no sample turns red. Covered: the one that is named does.
      expect(cubierta === null ? rojas.length === 0 : rojas.includes(cubierta)).toBe(true);
    }
    const cubiertas = reglas.filter(({ muestra: una }) => una !== null);
    expect(cubiertas.length).toBeGreaterThan(todas.length / 3);
    expect(cubiertas.length).toBeLessThan(todas.length);
  });

  it("holds for other changes of what is covered: doubled points, percentages and minima", () => {
    const bases = conGeneradas(s4, 12);
    const cubiertas = cobertura(bases).reglas.filter(
      ({ clase, muestra: una, ruta }) => una !== null && (clase === "PUNTOS" || ruta.endsWith("monto.valor")),
    );
    expect(cubiertas.length).toBeGreaterThan(3);
    fc.assert(
      fc.property(fc.constantFrom(...cubiertas), fc.integer({ min: 40, max: 90 }), (regla, valor) => {
        // A cap may hide that a rule gives more, and then not that it gives nothing.
        const rojas = ["0", String(valor)].flatMap((otro) => fallan(cambiada(bases, regla.ruta, otro)));
        expect(rojas.length).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });

  it("says what no sample of the seed proves", () => {
    const { reglas, plazasSinMuestra } = cobertura(s4);
    const sin = reglas.filter(({ muestra: una }) => una === null).map(({ texto }) => texto);
    expect(sin).toContain("la causa «Presentó información o documentos falsos»");
    expect(sin).toContain("el desempate por sorteo público");
    expect(sin).not.toContain("la bonificación «Persona con discapacidad»");
    expect(plazasSinMuestra).toEqual(["tecnico-enfermeria", "auxiliar-admision"]);
  });

  it("without samples nothing is covered", () => {
    const { pruebas: _pruebas, ...sin } = s4;
    expect(cobertura(sin).reglas.every(({ muestra: una }) => una === null)).toBe(true);
  });

  it("a sample that has to go before another proves the tie-break that puts it there", () => {
    const una = muestra(s4, "justo-en-los-minimos");
    const conPuntos = (id: string, valores: readonly string[], antesDe?: string): Prueba => ({
      ...una,
      id,
      puntajes: (una.puntajes ?? []).map((puntaje, i) => ({ ...puntaje, valor: valores[i] ?? "5" })),
      respuestas: una.respuestas.map((r) => (r.campo === "horas" && antesDe === undefined ? { ...r, valor: "60" } : r)),
      esperado: antesDe === undefined ? {} : { antesDe: [antesDe] },
    });
    const bases = {
      ...s4,
      pruebas: [conPuntos("primera", ["7", "5", "5", "5"], "segunda"), conPuntos("segunda", ["5", "5", "5", "5"])],
    };
    const sinCorte = { ...bases, etapas: bases.etapas.map(({ avance: _avance, ...etapa }) => etapa) };
    expect(fallan(sinCorte)).toEqual([]);
    const desempate = cobertura(sinCorte).reglas.find(({ ruta }) => ruta === "desempates.0");
    expect(desempate?.muestra).toBe("primera");
  });
});
