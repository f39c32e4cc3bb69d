import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * Of each result it is said once where to claim, until when and who decides.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §6.1 (Committee, one calendar day) against §XIII (Human Resources, another term)
 */
export const claimChannels: Revision = {
  codigo: "CLAIM_CHANNELS",
  revisar: (contexto) => [...repetidas(contexto), ...afirmacionesEnConflicto(contexto, "CLAIM_CHANNELS")],
};

function repetidas({ bases, indice }: Contexto): Hallazgo[] {
  const vistas = new Set<string>();
  return bases.reclamos.flatMap(({ id, etapa = "", cita }) => {
    const repetida = vistas.has(etapa);
    vistas.add(etapa);
    if (!repetida) return [];
    const que = etapa === "" ? "del resultado final" : `de «${indice.etapas.get(etapa)?.nombre ?? "una etapa"}»`;
    const mensaje = `Hay dos reglas de reclamos ${que}, y puede que con plazo o canal distintos: solo se aplica la primera. Deje una.`;
    const salida = { texto: "Quitar la segunda", ruta: `reclamos.${id}` };
    return [hallar("CLAIM_CHANNELS", "ERROR", `reclamos.${id}`, mensaje, { cita, salida })];
  });
}
