/** Runs proofs as tests: the small scale in `npm test`; the command asks for another scale, for goals, or for the defects. */
import { appendFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ARBOL, conMutante, mutar } from "./mutante.ts";
import { type Escala, lineaDe, type Prueba, type Resultado } from "./nucleo.ts";

const { PROVE_ESCALA, PROVE_DEFECTOS, PROVE_SALIDA } = process.env;
const escala: Escala = PROVE_ESCALA === "NORMAL" || PROVE_ESCALA === "COMPLETA" ? PROVE_ESCALA : "PRUEBA";
const PLAZO = 60 * 60_000;

/** Declares the tests of some proofs. The command picks goals by the names of the tests. */
export function probar(grupo: string, pruebas: readonly Prueba[]): void {
  describe(`${grupo}`, () => {
    for (const prueba of pruebas) (PROVE_DEFECTOS === "1" ? probarDefectos : probarMeta)(prueba);
  });
}

function probarMeta(prueba: Prueba): void {
  it(`${prueba.meta}: ${prueba.promesa}`, { timeout: PLAZO }, async () => {
    const linea = lineaDe(prueba, await intentar(() => prueba.ejecutar(ARBOL, escala)));
    escribir(linea);
    expect(linea).not.toMatch(/ FAIL$/);
  });
  // A defect that no longer fits the sources would be planted nowhere.
  it.each(prueba.defectos.filter((defecto) => "archivo" in defecto))(
    `${prueba.meta}: «$nombre» can be planted`,
    (defecto) => {
      expect(mutar(defecto)).toContain(defecto.a);
    },
  );
}

function probarDefectos(prueba: Prueba): void {
  it.each(prueba.defectos)(`${prueba.meta}: catches «$nombre»`, { timeout: PLAZO }, async (defecto) => {
    const resultado = await intentar(() => conMutante(defecto, (arbol) => prueba.ejecutar(arbol, "PRUEBA")));
    // What breaks the proof itself was not noticed by it.
    const atrapado = !resultado.pasa && resultado.falta === undefined && !("falla" in resultado.cifras);
    const cifras = Object.entries(resultado.cifras).map(([nombre, valor]) => `${nombre}=${valor}`);
    escribir(`${prueba.meta} defecto=«${defecto.nombre}» ${atrapado ? "CAUGHT" : "MISSED"} (${cifras.join(" ")})`);
    expect(atrapado).toBe(true);
  });
}

/** A proof that breaks has proved nothing: it fails, and says with what. */
async function intentar(hacer: () => Promise<Resultado>): Promise<Resultado> {
  try {
    return await hacer();
  } catch (error) {
    const motivo = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { cifras: { falla: JSON.stringify(motivo.slice(0, 600)) }, pasa: false };
  }
}

function escribir(linea: string): void {
  if (PROVE_SALIDA) appendFileSync(PROVE_SALIDA, `${linea}\n`);
}
