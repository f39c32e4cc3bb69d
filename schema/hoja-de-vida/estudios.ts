/** Sections of the CV about what the person studied and knows. */
import { escala, opciones, seccionDeHoja } from "./definir.ts";

const NIVELES = escala({ BASICO: "Básico", INTERMEDIO: "Intermedio", AVANZADO: "Avanzado" });

/** @fuente catalogue A23, A24 · S0:222-244 */
export const FORMACION = seccionDeHoja(
  { id: "formacion", titulo: "Formación académica", papel: "FORMACION", filas: 30, sustento: true },
  [
    {
      tipo: "OPCION",
      id: "grado",
      etiqueta: "Nivel o grado alcanzado",
      requerido: "SIEMPRE",
      opciones: escala({
        SECUNDARIA: "Secundaria completa",
        TECNICO_BASICO: "Título técnico básico",
        TECNICO_SUPERIOR: "Título técnico superior",
        EGRESADO: "Egresado universitario (constancia de egreso)",
        BACHILLER: "Bachiller",
        TITULO: "Título profesional universitario",
        MAESTRIA: "Grado de maestro",
        DOCTORADO: "Grado de doctor",
      }),
    },
    { tipo: "TEXTO", id: "especialidad", etiqueta: "Carrera o especialidad", requerido: "NUNCA", maximo: 200 },
    { tipo: "TEXTO", id: "institucion", etiqueta: "Institución educativa", requerido: "SIEMPRE", maximo: 200 },
    { tipo: "FECHA", id: "inicio", etiqueta: "Inicio de los estudios", requerido: "NUNCA" },
    { tipo: "FECHA", id: "fin", etiqueta: "Fin de los estudios", requerido: "NUNCA" },
    { tipo: "FECHA", id: "fecha_obtencion", etiqueta: "Fecha del documento", requerido: "NUNCA" },
  ],
);

/** @fuente catalogue A26 · S0:274-278 */
export const CAPACITACION = seccionDeHoja(
  {
    id: "capacitacion",
    titulo: "Cursos y programas de especialización",
    papel: "CAPACITACION",
    filas: 60,
    sustento: true,
  },
  [
    { tipo: "TEXTO", id: "nombre", etiqueta: "Nombre del curso o programa", requerido: "SIEMPRE", maximo: 300 },
    {
      tipo: "OPCION",
      id: "tipo",
      etiqueta: "Tipo",
      requerido: "SIEMPRE",
      opciones: opciones({
        CURSO: "Curso, taller, seminario o conferencia",
        ESPECIALIZACION: "Programa de especialización o diplomado",
      }),
    },
    { tipo: "TEXTO", id: "institucion", etiqueta: "Institución", requerido: "SIEMPRE", maximo: 200 },
    { tipo: "ENTERO", id: "horas", etiqueta: "Horas lectivas", requerido: "NUNCA", desde: "1", unidad: "horas" },
    { tipo: "FECHA", id: "inicio", etiqueta: "Fecha en que lo inició", requerido: "NUNCA" },
    { tipo: "FECHA", id: "fin", etiqueta: "Fecha en que lo concluyó", requerido: "NUNCA" },
    { tipo: "SI_NO", id: "ente_rector", etiqueta: "¿Lo organizó un ente rector?", requerido: "NUNCA" },
  ],
);

/** @fuente catalogue A25 · S0:269-272 · S1:263-296 */
export const CONOCIMIENTOS = seccionDeHoja(
  { id: "conocimientos", titulo: "Conocimientos", papel: "CONOCIMIENTOS", filas: 40 },
  [
    { tipo: "TEXTO", id: "conocimiento", etiqueta: "Conocimiento", requerido: "SIEMPRE", maximo: 300 },
    { tipo: "OPCION", id: "nivel", etiqueta: "Nivel", requerido: "NUNCA", opciones: NIVELES },
    { tipo: "TEXTO", id: "institucion", etiqueta: "Institución que lo acredita", requerido: "NUNCA", maximo: 200 },
  ],
);

export const OFIMATICA = seccionDeHoja({ id: "ofimatica", titulo: "Ofimática", papel: "OFIMATICA", filas: 20 }, [
  {
    tipo: "OPCION",
    id: "programa",
    etiqueta: "Programa",
    requerido: "SIEMPRE",
    opciones: opciones({
      PROCESADOR_TEXTOS: "Procesador de textos",
      HOJA_CALCULO: "Hoja de cálculo",
      PRESENTACIONES: "Programa de presentaciones",
      OTRO: "Otro programa",
    }),
  },
  { tipo: "OPCION", id: "nivel", etiqueta: "Nivel", requerido: "SIEMPRE", opciones: NIVELES },
]);

export const IDIOMAS = seccionDeHoja({ id: "idiomas", titulo: "Idiomas y dialectos", papel: "IDIOMAS", filas: 20 }, [
  {
    tipo: "OPCION",
    id: "idioma",
    etiqueta: "Idioma o lengua",
    requerido: "SIEMPRE",
    opciones: opciones({
      INGLES: "Inglés",
      QUECHUA: "Quechua",
      AYMARA: "Aimara",
      PORTUGUES: "Portugués",
      FRANCES: "Francés",
      ITALIANO: "Italiano",
      ALEMAN: "Alemán",
      OTRO: "Otro idioma o lengua",
    }),
  },
  { tipo: "OPCION", id: "nivel", etiqueta: "Nivel", requerido: "SIEMPRE", opciones: NIVELES },
]);
