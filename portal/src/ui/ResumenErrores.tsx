import { useEffect, useRef } from "react";
import { COMUN } from "../textos/comun.ts";

/** A fault of a form: its words and the id of the control that it is about, if any. */
export interface ErrorFormulario {
  readonly control: string | null;
  readonly mensaje: string;
}

/** The faults of a form, on top, with links to each place. Takes the focus when it appears. */
export function ResumenErrores({ errores }: { readonly errores: readonly ErrorFormulario[] }) {
  const referencia = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errores.length > 0) referencia.current?.focus();
  }, [errores]);
  if (errores.length === 0) return null;
  return (
    <div ref={referencia} className="resumen-errores pila-corta" role="alert" tabIndex={-1}>
      <h2>{COMUN.hayErrores}</h2>
      <ul>
        {errores.map(({ control, mensaje }) => (
          <li key={`${control ?? ""} ${mensaje}`}>
            {control === null ? (
              mensaje
            ) : (
              <a
                href={`#${control}`}
                onClick={(evento) => {
                  evento.preventDefault();
                  enfocar(control);
                }}
              >
                {mensaje}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Puts the focus on a control, or on the first one inside a group of that id. */
function enfocar(id: string): void {
  const elemento = document.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  const control = elemento?.matches("input, select, textarea, button")
    ? elemento
    : elemento?.querySelector<HTMLElement>("input, select, textarea, button");
  control?.focus();
  control?.scrollIntoView({ block: "center" });
}
