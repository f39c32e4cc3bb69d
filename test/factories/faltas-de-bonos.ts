import type { Falta } from "./faltas-comunes.ts";

const bonoDeGrupo = (tipo: string, i: number) => ({
  id: `bono-${i}`,
  nombre: `Bonificación ${i}`,
  si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
  documentos: ["ffaa"],
  monto: { tipo: "FIJO", unidad: "PUNTOS", valor: "2" },
  momento: { tipo, ...(tipo === "EN_ETAPA" && { etapa: "entrevista" }) },
  grupo: "g",
  cita: { seccion: "1", norma: "dl-1057" },
});

/** Faults of the bonuses. */
export const FALTAS_DE_BONOS: Falta[] = [
  ["BONUS_ORDER", [["bonificaciones.ffaa-bono.base", undefined]], ["ERROR BONUS_ORDER bonificaciones.ffaa-bono.base"]],
  [
    "BONUS_ORDER",
    [
      ["gruposBonificaciones", [{ id: "g", nombre: "Grupo", modo: "SOLO_LA_MAYOR" }]],
      ["bonificaciones", ["AL_FINAL", "EN_ETAPA"].map(bonoDeGrupo)],
      ["cuadros.cuadro-final.columnas.0.dato.bonificaciones", ["bono-0", "bono-1"]],
    ],
    ["ADVERTENCIA BONUS_ORDER gruposBonificaciones.g"],
  ],
  [
    "BONUS_GATE",
    [
      ["bonificaciones.ffaa-bono.momento", { tipo: "EN_ETAPA", etapa: "entrevista" }],
      ["bonificaciones.ffaa-bono.base", { tipo: "ETAPA", etapa: "entrevista", puntaje: "OBTENIDO" }],
      ["etapas.entrevista.pruebaMinimo", undefined],
    ],
    ["ERROR BONUS_GATE etapas.entrevista.pruebaMinimo"],
  ],
  [
    "BONUS_NO_COLUMN",
    [["cuadros.cuadro-final.columnas.0", undefined]],
    ["ADVERTENCIA BONUS_NO_COLUMN bonificaciones.ffaa-bono"],
  ],
];
