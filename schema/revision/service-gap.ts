import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * Whoever can still act learns of it: who is left out and may claim sees the result, and help says when it is given.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §6.1, §6.2: only the APTOS are e-mailed, and the others have one day to claim
 */
export const serviceGap: Revision = {
  codigo: "SERVICE_GAP",
  revisar: (contexto) => [
    ...cuadros(contexto),
    ...soporte(contexto),
    ...afirmacionesEnConflicto(contexto, "SERVICE_GAP"),
  ],
};

function cuadros({ bases, indice }: Contexto): Hallazgo[] {
  return bases.cuadros.flatMap(({ id, titulo, etapa, incluye, cita }) => {
    const suya = etapa === undefined ? undefined : indice.etapas.get(etapa);
    const otros = bases.cuadros.some((cuadro) => cuadro.etapa === etapa && cuadro.incluye === "EVALUADOS");
    if (incluye !== "APTOS" || otros || !suya?.eliminatoria || !bases.reclamos.some((regla) => regla.etapa === etapa))
      return [];
    const ruta = `cuadros.${id}.incluye`;
    const mensaje = `«${titulo}» solo muestra a quienes aprobaron «${suya.nombre}», y quienes no, pueden reclamar: no sabrían su resultado. Publique a todos.`;
    const salida = { texto: "Mostrar a todos los evaluados", ruta, valor: "EVALUADOS" };
    return [hallar("SERVICE_GAP", "ADVERTENCIA", ruta, mensaje, { cita, salida })];
  });
}

/** @fuente instructivo GORE Cusco: support «en el horario establecido», which nothing states */
function soporte({ bases }: Contexto): Hallazgo[] {
  return bases.generalidades.contactos.flatMap(({ uso, horario, cita }, i) => {
    if (uso !== "SOPORTE" || horario !== undefined) return [];
    const ruta = `generalidades.contactos.${i}.horario`;
    return [hallar("SERVICE_GAP", "NOTA", ruta, "Se ofrece soporte técnico y no se dice en qué horario.", { cita })];
  });
}
