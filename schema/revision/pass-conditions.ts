import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import { arbolesDe, criteriosDe } from "../bases/recorrer.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * A stage that eliminates says with what it is passed, and one that does not has no minimum.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §8.1: to meet all the requirements, and to get 30 points
 */
export const passConditions: Revision = {
  codigo: "PASS_CONDITIONS",
  revisar: (contexto) => [...etapas(contexto), ...afirmacionesEnConflicto(contexto, "PASS_CONDITIONS")],
};

function etapas({ bases }: Contexto): Hallazgo[] {
  const porDocumentos = bases.documentos.some(({ siFalta }) => siFalta === "NO_APTO" || siFalta === "DESCALIFICA");
  return bases.etapas.flatMap((etapa, i): Hallazgo[] => {
    const ruta = `etapas.${etapa.id}`;
    const { nombre, minimo, cita } = etapa;
    if (etapa.eliminatoria && !tieneCondicion(etapa) && !(i === 0 && porDocumentos)) {
      const mensaje = `«${nombre}» elimina y no dice con qué se aprueba: pasarían todos. Ponga un mínimo, o verifique en ella el perfil.`;
      const salida = { texto: "Que no elimine", ruta: `${ruta}.eliminatoria`, valor: false };
      return [hallar("PASS_CONDITIONS", "ADVERTENCIA", `${ruta}.minimo`, mensaje, { cita, salida })];
    }
    if (etapa.eliminatoria || minimo === undefined) return [];
    const mensaje = `«${nombre}» tiene un mínimo de ${minimo} y no elimina: no alcanzarlo no deja fuera a nadie.`;
    const salida = { texto: "Que elimine", ruta: `${ruta}.eliminatoria`, valor: true };
    return [hallar("PASS_CONDITIONS", "NOTA", `${ruta}.minimo`, mensaje, { cita, salida })];
  });
}

const tieneCondicion = (etapa: Etapa): boolean =>
  etapa.minimo !== undefined ||
  etapa.exigePerfil === true ||
  (etapa.avance ?? []).length > 0 ||
  (etapa.descalificacion ?? []).length > 0 ||
  etapa.noSePresenta !== undefined ||
  (etapa.variantes ?? []).some((variante) => variante.minimo !== undefined) ||
  arbolesDe(etapa).some(({ raiz, ruta }) => criteriosDe(raiz, ruta).some(({ criterio }) => elimina(criterio)));

const elimina = (criterio: Criterio): boolean =>
  criterio.minimo !== undefined ||
  ("siNo" in criterio && criterio.siNo === "NO_APTO") ||
  ("siNinguna" in criterio && criterio.siNinguna === "NO_APTO") ||
  ("fueraDeRango" in criterio && criterio.fueraDeRango === "NO_APTO");
