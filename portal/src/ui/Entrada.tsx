import type { InputHTMLAttributes, ReactNode } from "react";
import { COMUN } from "../textos/comun.ts";
import { Icono } from "./Icono.tsx";

interface PropsRotulo {
  readonly id: string;
  readonly etiqueta: string;
  readonly ayuda?: string | undefined;
  readonly error?: string | null | undefined;
  readonly opcional?: boolean;
  readonly children: ReactNode;
}

/** The words around a control: label above, help, error beside it. */
export function Rotulo({ id, etiqueta, ayuda, error = null, opcional = false, children }: PropsRotulo) {
  return (
    <div className={`campo${error ? " campo-invalido" : ""}`}>
      <label className="etiqueta" htmlFor={id}>
        {etiqueta}
        {opcional && <span className="opcional"> {COMUN.opcional}</span>}
      </label>
      {ayuda !== undefined && (
        <p id={`${id}-ayuda`} className="ayuda">
          {ayuda}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="error-campo">
          <Icono nombre="alerta" />
          <span>{error}</span>
        </p>
      )}
      <div className="control">{children}</div>
    </div>
  );
}

/** Attributes that tie a control to its words. */
export const atada = ({ id, ayuda, error }: Pick<PropsRotulo, "id" | "ayuda" | "error">) => ({
  id,
  "aria-describedby":
    [ayuda === undefined ? null : `${id}-ayuda`, error ? `${id}-error` : null].filter(Boolean).join(" ") || undefined,
  "aria-invalid": error ? true : undefined,
});

interface PropsEntrada
  extends Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "onChange" | "value">, Omit<PropsRotulo, "children"> {
  readonly valor: string;
  readonly onCambio: (valor: string) => void;
  readonly ancho?: string;
}

/** A box of one line with its words. */
export function Entrada({
  id,
  etiqueta,
  ayuda,
  error,
  opcional = false,
  valor,
  onCambio,
  ancho = "",
  ...resto
}: PropsEntrada) {
  return (
    <Rotulo id={id} etiqueta={etiqueta} ayuda={ayuda} error={error} opcional={opcional}>
      <input
        {...resto}
        {...atada({ id, ayuda, error })}
        className={`entrada ${ancho}`}
        value={valor}
        onChange={(evento) => onCambio(evento.target.value)}
      />
    </Rotulo>
  );
}
