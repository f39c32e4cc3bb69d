/**
 * The contest of Cusco, worked by hand. Nothing here is computed by the engine: each number has its sum beside it.
 *
 * Curricular (of 50): degree 15 bachiller, 16 título, 18 maestría · years in general 7 from one, 10 from two, 12 from
 * four · in the function 8 for the year that is asked plus 0.15 for each further month, up to 10. Interview (of 50): five
 * factors, each the average of three sheets, to the hundredth. Each stage weighs 50 %. An athlete adds to the curricular,
 * youth adds 10 % to the interview; FF. AA. 10 % and disability 15 % of the total, youth in the public sector 1, 2 or 3 %.
 */
import type { Fecha } from "#schema/fecha.ts";
import type { DatosCusco } from "#seeds/demo/solicitud-cusco.ts";
import { aniosAntes, persona, sumarDia } from "./personas.ts";
import { TITULOS } from "./s3-titulos.ts";

/** Sheets of whoever presides and of the two members: knowledge, team, initiative, adaptation, responsibility. */
type Hojas = readonly [string, string, string];
const tres = (hoja: string): Hojas => [hoja, hoja, hoja];

export interface PostulanteCusco extends DatosCusco {
  readonly clave: string;
  /** Hour of the interview, for those who reach it. */
  readonly cita?: string;
  readonly hojas?: Hojas;
}

/** Rejected at first: the claim is about it. */
export const RECHAZO = {
  clave: "ayma",
  fila: "experiencia/trabajo-2",
  motivo: "La constancia no indica la fecha de fin.",
};
export const DESCALIFICADA = "nina";
export const AUSENTE = "pari";
/** The draw: who came out first. */
export const SORTEO = ["salas", "rojas"];
/** Sent, withdrawn and sent again. */
export const REENVIA = "tito";

