import { buildBasesSanas } from "./bases-sanas.ts";
import { clausula, type Falta } from "./faltas-comunes.ts";

const CRITERIOS = "etapas.curricular.criterios.hijos";
const NIVELES = `${CRITERIOS}.formacion-academica`;
const SECCIONES = "formulario.secciones";
const PERFIL = "plazas.p1.perfil.experiencia";
const BONO = "bonificaciones.ffaa-bono";
const cita = { seccion: "1" };
const consta = { tipo: "CONSTA", dato: "hecho.grado" };
const esMaestro = { tipo: "COMPARA", dato: "hecho.grado", operador: "MAYOR_IGUAL", valor: "MAESTRIA" };
const ffaa = { tipo: "EN", dato: "campo.personales.ffaa", valores: ["SI", "SI"] };
const enGrupo = [{ tipo: "PRIMEROS", personas: 5, ambito: "GRUPO", empate: "PASAN_TODOS" }];
const supera = {
  tipo: "RELATIVO",
  id: "experiencia-general",
  nombre: "Experiencia",
  maximo: "25",
  dato: "hecho.anios",
  minimoDe: "minimo.experiencia",
  siNinguna: "CERO",
  cita,
  filas: [
    { id: "supera", nombre: "Supera lo pedido", exceso: "0", estricto: true, puntos: "25" },
    { id: "cumple", nombre: "Cumple lo pedido", exceso: "0", estricto: false, puntos: "20" },
  ],
};
const colegiatura = { id: "colegiatura", titulo: "Colegiatura", papel: "COLEGIATURA", campos: [] };

