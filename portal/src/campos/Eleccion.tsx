interface Props {
  readonly id: string;
  readonly tipo: "radio" | "checkbox";
  readonly nombre: string;
  readonly etiqueta: string;
  readonly marcada: boolean;
  readonly onCambio: (marcada: boolean) => void;
}

/** A radio button or a check box with its words; the whole line can be pressed. */
export function Eleccion({ id, tipo, nombre, etiqueta, marcada, onCambio }: Props) {
  return (
    <label className="eleccion" htmlFor={id}>
      <input
        id={id}
        type={tipo}
        name={nombre}
        checked={marcada}
        onChange={(evento) => onCambio(evento.target.checked)}
      />
      <span>{etiqueta}</span>
    </label>
  );
}