/** @param abre first day of the window, on which ages are counted */
export const postulantes = (abre: Fecha): PostulanteCusco[] => [
  {
    // 16 + 12 (6 years) + 8 + 60 × 0.15 = 9.00 → 45.00 · half: 22.50
    // 29/3 = 9.67, 27/3 = 9.00, 28/3 = 9.33, 29/3 = 9.67, 27/3 = 9.00 → 46.67 · half: 23.335 → 23.34
    // total 22.50 + 23.34 = 45.84
    clave: "quispe",
    persona: persona("71000001", "Quispe Huillca", "Rosa María", "1986-02-11", "MUJER"),
    grado: "TITULO",
    obtenido: "2015-12-18",
    trabajos: [{ desde: "2016-01-01", hasta: "2021-12-31", especifica: true }],
    cita: "09:00",
    hojas: ["10 9 9 10 9", "9 9 10 10 9", "10 9 9 9 9"],
  },
  {
    // 29 years old on the first day: turns 30 the day after.
    // 15 + 10 (2 years) + 8 + 12 × 0.15 = 1.80 → 34.80 · half: 17.40
    // 45.00 + 10 % = 4.50 → 49.50 · half: 24.75 · total 42.15 · public sector, two years: 2 % = 0.843 → 0.84 · 42.99
    clave: "mamani",
    persona: persona("71000002", "Mamani Ccori", "Edwin", sumarDia(aniosAntes(abre, 30)), "HOMBRE"),
    grado: "BACHILLER",
    obtenido: "2019-12-20",
    trabajos: [{ desde: "2022-01-01", hasta: "2023-12-31", especifica: true, sector: "PUBLICO" }],
    cita: "09:15",
    hojas: tres("9 9 9 9 9"),
  },
  {
    // 16 + 12 (4 years to the day) + 8 + 36 × 0.15 = 5.40 → 41.40 · half: 20.70
    // 25/3 = 8.33, five times → 41.65 · half: 20.825 → 20.83 · total 41.53 · FF. AA. 4.153 → 4.15 · 45.68
    clave: "huaman",
    persona: persona("71000003", "Huamán Sotelo", "Carmen", "1988-07-30", "MUJER"),
    grado: "TITULO",
    obtenido: "2018-06-15",
    trabajos: [{ desde: "2019-01-01", hasta: "2022-12-31", especifica: true }],
    fuerzasArmadas: true,
    cita: "09:30",
    hojas: ["8 8 8 8 8", "8 8 8 8 8", "9 9 9 9 9"],
  },
  {
    // 18 + 10 (3 years) + 8 + 6 × 0.15 = 0.90 → 36.90 · half: 18.45
    // 40.00 · half: 20.00 · total 38.45 · disability 5.7675 → 5.77 · 44.22
    clave: "ttito",
    persona: persona("71000004", "Ttito Apaza", "Julio", "1984-01-05", "HOMBRE"),
    grado: "MAESTRIA",
    obtenido: "2018-11-30",
    trabajos: [
      { desde: "2020-01-01", hasta: "2021-06-30", especifica: false },
      { desde: "2021-07-01", hasta: "2022-12-31", especifica: true },
    ],
    discapacidad: true,
    cita: "09:45",
    hojas: tres("8 8 8 8 8"),
  },
  {
    // 15 + 10 (2 years) + 9.80 → 34.80 · athlete of level 3: 12 % = 4.176 → 4.18 · 38.98 · half: 19.49
    // 42.00 · half: 21.00 · total 40.49
    clave: "condori",
    persona: persona("71000005", "Condori Layme", "Ruth", "1990-10-12", "MUJER"),
    grado: "BACHILLER",
    obtenido: "2019-03-01",
    trabajos: [{ desde: "2021-01-01", hasta: "2022-12-31", especifica: true }],
    deportista: "NIVEL_3",
    vigencia: sumarDia(aniosAntes(abre, -1)),
    cita: "10:00",
    hojas: tres("8 8 9 8 9"),
  },
  {
    // The least that passes: 15 + 7 (1 year) + 8 → 30.00 · half: 15.00 · interview 30.00 · half: 15.00 · total 30.00
    // FF. AA. 3.00 and disability 4.50, both of the total: 7.50 · 37.50
    clave: "vargas",
    persona: persona("71000006", "Vargas Poma", "Luis", "1985-05-25", "HOMBRE"),
    grado: "BACHILLER",
    obtenido: "2020-02-20",
    trabajos: [{ desde: "2022-01-01", hasta: "2022-12-31", especifica: true }],
    fuerzasArmadas: true,
    discapacidad: true,
    cita: "10:15",
    hojas: tres("6 6 6 6 6"),
  },
  {
    // 16 + 10 (3 years) + 8 + 24 × 0.15 = 3.60 → 37.60 · half: 18.80 · interview 45.00 · half: 22.50 · 41.30
    clave: "rojas",
    persona: persona("71000007", "Rojas Chauca", "Elena", "1989-03-03", "MUJER"),
    grado: "TITULO",
    obtenido: "2019-07-01",
    trabajos: [{ desde: "2020-01-01", hasta: "2022-12-31", especifica: true }],
    cita: "10:30",
    hojas: tres("9 9 9 9 9"),
  },
  {
    // The same as Rojas in all that the bases compare: only the draw tells them apart, and one vacancy is left.
    clave: "salas",
    persona: persona("71000008", "Salas Yupanqui", "Mario", "1987-09-14", "HOMBRE"),
    grado: "TITULO",
    obtenido: "2019-07-01",
    trabajos: [{ desde: "2020-01-01", hasta: "2022-12-31", especifica: true }],
    cita: "10:45",
    hojas: tres("9 9 9 9 9"),
  },
  {
    // While her second job is rejected she has eight months: out. After the claim:
    // 15 + 10 (2 years) + 8 + 4 × 0.15 = 0.60 → 33.60 · half: 16.80 · interview 38.00 · half: 19.00 · 35.80
    clave: "ayma",
    persona: persona("71000009", "Ayma Puma", "Sonia", "1991-12-01", "MUJER"),
    grado: "BACHILLER",
    obtenido: "2020-01-15",
    trabajos: [
      { desde: "2021-01-01", hasta: "2021-08-31", especifica: false },
      { desde: "2021-09-01", hasta: "2022-12-31", especifica: true },
    ],
    cita: "11:00",
    hojas: tres("8 8 7 8 7"),
  },
  {
    // Turns 30 on the first day: not young any more.
    // 15 + 12 (5 years) + 8 + 48 × 0.15 = 7.20 → 42.20 · half: 21.10 · interview 36.00 · half: 18.00 · 39.10
    clave: "luna",
    persona: persona("71000010", "Luna Farfán", "Óscar", aniosAntes(abre, 30), "HOMBRE"),
    grado: "BACHILLER",
    obtenido: "2017-12-01",
    trabajos: [{ desde: "2018-01-01", hasta: "2022-12-31", especifica: true, sector: "PUBLICO" }],
    cita: "11:15",
    hojas: tres("7 7 7 7 8"),
  },
  {
    // 15 + 10 (2 years) + 8 + 8 × 0.15 = 1.20 → 34.20 · half: 17.10 · interview 44.00 · half: 22.00 · 39.10
    // Ties with Luna and goes first: 44 of interview against 36.
    clave: "tito",
    persona: persona("71000011", "Tito Cusi", "Vilma", "1990-04-22", "MUJER"),
    grado: "BACHILLER",
    obtenido: "2020-06-01",
    trabajos: [
      { desde: "2021-01-01", hasta: "2021-04-30", especifica: false },
      { desde: "2021-05-01", hasta: "2022-12-31", especifica: true },
    ],
    cita: "11:30",
    hojas: tres("9 9 9 9 8"),
  },
  {
    // Has only finished the studies, and a bachiller is asked for.
    clave: "ccahua",
    persona: persona("71000012", "Ccahua Roque", "Hugo", "1994-08-08", "HOMBRE"),
    grado: "EGRESADO",
    obtenido: "2020-12-01",
    trabajos: [{ desde: "2021-01-01", hasta: "2022-12-31", especifica: true }],
  },
  {
    clave: "nina",
    persona: persona("71000013", "Nina Salcedo", "Inés", "1992-11-19", "MUJER"),
    grado: "TITULO",
    obtenido: "2017-05-05",
    trabajos: [{ desde: "2018-01-01", hasta: "2022-12-31", especifica: true }],
  },
  {
    // 15 + 7 (a year and a half) + 8.90 → 30.90 · half: 15.45 · does not come to the interview
    clave: "pari",
    persona: persona("71000014", "Pari Choque", "David", "1993-06-17", "HOMBRE"),
    grado: "BACHILLER",
    obtenido: "2020-10-10",
    trabajos: [{ desde: "2021-01-01", hasta: "2022-06-30", especifica: true }],
    cita: "11:45",
  },
  {
    // 16 + 10 (2 years) + 9.80 → 35.80 · half: 17.90
    // 29.00 of interview, one less than the minimum, which is asked before the bonus: young, and no bonus · half: 14.50
    clave: "zuniga",
    persona: persona("71000015", "Zúñiga Meza", "Flor", aniosAntes(abre, 25), "MUJER"),
    grado: "TITULO",
    obtenido: "2021-12-01",
    trabajos: [{ desde: "2022-01-01", hasta: "2023-12-31", especifica: true, sector: "PUBLICO" }],
    cita: "12:00",
    hojas: tres("6 6 6 6 5"),
  },
];

