/** The preview beside the section that is edited: whether it is open, and how to open it. */
import { createContext, useMemo, useRef, useState } from "react";

interface PanelVistaPrevia {
  readonly abierto: boolean;
  readonly abrir: () => void;
}

/** Null where there is no place for it. */
export const ContextoVistaPrevia = createContext<PanelVistaPrevia | null>(null);

/** Id of the panel, for the button that opens it. */
export const PANEL = "panel-vista-previa";

/** The preview beside a section. The focus goes back to what opened it. */
export function usePanel() {
  const [abierto, setAbierto] = useState(false);
  const origen = useRef<Element | null>(null);
  return useMemo(
    () => ({
      abierto,
      abrir: () => {
        origen.current = document.activeElement;
        setAbierto(true);
      },
      cerrar: () => {
        setAbierto(false);
        if (origen.current instanceof HTMLElement) origen.current.focus();
      },
    }),
    [abierto],
  );
}
