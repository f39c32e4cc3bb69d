import type { Cita } from "../bases/cita.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { fila, publicacionDe, type Fila } from "./hitos.ts";

/**
 * What the system acts on has a date: the window for applying, each stage, the publication of each result.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §V and table 10.3, a result without a row · Bases HRDC 2019, without any date
 */
export const stageNoDate: Revision = {
  codigo: "STAGE_NO_DATE",
  revisar: (contexto) => [
    ...exigir(contexto, fila(contexto, "CONVOCATORIA"), "la publicación de la convocatoria"),
    ...exigir(contexto, fila(contexto, "POSTULACION"), "el plazo para postular"),
    ...contexto.bases.etapas.flatMap(({ id, nombre, cita }) => [
      ...exigir(contexto, fila(contexto, "ETAPA", id), `la etapa «${nombre}»`, cita),
      ...resultados(contexto, id, nombre, cita),
    ]),
    ...exigir(contexto, fila(contexto, "PUBLICACION_FINAL"), "la publicación de los resultados finales"),
    ...(contexto.bases.suscripcion
      ? exigir(contexto, fila(contexto, "SUSCRIPCION"), "la suscripción del contrato")
      : []),
  ],
};

const de = (que: string): string => (que.startsWith("el ") ? `del ${que.slice(3)}` : `de ${que}`);

function exigir({ bases }: Contexto, hallada: Fila | null, que: string, cita?: Cita): Hallazgo[] {
  if (hallada?.fechas) return [];
  return hallada
    ? [
        hallar(
          "STAGE_NO_DATE",
          "ERROR",
          `${hallada.ruta}.cuando`,
          `Falta la fecha ${de(que)}: el sistema actúa sobre ella. Póngala.`,
          { cita: hallada.hito.cita },
        ),
      ]
    : [
        hallar(
          "STAGE_NO_DATE",
          "ERROR",
          "cronograma.hitos",
          `El cronograma no tiene una fila para ${que}. Agréguela.`,
          { cita: cita ?? bases.cronograma.cita },
        ),
      ];
}

/** A result with a table of its own needs a row of its own; without table, the final publication serves the last stage. */
function resultados(contexto: Contexto, id: string, nombre: string, cita: Cita | undefined): Hallazgo[] {
  const tieneCuadro = contexto.bases.cuadros.some((cuadro) => cuadro.etapa === id);
  const propia = fila(contexto, "PUBLICACION", id);
  const hallada = tieneCuadro ? propia : publicacionDe(contexto, id);
  if (hallada?.hito.gobierna === "PUBLICACION_FINAL") return [];
  if (hallada) return exigir(contexto, hallada, `la publicación de resultados de «${nombre}»`, cita);
  const mensaje = `El cronograma no dice cuándo se publican los resultados de «${nombre}»${tieneCuadro ? ", que tienen su cuadro" : ""}. Agregue la fila.`;
  return [hallar("STAGE_NO_DATE", "ADVERTENCIA", "cronograma.hitos", mensaje, { cita })];
}
