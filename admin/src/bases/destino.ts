/** Jumps to a place of the draft: its `ruta` goes in the address after `#`. */
import { useEffect } from "react";
import { useLocation } from "react-admin";
import { useNavigate } from "react-router";

/** The place that the address points to; empty when it points to none. */
export function useDestino(): string {
  return destinoDe(useLocation().hash);
}

/** Goes to a place of the section that is open. */
export function useIrA(): (ruta: string) => void {
  const navegar = useNavigate();
  return (ruta) => void navegar({ hash: encodeURIComponent(ruta) }, { replace: true });
}

const destinoDe = (hash: string): string => decodeURIComponent(hash.replace(/^#/, ""));

/** How often, and how many times, a place is looked for: what shows it may come with its own code. */
const CADA_MS = 120;
const VECES = 25;

/**
 * Brings the place into view, and the focus to its control, each time that somebody jumps to it. What holds it is shown
 * until it appears itself; whoever does something else meanwhile is not disturbed.
 */
export function useLlegada(): void {
  const lugar = useLocation();
  useEffect(() => {
    const destino = destinoDe(lugar.hash);
    if (destino === "") return undefined;
    let hallada = "";
    let veces = 0;
    const turno = setInterval(() => {
      const ruta = masCercana(destino);
      if (ruta.length > hallada.length) mostrar((hallada = ruta));
      veces += 1;
      if (hallada === destino || veces === VECES) clearInterval(turno);
    }, CADA_MS);
    const dejar = () => clearInterval(turno);
    addEventListener("pointerdown", dejar);
    addEventListener("keydown", dejar);
    return () => {
      dejar();
      removeEventListener("pointerdown", dejar);
      removeEventListener("keydown", dejar);
    };
  }, [lugar]);
}

const elementoDe = (ruta: string): HTMLElement | null => document.querySelector(`[data-ruta="${CSS.escape(ruta)}"]`);

/** The deepest place on the page that is the one looked for or holds it; empty when none does. */
function masCercana(destino: string): string {
  let ruta = destino;
  while (ruta !== "" && !elementoDe(ruta)) ruta = ruta.split(".").slice(0, -1).join(".");
  return ruta;
}

function mostrar(ruta: string): void {
  const elemento = elementoDe(ruta);
  if (!elemento) return;
  elemento.scrollIntoView({ block: "center", behavior: "auto" });
  const control = elemento.querySelector<HTMLElement>(
    "input:not([aria-hidden]), textarea:not([aria-hidden]), [role=combobox], button",
  );
  // What can only be read takes the focus itself, so that the keyboard goes on from there.
  if (!control) elemento.tabIndex = -1;
  (control ?? elemento).focus({ preventScroll: true });
  document.querySelector("[data-llegada]")?.removeAttribute("data-llegada");
  elemento.dataset["llegada"] = "";
}
