import type { ReactNode } from "react";
import type { Envio } from "../ui/envio.ts";
import { ResumenErrores } from "../ui/ResumenErrores.tsx";
import { Titulo } from "../ui/Titulo.tsx";

interface Props {
  readonly titulo: string;
  readonly intro?: string;
  readonly envio: Envio;
  readonly onEnviar: () => unknown;
  readonly children: ReactNode;
}

/** A page of the account that is one form: its faults on top, its heading, its fields. */
export function Formulario({ titulo, intro, envio, onEnviar, children }: Props) {
  return (
    <div className="cuerpo-angosto pila-ancha">
      <ResumenErrores errores={envio.errores} />
      <div className="pila">
        <Titulo conError={envio.errores.length > 0}>{titulo}</Titulo>
        {intro !== undefined && <p>{intro}</p>}
      </div>
      <form
        className="formulario"
        noValidate
        onSubmit={(evento) => {
          evento.preventDefault();
          void onEnviar();
        }}
      >
        {children}
      </form>
    </div>
  );
}
