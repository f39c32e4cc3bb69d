/** Uploads on their way in this window, so that nothing is sent while a file still travels. */
import { useSyncExternalStore } from "react";

let cuantas = 0;
const oyentes = new Set<() => void>();

const alCerrar = (evento: BeforeUnloadEvent) => evento.preventDefault();

/** Counts an upload. @returns what to call when it ends, well or not */
export function contarSubida(): () => void {
  if (cuantas === 0) addEventListener("beforeunload", alCerrar);
  poner(cuantas + 1);
  return () => {
    poner(cuantas - 1);
    if (cuantas === 0) removeEventListener("beforeunload", alCerrar);
  };
}

function poner(nuevas: number): void {
  cuantas = nuevas;
  for (const oyente of oyentes) oyente();
}

export const useSubidasEnCurso = (): number =>
  useSyncExternalStore(
    (oyente) => {
      oyentes.add(oyente);
      return () => void oyentes.delete(oyente);
    },
    () => cuantas,
  );