type Tabla = readonly (readonly string[])[];

/** Rows of Ayma, before and after the claim; `cita` writes an hour of the day of interviews. */
export function cuadroCurricular(cita: (hora: string) => string, trasReclamo: boolean): Tabla {
  const nina = "Presentó información inexacta con carácter de declaración jurada";
  const bachiller =
    "No cumple: Bachiller universitario en administración, contabilidad, economía, turismo o carreras afines.";
  const anio =
    "No cumple: Un (1) año en el sector público o privado.; No cumple: Un (1) año en la función o materia del puesto.";
  const primeros = [
    TITULOS.curricular,
    ["1", "Quispe Huillca, Rosa María", "45.00", "", "45.00", "22.50", "APTO", cita("09:00"), ""],
    ["2", "Luna Farfán, Óscar", "42.20", "", "42.20", "21.10", "APTO", cita("11:15"), ""],
    ["3", "Huamán Sotelo, Carmen", "41.40", "", "41.40", "20.70", "APTO", cita("09:30"), ""],
    ["4", "Condori Layme, Ruth", "34.80", "4.18", "38.98", "19.49", "APTO", cita("10:00"), ""],
    ["5", "Rojas Chauca, Elena", "37.60", "", "37.60", "18.80", "APTO", cita("10:30"), ""],
    ["6", "Salas Yupanqui, Mario", "37.60", "", "37.60", "18.80", "APTO", cita("10:45"), ""],
    ["7", "Ttito Apaza, Julio", "36.90", "", "36.90", "18.45", "APTO", cita("09:45"), ""],
    ["8", "Zúñiga Meza, Flor", "35.80", "", "35.80", "17.90", "APTO", cita("12:00"), ""],
    ["9", "Mamani Ccori, Edwin", "34.80", "", "34.80", "17.40", "APTO", cita("09:15"), ""],
    ["10", "Tito Cusi, Vilma", "34.20", "", "34.20", "17.10", "APTO", cita("11:30"), ""],
  ];
  return trasReclamo
    ? [
        ...primeros,
        ["11", "Ayma Puma, Sonia", "33.60", "", "33.60", "16.80", "APTO", cita("11:00"), ""],
        ["12", "Pari Choque, David", "30.90", "", "30.90", "15.45", "APTO", cita("11:45"), ""],
        ["13", "Vargas Poma, Luis", "30.00", "", "30.00", "15.00", "APTO", cita("10:15"), ""],
        ["14", "Ccahua Roque, Hugo", "", "", "", "", "NO APTO", "", bachiller],
        ["15", "Nina Salcedo, Inés", "", "", "", "", "DESCALIFICADO", "", nina],
      ]
    : [
        ...primeros,
        ["11", "Pari Choque, David", "30.90", "", "30.90", "15.45", "APTO", cita("11:45"), ""],
        ["12", "Vargas Poma, Luis", "30.00", "", "30.00", "15.00", "APTO", cita("10:15"), ""],
        ["13", "Ayma Puma, Sonia", "", "", "", "", "NO APTO", "", anio],
        ["14", "Ccahua Roque, Hugo", "", "", "", "", "NO APTO", "", bachiller],
        ["15", "Nina Salcedo, Inés", "", "", "", "", "DESCALIFICADO", "", nina],
      ];
}

