import type { Hallazgo } from "#schema/hallazgo.ts";
import { CONOCIDAS_S3 } from "./recuerdo-s3.ts";
import { CONOCIDAS_S4 } from "./recuerdo-s4.ts";
import type { Semilla } from "./semillas.ts";

/**
 * A known inconsistency of a source: number, place in the printed bases, what is wrong, the findings that say it
 * (`CODE place`) and, where there is one, the part of it that no machine sees in the document.
 */
export type Conocida = readonly [
  numero: string,
  lugar: string,
  que: string,
  hallazgos: readonly string[],
  noSeVe?: string,
];

/** The bases as they were written, with everything that is known to be wrong in them. */
export const RECUERDO: readonly (readonly [titulo: string, semilla: Semilla, conocidas: readonly Conocida[]])[] = [
  ["CAS 004-2026-MC-DDC-CUSCO (S3)", "s3-mc-ddc-cusco.original", CONOCIDAS_S3],
  ["Hospital Regional Docente de Cajamarca, 2019 (S4)", "s4-hrdc-cajamarca.original", CONOCIDAS_S4],
];

const celda = (texto: string): string => texto.replaceAll("|", "\\|");
const deClausula = (hallazgo: string): boolean => hallazgo.split(" ")[1]?.startsWith("clausulas.") ?? false;

/** How a known inconsistency is seen: in the data, in what a clause asserts, or in both. */
const vista = (hallazgos: readonly string[]): string => {
  const clausulas = hallazgos.filter(deClausula).length;
  if (clausulas === 0) return "datos";
  return clausulas === hallazgos.length ? "cláusulas" : "datos y cláusulas";
};

/** The table of recall, as `schema/revision/HALLAZGOS.md` keeps it. */
export function tablaDeRecuerdo(revisar: (semilla: Semilla) => readonly Hallazgo[]): string {
  const partes = RECUERDO.flatMap(([titulo, semilla, conocidas]) => {
    const hallados = new Set(revisar(semilla).map(({ codigo, ruta }) => `${codigo} ${ruta}`));
    const dichas = conocidas.filter(([, , , suyos]) => suyos.every((uno) => hallados.has(uno)));
    const previstos = new Set(conocidas.flatMap(([, , , suyos]) => suyos));
    const otros = [...hallados].filter((uno) => !previstos.has(uno)).toSorted();
    return [
      `## ${titulo}`,
      "",
      `Se hallan ${dichas.length} de ${conocidas.length}.`,
      "",
      "| N.º | Lugar | Qué ocurre | Hallazgo | Se ve en | Lo que la máquina no ve |",
      "| --- | --- | --- | --- | --- | --- |",
      ...conocidas.map(([numero, lugar, que, suyos, noSeVe = ""]) => {
        const lista = suyos.map((uno) => (hallados.has(uno) ? `\`${uno}\`` : `**falta** \`${uno}\``)).join("<br>");
        return `| ${numero} | ${lugar} | ${celda(que)} | ${lista} | ${vista(suyos)} | ${celda(noSeVe)} |`;
      }),
      "",
      ...(otros.length > 0 ? ["Además se halla:", "", ...otros.map((uno) => `- \`${uno}\``), ""] : []),
    ];
  });
  return [
    "# Lo que la revisión halla en las bases de las fuentes",
    "",
    "Cada inconsistencia conocida de las dos bases, tal como se escribieron, con el código y el lugar en que la revisión la dice.",
    "«Datos»: se ve en las reglas mismas. «Cláusulas»: se ve porque alguien anotó lo que dos frases del texto afirman;",
    "la revisión compara esas afirmaciones y no lee la prosa. En las bases corregidas no hay ningún error ni advertencia.",
    "",
    "Esta tabla se comprueba en `recuerdo.test.ts`; se escribe de nuevo con `npx vitest run --project unit schema/revision/recuerdo -u`.",
    "",
    ...partes,
  ].join("\n");
}