/** Faults of what the rules say: which row counts, what passes, whom a rule reaches, what proves a datum. */
export const FALTAS_DE_REDACCION: Falta[] = [
  [
    "FORMULA_CONSTANT",
    [clausula(["formula-puntaje-final", "suma de los puntajes mínimos"])],
    ["ERROR FORMULA_CONSTANT clausulas.c0.afirma.0"],
  ],
  [
    "FORMULA_CONSTANT",
    [
      ["etapas.curricular.cuentaEnTotal", false],
      ["etapas.entrevista.cuentaEnTotal", false],
    ],
    [
      "ERROR FORMULA_CONSTANT etapas.curricular.cuentaEnTotal",
      "ERROR SUM_MAX total.maximo",
      "ADVERTENCIA SUM_MIN total.minimo",
      "ERROR UNREACHABLE_MIN total.minimo",
    ],
  ],
  [
    "RULE_OVERLAP",
    [
      [`${NIVELES}.elige`, "PRIMERA"],
      [`${NIVELES}.filas.maestria.si`, consta],
    ],
    [`ADVERTENCIA RULE_OVERLAP ${NIVELES}.filas.titulo`, "ADVERTENCIA SUM_MIN total.minimo"],
  ],
  ["RULE_OVERLAP", [[`${NIVELES}.filas.titulo.si`, consta]], [`NOTA RULE_OVERLAP ${NIVELES}.filas.titulo`]],
  ["DUPLICATE_VALUE", [[`${NIVELES}.filas.titulo.si`, esMaestro]], [`ERROR DUPLICATE_VALUE ${NIVELES}.filas.titulo`]],
  [
    "DUPLICATE_VALUE",
    [[`${SECCIONES}.formacion.campos.grado.opciones.1.etiqueta`, "bachiller"]],
    [`ADVERTENCIA DUPLICATE_VALUE ${SECCIONES}.formacion.campos.grado.opciones.1.etiqueta`],
  ],
  ["DUPLICATE_VALUE", [[`${BONO}.si`, ffaa]], [`ADVERTENCIA DUPLICATE_VALUE ${BONO}.si.valores`]],
  ["UNDEFINED_TERM", [[`${PERFIL}.texto`, "Un año en labores afines"]], [`NOTA UNDEFINED_TERM ${PERFIL}.texto`]],
  [
    "UNDEFINED_TERM",
    [[`${CRITERIOS}.experiencia-general`, supera]],
    [`ADVERTENCIA UNDEFINED_TERM ${CRITERIOS}.experiencia-general.filas.supera`],
  ],
  [
    "PASS_CONDITIONS",
    [
      ["etapas.curricular.exigePerfil", undefined],
      ["etapas.curricular.minimo", undefined],
      ["total.minimo", undefined],
    ],
    ["ADVERTENCIA PASS_CONDITIONS etapas.curricular.minimo"],
  ],
  ["PASS_CONDITIONS", [["etapas.entrevista.eliminatoria", false]], ["NOTA PASS_CONDITIONS etapas.entrevista.minimo"]],
  [
    "PASS_CONDITIONS",
    [clausula(["curricular.condicion-apto", "todo"], ["curricular.condicion-apto", "30 puntos"])],
    ["ERROR PASS_CONDITIONS clausulas.c1.afirma.0"],
  ],
  ["SCOPE", [["etapas.curricular.avance", enGrupo]], ["ADVERTENCIA SCOPE etapas.curricular.avance.0.ambito"]],
  ["SCOPE", [["postulaciones.limite", "UNA_POR_GRUPO"]], ["ADVERTENCIA SCOPE postulaciones.limite"]],
  [
    "SCOPE",
    [clausula([`${BONO}.edad`, "hasta 29 años"], [`${BONO}.edad`, "sin límite"])],
    ["ERROR SCOPE clausulas.c1.afirma.0"],
  ],
  [
    "TERM_CYCLE",
    [clausula([`${BONO}.base`, "puntaje final"], [`${BONO}.base`, "puntaje total"])],
    ["ERROR TERM_CYCLE clausulas.c0.afirma.0"],
  ],
  [
    "TERM_CYCLE",
    [
      [`${BONO}.momento`, { tipo: "EN_ETAPA", etapa: "curricular" }],
      [`${BONO}.base`, { tipo: "ETAPA", etapa: "curricular", puntaje: "OBTENIDO" }],
      [`${BONO}.exige`, [{ tipo: "MINIMO_ETAPA", etapa: "curricular", con: "CON_BONIFICACION" }]],
    ],
    [`ADVERTENCIA TERM_CYCLE ${BONO}.exige.0`],
  ],
  [
    "BONUS_ORDER",
    [clausula([`${BONO}.base`, "puntaje de la entrevista"], [`${BONO}.base`, "puntaje total"])],
    ["ERROR BONUS_ORDER clausulas.c1.afirma.0"],
  ],
  [
    "BONUS_GATE",
    [clausula([`${BONO}.compuerta`, "mínimo sin ella"], [`${BONO}.compuerta`, "mínimo con ella"])],
    ["ERROR BONUS_GATE clausulas.c1.afirma.0"],
  ],
  ["BONUS_NO_DOC", [[`${BONO}.documentos`, undefined]], [`ADVERTENCIA BONUS_NO_DOC ${BONO}.documentos`]],
  ["BONUS_NO_DOC", [["documentos.ffaa.momento", { tipo: "SUSCRIPCION" }]], [`ERROR BONUS_NO_DOC ${BONO}.documentos`]],
  ["EVIDENCE_CONFLICT", [[`${PERFIL}.sustento`, "NO_REQUIERE"]], [`ADVERTENCIA EVIDENCE_CONFLICT ${PERFIL}.sustento`]],
  [
    "EVIDENCE_CONFLICT",
    [
      [`${PERFIL}.sustento`, "NO_REQUIERE"],
      ["hechos.anios.lectura", "ACREDITADO"],
    ],
    [`ERROR EVIDENCE_CONFLICT ${PERFIL}.sustento`],
  ],
  [
    "EVIDENCE_CONFLICT",
    [
      ["hechos.anios.lectura", "ACREDITADO"],
      [`${SECCIONES}.experiencia.repite.sustento`, "SIN_SUSTENTO"],
    ],
    ["ERROR EVIDENCE_CONFLICT hechos.anios.lectura"],
  ],
  [
    "EVIDENCE_CONFLICT",
    [clausula(["grados.medio", "solo copia simple"], ["grados.medio", "búsqueda en el registro"])],
    ["ADVERTENCIA EVIDENCE_CONFLICT clausulas.c1.afirma.0"],
  ],
  [
    "FORM_GAP",
    [
      [
        "plazas.p1.perfil",
        [
          ...(buildBasesSanas().plazas[0]?.perfil ?? []),
          { id: "ingles", clase: "IDIOMAS", texto: "Inglés", aplica: "SI", sustento: "NO_REQUIERE" },
        ],
      ],
    ],
    ["ADVERTENCIA FORM_GAP plazas.p1.perfil.ingles"],
  ],
  [
    "FORM_GAP",
    [clausula(["formulario.idiomas", "hace falta"], ["formulario.idiomas", "no existe"])],
    ["ADVERTENCIA FORM_GAP clausulas.c1.afirma.0"],
  ],
  [
    "LIMIT_HIDDEN",
    [[`${SECCIONES}.experiencia.repite.documento`, undefined]],
    [`NOTA LIMIT_HIDDEN ${SECCIONES}.experiencia.repite.documento`],
  ],
  [
    "LIMIT_HIDDEN",
    [[`${SECCIONES}.experiencia.repite`, { minimo: 0, maximo: 9, sustento: "OBLIGATORIO" }]],
    [`ADVERTENCIA LIMIT_HIDDEN ${SECCIONES}.experiencia.repite.documento`],
  ],
  [
    "DEAD_SECTION",
    [[SECCIONES, [...buildBasesSanas().formulario.secciones, colegiatura]]],
    [`NOTA DEAD_SECTION ${SECCIONES}.colegiatura`],
  ],
];
