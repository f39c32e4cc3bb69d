import { type DefinicionCorreo, texto } from "../definir.ts";

/** Tells who applies, or began to, that the proceso changed: what, why, and what it means for the dates. @fuente H16, H17, H18 */
export const procesoCambiado: DefinicionCorreo = {
  codigo: "proceso-cambiado",
  contenido: (datos) => ({
    asunto: `${texto(datos, "que")}: ${texto(datos, "proceso")}`,
    parrafos: [
      `Hola, ${texto(datos, "nombres")}.`,
      `Hay un cambio en el proceso ${texto(datos, "proceso")}: ${texto(datos, "que").toLowerCase()}.`,
      `Motivo: ${texto(datos, "motivo")}`,
      ...cambiosDe(datos),
      ...(datos["sigue"] === true
        ? ["Si ya envió su postulación, sigue siendo válida: no tiene que enviarla otra vez."]
        : []),
    ],
    nota: "Lo que vale es lo publicado en la página del proceso, con su fecha y su versión.",
  }),
  ejemplo: {
    nombres: "Ana",
    proceso: "CAS 004-2026 Especialista en turismo",
    que: "Prórroga",
    motivo: "Se cayó el servicio durante dos horas.",
    sigue: true,
    cambios: ["En el cronograma, «Postulación» cierra el 12/05/2026 17:00 y no el 08/05/2026 17:00."],
  },
};

const MAXIMO = 10;

/** The first differences, one a paragraph; the rest are on the page of the proceso. */
function cambiosDe({ cambios }: Readonly<Record<string, unknown>>): readonly string[] {
  if (!Array.isArray(cambios)) return [];
  const frases = cambios.filter((uno): uno is string => typeof uno === "string");
  const resto = frases.length - MAXIMO;
  return [...frases.slice(0, MAXIMO), ...(resto > 0 ? [`Y ${resto} cambios más.`] : [])];
}
