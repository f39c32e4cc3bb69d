import { useCallback, useEffect, useRef, useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { AvanceSimulacion, OpcionesSimulacion } from "#schema/simulacion/index.ts";
import { encargar } from "./trabajo.ts";
import { recordar, type SimulacionHecha, ultimaDe } from "./ultima.ts";

interface Simulacion {
  /** How far it is while it runs; null when it does not. */
  readonly avance: AvanceSimulacion | null;
  readonly hecha: SimulacionHecha | null;
  /** What the last try ended in when it gave no result. */
  readonly fin: { readonly detenida: boolean; readonly mensaje: string } | null;
  readonly simular: (bases: Bases, opciones: OpcionesSimulacion) => void;
  readonly detener: () => void;
}

/** Runs simulations of a proceso, one at a time, and keeps the last one. Leaving the page stops it. */
export function useSimulacion(proceso: string, revision: number): Simulacion {
  const [avance, setAvance] = useState<AvanceSimulacion | null>(null);
  const [hecha, setHecha] = useState(() => ultimaDe(proceso));
  const [fin, setFin] = useState<Simulacion["fin"]>(null);
  const parar = useRef<(() => void) | null>(null);
  useEffect(() => () => parar.current?.(), []);

  const simular = useCallback(
    (bases: Bases, opciones: OpcionesSimulacion) => {
      parar.current?.();
      setFin(null);
      setAvance({ hechos: 0, total: opciones.cuantos });
      parar.current = encargar({ tipo: "SIMULAR", bases, opciones }, (respuesta) => {
        if (respuesta.tipo === "AVANCE") return setAvance(respuesta.avance);
        setAvance(null);
        if (respuesta.tipo === "FALLA") return setFin({ detenida: false, mensaje: respuesta.mensaje });
        if (respuesta.tipo !== "SIMULADA") return undefined;
        const nueva = { resultado: respuesta.resultado, ms: respuesta.ms, revision };
        recordar(proceso, nueva);
        return setHecha(nueva);
      });
    },
    [proceso, revision],
  );
  const detener = useCallback(() => {
    parar.current?.();
    setAvance(null);
    setFin({ detenida: true, mensaje: "Detuvo la simulación. No se guardó nada." });
  }, []);
  return { avance, hecha, fin, simular, detener };
}
