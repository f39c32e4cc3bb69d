import type { Criterio } from "#schema/bases/criterio.ts";
import type { Hecho, HechoDe } from "#schema/bases/hecho.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza } from "./bases.ts";
import { concurso, de } from "./concurso.ts";
import { buildExpediente, fila } from "./expediente.ts";

export const horas: Hecho = {
  tipo: "AGREGADO",
  id: "horas",
  nombre: "Horas",
  seccion: "capacitacion",
  operacion: "SUMA",
  campo: "horas",
};
export const grado: Hecho = {
  tipo: "AGREGADO",
  id: "grado",
  nombre: "Grado",
  seccion: "formacion",
  operacion: "MAYOR",
  campo: "grado",
};
export const experiencia: HechoDe<"EXPERIENCIA"> = {
  tipo: "EXPERIENCIA",
  id: "experiencia",
  nombre: "Experiencia",
  seccion: "experiencia",
  inicio: "inicio",
  fin: "fin",
  traslape: "FUSIONAR",
  convencion: "CALENDARIO",
  unidad: "ANIOS",
};

export const conHoras = (...cantidades: string[]): Partial<Expediente> => ({
  respuestas: { capacitacion: cantidades.map((cantidad) => fila({ horas: cantidad })) },
});
export const trabajo = (inicio: string, fin: string, otros: Record<string, string> = {}) =>
  fila({ inicio, fin, ...otros });

/** Points of one applicant under one criteria tree. */
export function puntos(
  criterio: Criterio,
  hechos: Hecho[],
  cambios: Partial<Expediente>,
  plaza = buildPlaza(),
): string | undefined {
  const { minimo: _minimo, maximo: _maximo, ...etapa } = buildEtapa({ criterios: criterio });
  const bases = buildBases({ hechos, plazas: [plaza], etapas: [etapa] });
  return de(concurso(bases, [buildExpediente("A", cambios)]), "A").etapas[0]?.obtenido?.valor;
}

export const hoja = { id: "c", nombre: "Criterio" };
