import type { Etapa } from "../bases/etapa.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * Where a bonus raises the score of a stage with a minimum, the bases say whether the minimum is tested before or after,
 * and the gate of the bonus agrees with it.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §9.4 and its footnote: does 28 + 2.8 = 30.8 pass a minimum of 30?
 */
export const bonusGate: Revision = {
  codigo: "BONUS_GATE",
  revisar: (contexto) => [
    ...contexto.bases.etapas.flatMap((etapa) => deEtapa(etapa, contexto)),
    ...afirmacionesEnConflicto(contexto, "BONUS_GATE"),
  ],
};

function deEtapa(etapa: Etapa, { bases }: Contexto): Hallazgo[] {
  const suyas = bases.bonificaciones.filter((b) => b.momento.tipo === "EN_ETAPA" && b.momento.etapa === etapa.id);
  if (etapa.minimo === undefined || suyas.length === 0) return [];
  if (etapa.pruebaMinimo === undefined) {
    const mensaje = `«${etapa.nombre}» tiene un mínimo de ${etapa.minimo} y bonificaciones: las bases no dicen si se compara antes o después de sumarlas. Elija.`;
    const salida = {
      texto: "Antes de sumar la bonificación",
      ruta: `etapas.${etapa.id}.pruebaMinimo`,
      valor: "ANTES_DE_BONIFICACION",
    };
    return [
      hallar("BONUS_GATE", "ERROR", `etapas.${etapa.id}.pruebaMinimo`, mensaje, {
        cita: suyas[0]?.cita ?? etapa.cita,
        salida,
      }),
    ];
  }
  if (etapa.pruebaMinimo === "ANTES_DE_BONIFICACION") return [];
  return suyas.flatMap(({ id, nombre, exige, cita }) => {
    const i = (exige ?? []).findIndex(
      (c) => c.tipo === "MINIMO_ETAPA" && c.etapa === etapa.id && c.con === "SIN_BONIFICACION",
    );
    if (i < 0) return [];
    const mensaje = `«${nombre}» exige el mínimo de «${etapa.nombre}» antes de sumarse, y la etapa lo compara después: la bonificación no ayuda a alcanzarlo.`;
    return [hallar("BONUS_GATE", "ADVERTENCIA", `bonificaciones.${id}.exige.${i}`, mensaje, { cita })];
  });
}
