/** Five people whose results are worked by hand: winner, accesitario with a bonus, and three ways of staying out. */
import type { EvaluacionEtapa, Expediente } from "#schema/expediente.ts";
import { apto } from "./concurso-evaluado.ts";
import { buildExpediente, fila } from "./expediente.ts";

const hojas = (...puntajes: [string, string][]): EvaluacionEtapa => ({
  etapa: "entrevista",
  hojas: puntajes.map(([dominio, trato], i) => ({ miembro: `m${i}`, puntajes: { dominio, trato } })),
});

/** One winner, one accesitario with the bonus, one out in the interview, one out in the curricular, one disqualified. */
export const CINCO: readonly Expediente[] = [
  candidato("E-AAA", "FLORES Ñahui, Ana", "MAESTRIA", {
    evaluaciones: [apto, hojas(["20", "18"], ["18", "18"], ["19", "20"])],
  }),
  candidato("E-BBB", "ÁLVAREZ Paz, Luis", "MAESTRIA", {
    respuestas: { personales: [fila({ ffaa: "SI" })], formacion: [fila({ grado: "TITULO" }, { valida: true })] },
    evaluaciones: [apto, hojas(["15", "15.5"], ["14", "14"], ["13", "14"])],
  }),
  candidato("E-CCC", "CUSI Roca, Eva", "TITULO", { evaluaciones: [apto, hojas(["5", "6"], ["7", "8"], ["9", "5"])] }),
  candidato("E-DDD", "DÍAZ Luna, Noé", "TITULO", {
    evaluaciones: [
      { etapa: "curricular", requisitos: [{ requisito: "titulo", cumple: false, motivo: "No adjuntó el título" }] },
    ],
  }),
  candidato("E-EEE", "ESPINO Rey, Sol", "TITULO", { evaluaciones: [{ ...apto, descalificacion: ["falsedad"] }] }),
];

function candidato(codigo: string, nombres: string, grado: string, cambios: Partial<Expediente>): Expediente {
  return buildExpediente(codigo, {
    nombres,
    documento: `4567${codigo.charCodeAt(2)}146`.slice(0, 8),
    respuestas: { personales: [fila({ ffaa: "NO" })], formacion: [fila({ grado }, { valida: true })] },
    ...cambios,
  });
}
