import { createContext, type ReactNode, use } from "react";

export interface PropsLugar {
  readonly ruta: string;
  /** Words beside it; those of the definition unless told. */
  readonly etiqueta?: string;
}

/** Draws the editor of any place: parts hold places and places hold parts, so they meet here. */
export const ContextoLugar = createContext<((props: PropsLugar) => ReactNode) | null>(null);

export function LugarEditable(props: PropsLugar) {
  const editar = use(ContextoLugar);
  if (!editar) throw new Error("A place of the bases outside of the editor");
  return editar(props);
}
