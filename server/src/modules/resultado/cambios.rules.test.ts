import { describe, expect, it } from "vitest";
import { cambiados, describirCambios, vigentes } from "./cambios.rules.ts";
import type { CuadroPublicado, PlazaPublicada } from "./contenido.rules.ts";

const cuadro = (filas: string[][], cambios: Partial<CuadroPublicado> = {}): CuadroPublicado => ({
  cuadro: "c1",
  titulo: "Resultado",
  columnas: [{ titulo: "N°" }, { titulo: "POSTULANTE" }, { titulo: "PUNTAJE" }],
  filas,
  notas: [],
  ...cambios,
});
const plaza = (ganadores: number, desiertas: PlazaPublicada["desiertas"] = []): PlazaPublicada => ({
  plaza: "p1",
  nombre: "Especialista",
  posiciones: 1,
  ganadores,
  accesitarios: 0,
  desiertas,
});
const SIN_PLAZAS = { antes: [], ahora: [] };
const ANTES = cuadro([
  ["1", "ANA", "30.00"],
  ["2", "BETO", "20.00"],
]);
const frases = (ahora: CuadroPublicado[], antes = [ANTES]) =>
  describirCambios(vigentes([{ cuadros: antes }]), ahora, SIN_PLAZAS);

describe("what a publication changes", () => {
  it("is nothing when the tables say the same", () => {
    expect(frases([cuadro(ANTES.filas.map((fila) => [...fila]))])).toEqual([]);
  });

  it.each([
    [
      "a cell",
      [
        ["1", "ANA", "30.00"],
        ["2", "BETO", "21.00"],
      ],
      ["en la fila de BETO, «PUNTAJE» decía «20.00» y debe decir «21.00»."],
    ],
    [
      "somebody new",
      [
        ["1", "ANA", "30.00"],
        ["2", "BETO", "20.00"],
        ["3", "EVA", "10.00"],
      ],
      ["se incorpora EVA."],
    ],
    ["somebody who is out", [["1", "ANA", "30.00"]], ["se retira a BETO."]],
    [
      "the order",
      [
        ["1", "BETO", "20.00"],
        ["2", "ANA", "30.00"],
      ],
      ["en la fila de BETO, «N°» decía «2» y debe decir «1».", "en la fila de ANA, «N°» decía «1» y debe decir «2»."],
    ],
  ])("is said for %s", (_titulo, filas, esperadas) => {
    expect(frases([cuadro(filas)])).toEqual(esperadas.map((frase) => `Cuadro «Resultado»: ${frase}`));
  });

  it("names rows by their number when no column tells them apart", () => {
    const iguales = cuadro([
      ["1", "ANA", "30.00"],
      ["2", "ANA", "20.00"],
    ]);
    expect(
      frases(
        [
          cuadro([
            ["1", "ANA", "30.00"],
            ["2", "ANA", "25.00"],
          ]),
        ],
        [iguales],
      ),
    ).toEqual(["Cuadro «Resultado»: en la fila de n.° 2, «PUNTAJE» decía «20.00» y debe decir «25.00»."]);
  });

  it("compares each table with its latest publication, by plaza", () => {
    const deP1 = cuadro([["1", "ANA", "1"]], { plaza: "p1" });
    const corregido = cuadro([["1", "ANA", "2"]], { plaza: "p1" });
    const deP2 = cuadro([["1", "EVA", "1"]], { plaza: "p2" });
    const antes = vigentes([{ cuadros: [deP1, deP2] }, { cuadros: [corregido] }]);
    expect(cambiados(antes, [corregido, deP2])).toEqual([]);
    expect(cambiados(antes, [deP1, deP2])).toEqual([deP1]);
  });

  it("tells how plazas end otherwise", () => {
    const ahora = [plaza(0, [{ causa: "NO_SUSCRIBE" }])];
    expect(describirCambios(new Map(), [], { antes: [plaza(1)], ahora })).toEqual([
      "Plaza «Especialista»: 1 con vacante, 0 accesitarios y 0 vacantes desiertas pasa a ser 0 con vacante, 0 accesitarios y 1 vacante desierta.",
    ]);
  });
});
