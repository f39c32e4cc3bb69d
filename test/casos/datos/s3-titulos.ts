/** Titles of the columns of each table of the contest of Cusco. */
export const TITULOS = {
  curricular: [
    "N°",
    "APELLIDOS Y NOMBRES",
    "PUNTAJE",
    "BONIFICACIÓN LEY N° 27674",
    "PUNTAJE FINAL CURRICULAR",
    "PUNTAJE PONDERADO",
    "CALIFICACIÓN",
    "FECHA Y HORA DE ENTREVISTA PERSONAL",
    "OBSERVACIÓN",
  ],
  entrevista: [
    "N°",
    "APELLIDOS Y NOMBRES",
    "PUNTAJE ENTREVISTA",
    "BONIFICACIÓN LEY N° 31533",
    "PUNTAJE FINAL ENTREVISTA",
    "PUNTAJE PONDERADO",
    "CALIFICACIÓN",
  ],
  final: [
    "N°",
    "APELLIDOS Y NOMBRES",
    "PUNTAJE PONDERADO › EV. CURRICULAR",
    "PUNTAJE PONDERADO › ENTREVISTA",
    "PUNTAJE TOTAL",
    "BONIFICACIÓN FF. AA. Y/O DISCAPACIDAD",
    "INCREMENTO LEY N° 31533",
    "PUNTAJE FINAL",
    "RESULTADO",
  ],
} as const;
