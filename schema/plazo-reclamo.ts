import type { Bases } from "./bases/bases.ts";
import type { ReglaReclamos } from "./bases/reclamo.ts";
import { resolverCronograma } from "./cronograma.ts";
import { fechaEnLima, instanteUtc, sumarDias, type Fecha, type InstanteUtc } from "./fecha.ts";
import { diasInhabiles, prorrogarADiaHabil, sumarDiasHabiles } from "./feriados.ts";

/** When a claim may be presented, half-open: `abre` is included and `cierra` is not. Null: until the next stage starts. */
export interface VentanaReclamo {
  readonly abre: InstanteUtc;
  readonly cierra: InstanteUtc | null;
}

/** What happened that the schedule alone does not tell. */
export interface HechosDelReclamo {
  /** When the results that are claimed against were published. */
  readonly publicadoEn: InstanteUtc;
  /** When the stage that follows was really opened; null while it was not. */
  readonly siguienteAbiertaEn: InstanteUtc | null;
}

/** The rule of claims of a stage, or of the final result when `etapa` is null; null when the bases give none. */
export function reglaDeReclamo({ reclamos }: Pick<Bases, "reclamos">, etapa: string | null): ReglaReclamos | null {
  return reclamos.find((regla) => (regla.etapa ?? null) === etapa) ?? null;
}

/**
 * The window for claims. Days are counted from the day after the publication and the last one ends at 24:00 of Lima; with
 * zero days only the day of the publication counts. Business days skip weekends, national holidays and those of the
 * bases. Until the next stage: it ends when that stage really opens or, before that, when the schedule starts it, unless
 * the results came out later than that.
 * @fuente TUO de la Ley 27444 arts. 143–145 · CAS 004-2026-MC-DDC-CUSCO §6.1 · Bases HRDC 2019 §IV
 */
export function ventanaReclamo(bases: Bases, regla: ReglaReclamos, hechos: HechosDelReclamo): VentanaReclamo {
  const { publicadoEn, siguienteAbiertaEn } = hechos;
  const { plazo } = regla;
  if (plazo.tipo === "DIAS") return { abre: publicadoEn, cierra: finDelDia(ultimoDia(bases, plazo, publicadoEn)) };
  const previsto = comienzoSiguiente(bases, regla.etapa ?? null);
  const cierra = siguienteAbiertaEn ?? (previsto !== null && previsto > publicadoEn ? previsto : null);
  return { abre: publicadoEn, cierra };
}

/** Whether an instant falls inside the window. */
export const dentroDe = ({ abre, cierra }: VentanaReclamo, instante: InstanteUtc): boolean =>
  abre <= instante && (cierra === null || instante < cierra);

type PlazoEnDias = Extract<ReglaReclamos["plazo"], { tipo: "DIAS" }>;

function ultimoDia({ cronograma }: Bases, { dias, clase }: PlazoEnDias, publicadoEn: InstanteUtc): Fecha {
  const publicacion = fechaEnLima(publicadoEn);
  if (clase === "CALENDARIO") return sumarDias(publicacion, dias);
  const inhabiles = diasInhabiles((cronograma.feriadosLocales ?? []).map((feriado) => feriado.fecha));
  return prorrogarADiaHabil(sumarDiasHabiles(publicacion, dias, inhabiles), inhabiles);
}

const finDelDia = (dia: Fecha): InstanteUtc => instanteUtc(`${sumarDias(dia, 1)}T00:00`);

/** Start, by the schedule, of what follows a stage: the next one, the final publication after the last, the signing. */
function comienzoSiguiente({ etapas, cronograma }: Bases, etapa: string | null): InstanteUtc | null {
  const siguiente = etapa === null ? undefined : etapas[etapas.findIndex((una) => una.id === etapa) + 1];
  const fila = cronograma.hitos.find((hito) => {
    if (etapa === null) return hito.gobierna === "SUSCRIPCION";
    if (siguiente) return hito.gobierna === "ETAPA" && hito.etapa === siguiente.id;
    return hito.gobierna === "PUBLICACION_FINAL";
  });
  const resuelta = fila && resolverCronograma(cronograma).get(fila.id);
  return resuelta ? instanteUtc(resuelta.abre) : null;
}
