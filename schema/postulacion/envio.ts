import type { Bases } from "../bases/bases.ts";
import type { Expediente, Fila } from "../expediente.ts";
import type { Fecha } from "../fecha.ts";
import { limpiarRespuestas, revisarRespuestas } from "../formulario.ts";
import type { Hallazgo } from "../hallazgo.ts";
import type { Sujeto } from "../lector.ts";

export interface Envio {
  /** The answers as they would be sealed: what the form shows for at least one of the plazas, normalised. */
  readonly respuestas: Expediente["respuestas"];
  /** Those of gravity ERROR keep the application from being sent. */
  readonly hallazgos: readonly Hallazgo[];
}

/**
 * Judges an application to one or several plazas as a whole. What the form hides for a plaza is neither judged nor sent
 * for it; a finding that several plazas give is told once.
 * @param plazas ids in order of preference
 * @param hoy    day in Lima
 */
export function prepararEnvio(bases: Bases, plazas: readonly string[], sujeto: Sujeto, hoy: Fecha): Envio {
  const porPlaza = plazas.map((plaza) => {
    const respuestas = limpiarRespuestas(bases, plaza, sujeto);
    return { respuestas, hallazgos: revisarRespuestas(bases, plaza, { ...sujeto, respuestas }, { hoy }) };
  });
  const [primera, ...otras] = porPlaza.map(({ respuestas }) => respuestas);
  const vistos = new Set<string>();
  return {
    respuestas: otras.reduce(unir, primera ?? {}),
    hallazgos: porPlaza
      .flatMap(({ hallazgos }) => hallazgos)
      .filter(({ codigo, ruta }) => {
        const clave = `${codigo} ${ruta}`;
        return !vistos.has(clave) && vistos.add(clave);
      }),
  };
}

/** Both have the rows of the same draft, so a section or a value that one lacks was only hidden there. */
function unir(unas: Expediente["respuestas"], otras: Expediente["respuestas"]): Expediente["respuestas"] {
  const juntas = { ...unas };
  for (const [seccion, filas] of Object.entries(otras)) {
    const previas = new Map<string, Fila>((juntas[seccion] ?? []).map((fila) => [fila.id, fila]));
    juntas[seccion] = filas.map((fila) => conValores(fila, previas.get(fila.id)?.valores ?? {}));
  }
  return juntas;
}

const conValores = (fila: Fila, valores: Fila["valores"]): Fila => ({
  ...fila,
  valores: { ...valores, ...fila.valores },
});
