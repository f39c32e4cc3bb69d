import type { Bases } from "../bases/bases.ts";
import type { Seccion } from "../bases/formulario.ts";
import { estaVacio, normalizarCampo } from "../campos/index.ts";
import type { Fila, Respuesta } from "../expediente.ts";
import { indexar, type Indice } from "../indice.ts";
import { crearLector, type Lector, type Sujeto } from "../lector.ts";
import { campoVisible, seccionVisible } from "./visibles.ts";

type Respuestas = Sujeto["respuestas"];

/** Hiding one thing may hide another; chains longer than this do not occur in a form that people can follow. */
const PASADAS = 20;

/**
 * The answers in the form in which they are sent: each normalised, empty ones left out, and nothing of what the form
 * does not show to this person, so that no rule reads an answer that its owner could not see.
 * @returns new answers; the ones given are left as they were
 */
export function limpiarRespuestas(bases: Bases, idPlaza: string, sujeto: Sujeto): Respuestas {
  const indice = indexar(bases);
  const plaza = indice.plazas.get(idPlaza);
  if (!plaza) return {};
  let respuestas = sujeto.respuestas;
  for (let pasada = 0; pasada < PASADAS; pasada += 1) {
    const lector = crearLector(indice, plaza, { ...sujeto, respuestas });
    const siguientes = visibles(respuestas, indice, lector);
    if (JSON.stringify(siguientes) === JSON.stringify(respuestas)) break;
    respuestas = siguientes;
  }
  return respuestas;
}

function visibles(respuestas: Respuestas, indice: Indice, lector: Lector): Respuestas {
  const limpias: Record<string, Fila[]> = {};
  for (const seccion of indice.bases.formulario.secciones) {
    const filas = Object.hasOwn(respuestas, seccion.id) ? respuestas[seccion.id] : undefined;
    if (!filas || !seccionVisible(seccion, lector)) continue;
    limpias[seccion.id] = filas.map((fila) => filaVisible(fila, seccion, lector));
  }
  return limpias;
}

function filaVisible(fila: Fila, seccion: Seccion, lector: Lector): Fila {
  const valores: Record<string, Respuesta> = {};
  for (const campo of seccion.campos) {
    const crudo = Object.hasOwn(fila.valores, campo.id) ? fila.valores[campo.id] : undefined;
    if (crudo === undefined || estaVacio(campo, crudo) || !campoVisible(campo, seccion, fila, lector)) continue;
    valores[campo.id] = normalizarCampo(campo, crudo);
  }
  return { ...fila, valores };
}
