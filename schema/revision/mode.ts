import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { sinTildes } from "./en-palabras.ts";
import { filas } from "./hitos.ts";

const DE_LUGAR = /\b(lugar|local|presencial|presentarse en)\b/;
const A_DISTANCIA = /\b(virtual|video|videollamada|videoconferencia|telefono|en linea)\b/;

/**
 * An interview is by video, by telephone or in a place, and the schedule agrees.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §V («hora y lugar») against §8.2 (audio and video)
 */
export const mode: Revision = {
  codigo: "MODE",
  revisar: (contexto) => {
    const dichas = afirmacionesEnConflicto(contexto, "MODE");
    return dichas.length > 0 ? dichas : cronograma(contexto);
  },
};

function cronograma(contexto: Contexto): Hallazgo[] {
  return contexto.bases.etapas.flatMap(({ id, nombre, entrevista }) => {
    if (!entrevista) return [];
    const enPersona = entrevista.modalidad === "PRESENCIAL";
    return filas(contexto, "ETAPA", id).flatMap(({ hito, ruta }) => {
      const texto = sinTildes(hito.nombre);
      const [palabra] = (enPersona ? A_DISTANCIA : DE_LUGAR).exec(texto) ?? [];
      if (palabra === undefined || (enPersona ? DE_LUGAR : A_DISTANCIA).test(texto)) return [];
      const como = enPersona ? "presencial" : "a distancia";
      const mensaje = `«${nombre}» es ${como} y el cronograma dice «${hito.nombre}». Ponga lo mismo en los dos lugares.`;
      const salida =
        palabra === "lugar"
          ? {
              texto: "Decir «enlace» en vez de «lugar»",
              ruta: `${ruta}.nombre`,
              valor: hito.nombre.replace(/\blugar\b/giu, "enlace"),
            }
          : undefined;
      return [hallar("MODE", "ADVERTENCIA", `${ruta}.nombre`, mensaje, { cita: hito.cita, salida })];
    });
  });
}
