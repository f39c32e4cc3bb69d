import { useState } from "react";
import { CUENTA } from "../textos/cuenta.ts";
import { atada, Rotulo } from "../ui/Entrada.tsx";
import { Estado, type Tono } from "../ui/piezas.tsx";
import { estimarFortaleza, type Fortaleza } from "./fortaleza.ts";

interface Props {
  readonly id: string;
  readonly etiqueta: string;
  readonly ayuda?: string;
  readonly error?: string | null | undefined;
  readonly valor: string;
  readonly onCambio: (valor: string) => void;
  /** What others know of the person; given when the password is new, and then its strength is shown. */
  readonly propios?: readonly string[];
}

/** A password that can be seen while it is typed: on a phone nobody types long words blindly. */
export function CampoClave({ id, etiqueta, ayuda, error, valor, onCambio, propios }: Props) {
  const [visible, setVisible] = useState(false);
  return (
    <Rotulo id={id} etiqueta={etiqueta} ayuda={ayuda} error={error}>
      <div className="con-unidad">
        <input
          {...atada({ id, ayuda, error })}
          className="entrada"
          type={visible ? "text" : "password"}
          autoComplete={propios ? "new-password" : "current-password"}
          autoCapitalize="none"
          spellCheck={false}
          value={valor}
          onChange={(evento) => onCambio(evento.target.value)}
        />
        <button
          type="button"
          className="boton boton-segundo"
          aria-pressed={visible}
          onClick={() => setVisible(!visible)}
        >
          {visible ? CUENTA.ocultar : CUENTA.mostrar}
        </button>
      </div>
      <p className="menor" aria-live="polite">
        {propios && valor !== "" && <Medida fortaleza={estimarFortaleza(valor, propios)} />}
      </p>
    </Rotulo>
  );
}

const TONOS: Readonly<Record<Fortaleza["nivel"], Tono>> = {
  CORTA: "espera",
  ADIVINABLE: "mal",
  REGULAR: "espera",
  BUENA: "bien",
};

function Medida({ fortaleza }: { readonly fortaleza: Fortaleza }) {
  const texto =
    fortaleza.nivel === "CORTA" ? CUENTA.fortaleza.corta(fortaleza.faltan) : CUENTA.fortaleza[fortaleza.nivel];
  return (
    <Estado tono={TONOS[fortaleza.nivel]}>
      <span className="oculto">{CUENTA.fortaleza.nombre}: </span>
      {texto}
    </Estado>
  );
}
