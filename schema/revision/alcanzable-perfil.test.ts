import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbol, cifra, externos } from "../../test/factories/arboles.ts";
import { buildBases, buildEtapa, buildPlaza } from "../../test/factories/bases.ts";
import { evaluacion } from "../../test/factories/expediente.ts";
import type { Criterio } from "../bases/criterio.ts";
import type { Plaza } from "../bases/plaza.ts";
import { calificar } from "../calificacion/index.ts";
import { comparar, desdeTexto, maximo, racional } from "../puntaje.ts";
import { revisar } from "./index.ts";

describe("against brute force, for who meets the profile", () => {
  const rejilla = Array.from({ length: 19 }, (_, i) => String(i / 2));
  const pide = (id: string, dato: string, al: number): Plaza["perfil"][number] => ({
    id,
    clase: "OTROS",
    texto: `Al menos ${al}`,
    aplica: "SI",
    sustento: "DOCUMENTO",
    minimo: String(al),
    si: { tipo: "COMPARA", dato, operador: "MAYOR_IGUAL", con: `minimo.${id}` },
  });
  const conPerfil = (raiz: Criterio, perfil: Plaza["perfil"], corte: string, tope: string) =>
    buildBases({
      plazas: [buildPlaza({ perfil })],
      hechos: externos,
      etapas: [buildEtapa({ criterios: raiz, exigePerfil: true, minimo: corte, maximo: tope })],
    });
  /** Everybody of the grid, scored and judged by the engine itself: who meets the profile, and who passes the stage. */
  const evaluados = (bases: ReturnType<typeof conPerfil>) => {
    const expedientes = rejilla.flatMap((a) =>
      rejilla.map((b) => ({
        codigo: `${a}-${b}`,
        nombres: "N",
        plazas: ["p1"],
        enviadaEn: "2026-05-05T10:00",
        respuestas: {},
        externos: { a, b },
        evaluaciones: [evaluacion("examen")],
      })),
    );
    return (calificar(bases, expedientes).resultado?.candidaturas ?? []).flatMap(({ etapas: [etapa] }) =>
      etapa?.obtenido ? [{ puntaje: desdeTexto(etapa.obtenido.valor), aprueba: etapa.estado === "APTO" }] : [],
    );
  };

  it("MIN_VS_QUALIFIED is said exactly when somebody who meets the profile fails, and UNREACHABLE_* when nobody can", () => {
    let dichos = 0;
    fc.assert(
      fc.property(
        arbol,
        cifra,
        cifra,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        (raiz, pa, pb, corte, tope) => {
          const bases = conPerfil(
            raiz,
            [pide("pa", "hecho.a", pa), pide("pb", "hecho.b", pb)],
            String(corte),
            String(tope),
          );
          const calificados = evaluados(bases);
          const hallados = revisar(bases).filter(({ ruta }) => /^etapas\.examen\.(minimo|maximo)$/.test(ruta));
          const dice = (codigo: string): boolean => hallados.some((hallazgo) => hallazgo.codigo === codigo);
          expect(dice("MIN_VS_QUALIFIED")).toBe(calificados.some(({ aprueba }) => !aprueba));
          const posibles = evaluados(conPerfil(raiz, [], "0", String(tope))).map(({ puntaje }) => puntaje);
          const alto = maximo(posibles[0] ?? racional("0"), ...posibles);
          expect(dice("UNREACHABLE_MIN")).toBe(comparar(alto, racional(String(corte))) < 0);
          expect(dice("UNREACHABLE_MAX")).toBe(comparar(alto, racional(String(tope))) < 0);
          dichos += dice("MIN_VS_QUALIFIED") ? 1 : 0;
        },
      ),
      { numRuns: 60 },
    );
    expect(dichos).toBeGreaterThan(5);
  }, 60_000);
});
