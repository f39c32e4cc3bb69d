/** The preview beside the section that is edited: whether it is open, and how to open it. */
import { createContext } from "react";

interface PanelVistaPrevia {
  readonly abierto: boolean;
  readonly abrir: () => void;
}

/** Null where there is no place for it. */
export const ContextoVistaPrevia = createContext<PanelVistaPrevia | null>(null);

/** Id of the panel, for the button that opens it. */
export const PANEL = "panel-vista-previa";
