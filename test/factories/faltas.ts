import { clausula, fecha, rango, type Cambio, type Falta } from "./faltas-comunes.ts";
import { FALTAS_DE_BONOS } from "./faltas-de-bonos.ts";
import { FALTAS_DE_NOMBRES } from "./faltas-de-nombres.ts";
import { FALTAS_DE_REDACCION } from "./faltas-de-redaccion.ts";
import { REGLAS_MUERTAS } from "./faltas-de-reglas.ts";

export { fecha, rango, type Cambio, type Falta };

const CRITERIOS = "etapas.curricular.criterios.hijos";
const RANGOS = `${CRITERIOS}.experiencia-general.rangos`;
const HITOS = "cronograma.hitos";

/** One fault each, the finding that it must give, and others that it brings along. */
export const FALTAS: Falta[] = [
  ["SUM_MIN", [["total.minimo", "57"]], ["ADVERTENCIA SUM_MIN total.minimo"]],
  ["SUM_MIN", [["total.minimo", "55"]], ["ADVERTENCIA SUM_MIN total.minimo"]],
  ["SUM_MAX", [["total.maximo", "99"]], ["ERROR SUM_MAX total.maximo"]],
  [
    "SUM_PARTS",
    [[`${CRITERIOS}.experiencia-general.maximo`, "26"]],
    [
      "ERROR SUM_PARTS etapas.curricular.criterios.maximo",
      "ERROR SUM_PARTS etapas.curricular.maximo",
      "ERROR UNREACHABLE_MAX etapas.curricular.criterios.hijos.experiencia-general.maximo",
    ],
  ],
  [
    "SUM_PARTS",
    [
      [`${CRITERIOS}.experiencia-general.minimo`, "10"],
      [`${CRITERIOS}.formacion-academica.minimo`, "0"],
    ],
    ["NOTA SUM_PARTS etapas.curricular.minimo"],
  ],
  [
    "SUM_PARTS",
    [
      ["etapas.entrevista.criterios.hijos.dominio.minimo", "18"],
      ["etapas.entrevista.criterios.hijos.trato.minimo", "19"],
    ],
    ["ADVERTENCIA SUM_PARTS etapas.entrevista.minimo"],
  ],
  [
    "WEIGHTS_100",
    [["etapas.curricular.peso", "41"]],
    ["ERROR SUM_MAX total.maximo", "ERROR WEIGHTS_100 etapas", "ADVERTENCIA SUM_MIN total.minimo"],
  ],
  ["WEIGHTS_100", [["etapas.curricular.peso", undefined]], ["ERROR WEIGHTS_100 etapas.curricular.peso"]],
  ["WEIGHTS_100", [["total.modo", undefined]], ["ERROR WEIGHTS_100 total.modo"]],
  ["DOUBLE_WEIGHT", [["total", { modo: "PONDERADO", sinTope: true }]], ["ERROR DOUBLE_WEIGHT total.modo"]],
  ["DOUBLE_WEIGHT", [["total", { modo: "PONDERADO", sinTope: true, maximo: "52" }]], ["NOTA DOUBLE_WEIGHT total.modo"]],
  ["MAX_EXCEEDED", [["total.sinTope", undefined]], ["ERROR MAX_EXCEEDED total.tope"]],
  ["NO_SCALE", [["etapas.entrevista.criterios", undefined]], ["ERROR NO_SCALE etapas.entrevista.criterios"]],
  [
    "NO_SCALE",
    [
      ["etapas.entrevista.criterios.trato.hasta", undefined],
      ["etapas.entrevista.criterios.trato.maximo", undefined],
      ["etapas.entrevista.criterios.maximo", undefined],
      ["etapas.entrevista.maximo", undefined],
      ["total.maximo", undefined],
      ["total.minimo", undefined],
      ["etapas.entrevista.minimo", "30"],
    ],
    ["ERROR NO_SCALE etapas.entrevista.criterios.hijos.trato"],
  ],
  [
    "UNREACHABLE_MAX",
    [[`${RANGOS}.2.puntos`, "24"]],
    [
      "ERROR SUM_PARTS etapas.curricular.criterios.maximo",
      "ERROR SUM_PARTS etapas.curricular.maximo",
      "ERROR UNREACHABLE_MAX etapas.curricular.criterios.maximo",
      "ERROR UNREACHABLE_MAX etapas.curricular.criterios.hijos.experiencia-general.maximo",
      "ERROR UNREACHABLE_MAX etapas.curricular.maximo",
    ],
  ],
  [
    "UNREACHABLE_MIN",
    [
      ["etapas.entrevista.minimo", "61"],
      ["total.minimo", undefined],
    ],
    ["ERROR UNREACHABLE_MIN etapas.entrevista.minimo", "ADVERTENCIA MIN_VS_QUALIFIED etapas.entrevista.minimo"],
  ],
  [
    "DEAD_MIN",
    [
      ["etapas.curricular.minimo", "19"],
      ["total.minimo", "55"],
    ],
    ["ADVERTENCIA DEAD_MIN etapas.curricular.minimo"],
  ],
  [
    "MIN_VS_QUALIFIED",
    [
      ["etapas.curricular.minimo", "21"],
      ["total.minimo", "57"],
    ],
    ["ADVERTENCIA MIN_VS_QUALIFIED etapas.curricular.minimo"],
  ],
  [
    "MIN_VS_QUALIFIED",
    [[`${CRITERIOS}.formacion-academica.minimo`, "5"]],
    ["ADVERTENCIA MIN_VS_QUALIFIED etapas.curricular.criterios.hijos.formacion-academica.minimo"],
  ],
  [
    "RANGE_GAP",
    [[`${RANGOS}.1.incluyeDesde`, false]],
    [`ERROR RANGE_GAP ${RANGOS}.1`, "ADVERTENCIA MIN_VS_QUALIFIED etapas.curricular.minimo"],
  ],
  [
    "RANGE_GAP",
    [[`${RANGOS}.2.desde`, "4"]],
    [`ERROR RANGE_GAP ${RANGOS}.2`, "ADVERTENCIA MIN_VS_QUALIFIED etapas.curricular.minimo"],
  ],
  ["RANGE_GAP", [[`${RANGOS}.0.desde`, "0.5"]], [`NOTA RANGE_GAP ${RANGOS}`]],
  [
    "RANGE_GAP",
    [[`${RANGOS}.2.hasta`, "40"]],
    [`ADVERTENCIA RANGE_GAP ${RANGOS}`, "ADVERTENCIA MIN_VS_QUALIFIED etapas.curricular.minimo"],
  ],
  ["RANGE_OVERLAP", [[`${RANGOS}.2.incluyeDesde`, true]], [`ERROR RANGE_OVERLAP ${RANGOS}.1`]],
  [
    "RANGE_OVERLAP",
    [[`${RANGOS}.0.hasta`, "1.5"]],
    [`ERROR RANGE_OVERLAP ${RANGOS}.0`, "ADVERTENCIA MIN_VS_QUALIFIED etapas.curricular.minimo", "ADVERTENCIA SUM_MIN"],
  ],
  [
    "RANGE_MISMATCH",
    [[`${RANGOS}.2.puntos`, "26"]],
    [
      "ERROR RANGE_MISMATCH etapas.curricular.criterios.maximo",
      "ERROR RANGE_MISMATCH etapas.curricular.criterios.hijos.experiencia-general.maximo",
    ],
  ],
  [
    "RANGE_MISMATCH",
    [[`${CRITERIOS}.experiencia-general.minimo`, "20"]],
    ["ADVERTENCIA RANGE_MISMATCH etapas.curricular.criterios.hijos.experiencia-general.minimo"],
  ],
  [
    "DATE_ORDER",
    [rango("entrevistas", "2026-05-13", "2025-05-14")],
    [`ERROR DATE_ORDER ${HITOS}.entrevistas.cuando.hasta`],
  ],
  [
    "DATE_ORDER",
    [["cronograma.hitos.postulacion.cuando.cierra", "2026-05-05T00:00"]],
    [`ERROR DATE_ORDER ${HITOS}.postulacion.cuando.cierra`],
  ],
  ["DATE_ORDER", [fecha("registro", "2026-04-21")], [`ERROR DATE_ORDER ${HITOS}.convocatoria.cuando`]],
  [
    "STAGE_NO_DATE",
    [[`${HITOS}.evaluacion.cuando`, { tipo: "TEXTO", texto: "Pronto" }]],
    [`ERROR STAGE_NO_DATE ${HITOS}.evaluacion.cuando`],
  ],
  [
    "STAGE_NO_DATE",
    [
      [`${HITOS}.resultados`, undefined],
      ["reclamos.reclamos-curricular.plazo.dias", 1],
    ],
    [`ADVERTENCIA STAGE_NO_DATE ${HITOS}`],
  ],
  [
    "STAGE_OVERLAP",
    [rango("evaluacion", "2026-05-06", "2026-05-13")],
    [`ERROR STAGE_OVERLAP ${HITOS}.entrevistas.cuando`],
  ],
  [
    "CLAIM_WINDOW",
    [["reclamos.reclamos-curricular.plazo.dias", 2]],
    ["ERROR CLAIM_WINDOW reclamos.reclamos-curricular.plazo"],
  ],
  [
    "CLAIM_WINDOW",
    [["reclamos.reclamos-curricular.plazo.dias", 0]],
    ["ERROR CLAIM_WINDOW reclamos.reclamos-curricular.plazo"],
  ],
  ["CLAIM_WINDOW", [["reclamos.reclamos-curricular", undefined]], ["NOTA CLAIM_WINDOW reclamos"]],
  [
    "BUSINESS_DAYS",
    [rango("convocatoria", "2026-04-21", "2026-05-04")],
    [`ERROR BUSINESS_DAYS ${HITOS}.convocatoria.cuando`],
  ],
  [
    "BUSINESS_DAYS",
    [["cronograma.feriadosLocales", [{ fecha: "2026-04-24", nombre: "Local" }]]],
    [`ERROR BUSINESS_DAYS ${HITOS}.convocatoria.cuando`],
  ],
  [
    "BUSINESS_DAYS",
    [["suscripcion.diasHabiles", 4]],
    ["ADVERTENCIA BUSINESS_DAYS suscripcion.diasHabiles", `ERROR BUSINESS_DAYS ${HITOS}.firma.cuando`],
  ],
  ["TIE_MISSING", [["desempates", undefined]], ["ERROR TIE_MISSING desempates"]],
  ["TIE_INCOMPLETE", [["desempates.sorteo", undefined]], ["ADVERTENCIA TIE_INCOMPLETE desempates"]],
  [
    "TIE_INCOMPLETE",
    [["etapas.curricular.avance", [{ tipo: "PRIMEROS", personas: 5, ambito: "PLAZA" }]]],
    ["ERROR TIE_INCOMPLETE etapas.curricular.avance.0.empate"],
  ],
  [
    "ADVANCE_RULES",
    [["etapas.curricular.avance", [{ tipo: "PRIMEROS", personas: 1, ambito: "PLAZA", empate: "PASAN_TODOS" }]]],
    ["ERROR ADVANCE_RULES etapas.curricular.avance.0.personas"],
  ],
  [
    "ADVANCE_RULES",
    [
      [
        "etapas.curricular.avance",
        [
          { tipo: "PRIMEROS", personas: 5, ambito: "PLAZA", empate: "PASAN_TODOS" },
          { tipo: "PUNTAJES_DISTINTOS", puntajes: 3, ambito: "PLAZA" },
        ],
      ],
    ],
    ["ERROR ADVANCE_RULES etapas.curricular.avance"],
  ],
  [
    "ADVANCE_RULES",
    [clausula(["etapas.curricular.avance", "todos"], ["etapas.curricular.avance", "los tres mejores"])],
    ["ERROR ADVANCE_RULES clausulas.c1.afirma.0"],
  ],
  ["ROUNDING", [["redondeos.ponderado.modo", undefined]], ["ERROR ROUNDING redondeos.ponderado.modo"]],
  ["ROUNDING", [["redondeos.final", undefined]], ["ADVERTENCIA ROUNDING redondeos"]],
  [
    "TIE_INCOMPLETE",
    [["desempates.0", { tipo: "DATO", dato: "campo.personales.ffaa", gana: "MAYOR" }]],
    ["ERROR TIE_INCOMPLETE desempates.0.dato"],
  ],
  ...FALTAS_DE_BONOS,
  ...REGLAS_MUERTAS,
  ...FALTAS_DE_NOMBRES,
  ...FALTAS_DE_REDACCION,
  ["VACANCIES", [["plazas", []]], ["ERROR VACANCIES plazas", "ADVERTENCIA MIN_VS_QUALIFIED etapas.curricular.minimo"]],
  ["VACANCIES", [["adjudicacion.accesitarios", undefined]], ["ERROR VACANCIES adjudicacion.accesitarios"]],
  [
    "VACANCIES",
    [["adjudicacion.accesitarios.numero", undefined]],
    ["ERROR VACANCIES adjudicacion.accesitarios.numero"],
  ],
  ["VACANCIES", [clausula(["ganadores", "1"], ["ganadores", "5"])], ["ERROR VACANCIES clausulas.c1.afirma.0"]],
  ["VACANCIES", [clausula(["plazas.p1.posiciones", "3"])], ["ERROR VACANCIES clausulas.c0.afirma.0"]],
  ["DUP_PARAM", [clausula(["horas", "90"], ["horas", "60"])], ["ADVERTENCIA DUP_PARAM clausulas.c1.afirma.0"]],
  ["DUP_PARAM", [clausula(["total.minimo", "48"])], ["ERROR DUP_PARAM clausulas.c0.afirma.0"]],
  [
    "GHOST_STAGE",
    [["cuadros.cuadro-curricular.etapa", "conocimientos"]],
    ["ERROR GHOST_STAGE cuadros.cuadro-curricular.etapa"],
  ],
  ["HIDDEN_STAGE", [clausula(["numero-etapas", "3"])], ["ERROR HIDDEN_STAGE clausulas.c0.afirma.0"]],
  ["DOC_SET", [["documentos.ffaa.si", undefined]], ["ERROR DOC_SET documentos.ffaa.si"]],
  [
    "DOC_SET",
    [clausula(["copia-dni", "se exige"], ["copia-dni", "no se nombra"])],
    ["ADVERTENCIA DOC_SET clausulas.c1.afirma.0"],
  ],
  [
    "LEGAL_MISSING",
    [["etapas.curricular.cita.norma", "ley-29248"]],
    ["ERROR LEGAL_MISSING etapas.curricular.cita.norma"],
  ],
  [
    "LEGAL_STALE",
    [["generalidades.baseLegal.dl-1057.hasta", "2025-12-31"]],
    ["ADVERTENCIA LEGAL_STALE generalidades.baseLegal.dl-1057"],
  ],
  [
    "BAD_PATTERN",
    [["formulario.secciones.experiencia.campos.sector.patron", "(a+)+"]],
    ["ERROR BAD_PATTERN formulario.secciones.experiencia.campos.sector.patron"],
  ],
  [
    "SAMPLE_FAILS",
    [["pruebas", [{ id: "m", nombre: "Muestra", plaza: "p1", respuestas: [], esperado: { final: "60" } }]]],
    ["ERROR SAMPLE_FAILS pruebas.m.esperado.final"],
  ],
];
