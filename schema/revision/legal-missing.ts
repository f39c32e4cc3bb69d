import { recorrer } from "../bases/recorrer.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { hallar, type Revision } from "./comun.ts";

/**
 * Every norm that a part cites is in the legal base.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §I against §IX: the laws of the bonuses are missing from the legal base
 */
export const legalMissing: Revision = {
  codigo: "LEGAL_MISSING",
  revisar: ({ bases }) => {
    const { baseLegal } = bases.generalidades;
    const conocidas = new Set(baseLegal.map(({ id }) => id));
    const faltan = new Map<string, string[]>();
    recorrer(bases, {
      texto: ({ padre, clave, texto, ruta }) => {
        if (padre.titulo !== "Cita" || clave !== "norma" || conocidas.has(texto)) return;
        faltan.set(texto, [...(faltan.get(texto) ?? []), ruta]);
      },
    });
    return [...faltan].map(([norma, [primera = "", ...otras]]): Hallazgo => {
      const nombre = nombreDe(norma);
      const veces = otras.length === 0 ? "Se cita" : `Se cita ${otras.length + 1} veces`;
      const salida = {
        texto: `Agregar ${nombre} a la base legal`,
        ruta: "generalidades.baseLegal",
        valor: [...baseLegal, { id: norma, nombre }],
      };
      return hallar("LEGAL_MISSING", "ERROR", primera, `${veces} ${nombre} y no está en la base legal. Agréguela.`, {
        salida,
      });
    });
  },
};

const CLASES: readonly (readonly [RegExp, string])[] = [
  [/^ley-(\d+)$/, "la Ley N° $1"],
  [/^dl-(\d+)$/, "el Decreto Legislativo N° $1"],
  [/^ds-(\d+)-(\d{4})-([a-z]+)$/, "el Decreto Supremo N° $1-$2-$3"],
];

/** Name of a norm from its usual identifier (`ley-29248`), or the identifier itself. */
function nombreDe(id: string): string {
  const clase = CLASES.find(([patron]) => patron.test(id));
  return clase ? id.replace(...clase).replace(/-[a-z]+$/u, (siglas) => siglas.toUpperCase()) : `la norma «${id}»`;
}
