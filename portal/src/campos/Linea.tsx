import type { HTMLInputTypeAttribute } from "react";
import type { CampoDe, ClaseCampo } from "#schema/bases/formulario.ts";
import { atributos, llenadoDe, ordenar, type PropsControl, textoDe } from "./control.ts";

interface Props extends Omit<PropsControl<ClaseCampo>, "campo"> {
  readonly campo: CampoDe<ClaseCampo>;
  readonly tipo?: HTMLInputTypeAttribute;
  readonly modo?: "text" | "numeric" | "decimal" | "tel" | "email" | "url";
  readonly ancho?: string;
  readonly antes?: string;
  readonly despues?: string | undefined;
}

/** A box of one line, with its unit before or after when there is one. */
export function Linea({
  campo,
  tipo = "text",
  modo = "text",
  ancho = "",
  antes,
  despues,
  valor,
  onCambio,
  ...resto
}: Props) {
  const caja = (
    <input
      {...atributos(resto)}
      className={`entrada ${ancho}`}
      type={tipo}
      inputMode={modo}
      autoComplete={llenadoDe(campo) ?? "off"}
      spellCheck={false}
      value={textoDe(valor)}
      onChange={(evento) => onCambio(evento.target.value)}
      onBlur={() => ordenar(campo, valor, onCambio)}
    />
  );
  if (antes === undefined && despues === undefined) return caja;
  return (
    <div className="con-unidad">
      {antes !== undefined && <span>{antes}</span>}
      {caja}
      {despues !== undefined && <span>{despues}</span>}
    </div>
  );
}
