/** Jumps to a place of the draft: its `ruta` goes in the address after `#`. */
import { useEffect } from "react";
import { useLocation } from "react-admin";

/** The place that the address points to; empty when it points to none. */
export function useDestino(): string {
  return destinoDe(useLocation().hash);
}

const destinoDe = (hash: string): string => decodeURIComponent(hash.replace(/^#/, ""));

/** Brings the place into view, and the focus to its control, each time that somebody jumps to it. */
export function useLlegada(): void {
  const lugar = useLocation();
  useEffect(() => {
    const destino = destinoDe(lugar.hash);
    if (destino === "") return undefined;
    // What a jump opens is drawn after it, and what it asks for may come with its own code.
    const turnos = [60, 400].map((ms) => setTimeout(() => mostrar(destino), ms));
    return () => turnos.forEach(clearTimeout);
  }, [lugar]);
}

function mostrar(destino: string): void {
  for (let ruta = destino; ruta !== ""; ruta = ruta.split(".").slice(0, -1).join(".")) {
    const elemento = document.querySelector<HTMLElement>(`[data-ruta="${CSS.escape(ruta)}"]`);
    if (!elemento) continue;
    elemento.scrollIntoView({ block: "center", behavior: "auto" });
    elemento
      .querySelector<HTMLElement>("input:not([aria-hidden]), textarea:not([aria-hidden]), [role=combobox], button")
      ?.focus({ preventScroll: true });
    return;
  }
}
