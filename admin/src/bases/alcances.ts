import { useDeferredValue, useMemo } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { indexar } from "#schema/indice.ts";
import { aTexto } from "#schema/puntaje.ts";
import { analizar, type EtapaAnalizada } from "#schema/revision/analisis.ts";
import { esSinLimite, type Extremos } from "#schema/revision/alcanzable.ts";
import { useBorrador } from "./borrador.ts";

/**
 * What each stage can really give, for each kind of plaza that tells it apart. Computed with the engine behind what is
 * typed; empty while the draft has not a valid shape.
 */
export function useAlcances(): ReadonlyMap<string, readonly EtapaAnalizada[]> {
  const { bases, estado } = useBorrador();
  const quietas = useDeferredValue(bases);
  const valida = estado !== "INCOMPLETO";
  return useMemo(() => (valida ? analizarTodo(quietas) : new Map()), [quietas, valida]);
}

type Alcances = ReadonlyMap<string, readonly EtapaAnalizada[]>;

/** Every criterion on the page asks for the same analysis. */
const hechos = new WeakMap<Bases, Alcances>();

function analizarTodo(bases: Bases): Alcances {
  const hecho = hechos.get(bases) ?? analizarEtapas(bases);
  hechos.set(bases, hecho);
  return hecho;
}

function analizarEtapas(bases: Bases): Alcances {
  try {
    const indice = indexar(bases);
    return new Map(bases.etapas.map((etapa) => [etapa.id, analizar(etapa, indice)]));
  } catch {
    // What is being typed is judged by the validator before it is stored; until then nothing is said of it.
    return new Map();
  }
}

/** `8–14`, or `desde 0, sin límite`. */
export function enRango({ minimo, maximo }: Extremos): string {
  const desde = aTexto(minimo);
  if (esSinLimite(maximo)) return `desde ${desde}, sin límite`;
  const hasta = aTexto(maximo);
  return desde === hasta ? desde : `${desde}–${hasta}`;
}
