import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { enumerar, hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * Each percentage says of which score it is taken, so that nobody wonders whether bonuses add or compound.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §9.1, §9.2, §9.4 (three bonuses «sobre el puntaje final») · Bases HRDC 2019 §VI
 */
export const bonusOrder: Revision = {
  codigo: "BONUS_ORDER",
  revisar: (contexto) => [
    ...sinBase(contexto),
    ...yaContenida(contexto),
    ...deDistintoMomento(contexto),
    ...afirmacionesEnConflicto(contexto, "BONUS_ORDER"),
  ],
};

function sinBase({ bases }: Contexto): Hallazgo[] {
  const finales = bases.bonificaciones.filter((b) => b.momento.tipo === "AL_FINAL");
  return bases.bonificaciones
    .filter(({ monto, base }) => monto.unidad === "PORCENTAJE" && base === undefined)
    .map(({ id, nombre, momento, cita }) => {
      const alFinal = momento.tipo === "AL_FINAL";
      const junto =
        alFinal && finales.length > 1
          ? ` Con ${finales.length} bonificaciones finales no se sabe si se suman o se componen.`
          : "";
      const base = alFinal
        ? { tipo: "TOTAL" }
        : { tipo: "ETAPA", etapa: momento.etapa, puntaje: momento.tipo === "EN_PONDERADO" ? "PONDERADO" : "OBTENIDO" };
      const salida = {
        texto: alFinal ? "Sobre el puntaje total" : "Sobre el puntaje de la etapa",
        ruta: `bonificaciones.${id}.base`,
        valor: base,
      };
      return hallar(
        "BONUS_ORDER",
        alFinal ? "ERROR" : "ADVERTENCIA",
        `bonificaciones.${id}.base`,
        `«${nombre}» es un porcentaje y no dice de qué puntaje.${junto}`,
        { cita, salida },
      );
    });
}

/** A group over several moments depends on what was given first: the bases say that this is what they want. */
function deDistintoMomento({ bases }: Contexto): Hallazgo[] {
  return (bases.gruposBonificaciones ?? []).flatMap(({ id, nombre, modo, tope, cita }) => {
    if (modo === "TODAS" && tope === undefined) return [];
    const suyas = bases.bonificaciones.filter((b) => b.grupo === id);
    const momentos = new Set(suyas.map(({ momento }) => JSON.stringify(momento)));
    if (momentos.size < 2) return [];
    const efecto =
      modo === "TODAS" ? "lo dado antes gasta el tope" : "la posterior solo suma lo que pase de lo ya dado";
    const mensaje = `«${nombre}» reúne bonificaciones de momentos distintos (${enumerar(suyas.map((b) => `«${b.nombre}»`))}): ${efecto}.`;
    return [hallar("BONUS_ORDER", "ADVERTENCIA", `gruposBonificaciones.${id}`, mensaje, { cita })];
  });
}

/** A total that already holds a bonus of a stage: legal, and worth knowing. */
function yaContenida({ bases }: Contexto): Hallazgo[] {
  const deEtapa = bases.bonificaciones.filter((b) => b.momento.tipo !== "AL_FINAL").map((b) => `«${b.nombre}»`);
  if (deEtapa.length === 0) return [];
  return bases.bonificaciones
    .filter(
      ({ momento, base, monto }) =>
        momento.tipo === "AL_FINAL" && monto.unidad === "PORCENTAJE" && base?.tipo === "TOTAL",
    )
    .map(({ id, nombre, cita }) =>
      hallar(
        "BONUS_ORDER",
        "NOTA",
        `bonificaciones.${id}.base`,
        `«${nombre}» se calcula sobre un total que ya contiene ${enumerar(deEtapa)}.`,
        { cita },
      ),
    );
}
