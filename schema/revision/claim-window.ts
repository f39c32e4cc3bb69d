import type { ReglaReclamos } from "../bases/reclamo.ts";
import { sumarDias, type Fecha } from "../fecha.ts";
import { prorrogarADiaHabil, sumarDiasHabiles } from "../feriados.ts";
import type { Hallazgo, Salida } from "../hallazgo.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { enTexto, fila, publicacionDe, siguienteA, type Fila } from "./hitos.ts";

/**
 * Whoever may claim has time to, and the claim is over before what follows begins.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §V, §6.1 (claims until 19/05, interviews from 19/05) · Bases HRDC 2019 §IV
 */
export const claimWindow: Revision = {
  codigo: "CLAIM_WINDOW",
  revisar: (contexto) => [
    ...contexto.bases.reclamos.flatMap((regla) => deRegla(regla, contexto)),
    ...sinReclamo(contexto),
  ],
};

function deRegla(regla: ReglaReclamos, contexto: Contexto): Hallazgo[] {
  const { plazo, id, cita } = regla;
  const publicacion =
    regla.etapa === undefined ? fila(contexto, "PUBLICACION_FINAL") : publicacionDe(contexto, regla.etapa);
  const siguiente = regla.etapa === undefined ? fila(contexto, "SUSCRIPCION") : siguienteA(contexto, regla.etapa);
  const distinta = siguiente?.hito.id === publicacion?.hito.id ? null : siguiente;
  const anotar = (gravedad: "ERROR" | "ADVERTENCIA", mensaje: string, salida?: Salida): Hallazgo[] => [
    hallar("CLAIM_WINDOW", gravedad, `reclamos.${id}.plazo`, mensaje, { cita, salida }),
  ];
  const unDia: Salida = {
    texto: "Dar un día hábil",
    ruta: `reclamos.${id}.plazo`,
    valor: { tipo: "DIAS", dias: 1, clase: "HABILES" },
  };
  if (plazo.tipo === "DIAS") {
    if (plazo.dias === 0) return anotar("ERROR", "El plazo de reclamos es de cero días. Dé al menos uno.", unDia);
    const hasta = publicacion?.fechas ? ultimoDia(plazo, publicacion.fechas.primerDia, contexto) : null;
    return hasta === null ? [] : cruce(hasta, distinta, anotar);
  }
  if (!publicacion?.fechas || !distinta?.fechas)
    return anotar(
      "ADVERTENCIA",
      "Se reclama hasta que empiece la etapa siguiente y no hay un plazo mínimo: podría no haber tiempo. Diga cuántos días.",
      unDia,
    );
  const dias = sumarDias(publicacion.fechas.primerDia, 1);
  return distinta.fechas.primerDia < dias || distinta.fechas.abre <= `${dias}T00:00`
    ? anotar(
        "ERROR",
        `Los resultados salen el ${enTexto(publicacion.fechas.primerDia)} y «${distinta.hito.nombre}» empieza el ${enTexto(distinta.fechas.primerDia)}: no queda un día para reclamar. Deje al menos un día hábil entre los dos.`,
      )
    : [];
}

type PlazoEnDias = Extract<ReglaReclamos["plazo"], { tipo: "DIAS" }>;

const ultimoDia = ({ dias, clase }: PlazoEnDias, publicacion: Fecha, { inhabiles }: Contexto): Fecha =>
  clase === "CALENDARIO"
    ? sumarDias(publicacion, dias)
    : prorrogarADiaHabil(sumarDiasHabiles(publicacion, dias, inhabiles), inhabiles);

function cruce(
  hasta: Fecha,
  siguiente: Fila | null,
  anotar: (gravedad: "ERROR", mensaje: string) => Hallazgo[],
): Hallazgo[] {
  if (!siguiente?.fechas || siguiente.fechas.primerDia > hasta) return [];
  return anotar(
    "ERROR",
    `Se puede reclamar hasta el ${enTexto(hasta)} y «${siguiente.hito.nombre}» empieza el ${enTexto(siguiente.fechas.primerDia)}: los reclamos se resolverían con lo siguiente en marcha. Mueva «${siguiente.hito.nombre}» a después del ${enTexto(hasta)}, o dé menos días.`,
  );
}

/** Stages that eliminate and say nothing about claims. */
function sinReclamo({ bases }: Contexto): Hallazgo[] {
  return bases.etapas
    .filter(({ id, eliminatoria }) => eliminatoria && !bases.reclamos.some((regla) => regla.etapa === id))
    .map(({ nombre, cita }) =>
      hallar(
        "CLAIM_WINDOW",
        "NOTA",
        "reclamos",
        `«${nombre}» elimina postulantes y las bases no dicen cómo se reclama.`,
        { cita },
      ),
    );
}
