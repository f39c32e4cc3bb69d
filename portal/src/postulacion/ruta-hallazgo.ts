import type { Bases } from "#schema/bases/bases.ts";
import type { Respuestas } from "../formulario/autoguardado.ts";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";

/**
 * The page on which a finding is mended.
 * @param base address of the application
 */
export function rutaDelHallazgo(base: string, ruta: string): string {
  const [area = "", parte = ""] = ruta.split(".");
  switch (area) {
    case "respuestas":
      return `${base}/secciones/${encodeURIComponent(parte)}`;
    case "documentos":
      return `${base}/documentos`;
    case "declaraciones":
      return `${base}/declaraciones`;
    default:
      return base;
  }
}

/** What that page is called on the task list, and which of its rows it is about. */
export function parteDelHallazgo(
  { formulario }: Pick<Bases, "formulario">,
  respuestas: Respuestas,
  ruta: string,
): string {
  const { documentos, declaraciones, titulo } = POSTULACION_TEXTO.tareas;
  const [area = "", parte = "", fila = ""] = ruta.split(".");
  switch (area) {
    case "respuestas": {
      const seccion = formulario.secciones.find(({ id }) => id === parte);
      if (!seccion) return titulo;
      const lugar = (respuestas[parte] ?? []).findIndex(({ id }) => id === fila) + 1;
      return seccion.repite && lugar > 0
        ? `${seccion.titulo} · ${POSTULACION_TEXTO.seccion.registro(lugar)}`
        : seccion.titulo;
    }
    case "documentos":
      return documentos;
    case "declaraciones":
      return declaraciones;
    default:
      return titulo;
  }
}
