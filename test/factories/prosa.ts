import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { importar } from "#schema/bases/portable.ts";
import { revisar } from "#schema/revision/index.ts";
import type { EvaluacionEtapa } from "#schema/expediente.ts";
import { fila } from "./expediente.ts";

/** Three contests unlike those of the sources, encoded from the page of prose that stands beside each document. */
export function leer(nombre: string): Bases {
  const leida = importar(readFileSync(new URL(`../amplitud/prosa/${nombre}.bases.json`, import.meta.url), "utf8"));
  if (!("bases" in leida)) throw new Error(JSON.stringify(leida.hallazgos));
  expect(revisar(leida.bases).filter((hallazgo) => hallazgo.gravedad === "ERROR")).toEqual([]);
  return leida.bases;
}
export const hojas = (etapa: string, ...puestas: Record<string, string>[]): EvaluacionEtapa => ({
  etapa,
  hojas: puestas.map((puntajes, i) => ({ miembro: `m${i}`, puntajes })),
});
export const presenta = (...ids: string[]) => ids.map((documento) => ({ documento, archivos: [`${documento}.pdf`] }));
export const grado = (valor: string) => ({ formacion: [fila({ grado: valor, institucion: "U" })] });
export const trabajo = (inicio: string, fin: string, especifica = "NO") => fila({ inicio, fin, especifica });
export const cursos = (...pares: [string, string][]) => ({
  capacitacion: pares.map(([horas, fin]) => fila({ horas, fin })),
});
export const bonos = (valores: Record<string, string>) => ({
  bonificaciones: [fila({ fuerzas_armadas: "NO", discapacidad: "NO", ...valores })],
});
