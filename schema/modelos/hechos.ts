/** Facts about studies, courses and knowledge: what profiles and criteria read. */
import type { Hecho } from "../bases/hecho.ts";
import { FILA_POSTULACION } from "./fila-postulacion.ts";
import { AL_POSTULAR, alMenos, es, hecho } from "./definir-hecho.ts";
import { DOCUMENTO } from "./documentos.ts";
import type { Modelo } from "./modelo.ts";
import { campoDe, SECCION } from "./secciones.ts";

type Agregado = Extract<Hecho, { tipo: "AGREGADO" }>;

/** @fuente S3:45,159 · S4:22-24,47 */
export const GRADO = hecho(
  {
    tipo: "AGREGADO",
    id: "grado",
    nombre: "Mayor grado o nivel alcanzado",
    lectura: "VALIDADO",
    seccion: "formacion",
    operacion: "MAYOR",
    campo: "grado",
  },
  {
    ayuda: "El mayor grado entre los estudios que el comité dio por válidos.",
    supone: [SECCION.formacion],
    campos: campoDe("formacion", "grado", ["TECNICO_SUPERIOR", "BACHILLER", "TITULO", "MAESTRIA", "DOCTORADO"]),
  },
);

const horas = (id: string, nombre: string, anios?: number): Agregado => ({
  tipo: "AGREGADO",
  id,
  nombre,
  lectura: "VALIDADO",
  seccion: "capacitacion",
  operacion: "SUMA",
  campo: "horas",
  ...(anios !== undefined && { ventana: { anios, al: AL_POSTULAR, campo: "fin" } }),
});

const CAMPOS_DE_CURSO = [...campoDe("capacitacion", "horas"), ...campoDe("capacitacion", "fin")];

/** @fuente S4:47,57-61 */
export const HORAS_CAPACITACION = hecho(horas("horas_capacitacion", "Horas de capacitación"), {
  ayuda: "La suma de las horas de los cursos que el comité dio por válidos, sean de cuando sean.",
  supone: [SECCION.capacitacion],
  campos: CAMPOS_DE_CURSO,
});

const HORAS_RECIENTES = hecho(horas("horas_capacitacion_recientes", "Horas de capacitación de los últimos 5 años", 5), {
  ayuda: "La suma de las horas de los cursos concluidos en los cinco años anteriores a la postulación.",
  supone: [SECCION.capacitacion, FILA_POSTULACION],
  campos: CAMPOS_DE_CURSO,
});

/** Courses of at least so many hours in the last so many years. @fuente S2 · S4:57-61 · catalogue E11 */
export const CURSOS: Modelo = {
  id: "hecho-cursos",
  nombre: "Número de cursos",
  ayuda: "Cuántos cursos tiene de cierto número de horas o más (24 si no dice otra cosa) en los últimos años (5).",
  clase: "HECHO",
  supone: [SECCION.capacitacion, FILA_POSTULACION],
  partes: ({ opciones: { horas: minimo = 24, anios = 5 } }) => [
    ...CAMPOS_DE_CURSO,
    {
      en: "hechos",
      valor: {
        tipo: "AGREGADO",
        id: `cursos_${minimo}h_${anios}a`,
        nombre: `Cursos de ${minimo} horas o más en los últimos ${anios} años`,
        lectura: "VALIDADO",
        seccion: "capacitacion",
        operacion: "CUENTA",
        filtro: alMenos("fila.horas", String(minimo)),
        ventana: { anios, al: AL_POSTULAR, campo: "fin" },
      },
    },
  ],
};

/** The level in a program or a language, which is declared. @fuente S1:252-274 · S3:49,188 */
const nivel = (seccion: "ofimatica" | "idiomas", campo: string, codigo: string, id: string, nombre: string): Modelo =>
  hecho(
    {
      tipo: "AGREGADO",
      id,
      nombre,
      lectura: "DECLARADO",
      seccion,
      operacion: "MAYOR",
      campo: "nivel",
      filtro: es(`fila.${campo}`, codigo),
    },
    {
      ayuda: "El mayor nivel que declaró: básico, intermedio o avanzado.",
      supone: [SECCION[seccion]],
      campos: [
        ...campoDe(seccion, campo, [codigo]),
        ...campoDe(seccion, "nivel", ["BASICO", "INTERMEDIO", "AVANZADO"]),
      ],
    },
  );

/** @fuente S3:244 · Ley 31533 */
export const EDAD = hecho(
  {
    tipo: "EDAD",
    id: "edad",
    nombre: "Edad al inicio de la postulación",
    seccion: "personales",
    campo: "fecha_nacimiento",
    al: AL_POSTULAR,
  },
  {
    ayuda: "Los años cumplidos el primer día en que se puede postular.",
    supone: [SECCION.personales, FILA_POSTULACION],
    campos: campoDe("personales", "fecha_nacimiento"),
  },
);

/** @fuente S4:91,113 */
export const HABILITADO = hecho(
  {
    tipo: "CONDICION",
    id: "habilitado",
    nombre: "Tiene habilitación profesional vigente",
    lectura: "VALIDADO",
    si: es("campo.colegiatura.habilitado", "SI"),
    documentos: ["certificado-habilidad"],
  },
  {
    ayuda: "Dijo que está habilitado y el comité dio por válido su certificado.",
    supone: [SECCION.colegiatura, DOCUMENTO.habilitacion],
    campos: campoDe("colegiatura", "habilitado"),
  },
);

export const MODELOS_HECHO: readonly Modelo[] = [
  GRADO,
  HORAS_CAPACITACION,
  HORAS_RECIENTES,
  CURSOS,
  nivel("ofimatica", "programa", "HOJA_CALCULO", "nivel_hoja_calculo", "Nivel en hoja de cálculo"),
  nivel("ofimatica", "programa", "PROCESADOR_TEXTOS", "nivel_procesador_textos", "Nivel en procesador de textos"),
  nivel("ofimatica", "programa", "PRESENTACIONES", "nivel_presentaciones", "Nivel en programa de presentaciones"),
  nivel("idiomas", "idioma", "INGLES", "nivel_ingles", "Nivel de inglés"),
  nivel("idiomas", "idioma", "QUECHUA", "nivel_quechua", "Nivel de quechua"),
  EDAD,
  HABILITADO,
];
