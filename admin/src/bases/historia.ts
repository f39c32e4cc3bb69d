import { useCallback, useRef, useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Cambio } from "./cambios.ts";

/** Older ones are forgotten. */
const PASOS = 100;

/** What was typed at one place without a rest is undone at once. */
const PAUSA_MS = 1500;

export interface Historia {
  readonly puedeDeshacer: boolean;
  readonly puedeRehacer: boolean;
  /** Remembers how the draft was before these changes. */
  readonly anotar: (antes: Bases, cambios: readonly Cambio[]) => void;
  /** How the draft was before the last step; null when there is none. @param ahora how it is now */
  readonly deshacer: (ahora: Bases) => Bases | null;
  readonly rehacer: (ahora: Bases) => Bases | null;
  readonly olvidar: () => void;
}

/** The steps that can be undone while the page is open. Legal acts are no steps of it. */
export function useHistoria(): Historia {
  const pasado = useRef<Bases[]>([]);
  const futuro = useRef<Bases[]>([]);
  const ultimo = useRef({ ruta: "", cuando: 0 });
  const [cuantos, setCuantos] = useState({ pasado: 0, futuro: 0 });
  const contar = useCallback(() => setCuantos({ pasado: pasado.current.length, futuro: futuro.current.length }), []);
  const anotar = useCallback(
    (antes: Bases, cambios: readonly Cambio[]) => {
      const [unico] = cambios;
      const ruta = cambios.length === 1 && unico?.accion === "PONER" ? unico.ruta : "";
      const ahora = performance.now();
      const sigue = ruta !== "" && ruta === ultimo.current.ruta && ahora - ultimo.current.cuando < PAUSA_MS;
      ultimo.current = { ruta, cuando: ahora };
      if (!sigue) pasado.current = [...pasado.current, antes].slice(-PASOS);
      futuro.current = [];
      contar();
    },
    [contar],
  );
  const ir = useCallback(
    (de: typeof pasado, a: typeof pasado) => (ahora: Bases) => {
      const otro = de.current.pop() ?? null;
      if (otro) a.current.push(ahora);
      ultimo.current = { ruta: "", cuando: 0 };
      contar();
      return otro;
    },
    [contar],
  );
  return {
    puedeDeshacer: cuantos.pasado > 0,
    puedeRehacer: cuantos.futuro > 0,
    anotar,
    deshacer: useCallback((ahora: Bases) => ir(pasado, futuro)(ahora), [ir]),
    rehacer: useCallback((ahora: Bases) => ir(futuro, pasado)(ahora), [ir]),
    olvidar: useCallback(() => {
      pasado.current = [];
      futuro.current = [];
      contar();
    }, [contar]),
  };
}
