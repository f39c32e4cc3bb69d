import type { Falta } from "./faltas-comunes.ts";

const BONO = "bonificaciones.ffaa-bono";
const momento = { tipo: "EN_ETAPA", etapa: "curricular" };
const ventana = { anios: 5, al: { hito: "postulacion", extremo: "INICIO" } };
const traidas = ["ERROR MAX_EXCEEDED", "NOTA BONUS_ORDER"];

const porFecha = (hasta: string | undefined, desde: string) => {
  const filas = [{ id: "unica", nombre: "Única", si: { tipo: "TODAS", de: [] }, valor: "10" }];
  const tablas = [
    { ...(hasta !== undefined && { hasta }), filas },
    { desde, filas },
  ];
  return { tipo: "POR_FECHA", unidad: "PORCENTAJE", dato: "campo.personales.nacimiento", tablas };
};

/** Rules that can never act, minima that nobody can reach, and points of panels that add up. */
export const REGLAS_MUERTAS: Falta[] = [
  ["DEAD_RULE", [["hechos.grado.ventana", ventana]], ["ERROR DEAD_RULE hechos.grado.ventana.campo"]],
  ["DEAD_RULE", [["etapas.entrevista.panel.quorum", 4]], ["ERROR DEAD_RULE etapas.entrevista.panel.quorum"]],
  [
    "DEAD_RULE",
    [["etapas.entrevista.panel", { miembros: 3, quorum: 2, regla: "SIN_EXTREMOS", nivel: "CRITERIO" }]],
    ["ADVERTENCIA DEAD_RULE etapas.entrevista.panel.quorum"],
  ],
  [
    "DEAD_RULE",
    [["etapas.entrevista.variantes", [{ alcance: {}, minimo: "36" }]]],
    ["ADVERTENCIA DEAD_RULE etapas.entrevista.variantes.0.alcance"],
  ],
  ["DEAD_RULE", [[`${BONO}.momento`, momento]], [`ERROR DEAD_RULE ${BONO}.base`, ...traidas]],
  [
    "DEAD_RULE",
    [
      [`${BONO}.momento`, momento],
      [`${BONO}.base`, { tipo: "ETAPA", etapa: "entrevista", puntaje: "OBTENIDO" }],
    ],
    [`ERROR DEAD_RULE ${BONO}.base`, ...traidas],
  ],
  [
    "DEAD_RULE",
    [
      [`${BONO}.momento`, momento],
      [`${BONO}.base`, { tipo: "ETAPA", etapa: "curricular", puntaje: "OBTENIDO" }],
      [`${BONO}.exige`, [{ tipo: "MINIMO_ETAPA", etapa: "entrevista", con: "SIN_BONIFICACION" }]],
    ],
    [`ERROR DEAD_RULE ${BONO}.exige.0`, ...traidas],
  ],
  [
    "UNREACHABLE_MIN",
    [["total", { modo: "NORMALIZADO", minimo: "56", tope: "80", minimoFinal: "81" }]],
    ["ERROR UNREACHABLE_MIN total.minimoFinal"],
  ],
  [
    "UNREACHABLE_MIN",
    [["etapas.curricular.avance", [{ tipo: "ACUMULADO", minimo: "40.01" }]]],
    ["ERROR UNREACHABLE_MIN etapas.curricular.avance.0.minimo"],
  ],
  [
    "RANGE_GAP",
    [[`${BONO}.monto`, porFecha("2019-12-31", "2020-01-02")]],
    [`ERROR RANGE_GAP ${BONO}.monto.tablas.1.desde`],
  ],
  [
    "RANGE_OVERLAP",
    [[`${BONO}.monto`, porFecha("2020-01-01", "2020-01-01")]],
    [`ERROR RANGE_OVERLAP ${BONO}.monto.tablas.1.desde`],
  ],
  [
    "RANGE_OVERLAP",
    [[`${BONO}.monto`, porFecha(undefined, "2020-01-01")]],
    [`ERROR RANGE_OVERLAP ${BONO}.monto.tablas.1.desde`],
  ],
  [
    "RANGE_MISMATCH",
    [["etapas.entrevista.panel.regla", "SUMA"]],
    ["ERROR RANGE_MISMATCH etapas.entrevista.criterios.maximo"],
  ],
];