/** N°, name, interview, youth, final of the interview, half of it, legal word. */
export const CUADRO_ENTREVISTA: Tabla = [
  TITULOS.entrevista,
  ["1", "Mamani Ccori, Edwin", "45.00", "4.50", "49.50", "24.75", "APTO"],
  ["2", "Quispe Huillca, Rosa María", "46.67", "", "46.67", "23.34", "APTO"],
  ["3", "Rojas Chauca, Elena", "45.00", "", "45.00", "22.50", "APTO"],
  ["4", "Salas Yupanqui, Mario", "45.00", "", "45.00", "22.50", "APTO"],
  ["5", "Tito Cusi, Vilma", "44.00", "", "44.00", "22.00", "APTO"],
  ["6", "Condori Layme, Ruth", "42.00", "", "42.00", "21.00", "APTO"],
  ["7", "Huamán Sotelo, Carmen", "41.65", "", "41.65", "20.83", "APTO"],
  ["8", "Ttito Apaza, Julio", "40.00", "", "40.00", "20.00", "APTO"],
  ["9", "Ayma Puma, Sonia", "38.00", "", "38.00", "19.00", "APTO"],
  ["10", "Luna Farfán, Óscar", "36.00", "", "36.00", "18.00", "APTO"],
  ["11", "Vargas Poma, Luis", "30.00", "", "30.00", "15.00", "APTO"],
  ["12", "Zúñiga Meza, Flor", "29.00", "", "29.00", "14.50", "NO APTO"],
  ["13", "Pari Choque, David", "", "", "", "", "DESCALIFICADO"],
];

/** N°, name, curricular, interview, total, FF. AA. and disability, youth in the public sector, final, outcome. */
export const CUADRO_FINAL: Tabla = [
  TITULOS.final,
  ["1", "Quispe Huillca, Rosa María", "22.50", "23.34", "45.84", "", "", "45.84", "GANADOR"],
  ["2", "Huamán Sotelo, Carmen", "20.70", "20.83", "41.53", "4.15", "", "45.68", "GANADOR"],
  ["3", "Ttito Apaza, Julio", "18.45", "20.00", "38.45", "5.77", "", "44.22", "GANADOR"],
  ["4", "Mamani Ccori, Edwin", "17.40", "24.75", "42.15", "", "0.84", "42.99", "GANADOR"],
  ["5", "Salas Yupanqui, Mario", "18.80", "22.50", "41.30", "", "", "41.30", "GANADOR"],
  ["6", "Rojas Chauca, Elena", "18.80", "22.50", "41.30", "", "", "41.30", "ACCESITARIO"],
  ["7", "Condori Layme, Ruth", "19.49", "21.00", "40.49", "", "", "40.49", "ACCESITARIO"],
  ["8", "Tito Cusi, Vilma", "17.10", "22.00", "39.10", "", "", "39.10", "ACCESITARIO"],
  ["9", "Luna Farfán, Óscar", "21.10", "18.00", "39.10", "", "", "39.10", "ACCESITARIO"],
  ["10", "Vargas Poma, Luis", "15.00", "15.00", "30.00", "7.50", "", "37.50", "ACCESITARIO"],
  ["11", "Ayma Puma, Sonia", "16.80", "19.00", "35.80", "", "", "35.80", "APROBADO SIN VACANTE"],
  ["12", "Ccahua Roque, Hugo", "", "", "", "", "", "", "NO APTO"],
  ["13", "Nina Salcedo, Inés", "", "", "", "", "", "", "DESCALIFICADO"],
  ["14", "Pari Choque, David", "15.45", "", "", "", "", "", "DESCALIFICADO"],
  ["15", "Zúñiga Meza, Flor", "17.90", "14.50", "", "", "", "", "NO APTO"],
];
