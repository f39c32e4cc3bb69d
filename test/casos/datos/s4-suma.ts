/**
 * The contest of Cajamarca where the two blocks of experience are added, worked by hand.
 *
 * Hoja de vida: degree 8 as asked, 9 maestría, 10 doctorado · experience 8, 9 or 10 in general and again in the post, 16 at
 * most, which one year of each already gives · training 8 with the hours asked, 10 with 12 more. To the interview goes the
 * best score of each plaza and, when fewer than three have it, the second. Interview: four factors, each the average of
 * three sheets and 5 at least; FF. AA. adds 10 % of it. The total is the sum; disability adds 15 % of it.
 */
import type { Fecha } from "#schema/fecha.ts";
import { persona } from "./personas.ts";
import { curso, enElCargo, type PostulanteCajamarca, type TablasDePlaza, tres } from "./s4-comun.ts";

export const AUSENTE = "julca";
export const DESCALIFICADO = "novoa";

export const postulantes = (abre: Fecha): PostulanteCajamarca[] => [
  {
    // 10 + 16 + 10 (52 hours) = 36.00 · 35/3 = 11.67, 34/3 = 11.33, 12.00, 13.00 → 48.00 · FF. AA. 4.80 → 52.80
    // total 36.00 + 52.80 = 88.80
    clave: "alcantara",
    plaza: "enfermeria",
    persona: persona("72000001", "Alcántara Ruiz", "Nelly", "1983-04-04", "MUJER"),
    grado: "DOCTORADO",
    trabajos: enElCargo("2016-01-01"),
    cursos: curso(abre, 52),
    fuerzasArmadas: true,
    cita: "09:00",
    hojas: ["12 11 12 13", "11 11 12 13", "12 12 12 13"],
  },
  {
    // 9 + 16 + 10 = 35.00 · 14 + 14 + 14 + 14/3 = 4.67 → 46.67, and 4.67 is less than the 5 of a factor
    clave: "bazan",
    plaza: "enfermeria",
    persona: persona("72000002", "Bazán Cueva", "Jorge", "1987-06-16", "HOMBRE"),
    grado: "MAESTRIA",
    trabajos: enElCargo("2019-01-01"),
    cursos: curso(abre, 60),
    cita: "09:20",
    hojas: ["14 14 14 5", "14 14 14 5", "14 14 14 4"],
  },
  {
    // 9 + 16 + 10 = 35.00 · 40.00 · total 75.00 · disability 11.25 → 86.25
    clave: "chavez",
    plaza: "enfermeria",
    persona: persona("72000003", "Chávez Marín", "Lidia", "1985-02-27", "MUJER"),
    grado: "MAESTRIA",
    trabajos: enElCargo("2021-01-01"),
    cursos: curso(abre, 80),
    discapacidad: true,
    cita: "09:40",
    hojas: tres("10 10 10 10"),
  },
  {
    // 9 + 16 + 10 = 35.00 · 38/3 = 12.67, 12.00, 13.00, 37/3 = 12.33 → 50.00 · total 85.00
    clave: "diaz",
    plaza: "enfermeria",
    persona: persona("72000004", "Díaz Terán", "Rocío", "1990-09-09", "MUJER"),
    grado: "MAESTRIA",
    trabajos: enElCargo("2018-01-01"),
    cursos: curso(abre, 52),
    cita: "10:00",
    hojas: ["13 12 13 12", "13 12 13 12", "12 12 13 13"],
  },
  {
    // 8 + 16 + 10 = 34.00: one had 36 and three had 35, and with them four had passed
    clave: "estela",
    plaza: "enfermeria",
    persona: persona("72000005", "Estela Vásquez", "Pedro", "1988-12-30", "HOMBRE"),
    grado: "TITULO",
    trabajos: enElCargo("2014-01-01"),
    cursos: curso(abre, 90),
  },
  {
    // 36 hours of the 40 that are asked
    clave: "fernandez",
    plaza: "enfermeria",
    persona: persona("72000006", "Fernández Silva", "Ana", "1992-05-11", "MUJER"),
    grado: "TITULO",
    trabajos: enElCargo("2017-01-01"),
    cursos: curso(abre, 36),
  },
  {
    clave: "galvez",
    plaza: "enfermeria",
    persona: persona("72000007", "Gálvez Rojas", "Iván", "1986-10-20", "HOMBRE"),
    grado: "TITULO",
    trabajos: enElCargo("2017-01-01"),
    cursos: curso(abre, 60),
    sin: ["certificado-habilidad"],
  },
  {
    // 8 + 16 + 10 (36 hours) = 34.00 · 40.00 · FF. AA. 4.00 → 44.00 · total 78.00
    clave: "huatay",
    plaza: "tecnico-enfermeria",
    persona: persona("72000008", "Huatay Lozano", "Rosa", "1991-01-15", "MUJER"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2019-01-01"),
    cursos: curso(abre, 36),
    fuerzasArmadas: true,
    cita: "11:00",
    hojas: tres("10 10 10 10"),
  },
  {
    // 34.00 · 44.00 · total 78.00: ties with Huatay and goes first, 44 of interview before bonus against 40
    clave: "idrogo",
    plaza: "tecnico-enfermeria",
    persona: persona("72000009", "Idrogo Pérez", "Carlos", "1993-03-23", "HOMBRE"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2020-01-01"),
    cursos: curso(abre, 48),
    cita: "11:20",
    hojas: tres("11 11 11 11"),
  },
  {
    // 34.00, and does not come to the interview
    clave: "julca",
    plaza: "tecnico-enfermeria",
    persona: persona("72000010", "Julca Soto", "Marta", "1989-08-02", "MUJER"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2013-01-01"),
    cursos: curso(abre, 40),
    cita: "11:40",
  },
  {
    // 8 + 16 + 8 (24 hours, just what is asked) = 32.00: three had 34 already
    clave: "llanos",
    plaza: "tecnico-enfermeria",
    persona: persona("72000011", "Llanos Abanto", "Raúl", "1994-07-07", "HOMBRE"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2021-01-01"),
    cursos: curso(abre, 24),
  },
  {
    // Half a year, in general and in the post
    clave: "mendoza",
    plaza: "auxiliar-admision",
    persona: persona("72000012", "Mendoza Quiroz", "Lucía", "1998-02-18", "MUJER"),
    grado: "SECUNDARIA",
    trabajos: enElCargo("2021-07-01"),
    cursos: curso(abre, 24),
  },
  {
    clave: "novoa",
    plaza: "auxiliar-admision",
    persona: persona("72000013", "Novoa Cruz", "Elmer", "1996-11-05", "HOMBRE"),
    grado: "SECUNDARIA",
    trabajos: enElCargo("2019-01-01"),
    cursos: curso(abre, 24),
  },
];

const CORTE = "Ya habían pasado 3 o más con mayor puntaje";

const CURSOS =
  "No cumple: Cursos o programas relacionados con el servicio, de 40 horas en total, concluidos en los últimos cinco años.";
const SIN_CERTIFICADO =
  "No presentó: Certificado de habilitación del colegio profesional; No cumple: Colegiatura y habilitación profesional vigente. (Lo declaró y no presentó el sustento)";
const ETICA = "Ética y competencias: obtuvo 4.67 y el mínimo es 5";
const NO_VINO = "No se presentó a la etapa Entrevista personal o lo hizo fuera de hora";
const EXPERIENCIA =
  "No cumple: Experiencia general de un año en el sector público o privado.; No cumple: Experiencia de un año en el cargo o en la actividad.";
const ANEXOS = "Presentó anexos sin llenar, con enmendaduras o sin firma";

export const TABLAS: Readonly<Record<string, TablasDePlaza>> = {
  enfermeria: {
    hojaDeVida: (cita) => [
      ["1", "Alcántara Ruiz, Nelly", "10.00", "16.00", "10.00", "36.00", "APTO", cita("09:00"), ""],
      ["2", "Bazán Cueva, Jorge", "9.00", "16.00", "10.00", "35.00", "APTO", cita("09:20"), ""],
      ["3", "Chávez Marín, Lidia", "9.00", "16.00", "10.00", "35.00", "APTO", cita("09:40"), ""],
      ["4", "Díaz Terán, Rocío", "9.00", "16.00", "10.00", "35.00", "APTO", cita("10:00"), ""],
      ["5", "Estela Vásquez, Pedro", "8.00", "16.00", "10.00", "34.00", "APTO", "", CORTE],
      ["6", "Fernández Silva, Ana", "", "", "", "", "NO APTO", "", CURSOS],
      ["7", "Gálvez Rojas, Iván", "", "", "", "", "DESCALIFICADO", "", SIN_CERTIFICADO],
    ],
    entrevista: [
      ["1", "Alcántara Ruiz, Nelly", "48.00", "4.80", "52.80", "APTO", ""],
      ["2", "Díaz Terán, Rocío", "50.00", "", "50.00", "APTO", ""],
      ["3", "Chávez Marín, Lidia", "40.00", "", "40.00", "APTO", ""],
      ["4", "Bazán Cueva, Jorge", "46.67", "", "46.67", "NO APTO", ETICA],
    ],
    final: [
      ["1", "Alcántara Ruiz, Nelly", "36.00", "52.80", "88.80", "", "88.80", "GANADOR"],
      ["2", "Chávez Marín, Lidia", "35.00", "40.00", "75.00", "11.25", "86.25", "GANADOR"],
      ["3", "Díaz Terán, Rocío", "35.00", "50.00", "85.00", "", "85.00", "ACCESITARIO"],
      ["4", "Bazán Cueva, Jorge", "35.00", "46.67", "", "", "", "NO APTO"],
      ["5", "Estela Vásquez, Pedro", "34.00", "", "", "", "", "NO APTO"],
      ["6", "Fernández Silva, Ana", "", "", "", "", "", "NO APTO"],
      ["7", "Gálvez Rojas, Iván", "", "", "", "", "", "DESCALIFICADO"],
    ],
  },
  "tecnico-enfermeria": {
    hojaDeVida: (cita) => [
      ["1", "Huatay Lozano, Rosa", "8.00", "16.00", "10.00", "34.00", "APTO", cita("11:00"), ""],
      ["2", "Idrogo Pérez, Carlos", "8.00", "16.00", "10.00", "34.00", "APTO", cita("11:20"), ""],
      ["3", "Julca Soto, Marta", "8.00", "16.00", "10.00", "34.00", "APTO", cita("11:40"), ""],
      ["4", "Llanos Abanto, Raúl", "8.00", "16.00", "8.00", "32.00", "APTO", "", CORTE],
    ],
    entrevista: [
      ["1", "Huatay Lozano, Rosa", "40.00", "4.00", "44.00", "APTO", ""],
      ["2", "Idrogo Pérez, Carlos", "44.00", "", "44.00", "APTO", ""],
      ["3", "Julca Soto, Marta", "", "", "", "NO SE PRESENTÓ", NO_VINO],
    ],
    final: [
      ["1", "Idrogo Pérez, Carlos", "34.00", "44.00", "78.00", "", "78.00", "GANADOR"],
      ["2", "Huatay Lozano, Rosa", "34.00", "44.00", "78.00", "", "78.00", "ACCESITARIO"],
      ["3", "Julca Soto, Marta", "34.00", "", "", "", "", "NO SE PRESENTÓ"],
      ["4", "Llanos Abanto, Raúl", "32.00", "", "", "", "", "NO APTO"],
    ],
  },
  "auxiliar-admision": {
    hojaDeVida: () => [
      ["1", "Mendoza Quiroz, Lucía", "", "", "", "", "NO APTO", "", EXPERIENCIA],
      ["2", "Novoa Cruz, Elmer", "", "", "", "", "DESCALIFICADO", "", ANEXOS],
    ],
    entrevista: [],
    final: [
      ["1", "Mendoza Quiroz, Lucía", "", "", "", "", "", "NO APTO"],
      ["2", "Novoa Cruz, Elmer", "", "", "", "", "", "DESCALIFICADO"],
    ],
  },
};

export const PLAZAS = [
  { plaza: "enfermeria", posiciones: 2, ganadores: 2, accesitarios: 1, desiertas: [] },
  { plaza: "tecnico-enfermeria", posiciones: 1, ganadores: 1, accesitarios: 1, desiertas: [] },
  {
    plaza: "auxiliar-admision",
    posiciones: 1,
    ganadores: 0,
    accesitarios: 0,
    desiertas: [{ causa: "NINGUNO_APRUEBA" }],
  },
];
