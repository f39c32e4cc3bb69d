/** Stages with their scale, so that each can be scored as it comes. Who meets the profile gets the minimum. */
import type { Criterio } from "../bases/criterio.ts";
import type { Etapa } from "../bases/etapa.ts";
import {
  CAPACITACION,
  cumplePerfil,
  ESPECIFICA_ANIOS,
  FACTORES,
  FORMACION,
  GENERAL,
  hojaDeFactores,
} from "./criterios.ts";
import { GRADO, HORAS_CAPACITACION } from "./hechos.ts";
import { ESPECIFICA, experienciaGeneral } from "./hechos-experiencia.ts";
import type { Modelo, OpcionesModelo, Parte } from "./modelo.ts";

/** Of a hundred points, those of each stage. */
const MINIMO = 60;
const porCiento = (maximo: number, tanto: number): string => String(Math.ceil((maximo * tanto) / 100));

interface Cabecera {
  readonly id: string;
  readonly nombre: string;
  readonly maximo: number;
}

const puntuada = ({ id, nombre, maximo }: Cabecera, criterios: Criterio): Etapa => ({
  id,
  nombre,
  clase: "PUNTUADA",
  eliminatoria: true,
  criterios,
  minimo: porCiento(maximo, MINIMO),
  maximo: String(maximo),
  cuentaEnTotal: true,
  pruebaMinimo: "ANTES_DE_BONIFICACION",
});

/** A contest with points says how they add up; the first stage with them says the simplest, if nobody did. */
const SUMAN: Parte = { en: "unica", ruta: "total.modo", valor: "SUMA" };

/** @fuente S3:132-192 · S4:9-51 */
export const CURRICULAR: Modelo = {
  id: "etapa-curricular",
  nombre: "Evaluación curricular",
  ayuda:
    "Se verifica el perfil requisito por requisito; quien lo cumple recibe 24 puntos, y hasta 16 más por formación, experiencia y capacitación.",
  clase: "ETAPA",
  supone: (contexto) => [GRADO, ...experienciaGeneral(contexto), ESPECIFICA, HORAS_CAPACITACION],
  partes: [
    {
      en: "etapas",
      valor: {
        ...puntuada(
          { id: "curricular", nombre: "Evaluación curricular", maximo: 40 },
          {
            tipo: "GRUPO",
            id: "escala-curricular",
            nombre: "Escala curricular",
            maximo: "40",
            combina: "SUMA",
            hijos: [cumplePerfil("24"), FORMACION, GENERAL, ESPECIFICA_ANIOS, CAPACITACION],
          },
        ),
        exigePerfil: true,
      },
    },
    SUMAN,
  ],
};

/** @fuente S1 · S3:134-138 */
export const CONOCIMIENTOS: Modelo = {
  id: "etapa-conocimientos",
  nombre: "Evaluación de conocimientos",
  ayuda: "Un examen escrito. La nota se registra por postulante, de 0 a 20 si no se dice otro máximo.",
  clase: "ETAPA",
  partes: ({ opciones: { maximo = 20 } }) => [
    {
      en: "etapas",
      valor: {
        ...puntuada(
          { id: "conocimientos", nombre: "Evaluación de conocimientos", maximo },
          {
            tipo: "DIRECTO",
            id: "nota-examen",
            nombre: "Nota del examen escrito",
            maximo: String(maximo),
            desde: "0",
            hasta: String(maximo),
            paso: "0.5",
          },
        ),
        noSePresenta: "NO_SE_PRESENTO",
      },
    },
    SUMAN,
  ],
};

/** @fuente S2 */
export const PSICOLOGICA: Modelo = {
  id: "etapa-psicologica",
  nombre: "Evaluación psicológica",
  ayuda: "Se registra y no decide; quien no se presenta queda fuera.",
  clase: "ETAPA",
  partes: [
    {
      en: "etapas",
      valor: {
        id: "psicologica",
        nombre: "Evaluación psicológica",
        clase: "REFERENCIAL",
        eliminatoria: false,
        cuentaEnTotal: false,
        noSePresenta: "DESCALIFICADO",
      },
    },
  ],
};

/** The interview for a panel: the average of what each member gives to each factor. @fuente S3:194-215 · S4:13-17 */
export const entrevista = ({ maximo = 60, miembros = 3, factores = FACTORES }: OpcionesModelo): Etapa => ({
  ...puntuada(
    { id: "entrevista", nombre: "Entrevista personal", maximo },
    hojaDeFactores(
      "factores-entrevista",
      "Factores de la entrevista",
      factores.length > 0 ? factores : FACTORES,
      maximo,
    ),
  ),
  panel: { miembros, quorum: miembros, regla: "PROMEDIO", nivel: "CRITERIO" },
  noSePresenta: "NO_SE_PRESENTO",
  entrevista: { modalidad: "PRESENCIAL" },
});

export const ENTREVISTA: Modelo = {
  id: "etapa-entrevista",
  nombre: "Entrevista personal",
  ayuda: "Cuatro factores que puntúan tres integrantes del comité; cuenta el promedio de cada factor. Hasta 60 puntos.",
  clase: "ETAPA",
  partes: ({ opciones }) => [{ en: "etapas", valor: entrevista(opciones) }, SUMAN],
};

/** The interview of a contest that also has an exam: 40 points. */
export const ENTREVISTA_40: Modelo = {
  ...ENTREVISTA,
  id: "etapa-entrevista-40",
  nombre: "Entrevista personal de 40 puntos",
  ayuda: "La misma entrevista, hasta 40 puntos, para concursos que además tienen examen.",
  partes: ({ opciones }) => [{ en: "etapas", valor: entrevista({ ...opciones, maximo: 40 }) }, SUMAN],
};

export const MODELOS_ETAPA: readonly Modelo[] = [CURRICULAR, CONOCIMIENTOS, PSICOLOGICA, ENTREVISTA, ENTREVISTA_40];
