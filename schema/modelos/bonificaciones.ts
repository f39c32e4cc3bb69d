/**
 * Bonuses of the laws, as packages with the day from which each rules, its base, its proof and its citation. Two packages
 * of the same right over different scores have one `paquete`: a contest has one of them.
 */
import type { Bonificacion } from "../bases/bonificacion.ts";
import type { Norma } from "../bases/generalidades.ts";
import { citar, DEPORTISTA, DISCAPACIDAD, LICENCIADO, NIVEL, NIVELES_DEPORTISTA } from "./bonificacion-datos.ts";
import { alMenos, es, todas } from "./definir-hecho.ts";
import { CURRICULAR, ENTREVISTA } from "./etapas.ts";
import { DOCUMENTO } from "./documentos.ts";
import { EDAD, GRADO } from "./hechos.ts";
import { PUBLICA } from "./hechos-experiencia.ts";
import type { Modelo, Parte } from "./modelo.ts";
import { NORMA, NORMAS } from "./normas.ts";
import { SECCION } from "./secciones.ts";

type Donde = Pick<Bonificacion, "base" | "momento" | "exige">;

const DEL_TOTAL: Donde = {
  base: { tipo: "TOTAL" },
  momento: { tipo: "AL_FINAL" },
  exige: [{ tipo: "TODAS_LAS_ETAPAS" }],
};
const deEtapa = (etapa: string): Donde => ({
  base: { tipo: "ETAPA", etapa, puntaje: "OBTENIDO" },
  momento: { tipo: "EN_ETAPA", etapa },
  exige: [{ tipo: "MINIMO_ETAPA", etapa, con: "SIN_BONIFICACION" }],
});
const fijo = (valor: string): Bonificacion["monto"] => ({ tipo: "FIJO", unidad: "PORCENTAJE", valor });

interface Paquete {
  readonly id: string;
  readonly nombre: string;
  readonly ayuda: string;
  readonly paquete: string;
  readonly norma: Pick<Norma, "id" | "nombre"> & { readonly desde: string };
  readonly supone: readonly Modelo[];
  /** Fields that the bonus itself reads. */
  readonly campos?: readonly Parte[];
  readonly bono: Omit<Bonificacion, "redondeo">;
}

const paquete = ({ norma, bono, supone, campos = [], ...cabecera }: Paquete): Modelo => ({
  ...cabecera,
  clase: "BONIFICACION",
  norma: { id: norma.id, nombre: norma.nombre, desde: norma.desde },
  desde: norma.desde,
  supone,
  partes: [...campos, { en: "bonificaciones", valor: { ...bono, redondeo: { decimales: 2, modo: "MITAD_ARRIBA" } } }],
});

const FFAA = {
  id: "fuerzas-armadas",
  nombre: "Licenciado de las Fuerzas Armadas",
  cita: citar(NORMAS.ley29248),
  si: es("hecho.licenciado_ffaa", "SI"),
  documentos: ["sustento-ffaa"],
  monto: fijo("10"),
};

/** @fuente Ley 29248 · R. 330-2017-SERVIR-PE · S3:219-221 */
export const FFAA_TOTAL = paquete({
  id: "licenciado-ffaa-total",
  nombre: "Licenciado de las Fuerzas Armadas: 10 % del puntaje total",
  ayuda:
    "Diez por ciento del puntaje total, después de aprobar todas las evaluaciones, como dice la Resolución N° 330-2017-SERVIR-PE.",
  paquete: "fuerzas-armadas",
  norma: NORMAS.ley29248,
  supone: [NORMA.ley29248, NORMA.rpe330, DOCUMENTO.ffaa, LICENCIADO],
  bono: { ...FFAA, ...DEL_TOTAL },
});

/** @fuente S4:130-132 */
const FFAA_ENTREVISTA = paquete({
  id: "licenciado-ffaa-entrevista",
  nombre: "Licenciado de las Fuerzas Armadas: 10 % de la entrevista",
  ayuda: "Diez por ciento de la entrevista, que algunas bases usan. Compruebe cuál corresponde a su proceso.",
  paquete: "fuerzas-armadas",
  norma: NORMAS.ley29248,
  supone: [NORMA.ley29248, DOCUMENTO.ffaa, LICENCIADO, ENTREVISTA],
  bono: { ...FFAA, ...deEtapa("entrevista") },
});

/** @fuente Ley 29973 art. 48 · S3:223-225 · S4:134-136 */
export const DISCAPACIDAD_TOTAL = paquete({
  id: "discapacidad-total",
  nombre: "Persona con discapacidad: 15 % del puntaje total",
  ayuda: "Quince por ciento del puntaje total, después de aprobar todas las evaluaciones.",
  paquete: "discapacidad",
  norma: NORMAS.ley29973,
  supone: [NORMA.ley29973, DOCUMENTO.discapacidad, DISCAPACIDAD],
  bono: {
    id: "discapacidad",
    nombre: "Persona con discapacidad",
    cita: citar(NORMAS.ley29973, "48"),
    si: es("hecho.discapacidad", "SI"),
    documentos: ["sustento-discapacidad"],
    monto: fijo("15"),
    ...DEL_TOTAL,
  },
});

