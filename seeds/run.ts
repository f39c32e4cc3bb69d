/**
 * Fills the demo at its first start, through the same acts as people: contests laid around today, and who applied to them.
 * What was loaded is not loaded again, and a load that was cut goes on where it was.
 */
import { sumarDias } from "#schema/fecha.ts";
import type { Bitacora } from "#server/infra/bitacora.ts";
import type { Config } from "#server/infra/config.ts";
import {
  cargarAbierto,
  cargarEnEvaluacion,
  cargarTerminado,
  cerrarCarga,
  CLAVE_FINAL,
  type Tamano,
} from "./demo/concursos.ts";
import { leerSemilla, llamadas } from "./demo/entidades.ts";
import { JORGE } from "./demo/gente.ts";
import { moverFechas } from "./demo/mover-fechas.ts";
import { type Mundo, openMundo, ventana } from "./demo/mundo.ts";
import { ensureProceso } from "./demo/procesos.ts";

const TAMANO: Tamano = { abierto: 6, terminado: 13, enEvaluacion: 36 };

export interface CargaDemo {
  /** Resolves when there is nothing left to load, also because it was stopped; never rejects. */
  readonly lista: Promise<void>;
  /** Ends it where it is; the next start goes on. */
  stop(): Promise<void>;
}

/**
 * Starts to load, if there is something to load.
 * @param announce gets one line for the console when it ends
 */
export function startCargaDemo(
  config: Config,
  bitacora: Bitacora,
  announce: (frase: string) => void,
  tamano: Tamano = TAMANO,
): CargaDemo {
  const corte = new AbortController();
  const lista = cargar(config, bitacora, tamano, corte.signal).then(
    (cargada) => {
      if (cargada) announce("Los concursos de demostración están cargados.");
    },
    (error: unknown) => {
      if (corte.signal.aborted) return;
      bitacora.error({ err: error }, "falla al cargar los datos de demostración");
      announce("No se cargaron todos los datos de demostración; al volver a arrancar se continúa.");
    },
  );
  return {
    lista,
    stop: () => {
      corte.abort();
      return lista;
    },
  };
}

/** @returns whether there was something to load */
async function cargar(config: Config, bitacora: Bitacora, tamano: Tamano, signal: AbortSignal): Promise<boolean> {
  const mundo = await openMundo(config, bitacora, signal);
  try {
    if (await isCompleta(mundo)) return false;
    const abierto = await cargarAbierto(mundo, tamano);
    await cargarTerminado(mundo, tamano);
    await cargarEnEvaluacion(mundo, tamano);
    await cargarOtros(mundo);
    await cerrarCarga(mundo, abierto);
    return true;
  } finally {
    await mundo.close();
  }
}

/** The key of the last act of a load stays, whatever people do afterwards. */
function isCompleta(mundo: Mundo): Promise<boolean> {
  return mundo.isHecho(JORGE, "enviarPostulacion", CLAVE_FINAL);
}

/** The other sources: calls that are about to open, one that waits for its signature, and those full of findings. */
async function cargarOtros(mundo: Mundo): Promise<void> {
  for (const [nombre, dias, hasta] of [
    ["s1-pge", 0, "PUBLICADO"],
    ["s2-migraciones", 12, "PUBLICADO"],
    ["s0-gore-cusco", 20, "PUBLICADO"],
    ["s4-hrdc-cajamarca.un-bloque", 30, "PROPUESTO"],
  ] as const) {
    const original = leerSemilla(nombre);
    const movidas = moverFechas(original, ventana(sumarDias(mundo.hoy, dias), 35));
    const deEsteAnio = (texto: string): string =>
      texto.replaceAll(String(original.generalidades.anio), String(movidas.generalidades.anio));
    const { codigo, titulo } = original.generalidades;
    await ensureProceso(mundo, llamadas(movidas, deEsteAnio(codigo), deEsteAnio(titulo)), hasta);
  }
  for (const nombre of ["s3-mc-ddc-cusco.original", "s4-hrdc-cajamarca.original"]) {
    await ensureProceso(mundo, leerSemilla(nombre), "BORRADOR");
  }
}
