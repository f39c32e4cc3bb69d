/** A router of one page: the address is the state, links are links, and the browser's own buttons work. */
import { type AnchorHTMLAttributes, type MouseEvent, type ReactNode, useSyncExternalStore } from "react";

const CAMBIO = "merito:direccion";

function subscribe(aviso: () => void): () => void {
  addEventListener("popstate", aviso);
  addEventListener(CAMBIO, aviso);
  return () => {
    removeEventListener("popstate", aviso);
    removeEventListener(CAMBIO, aviso);
  };
}

/** Path of the address, without a final slash (but `/` for the first page). */
export function useCamino(): string {
  return useSyncExternalStore(
    subscribe,
    () => location.pathname.replace(/(.)\/+$/, "$1"),
    () => "/",
  );
}

/** Query of the address. */
export function useConsulta(): URLSearchParams {
  const texto = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => "",
  );
  return new URLSearchParams(texto);
}

/** Whether another page shows this one inside, as the builder does with the preview. */
export const enMarco = (): boolean => parent !== window;

let navegado = false;

/** Whether the page on screen came from another one of the portal. */
export const haNavegado = (): boolean => navegado;

/**
 * Goes to a page of the portal. With `reemplaza` the page that is left does not come back; inside another page it never
 * does, since «back» belongs to that one.
 */
export function irA(destino: string, { reemplaza = false }: { reemplaza?: boolean } = {}): void {
  navegado = true;
  if (reemplaza || enMarco()) history.replaceState(null, "", destino);
  else history.pushState(null, "", destino);
  dispatchEvent(new Event(CAMBIO));
  if (!reemplaza) scrollTo(0, 0);
}

/**
 * The variables of a path, or null when it has another form.
 * @param patron such as `/postulaciones/:id`
 */
export function leerCamino(patron: string, camino: string): Readonly<Record<string, string>> | null {
  const [esperadas, dadas] = [patron.split("/"), camino.split("/")];
  if (esperadas.length !== dadas.length) return null;
  const variables: Record<string, string> = {};
  for (const [i, esperada] of esperadas.entries()) {
    const dada = dadas[i] ?? "";
    if (!esperada.startsWith(":")) {
      if (esperada !== dada) return null;
    } else if (dada === "") return null;
    else variables[esperada.slice(1)] = decodificar(dada);
  }
  return variables;
}

/** What was not encoded well is taken as it is: the page for it will say that it does not exist. */
function decodificar(texto: string): string {
  try {
    return decodeURIComponent(texto);
  } catch {
    return texto;
  }
}

interface PropsEnlace extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly a: string;
  readonly children: ReactNode;
}

/** A link to a page of the portal. With a modifier key, or without script, it is any other link. */
export function Enlace({ a, onClick, children, ...resto }: PropsEnlace) {
  const alPulsar = (evento: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(evento);
    const otraVentana = evento.metaKey || evento.ctrlKey || evento.shiftKey || evento.altKey || evento.button !== 0;
    if (evento.defaultPrevented || otraVentana) return;
    evento.preventDefault();
    irA(a);
  };
  return (
    <a {...resto} href={a} onClick={alPulsar}>
      {children}
    </a>
  );
}
