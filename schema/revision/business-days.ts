import { contarDiasHabiles } from "../feriados.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { enTexto, fila } from "./hitos.ts";

const DIFUSION = 10;
const FIRMA = 5;
/** A range longer than this is a slip of a year, which DATE_ORDER and common sense find. */
const DEMASIADO = "9000-01-01";

/**
 * The call is public for ten business days before people apply, and the winner signs within five. Weekends, national
 * holidays and the local ones of the bases do not count.
 * @fuente D.S. 075-2008-PCM arts. 3 and 15, Ley 31131 · CAS 004-2026-MC-DDC-CUSCO §V (20/04 to 04/05 without 1 May)
 */
export const businessDays: Revision = {
  codigo: "BUSINESS_DAYS",
  revisar: (contexto) => [...difusion(contexto), ...firma(contexto)],
};

function difusion(contexto: Contexto): Hallazgo[] {
  const convocatoria = fila(contexto, "CONVOCATORIA");
  if (!convocatoria?.fechas || convocatoria.fechas.ultimoDia > DEMASIADO) return [];
  const { primerDia, ultimoDia } = convocatoria.fechas;
  const dias = contarDiasHabiles(primerDia, ultimoDia, contexto.inhabiles);
  if (dias >= DIFUSION || ultimoDia < primerDia) return [];
  const mensaje = `La convocatoria se publica del ${enTexto(primerDia)} al ${enTexto(ultimoDia)}: son ${dias} días hábiles y deben ser ${DIFUSION}, sin contar feriados. Amplíe la publicación ${DIFUSION - dias} ${DIFUSION - dias === 1 ? "día hábil" : "días hábiles"} más.`;
  return [hallar("BUSINESS_DAYS", "ERROR", `${convocatoria.ruta}.cuando`, mensaje, { cita: convocatoria.hito.cita })];
}

function firma(contexto: Contexto): Hallazgo[] {
  const { suscripcion } = contexto.bases;
  if (!suscripcion) return [];
  const hallazgos: Hallazgo[] = [];
  if (suscripcion.diasHabiles !== FIRMA) {
    const mensaje = `El contrato se firma en ${suscripcion.diasHabiles} días hábiles y la norma da ${FIRMA}.`;
    const salida = { texto: `Poner ${FIRMA}`, ruta: "suscripcion.diasHabiles", valor: FIRMA };
    hallazgos.push(
      hallar("BUSINESS_DAYS", "ADVERTENCIA", "suscripcion.diasHabiles", mensaje, { cita: suscripcion.cita, salida }),
    );
  }
  const hito = fila(contexto, "SUSCRIPCION");
  if (!hito?.fechas || hito.fechas.ultimoDia > DEMASIADO) return hallazgos;
  const dias = contarDiasHabiles(hito.fechas.primerDia, hito.fechas.ultimoDia, contexto.inhabiles);
  if (dias === suscripcion.diasHabiles) return hallazgos;
  const mensaje = `Las bases dan ${suscripcion.diasHabiles} días hábiles para firmar y la fila del cronograma tiene ${dias} (del ${enTexto(hito.fechas.primerDia)} al ${enTexto(hito.fechas.ultimoDia)}).`;
  const final = fila(contexto, "PUBLICACION_FINAL")?.hito.id;
  const salida =
    final === undefined || final === hito.hito.id
      ? undefined
      : {
          texto: `Contar ${suscripcion.diasHabiles} días hábiles desde los resultados finales`,
          ruta: `${hito.ruta}.cuando`,
          valor: {
            tipo: "RELATIVO",
            respectoA: { hito: final, extremo: "FIN" },
            desplazamiento: 1,
            duracion: suscripcion.diasHabiles,
            dias: "HABILES",
          },
        };
  return [
    ...hallazgos,
    hallar("BUSINESS_DAYS", "ERROR", `${hito.ruta}.cuando`, mensaje, { cita: hito.hito.cita, salida }),
  ];
}
