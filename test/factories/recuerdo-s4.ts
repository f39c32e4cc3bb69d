import type { Conocida } from "./recuerdo.ts";

const HV = "etapas.hoja-vida";
const CRITERIOS = `${HV}.criterios.hijos`;
const EXPERIENCIA = `${CRITERIOS}.experiencia`;

/** What is known to be wrong in S4, number by number, with the finding of each. */
export const CONOCIDAS_S4: readonly Conocida[] = [
  ["4.1", "S4:18, 45", "Mínimo total 48 en una tabla y 46 en la otra", ["SUM_MIN total.minimo"]],
  [
    "4.2",
    "S4:10, 22-24",
    "Formación hasta 14 y su tabla llega a 10",
    [`UNREACHABLE_MAX ${CRITERIOS}.formacion.maximo`],
  ],
  [
    "4.3",
    "S4:11, 25-34",
    "Experiencia de 10 a 16, con filas de 8, 9 y 10",
    [`RANGE_MISMATCH ${EXPERIENCIA}.minimo`, `UNREACHABLE_MAX ${EXPERIENCIA}.maximo`],
    "La otra lectura, la suma, se revisa en la semilla que la lleva.",
  ],
  ["4.4", "S4:9-12, 22-37", "14 + 16 + 10 = 40 y las tablas dan otra cosa", [`SUM_PARTS ${HV}.maximo`]],
  [
    "4.5",
    "S4:9, 22-37",
    "Quien cumple justo el perfil obtiene 24 y el mínimo es 26",
    [`MIN_VS_QUALIFIED ${HV}.minimo`],
    "El mínimo que no elimina a nadie (DEAD_MIN) sale en la lectura como suma.",
  ],
  [
    "4.6",
    "S4:28-29, 32-34",
    "«De 01 a 02» y «de 02 a 05» comparten 2 años, dos veces",
    [
      `RANGE_OVERLAP ${EXPERIENCIA}.hijos.experiencia-general.rangos.2`,
      `RANGE_OVERLAP ${EXPERIENCIA}.hijos.experiencia-cargo.rangos.2`,
    ],
  ],
  [
    "4.7",
    "S4:27-34",
    "No hay fila para menos de un año",
    [
      `RANGE_GAP ${EXPERIENCIA}.hijos.experiencia-general.rangos`,
      `RANGE_GAP ${EXPERIENCIA}.hijos.experiencia-cargo.rangos`,
    ],
  ],
  [
    "4.8",
    "S4:36",
    "«Supera el requisito mínimo», sin decir en cuánto",
    [`UNDEFINED_TERM ${CRITERIOS}.capacitacion.filas.supera`],
  ],
  [
    "4.9",
    "S4:22-24",
    "Si la plaza pide maestría, corresponden dos filas",
    [`RULE_OVERLAP ${CRITERIOS}.formacion.filas.cumple`],
  ],
  ["4.10", "S4:47, 57", "Especialización de 90 horas o de 60", ["DUP_PARAM clausulas.especializacion-60.afirma.0"]],
  ["4.11", "S4:47, 61", "Cursos de 12 horas, con excepción y sin ella", ["DUP_PARAM clausulas.cursos-12.afirma.1"]],
  [
    "4.12",
    "S4:47, 57-61",
    "Vigencia de cinco años que la otra sección no pide",
    ["DUP_PARAM clausulas.cursos-12-o-8.afirma.2"],
  ],
  [
    "4.13",
    "S4:51, 63",
    "Pasa quien alcanza el mínimo, o los tres mayores puntajes",
    ["ADVANCE_RULES clausulas.pasan-tres.afirma.0"],
  ],
  [
    "4.14",
    "S4:63-66",
    "«Los 3 mayores puntajes» y los empates",
    [`TIE_INCOMPLETE ${HV}.avance.0.empate`],
    "Que las viñetas dejen sin decir el tercer lugar.",
  ],
  ["4.15", "S4:81-83, 89", "El Anexo 06 se exige y no se folia", ["DOC_SET clausulas.anexos-foliados.afirma.0"]],
  [
    "4.16",
    "S4:89, 72-81",
    "La copia del DNI solo aparece en la descalificación",
    ["DOC_SET clausulas.lista-sin-dni.afirma.0"],
  ],
  [
    "4.17",
    "S4:73-74, 90",
    "Una etapa anterior que ninguna tabla describe",
    ["HIDDEN_STAGE clausulas.etapa-previa.afirma.0"],
  ],
  [
    "4.18",
    "S4:87, 95, 100, 114-115, 181",
    "Secciones I, II, III, V, IV, V; lista 1, 2, 3, 5",
    [
      "NUMBERING clausulas.orden-secciones.afirma.0",
      "NUMBERING clausulas.orden-modelos.afirma.0",
      "NUMBERING clausulas.seccion-v-modelos.afirma.0",
    ],
    "Que un punto cuelgue después de la nota al pie.",
  ],
  [
    "4.19",
    "S4:53, 140, 115, 181",
    "Tres nombres de quien decide",
    ["ENTITY_NAMES cronograma.prorroga.decide", "ENTITY_NAMES clausulas.organo-permanente.afirma.0"],
  ],
  ["4.20", "S4:47", "La SUNAT hace la búsqueda en la SUNEDU", ["ENTITY_NAMES clausulas.busqueda-sunat.afirma.1"]],
  [
    "4.21",
    "S4:72, 115, 97",
    "Portal del Gobierno Regional o de la institución",
    ["ENTITY_NAMES clausulas.portal-institucion.afirma.0"],
  ],
  [
    "4.22",
    "S4:108, 47, 112, 90",
    "«Únicamente» copias simples, y también búsqueda y originales",
    [
      "EVIDENCE_CONFLICT clausulas.acreditacion-registro.afirma.0",
      "EVIDENCE_CONFLICT clausulas.firma-original.afirma.0",
    ],
  ],
  ["4.23", "S4:91, 113", "Diploma y certificado, o solo certificado", ["DOC_SET clausulas.colegiatura-uno.afirma.0"]],
  [
    "4.24",
    "S4:97-98",
    "Se reclama hasta que empiece la etapa siguiente, sin plazo mínimo",
    ["CLAIM_WINDOW reclamos.reclamos-hoja-vida.plazo", "CLAIM_WINDOW reclamos.reclamos-entrevista.plazo"],
    "Que se resuelva «en el día» lo presentado al cierre.",
  ],
  [
    "4.25",
    "S4:132-136, 18",
    "El 15 % sobre un total que ya contiene el 10 %, y puede pasar de 100",
    ["BONUS_ORDER bonificaciones.discapacidad.base", "MAX_EXCEEDED total.tope", "MAX_EXCEEDED etapas.entrevista.tope"],
  ],
  ["4.26", "S4:140", "Prórroga sin límite", ["OPEN_ENDED cronograma.prorroga.hastaAntesDe"]],
  ["4.27", "–", "Sin regla de desempate", ["TIE_MISSING desempates"]],
];
