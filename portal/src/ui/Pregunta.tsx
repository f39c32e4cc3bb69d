import type { ReactNode } from "react";
import { leerFalla } from "../datos/errores.ts";
import { COMUN } from "../textos/comun.ts";
import { Aviso, Boton, Espera } from "./piezas.tsx";
import { Titulo } from "./Titulo.tsx";

interface Props<T> {
  /** What `useQuery` gave. */
  readonly consulta: { readonly data?: T | undefined; readonly error?: unknown; readonly refetch: () => unknown };
  readonly children: (data: T) => ReactNode;
}

/** The three faces of something asked for: on its way, failed with a way out, or here. */
export function Pregunta<T>({ consulta: { data, error, refetch }, children }: Props<T>) {
  if (data !== undefined) return children(data);
  if (error === undefined) return <Espera />;
  return (
    <div className="cuerpo-angosto pila">
      <Titulo>{COMUN.fallas.titulo}</Titulo>
      <Aviso tono="mal" rol="alert">
        <p>{leerFalla(error).mensaje}</p>
      </Aviso>
      <Boton clase="segundo" onClick={() => void refetch()}>
        {COMUN.reintentar}
      </Boton>
    </div>
  );
}

/** What does not exist, or is not for this person: both look the same. */
export function NoExiste() {
  return (
    <div className="cuerpo-angosto pila">
      <Titulo>{COMUN.noExiste.titulo}</Titulo>
      <p>{COMUN.noExiste.texto}</p>
      <p>
        <a href="/">{COMUN.noExiste.enlace}</a>
      </p>
    </div>
  );
}
