import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Adjudicacion } from "#schema/bases/resultado.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildPlaza } from "../factories/bases.ts";
import { concurso } from "../factories/concurso.ts";
import { conNota } from "../factories/expediente.ts";

interface Alguien {
  readonly nota: string;
  readonly plazas?: string;
  readonly cae?: boolean;
  readonly sorteo?: string;
}

/** Outcome by person and plaza, in one letter: G anador, A ccesitario, S in vacante, O tra plaza, E mpate, P endiente, X. */
const LETRAS: Readonly<Record<string, string>> = {
  GANADOR: "G",
  ACCESITARIO: "A",
  APROBADO_SIN_VACANTE: "S",
  ASIGNADO_A_OTRA_PLAZA: "O",
  EMPATE_PENDIENTE: "E",
  PENDIENTE: "P",
  RESULTADO_SIN_EFECTO: "X",
};

const concursar = (bases: Bases, gente: Readonly<Record<string, Alguien>>) => {
  const expedientes = Object.entries(gente).map(([codigo, { nota, plazas = "1", cae, sorteo }]): Expediente =>
    conNota(codigo, nota, {
      plazas: [...plazas].map((numero) => `p${numero}`),
      ...(cae && { caida: { causa: "DESISTE" } }),
      ...(sorteo !== undefined && { desempates: { sorteo } }),
    }),
  );
  return concurso(bases, expedientes);
};

const letras = (bases: Bases, gente: Readonly<Record<string, Alguien>>): Record<string, string> => {
  const resultado = concursar(bases, gente);
  return Object.fromEntries(
    bases.plazas.map(({ id }) => [
      id,
      resultado.candidaturas
        .filter(({ plaza }) => plaza === id)
        .map(({ codigo, resultado: fin }) => `${codigo}${LETRAS[fin] ?? fin}`)
        .join(" "),
    ]),
  );
};

describe("§6 allocation by merit and order of preference", () => {
  const con = (vacantes: readonly number[], adjudicacion: Partial<Adjudicacion> = {}): Bases =>
    buildBases({
      plazas: vacantes.map((posiciones, i) => buildPlaza({ id: `p${i + 1}`, posiciones })),
      postulaciones: { limite: "VARIAS_CON_PREFERENCIA" },
      desempates: [{ tipo: "SORTEO", id: "sorteo" }],
      adjudicacion: { reparto: "MERITO_Y_PREFERENCIA", accesitarios: { modo: "TODOS" }, ...adjudicacion },
    });

  it("a vacancy stays desierta because those who passed took a plaza that they preferred", () => {
    const bases = con([1, 2]);
    const resultado = concursar(bases, { A: { nota: "90", plazas: "12" }, B: { nota: "80", plazas: "21" } });
    expect(resultado.plazas.map(({ plaza, desiertas }) => [plaza, desiertas.map(({ causa }) => causa)])).toEqual([
      ["p1", []],
      ["p2", ["OCUPAN_OTRA_PLAZA"]],
    ]);
    expect(letras(bases, { A: { nota: "90", plazas: "12" }, B: { nota: "80", plazas: "21" } })).toEqual({
      p1: "AG BO",
      p2: "AO BG",
    });
  });

  it("those who tie for the last vacancy wait for the draw, and so does whoever depends on it", () => {
    // A and B tie for p1; whoever loses goes to p2 and leaves C, with less merit, without it.
    const gente = { A: { nota: "90", plazas: "12" }, B: { nota: "90", plazas: "12" }, C: { nota: "80", plazas: "2" } };
    expect(letras(con([1, 1]), gente)).toEqual({ p1: "AE BE", p2: "AP BP CP" });
    expect(letras(con([1, 1]), { ...gente, A: { ...gente.A, sorteo: "2" }, B: { ...gente.B, sorteo: "1" } })).toEqual({
      p1: "BG AO",
      p2: "BO AG CA",
    });
  });

  it("a tie around one vacancy does not hold up who has nothing to do with it", () => {
    const gente = {
      A: { nota: "90", plazas: "1" },
      B: { nota: "90", plazas: "1" },
      C: { nota: "95", plazas: "21" },
      D: { nota: "70", plazas: "12" },
    };
    expect(letras(con([1, 1]), gente)).toEqual({ p1: "CO AE BE DA", p2: "CG DA" });
  });

  it("a tie that fits whole needs no draw", () => {
    const gente = { A: { nota: "90", plazas: "12" }, B: { nota: "90", plazas: "21" }, C: { nota: "80", plazas: "12" } };
    expect(letras(con([1, 1]), gente)).toEqual({ p1: "AG BO CA", p2: "AO BG CA" });
  });

  it("whoever falls leaves the vacancy to the next who has no plaza, in that plaza", () => {
    const gente = {
      A: { nota: "90", plazas: "12", cae: true },
      B: { nota: "80", plazas: "12" },
      C: { nota: "70", plazas: "12" },
      D: { nota: "60", plazas: "12" },
    };
    // B keeps the plaza that was given: only who has none moves up.
    expect(letras(con([1, 1]), gente)).toEqual({ p1: "AX BO CG DA", p2: "AO BG CO DA" });
  });

  it("an accesitario who is next in two plazas whose winners fall gets one, the preferred; the other goes to the next", () => {
    const gente = {
      A: { nota: "90", plazas: "1", cae: true },
      B: { nota: "80", plazas: "2", cae: true },
      C: { nota: "70", plazas: "21" },
      D: { nota: "60", plazas: "12" },
    };
    expect(letras(con([1, 1]), gente)).toEqual({ p1: "AX CO DG", p2: "BX CG DO" });
  });

  it("agrees with trying every order of the plazas by merit, for any small contest without ties", () => {
    for (let semilla = 1; semilla <= 60; semilla += 1) {
      const azar = aleatorio(semilla);
      const vacantes = [1 + azar(2), 1 + azar(2), 1];
      const gente = Object.fromEntries(
        Array.from({ length: 7 }, (_, i) => {
          const plazas = ["123", "132", "21", "31", "2", "312", "23"][azar(7)] ?? "1";
          return [`E${i}`, { nota: String(90 - i), plazas }];
        }),
      );
      const libres = new Map(vacantes.map((n, i) => [`p${i + 1}`, n]));
      const esperado = new Map<string, string[]>(vacantes.map((_, i) => [`p${i + 1}`, []]));
      // One merit for all: each in turn takes the first of their plazas that is still free.
      for (const [codigo, { plazas }] of Object.entries(gente)) {
        const plaza = [...plazas].map((n) => `p${n}`).find((p) => (libres.get(p) ?? 0) > 0);
        if (plaza === undefined) continue;
        libres.set(plaza, (libres.get(plaza) ?? 0) - 1);
        esperado.get(plaza)?.push(codigo);
      }
      const resultado = concursar(con(vacantes), gente);
      expect(new Map(resultado.plazas.map(({ plaza, ganadores }) => [plaza, [...ganadores]]))).toEqual(esperado);
    }
  });
});

