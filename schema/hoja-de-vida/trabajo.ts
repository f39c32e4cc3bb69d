/** Sections of the CV about what the person worked in, and whatever else a profile may ask for. */
import { opciones, seccionDeHoja } from "./definir.ts";

/** @fuente catalogue A28 · S0:292 · S1:318 */
export const EXPERIENCIA = seccionDeHoja(
  { id: "experiencia", titulo: "Experiencia laboral", papel: "EXPERIENCIA", filas: 100, sustento: true },
  [
    { tipo: "TEXTO", id: "entidad", etiqueta: "Entidad o empresa", requerido: "SIEMPRE", maximo: 200 },
    { tipo: "TEXTO", id: "cargo", etiqueta: "Cargo o servicio", requerido: "SIEMPRE", maximo: 200 },
    {
      tipo: "OPCION",
      id: "sector",
      etiqueta: "Sector",
      requerido: "SIEMPRE",
      opciones: opciones({ PUBLICO: "Público", PRIVADO: "Privado" }),
    },
    {
      tipo: "OPCION",
      id: "clase",
      etiqueta: "Clase de experiencia",
      requerido: "SIEMPRE",
      opciones: opciones({
        LABORAL: "Relación laboral o CAS",
        LOCACION: "Locación de servicios",
        PRACTICAS_PREPROFESIONALES: "Prácticas preprofesionales",
        PRACTICAS_PROFESIONALES: "Prácticas profesionales",
        SECIGRA: "SECIGRA Derecho",
        SERUMS: "SERUMS",
        FORMACION_LABORAL_JUVENIL: "Formación laboral juvenil",
        VOLUNTARIADO: "Voluntariado",
      }),
    },
    { tipo: "FECHA", id: "inicio", etiqueta: "Fecha de inicio", requerido: "SIEMPRE" },
    {
      tipo: "FECHA",
      id: "fin",
      etiqueta: "Fecha de fin",
      ayuda: "Déjela vacía si continúa en el puesto.",
      requerido: "NUNCA",
    },
    { tipo: "PARRAFO", id: "funciones", etiqueta: "Funciones que realizó", requerido: "NUNCA", maximo: 4000 },
  ],
);

/** @fuente catalogue A30 · S1:346-350 */
export const ADICIONALES = seccionDeHoja(
  { id: "adicionales", titulo: "Requisitos adicionales", papel: "ADICIONALES", filas: 30, sustento: true },
  [
    { tipo: "TEXTO", id: "requisito", etiqueta: "Requisito", requerido: "SIEMPRE", maximo: 300 },
    { tipo: "PARRAFO", id: "detalle", etiqueta: "Detalle", requerido: "NUNCA", maximo: 2000 },
  ],
);
