/** Sweeps at intervals what nobody needs any more: one task that fails keeps none of the others from running. */
import type { Bitacora } from "./bitacora.ts";
import { sqlStateOf } from "./errores-sql.ts";

/** Drops some leftovers; gives how many. */
export type TareaDeBarrido = () => Promise<number>;

export interface Barrido {
  close(): Promise<void>;
}

const HORA = 3_600_000;

/**
 * Starts sweeping, first after one interval.
 * @param tareas what is swept, by the name that the log gives it
 * @param pausa  milliseconds between two sweeps
 */
export function startBarrido(
  tareas: Readonly<Record<string, TareaDeBarrido>>,
  bitacora: Bitacora,
  pausa = HORA,
): Barrido {
  let cerrado = false;
  let espera: NodeJS.Timeout | undefined;
  let enCurso: Promise<unknown> = Promise.resolve();
  const barrer = async (): Promise<void> => {
    for (const [nombre, tarea] of Object.entries(tareas)) {
      if (cerrado) return;
      try {
        const quitados = await tarea();
        if (quitados > 0) bitacora.info({ nombre, quitados }, "restos recogidos");
      } catch (error) {
        const tipo = error instanceof Error ? error.name : "?";
        if (!cerrado) bitacora.warn({ nombre, tipo, sqlstate: sqlStateOf(error) }, "unos restos no se recogieron");
      }
    }
    if (!cerrado) programar();
  };
  const programar = (): void => {
    espera = setTimeout(() => (enCurso = barrer()), pausa);
    espera.unref();
  };
  programar();
  return {
    close: async () => {
      cerrado = true;
      clearTimeout(espera);
      await enCurso;
    },
  };
}
