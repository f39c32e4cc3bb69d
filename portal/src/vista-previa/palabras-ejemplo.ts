/** What an invented applicant would write. Nobody is called like this, and the numbers are nobody's. Pure. */

/** By the datum of the CV that a field is filled from. */
export const POR_DATO: Readonly<Record<string, string>> = {
  "personales.nombres": "Ana Lucía",
  "personales.apellidos": "Ejemplo Postulante",
  "personales.domicilio": "Av. del Ejemplo 123",
  "personales.telefono_fijo": "084000000",
  "personales.fecha_nacimiento": "1990-05-14",
  "formacion.institucion": "Universidad de Ejemplo",
  "formacion.especialidad": "Administración",
  "capacitacion.nombre": "Gestión pública",
  "capacitacion.institucion": "Instituto de Ejemplo",
  "experiencia.entidad": "Municipalidad de Ejemplo",
  "experiencia.cargo": "Asistente administrativo",
  "experiencia.funciones": "Atender expedientes, elaborar informes y llevar el archivo de la oficina.",
  "colegiatura.colegio": "Colegio Profesional de Ejemplo",
  "colegiatura.numero": "00000",
};

/** By the words of a field that names no datum; the first that fits. */
export const POR_PALABRA: readonly (readonly [RegExp, string])[] = [
  [/apellido/i, "Ejemplo Postulante"],
  [/(entidad|empresa|instituci|universidad|centro)/i, "Entidad de Ejemplo"],
  [/(curso|programa|diploma)/i, "Gestión pública"],
  [/(cargo|puesto|servicio)/i, "Asistente administrativo"],
  [/(carrera|especialidad|profesi)/i, "Administración"],
  [/(domicilio|direcci)/i, "Av. del Ejemplo 123"],
  [/(n[uú]mero|c[oó]digo|folio|ruc|serie)/i, "00000000"],
  [/nombre/i, "Ana Lucía"],
];

/** Questions to which most applicants answer «no». */
export const SE_NIEGA = /impedi|inhabilit|antecedente|sanci[oó]n|sentenci|deudor|parient|parentesco|incompatib/i;

/** Dates by the words of their field, for the first row; each row comes two years after the one before. */
export const FECHAS: readonly (readonly [RegExp, string])[] = [
  [/nacim/i, "1990-05-14"],
  [/(inicio|desde)/i, "2018-01-02"],
  [/(fin\b|hasta|t[eé]rmino|culmin|cese)/i, "2019-12-31"],
];

/** Texts of several forms, for a field with an expression of its own. */
export const FORMAS: readonly string[] = [
  "Texto de ejemplo",
  "Ejemplo",
  "E",
  "00000000",
  "0000",
  "00000000000",
  "2020",
  "1",
  "ABC-123",
  "EJ-0001",
];
