/**
 * The contest of Cajamarca where the two blocks of experience are one and the better counts, worked by hand.
 *
 * Hoja de vida: degree 8, 9 or 10 · experience, in general or in the post, whichever is better: 8 from one year, 9 from two
 * to five, 10 over five · training 8 with the hours asked, 10 with 12 more. To the interview go the three best different
 * scores of each plaza with all who have them. The rest is as in the other reading.
 */
import { type Fecha, sumarDias } from "#schema/fecha.ts";
import { aniosAntes, persona } from "./personas.ts";
import { curso, enElCargo, type PostulanteCajamarca, type TablasDePlaza, tres } from "./s4-comun.ts";

export const AUSENTE = "paredes";

export const postulantes = (abre: Fecha): PostulanteCajamarca[] => [
  {
    // 10 + 10 (6 years) + 10 = 30.00 · 48.00 · FF. AA. 4.80 → 52.80 · total 82.80
    clave: "abanto",
    plaza: "enfermeria",
    persona: persona("73000001", "Abanto Leiva", "Doris", "1982-03-19", "MUJER"),
    grado: "DOCTORADO",
    trabajos: enElCargo("2016-01-01"),
    cursos: curso(abre, 52),
    fuerzasArmadas: true,
    cita: "08:30",
    hojas: tres("12 12 12 12"),
  },
  {
    // 9 + 10 + 10 = 29.00 · 60.00, all that an interview can give · total 89.00
    clave: "becerra",
    plaza: "enfermeria",
    persona: persona("73000002", "Becerra Tafur", "Óscar", "1984-11-28", "HOMBRE"),
    grado: "MAESTRIA",
    trabajos: enElCargo("2016-01-01"),
    cursos: curso(abre, 60),
    cita: "08:50",
    hojas: tres("15 15 15 15"),
  },
  {
    // Five years to the day are still 9: 9 + 9 + 10 = 28.00 · 49.00 · total 77.00 · disability 11.55 → 88.55
    clave: "cerna",
    plaza: "enfermeria",
    persona: persona("73000003", "Cerna Ulloa", "Maritza", "1987-01-31", "MUJER"),
    grado: "MAESTRIA",
    trabajos: enElCargo("2017-01-01"),
    cursos: curso(abre, 80),
    discapacidad: true,
    cita: "09:10",
    hojas: tres("12 13 12 12"),
  },
  {
    // The course ended five years ago to the day and counts.
    // Ties at the third score: 8 + 10 + 10 = 28.00 · the least of each factor: 20.00 · total 48.00
    clave: "davila",
    plaza: "enfermeria",
    persona: persona("73000004", "Dávila Muñoz", "Wilson", "1990-06-06", "HOMBRE"),
    grado: "TITULO",
    trabajos: enElCargo("2016-01-01"),
    cursos: [{ horas: 52, fin: aniosAntes(abre, 5) }],
    cita: "09:30",
    hojas: tres("5 5 5 5"),
  },
  {
    // Three years in general, one of them in the post: 9 against 8, so 8 + 9 + 10 = 27.00, the fourth score
    clave: "escalante",
    plaza: "enfermeria",
    persona: persona("73000005", "Escalante Ríos", "Noemí", "1991-10-13", "MUJER"),
    grado: "TITULO",
    trabajos: [
      { desde: "2019-01-01", hasta: "2020-12-31", especifica: false },
      { desde: "2021-01-01", hasta: "2021-12-31", especifica: true },
    ],
    cursos: curso(abre, 60),
  },
  {
    // The course ended one day more than five years before the window opens
    clave: "flores",
    plaza: "enfermeria",
    persona: persona("73000006", "Flores Aliaga", "Beatriz", "1989-12-12", "MUJER"),
    grado: "TITULO",
    trabajos: enElCargo("2016-01-01"),
    cursos: [{ horas: 80, fin: sumarDias(aniosAntes(abre, 5), -1) }],
  },
  {
    // Six years in general and one in the post: 10. 8 + 10 + 8 (40 hours, just what is asked) = 26.00, the fifth score
    clave: "guevara",
    plaza: "enfermeria",
    persona: persona("73000007", "Guevara Pinedo", "Sara", "1986-04-25", "MUJER"),
    grado: "TITULO",
    trabajos: [
      { desde: "2015-01-01", hasta: "2020-12-31", especifica: false },
      { desde: "2021-01-01", hasta: "2021-12-31", especifica: true },
    ],
    cursos: curso(abre, 40),
  },
  {
    // 8 + 10 + 10 = 28.00 · 13/3 = 4.33 of communication, less than 5 · 12.00 + 12.00 + 4.33 + 12.00 = 40.33
    clave: "horna",
    plaza: "tecnico-enfermeria",
    persona: persona("73000008", "Horna Tello", "Víctor", "1988-08-18", "HOMBRE"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2014-01-01"),
    cursos: curso(abre, 36),
    cita: "10:00",
    hojas: ["12 12 4 12", "12 12 4 12", "12 12 5 12"],
  },
  {
    // 8 + 9 (2 years) + 10 = 27.00 · 40.00 · FF. AA. 4.00 → 44.00 · total 71.00 · disability 10.65 → 81.65
    clave: "izquierdo",
    plaza: "tecnico-enfermeria",
    persona: persona("73000009", "Izquierdo Vera", "Nilda", "1990-02-02", "MUJER"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2020-01-01"),
    cursos: curso(abre, 40),
    fuerzasArmadas: true,
    discapacidad: true,
    cita: "10:20",
    hojas: tres("10 10 10 10"),
  },
  {
    // 8 + 8 (1 year) + 10 = 26.00, the third score · 45.00 · total 71.00
    clave: "jara",
    plaza: "tecnico-enfermeria",
    persona: persona("73000010", "Jara Ocas", "Milagros", "1995-05-05", "MUJER"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2021-01-01"),
    cursos: curso(abre, 60),
    cita: "10:40",
    hojas: tres("11 11 11 12"),
  },
  {
    // 8 + 10 + 8 (24 hours) = 26.00, the third score too · does not come
    clave: "paredes",
    plaza: "tecnico-enfermeria",
    persona: persona("73000011", "Paredes Chuquimango", "Ítalo", "1992-09-29", "HOMBRE"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2013-01-01"),
    cursos: curso(abre, 24),
    cita: "11:00",
  },
  {
    // The least that passes: 8 + 8 + 8 = 24.00, the fourth score
    clave: "quiroz",
    plaza: "tecnico-enfermeria",
    persona: persona("73000012", "Quiroz Malca", "Yolanda", "1997-03-08", "MUJER"),
    grado: "TECNICO_SUPERIOR",
    trabajos: enElCargo("2021-01-01"),
    cursos: curso(abre, 24),
  },
];

const CORTE = "No tiene uno de los 3 mayores puntajes";

const CURSOS =
  "No cumple: Cursos o programas relacionados con el servicio, de 40 horas en total, concluidos en los últimos cinco años.";
const COMUNICACION = "Facilidad de comunicación: obtuvo 4.33 y el mínimo es 5";
const NO_VINO = "No se presentó a la etapa Entrevista personal o lo hizo fuera de hora";

export const TABLAS: Readonly<Record<string, TablasDePlaza>> = {
  enfermeria: {
    hojaDeVida: (cita) => [
      ["1", "Abanto Leiva, Doris", "10.00", "10.00", "10.00", "30.00", "APTO", cita("08:30"), ""],
      ["2", "Becerra Tafur, Óscar", "9.00", "10.00", "10.00", "29.00", "APTO", cita("08:50"), ""],
      ["3", "Cerna Ulloa, Maritza", "9.00", "9.00", "10.00", "28.00", "APTO", cita("09:10"), ""],
      ["4", "Dávila Muñoz, Wilson", "8.00", "10.00", "10.00", "28.00", "APTO", cita("09:30"), ""],
      ["5", "Escalante Ríos, Noemí", "8.00", "9.00", "10.00", "27.00", "APTO", "", CORTE],
      ["6", "Guevara Pinedo, Sara", "8.00", "10.00", "8.00", "26.00", "APTO", "", CORTE],
      ["7", "Flores Aliaga, Beatriz", "", "", "", "", "NO APTO", "", CURSOS],
    ],
    entrevista: [
      ["1", "Becerra Tafur, Óscar", "60.00", "", "60.00", "APTO", ""],
      ["2", "Abanto Leiva, Doris", "48.00", "4.80", "52.80", "APTO", ""],
      ["3", "Cerna Ulloa, Maritza", "49.00", "", "49.00", "APTO", ""],
      ["4", "Dávila Muñoz, Wilson", "20.00", "", "20.00", "APTO", ""],
    ],
    final: [
      ["1", "Becerra Tafur, Óscar", "29.00", "60.00", "89.00", "", "89.00", "GANADOR"],
      ["2", "Cerna Ulloa, Maritza", "28.00", "49.00", "77.00", "11.55", "88.55", "GANADOR"],
      ["3", "Abanto Leiva, Doris", "30.00", "52.80", "82.80", "", "82.80", "ACCESITARIO"],
      ["4", "Dávila Muñoz, Wilson", "28.00", "20.00", "48.00", "", "48.00", "APROBADO SIN VACANTE"],
      ["5", "Escalante Ríos, Noemí", "27.00", "", "", "", "", "NO APTO"],
      ["6", "Flores Aliaga, Beatriz", "", "", "", "", "", "NO APTO"],
      ["7", "Guevara Pinedo, Sara", "26.00", "", "", "", "", "NO APTO"],
    ],
  },
  "tecnico-enfermeria": {
    hojaDeVida: (cita) => [
      ["1", "Horna Tello, Víctor", "8.00", "10.00", "10.00", "28.00", "APTO", cita("10:00"), ""],
      ["2", "Izquierdo Vera, Nilda", "8.00", "9.00", "10.00", "27.00", "APTO", cita("10:20"), ""],
      ["3", "Jara Ocas, Milagros", "8.00", "8.00", "10.00", "26.00", "APTO", cita("10:40"), ""],
      ["4", "Paredes Chuquimango, Ítalo", "8.00", "10.00", "8.00", "26.00", "APTO", cita("11:00"), ""],
      ["5", "Quiroz Malca, Yolanda", "8.00", "8.00", "8.00", "24.00", "APTO", "", CORTE],
    ],
    entrevista: [
      ["1", "Jara Ocas, Milagros", "45.00", "", "45.00", "APTO", ""],
      ["2", "Izquierdo Vera, Nilda", "40.00", "4.00", "44.00", "APTO", ""],
      ["3", "Horna Tello, Víctor", "40.33", "", "40.33", "NO APTO", COMUNICACION],
      ["4", "Paredes Chuquimango, Ítalo", "", "", "", "NO SE PRESENTÓ", NO_VINO],
    ],
    final: [
      ["1", "Izquierdo Vera, Nilda", "27.00", "44.00", "71.00", "10.65", "81.65", "GANADOR"],
      ["2", "Jara Ocas, Milagros", "26.00", "45.00", "71.00", "", "71.00", "ACCESITARIO"],
      ["3", "Horna Tello, Víctor", "28.00", "40.33", "", "", "", "NO APTO"],
      ["4", "Paredes Chuquimango, Ítalo", "26.00", "", "", "", "", "NO SE PRESENTÓ"],
      ["5", "Quiroz Malca, Yolanda", "24.00", "", "", "", "", "NO APTO"],
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
    desiertas: [{ causa: "SIN_POSTULANTES" }],
  },
];
