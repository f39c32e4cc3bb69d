import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { buildBasesSanas } from "../../test/factories/bases-sanas.ts";
import { Bases } from "./bases.ts";
import { canonico } from "./canonico.ts";
import { comparar } from "./comparar.ts";
import { conCambio } from "./recorrer-ruta.ts";

const frases = (...cambios: [ruta: string, valor: unknown][]): string[] => {
  const antes = buildBasesSanas();
  const despues = cambios.reduce<Bases | null>((bases, [ruta, valor]) => bases && conCambio(bases, ruta, valor), antes);
  if (!despues) throw new Error("sin lugar");
  return comparar(antes, despues).map((c) => c.frase);
};

describe("comparar", () => {
  it("finds nothing between equal bases and something between any others", () => {
    fc.assert(
      fc.property(arbitrario(Bases), arbitrario(Bases), (a, b) => {
        expect(comparar(a, a)).toEqual([]);
        expect(comparar(a, b).length === 0).toBe(canonico(a) === canonico(b));
        for (const { frase, antes, despues, clase } of comparar(a, b)) {
          expect(frase).toMatch(/^\p{Lu}.*\.$/su);
          expect([antes === undefined, despues === undefined]).toEqual([clase === "AGREGADO", clase === "QUITADO"]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("says each change in a sentence, where it is and from what to what", () => {
    expect(
      frases(
        ["total.minimo", "60"],
        ["bonificaciones.ffaa-bono.monto.valor", "15"],
        ["cronograma.hitos.final.cuando.fecha", "2026-05-20"],
        ["adjudicacion.accesitarios.modo", "TODOS"],
        ["total.sinTope", undefined],
        ["redondeos.total", { decimales: 2, modo: "TRUNCAR" }],
      ),
    ).toEqual([
      "En cronograma, hito «final»: día: antes 19/05/2026, ahora 20/05/2026.",
      "En bonificación «Licenciado de las FF. AA.»: porcentaje o puntos: antes «10», ahora «15».",
      "En total: puntaje total mínimo, antes de bonificaciones finales: antes «56», ahora «60».",
      "En total: se quita «las bases dicen expresamente que el puntaje final no tiene tope» (sinTope): sí.",
      "En redondeos: se agrega «a cuántos decimales se redondea y de qué modo» (total).",
      "En adjudicación, accesitarios: cuántos: antes «Un número por vacante», ahora «Todos los que aprobaron».",
    ]);
  });

  it("matches parts by their id: one added, one taken away, one moved", () => {
    const antes = buildBasesSanas();
    const [primero, segundo] = antes.documentos;
    if (!primero || !segundo) throw new Error("faltan documentos");
    const despues = { ...antes, documentos: [segundo, { ...primero, id: "otro", nombre: "Otro" }, primero] };
    expect(comparar(antes, despues).map((c) => [c.clase, c.ruta])).toEqual([
      ["AGREGADO", "documentos.otro"],
      ["MOVIDO", "documentos"],
    ]);
    expect(comparar(despues, antes).map((c) => [c.clase, c.ruta, c.frase])).toEqual([
      ["QUITADO", "documentos.otro", "Se quita documento requerido «Otro»."],
      ["MOVIDO", "documentos", "Cambia el orden de «documentos»."],
    ]);
  });

  it("goes down into a criteria tree", () => {
    const antes = buildBasesSanas();
    const despues = conCambio(antes, "etapas.curricular.criterios.experiencia-general.rangos.2.puntos", "24");
    expect(despues && comparar(antes, despues)).toMatchObject([
      {
        clase: "CAMBIADO",
        ruta: "etapas.curricular.criterios.hijos.experiencia-general.rangos.2.puntos",
        antes: "25",
        despues: "24",
      },
    ]);
  });

  it("takes a part of another kind for another value", () => {
    expect(frases(["bonificaciones.ffaa-bono.base", { tipo: "ACUMULADO" }])).toEqual([
      "En bonificación «Licenciado de las FF. AA.»: puntaje sobre el que se calcula: antes «El puntaje total, antes de las bonificaciones finales», ahora «El total más las bonificaciones finales ya sumadas».",
    ]);
  });
});
