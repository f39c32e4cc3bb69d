import type { Hallazgo } from "../hallazgo.ts";
import { racional } from "../puntaje.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { sinTildes } from "./en-palabras.ts";
import { unicos } from "./unicos.ts";

/** Words without limit, which somebody has to define. */
const VAGAS = /\b(afin|afines|similares|equivalentes|y otros|entre otros)\b/;

/**
 * What gives points or is asked for can be told: «supera» says by how much, «afines» says which.
 * @fuente Bases HRDC 2019 §I: «supera el requisito mínimo», by an hour or by a course · CAS 004-2026-MC-DDC-CUSCO §II
 */
export const undefinedTerm: Revision = {
  codigo: "UNDEFINED_TERM",
  revisar: (contexto) => [...superaSinCuanto(contexto), ...vagos(contexto)],
};

function superaSinCuanto({ analizadas }: Contexto): Hallazgo[] {
  return unicos(
    analizadas.flatMap(({ etapa, nodos }) =>
      nodos.flatMap(({ criterio, ruta }) => {
        if (criterio.tipo !== "RELATIVO") return [];
        return criterio.filas.flatMap((fila) => {
          const dicho = /\d|\bcualquier|\bmas de\b/.test(sinTildes(fila.nombre));
          if (!fila.estricto || racional(fila.exceso).n !== 0n || dicho) return [];
          const lugar = `${ruta}.filas.${fila.id}`;
          const mensaje = `«${fila.nombre}» da ${fila.puntos} en «${criterio.nombre}» y no dice en cuánto hay que superar: bastaría lo menos que se puede medir. Diga desde cuánto.`;
          const valor = { ...fila, nombre: `${fila.nombre}, en 1 o más`, exceso: "1", estricto: false };
          return [
            hallar("UNDEFINED_TERM", "ADVERTENCIA", lugar, mensaje, {
              cita: criterio.cita ?? etapa.cita,
              salida: { texto: "Pedir al menos una unidad más", ruta: lugar, valor },
            }),
          ];
        });
      }),
    ),
  );
}

/** A word is told once, at its first requirement, unless a clause speaks of it. */
function vagos({ bases }: Contexto): Hallazgo[] {
  const definidos = (bases.clausulas ?? []).map(({ titulo = "", texto }) => sinTildes(`${titulo} ${texto}`));
  const vistos = new Set<string>();
  return bases.plazas.flatMap(({ id, perfil }) =>
    perfil.flatMap(({ id: requisito, texto, aplica, cita }) => {
      const [palabra] = VAGAS.exec(sinTildes(texto)) ?? [];
      if (aplica !== "SI" || palabra === undefined || vistos.has(palabra)) return [];
      if (definidos.some((definido) => definido.includes(palabra))) return [];
      vistos.add(palabra);
      const mensaje = `«${texto}» dice «${palabra}» y ninguna cláusula aclara qué abarca: cada evaluador podría entenderlo de otro modo. Defínalo.`;
      return [hallar("UNDEFINED_TERM", "NOTA", `plazas.${id}.perfil.${requisito}.texto`, mensaje, { cita })];
    }),
  );
}
