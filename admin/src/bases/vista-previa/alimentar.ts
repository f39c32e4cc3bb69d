/** Gives the draft to the preview of the portal, as it is typed. */
import { type RefObject, useDeferredValue, useEffect, useMemo, useRef } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { validar } from "#schema/bases/validar.ts";
import { leerMensaje, type MensajeVistaPrevia } from "#schema/vista-previa.ts";

/**
 * Answers the preview inside a frame, and tells it each change. A draft without the shape of the bases, as one is while
 * something is half typed, is not given: the preview stays at the last one that had it.
 * @returns whether the preview is behind the draft
 */
export function useAlimentar(marco: RefObject<HTMLIFrameElement | null>, bases: Bases): boolean {
  const vista = useDeferredValue(bases);
  const tieneForma = useMemo(() => validar(vista).length === 0, [vista]);
  const ultima = useRef<Bases | null>(null);
  useEffect(() => {
    if (!tieneForma) return;
    ultima.current = vista;
    dar(marco.current, vista);
  }, [marco, vista, tieneForma]);
  useEffect(() => {
    const oir = ({ origin, source, data }: MessageEvent<unknown>) => {
      if (origin !== location.origin || source !== (marco.current?.contentWindow ?? null)) return;
      if (leerMensaje(data)?.tipo === "merito.vista-previa.pide" && ultima.current) dar(marco.current, ultima.current);
    };
    addEventListener("message", oir);
    return () => removeEventListener("message", oir);
  }, [marco]);
  return !tieneForma;
}

/** Only to a page of our own: whatever else the frame might show gets nothing. */
function dar(marco: HTMLIFrameElement | null, bases: Bases): void {
  const mensaje: MensajeVistaPrevia = { tipo: "merito.vista-previa.borrador", bases };
  marco?.contentWindow?.postMessage(mensaje, location.origin);
}
