import { type ReactNode, useEffect, useRef } from "react";
import { COMUN } from "../textos/comun.ts";
import { enMarco, haNavegado } from "./navegacion.tsx";

interface Props {
  readonly children: string;
  /** Small line above: the contest or the section that the page belongs to. */
  readonly sobre?: ReactNode;
  /** Whether the page holds errors: its title says so first. */
  readonly conError?: boolean;
}

/** The heading of a page: names the window and takes the focus, so that a screen reader reads where one is. */
export function Titulo({ children, sobre, conError = false }: Props) {
  const referencia = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${conError ? COMUN.prefijoError : ""}${children} · ${COMUN.marca}`;
  }, [children, conError]);
  useEffect(() => {
    // The first page opens with the focus where the browser puts it; one inside another takes it from nobody.
    if (haNavegado() && (!enMarco() || document.hasFocus())) referencia.current?.focus();
  }, []);
  return (
    <h1 ref={referencia} tabIndex={-1}>
      {sobre !== undefined && <span className="sobretitulo">{sobre}</span>}
      {children}
    </h1>
  );
}
