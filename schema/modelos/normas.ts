/** Norms for the legal base. Only the dates that are known are given. */
import type { Norma } from "../bases/generalidades.ts";
import type { Modelo } from "./modelo.ts";

/** @fuente CAS 004-2026-MC-DDC-CUSCO §I.4 · Bases HRDC 2019 · D.S. 075-2008-PCM · catalogue H40 */
export const NORMAS = {
  dl1057: {
    id: "dl-1057",
    nombre: "Decreto Legislativo N° 1057, que regula el régimen especial de contratación administrativa de servicios",
  },
  ds075: {
    id: "ds-075-2008-pcm",
    nombre:
      "Decreto Supremo N° 075-2008-PCM, Reglamento del Decreto Legislativo N° 1057, modificado por el Decreto Supremo N° 065-2011-PCM",
  },
  ley29849: {
    id: "ley-29849",
    nombre:
      "Ley N° 29849, Ley que establece la eliminación progresiva del régimen especial del Decreto Legislativo N° 1057 y otorga derechos laborales",
  },
  ley31131: {
    id: "ley-31131",
    nombre:
      "Ley N° 31131, Ley que establece disposiciones para erradicar la discriminación en los regímenes laborales del sector público",
  },
  ley27444: {
    id: "ds-004-2019-jus",
    nombre:
      "Texto Único Ordenado de la Ley N° 27444, Ley del Procedimiento Administrativo General, aprobado por el Decreto Supremo N° 004-2019-JUS",
  },
  ley27806: {
    id: "ley-27806",
    nombre: "Ley N° 27806, Ley de Transparencia y Acceso a la Información Pública",
  },
  ley29733: { id: "ley-29733", nombre: "Ley N° 29733, Ley de Protección de Datos Personales" },
  ley26771: {
    id: "ley-26771",
    nombre:
      "Ley N° 26771, que prohíbe nombrar y contratar personal en el sector público en casos de parentesco, y su Reglamento",
  },
  ley27815: { id: "ley-27815", nombre: "Ley N° 27815, Ley del Código de Ética de la Función Pública" },
  ley28970: { id: "ley-28970", nombre: "Ley N° 28970, Ley que crea el Registro de Deudores Alimentarios Morosos" },
  rpe330: {
    id: "rpe-330-2017-servir",
    nombre:
      "Resolución de Presidencia Ejecutiva N° 330-2017-SERVIR-PE, que formaliza la modificación de la Resolución N° 061-2010-SERVIR/PE en lo referido a procesos de selección",
  },
  ley29248: { id: "ley-29248", nombre: "Ley N° 29248, Ley del Servicio Militar", desde: "2009-01-01" },
  ley29973: {
    id: "ley-29973",
    nombre: "Ley N° 29973, Ley General de la Persona con Discapacidad",
    articulos: ["48", "76", "78"],
    desde: "2012-12-25",
  },
  ley27674: {
    id: "ley-27674",
    nombre:
      "Ley N° 27674, Ley que establece el acceso de deportistas de alto nivel a la administración pública, y su Reglamento, Decreto Supremo N° 089-2003-PCM",
    desde: "2002-02-22",
  },
  ley31533: {
    id: "ley-31533",
    nombre:
      "Ley N° 31533, Ley que promueve el empleo de jóvenes técnicos y profesionales en el sector público, y su Reglamento, Decreto Supremo N° 078-2025-PCM",
    articulos: ["3 de la Ley", "4 del Reglamento"],
    desde: "2025-06-15",
  },
  ley31396: {
    id: "ley-31396",
    nombre:
      "Ley N° 31396, Ley que reconoce las prácticas preprofesionales y profesionales como experiencia laboral y modifica el Decreto Legislativo N° 1401",
    articulos: ["3", "4"],
    desde: "2022-01-19",
  },
} as const satisfies Readonly<Record<string, NormaFija>>;

/** A norm whose articles cannot change under who reads it. */
type NormaFija = Omit<Norma, "articulos"> & { readonly articulos?: readonly string[] };

const PARA: Readonly<Record<keyof typeof NORMAS, string>> = {
  dl1057: "La norma del régimen CAS.",
  ds075: "El reglamento del régimen CAS: etapas, publicación y firma.",
  ley29849: "Los derechos laborales del régimen CAS.",
  ley31131: "La estabilidad del régimen CAS.",
  ley27444: "Plazos, notificaciones, recursos y fiscalización posterior.",
  ley27806: "La publicación de los resultados.",
  ley29733: "El cuidado de los datos de los postulantes.",
  ley26771: "La declaración de nepotismo.",
  ley27815: "La declaración del código de ética.",
  ley28970: "La declaración de deudores alimentarios.",
  rpe330: "Cómo se aplican las bonificaciones en los procesos de selección.",
  ley29248: "La bonificación a licenciados de las Fuerzas Armadas.",
  ley29973: "La bonificación a personas con discapacidad.",
  ley27674: "La bonificación a deportistas calificados.",
  ley31533: "Las bonificaciones a jóvenes técnicos y profesionales.",
  ley31396: "Las prácticas que cuentan como experiencia.",
};

const modeloDe = (norma: NormaFija, para: string): Modelo => ({
  id: `norma-${norma.id}`,
  nombre: norma.nombre,
  ayuda: `Se agrega a la base legal. ${para}`,
  clase: "NORMA",
  ...(norma.desde !== undefined && { desde: norma.desde }),
  ...(norma.hasta !== undefined && { hasta: norma.hasta }),
  partes: [{ en: "generalidades.baseLegal", valor: copia(norma) }],
});

const copia = ({ articulos, ...norma }: NormaFija): Norma => ({
  ...norma,
  ...(articulos && { articulos: [...articulos] }),
});

/** The model of each norm. */
export const NORMA = Object.fromEntries(
  Object.entries(NORMAS).map(([clave, norma]) => [clave, modeloDe(norma, PARA[clave as keyof typeof NORMAS])]),
) as Readonly<Record<keyof typeof NORMAS, Modelo>>;

export const MODELOS_NORMA: readonly Modelo[] = Object.values(NORMA);

/** The norms that every CAS contest cites. */
export const NORMAS_CAS: readonly Modelo[] = [
  NORMA.dl1057,
  NORMA.ds075,
  NORMA.ley29849,
  NORMA.ley31131,
  NORMA.ley27444,
  NORMA.ley27806,
  NORMA.ley29733,
];
