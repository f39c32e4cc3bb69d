import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/** What a note begins with when it answers a call: `*`, `(1)`, `a)`. */
const LLAMADA = /^(\(?[*†]+\)?|\(?\d{1,2}\)|\(?[a-z]\))/u;

/**
 * Each call of a table has its note, and each note its call.
 * @fuente CAS 004-2026-MC-DDC-CUSCO table 10.3: «BONIFICACIÓN LEY N° 31533 (***)» and no such footnote
 */
export const danglingNote: Revision = {
  codigo: "DANGLING_NOTE",
  revisar: (contexto) => {
    const enCuadros = llamadas(contexto);
    return enCuadros.length > 0 ? enCuadros : afirmacionesEnConflicto(contexto, "DANGLING_NOTE");
  },
};

const marca = (texto: string): string => texto.replace(/[()\s]/gu, "");

function llamadas({ bases }: Contexto): Hallazgo[] {
  return bases.cuadros.flatMap(({ id, titulo, columnas, notas = [], cita }) => {
    const marcas = new Set(notas.flatMap((nota) => LLAMADA.exec(nota.trim())?.slice(0, 1) ?? []).map(marca));
    const usadas = new Set(columnas.flatMap(({ nota }) => (nota === undefined ? [] : [marca(nota)])));
    const sinNota = columnas.flatMap((columna, i) => {
      if (columna.nota === undefined || marcas.has(marca(columna.nota))) return [];
      const ruta = `cuadros.${id}.columnas.${i}.nota`;
      const mensaje = `La columna «${columna.titulo}» de «${titulo}» remite a la nota ${columna.nota} y el cuadro no la tiene. Escriba la nota, empezando por ${columna.nota}.`;
      return [
        hallar("DANGLING_NOTE", "ADVERTENCIA", ruta, mensaje, { cita, salida: { texto: "Quitar la llamada", ruta } }),
      ];
    });
    const sinLlamada = notas.flatMap((nota, i) => {
      const [suya] = LLAMADA.exec(nota.trim()) ?? [];
      if (suya === undefined || usadas.has(marca(suya))) return [];
      const mensaje = `Ninguna columna de «${titulo}» remite a su nota ${suya}.`;
      return [hallar("DANGLING_NOTE", "NOTA", `cuadros.${id}.notas.${i}`, mensaje, { cita })];
    });
    return [...sinNota, ...sinLlamada];
  });
}
