import type { EvaluacionEtapa, Expediente, Fila } from "#schema/expediente.ts";

/** A dossier for plaza `p1`, sent at noon, with nothing else. */
export function buildExpediente(codigo: string, cambios: Partial<Expediente> = {}): Expediente {
  return {
    codigo,
    nombres: `POSTULANTE ${codigo}`,
    plazas: ["p1"],
    enviadaEn: "2026-05-05T12:00",
    respuestas: {},
    ...cambios,
  };
}

let siguiente = 0;

/** A row with its values; `acreditada` gives it an evidence file, `valida` the decision of the evaluator. */
export function fila(
  valores: Fila["valores"],
  { acreditada = true, valida }: { acreditada?: boolean; valida?: boolean } = {},
): Fila {
  siguiente += 1;
  return {
    id: `f${siguiente}`,
    valores,
    ...(acreditada && { sustentos: [`archivo-${siguiente}`] }),
    ...(valida !== undefined && { validacion: { estado: valida ? "VALIDO" : "RECHAZADO" } }),
  };
}

/** One sheet per list of scores, by the stage and the only criterion or criteria named. */
export const evaluacion = (etapa: string, ...hojas: Record<string, string>[]): EvaluacionEtapa => ({
  etapa,
  hojas: hojas.map((puntajes, i) => ({ miembro: `m${i + 1}`, puntajes })),
});

/** A dossier with a direct score in the stage `examen` of `buildBases`. */
export const conNota = (codigo: string, nota: string, cambios: Partial<Expediente> = {}): Expediente =>
  buildExpediente(codigo, { evaluaciones: [evaluacion("examen", { nota })], ...cambios });