describe("§6 a result falls and the next in merit moves up", () => {
  const con = (posiciones: number, adjudicacion: Partial<Adjudicacion> = {}, llamados?: number): Bases =>
    buildBases({
      plazas: [buildPlaza({ posiciones })],
      desempates: [{ tipo: "SORTEO", id: "sorteo" }],
      adjudicacion: { reparto: "POR_PLAZA", accesitarios: { modo: "TODOS" }, ...adjudicacion },
      ...(llamados !== undefined && {
        suscripcion: { diasHabiles: 5, documentos: [], alVencer: "SIGUIENTE_EN_MERITO", llamados },
      }),
    });

  it("two accesitarios who tie are not called by the order of the rows", () => {
    const gente = { A: { nota: "90", cae: true }, B: { nota: "80" }, C: { nota: "80" }, D: { nota: "70" } };
    expect(letras(con(1), gente)).toEqual({ p1: "AX BE CE DA" });
    expect(letras(con(1), { ...gente, B: { nota: "80", sorteo: "2" }, C: { nota: "80", sorteo: "1" } })).toEqual({
      p1: "AX CG BA DA",
    });
  });

  it("two who tie are both called when two vacancies are open", () => {
    const gente = { A: { nota: "90", cae: true }, B: { nota: "85", cae: true }, C: { nota: "80" }, D: { nota: "80" } };
    expect(letras(con(2), gente)).toEqual({ p1: "AX BX CG DG" });
  });

  it("the losers of a tie come before the accesitarios, and the vacancy of who fell waits for the draw", () => {
    const gente = { A: { nota: "90", cae: true }, B: { nota: "80" }, C: { nota: "80" }, D: { nota: "70" } };
    expect(letras(con(2), gente)).toEqual({ p1: "AX BE CE DA" });
    const unLugar = con(1, { accesitarios: { modo: "NUMERO", numero: 1 } });
    expect(letras(unLugar, { B: { nota: "80" }, C: { nota: "80" }, D: { nota: "70" } })).toEqual({ p1: "BE CE DS" });
  });

  it.each([
    [undefined, "AX BX CG DA"],
    [2, "AX BX CG DA"],
    [1, "AX BX CA DA"],
  ] as const)("an accesitario who also fell is called and passed over, up to %s calls: %s", (llamados, esperado) => {
    const gente = {
      A: { nota: "90", cae: true },
      B: { nota: "80", cae: true },
      C: { nota: "70" },
      D: { nota: "60" },
    };
    expect(letras(con(1, {}, llamados), gente)).toEqual({ p1: esperado });
  });

  it("an accesitario who falls before being called is not left in the list", () => {
    const gente = { A: { nota: "90" }, B: { nota: "80", cae: true }, C: { nota: "70" } };
    expect(letras(con(1), gente)).toEqual({ p1: "AG BX CA" });
    expect(letras(con(1, {}, 1), gente)).toEqual({ p1: "AG BX CA" });
  });
});

/** Whole numbers below a limit, the same for the same seed. */
function aleatorio(semilla: number): (limite: number) => number {
  let estado = semilla * 2_654_435_761;
  return (limite) => {
    estado = (estado * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((estado / 2_147_483_648) * limite);
  };
}