/** What each level is for and its percentage, from the first. @fuente D.S. 089-2003-PCM · S3:229-238 */
const LOGROS: readonly (readonly [string, string])[] = [
  [
    "20",
    "Entre los cinco primeros puestos en Juegos Olímpicos o campeonatos mundiales, o récord olímpico, mundial o panamericano",
  ],
  [
    "16",
    "Entre los tres primeros lugares en Juegos Panamericanos o campeonatos federados panamericanos, o récord sudamericano",
  ],
  ["12", "Medalla de oro o plata en Juegos Sudamericanos o campeonatos federados sudamericanos, o récord bolivariano"],
  ["8", "Medalla de bronce en Juegos o campeonatos sudamericanos, o de oro o plata en Juegos Bolivarianos"],
  ["4", "Medalla de bronce en Juegos Bolivarianos, o récord nacional"],
];

/** @fuente Ley 27674 · S3:227-238 */
export const DEPORTISTA_CURRICULAR = paquete({
  id: "deportista-curricular",
  nombre: "Deportista calificado de alto nivel: de 20 a 4 % de la evaluación curricular",
  ayuda:
    "De veinte a cuatro por ciento de la evaluación curricular, según los cinco niveles del Reglamento. La acreditación debe regir cuando empieza la postulación.",
  paquete: "deportista",
  norma: NORMAS.ley27674,
  supone: [NORMA.ley27674, SECCION.bonificaciones, DOCUMENTO.deportista, DEPORTISTA, CURRICULAR],
  campos: [NIVEL],
  bono: {
    id: "deportista",
    nombre: "Deportista calificado de alto nivel",
    cita: citar(NORMAS.ley27674),
    si: es("hecho.deportista", "SI"),
    documentos: ["sustento-deportista"],
    monto: {
      tipo: "NIVELES",
      unidad: "PORCENTAJE",
      filas: LOGROS.map(([valor, logro], i) => ({
        id: `nivel-${i + 1}`,
        nombre: `Nivel ${i + 1}. ${logro}`,
        si: es("campo.bonificaciones.nivel_deportista", NIVELES_DEPORTISTA[i] ?? ""),
        valor,
      })),
    },
    ...deEtapa("curricular"),
  },
});

const JOVEN = [
  { tipo: "COMPARA", dato: "hecho.edad", operador: "MENOR_IGUAL", valor: "29" },
  alMenos("hecho.grado", "TECNICO_SUPERIOR"),
] as const;
const EXPERIENCIA_PUBLICA = "hecho.experiencia_publica";

/** @fuente Ley 31533 art. 3 · D.S. 078-2025-PCM art. 4 · S3:240-250 */
export const JOVENES_ENTREVISTA = paquete({
  id: "jovenes-entrevista",
  nombre: "Jóvenes técnicos y profesionales: 10 % de la entrevista",
  ayuda:
    "Diez por ciento de la entrevista, para quien tiene hasta 29 años al inicio de la postulación y alcanza el mínimo sin la bonificación. Confirme en el diario oficial desde cuándo rige.",
  paquete: "jovenes-entrevista",
  norma: NORMAS.ley31533,
  supone: [NORMA.ley31533, EDAD, GRADO, ENTREVISTA],
  bono: {
    id: "jovenes-entrevista",
    nombre: "Jóvenes técnicos y profesionales, en la entrevista",
    cita: citar(NORMAS.ley31533, "3"),
    si: todas(...JOVEN),
    monto: fijo("10"),
    ...deEtapa("entrevista"),
  },
});

/** @fuente Ley 31533 art. 3 · S3:248-254 */
export const JOVENES_PUBLICO = paquete({
  id: "jovenes-sector-publico",
  nombre: "Jóvenes con experiencia en el sector público: de 1 a 3 % del puntaje total",
  ayuda:
    "Uno, dos o tres por ciento del puntaje total por cada año completo en el sector público, hasta 29 años de edad. Confirme en el diario oficial desde cuándo rige.",
  paquete: "jovenes-sector-publico",
  norma: NORMAS.ley31533,
  supone: [NORMA.ley31533, EDAD, GRADO, PUBLICA],
  bono: {
    id: "jovenes-sector-publico",
    nombre: "Incremento por experiencia en el sector público",
    cita: citar(NORMAS.ley31533, "3"),
    si: todas(...JOVEN, alMenos(EXPERIENCIA_PUBLICA, "1")),
    monto: {
      tipo: "RANGOS",
      unidad: "PORCENTAJE",
      dato: EXPERIENCIA_PUBLICA,
      rangos: [
        { desde: "1", incluyeDesde: true, hasta: "2", incluyeHasta: false, puntos: "1", nombre: "Un año" },
        { desde: "2", incluyeDesde: true, hasta: "3", incluyeHasta: false, puntos: "2", nombre: "Dos años" },
        { desde: "3", incluyeDesde: true, incluyeHasta: false, puntos: "3", nombre: "Tres años o más" },
      ],
    },
    ...DEL_TOTAL,
  },
});

/** The usual one of each right goes first. */
export const MODELOS_BONIFICACION: readonly Modelo[] = [
  FFAA_TOTAL,
  FFAA_ENTREVISTA,
  DISCAPACIDAD_TOTAL,
  DEPORTISTA_CURRICULAR,
  JOVENES_ENTREVISTA,
  JOVENES_PUBLICO,
];
