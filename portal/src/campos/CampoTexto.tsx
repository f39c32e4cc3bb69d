import { atributos, type Control, llenadoDe, ordenar, textoDe } from "./control.ts";

/** Text of one line. */
export const campoTexto: Control<"TEXTO"> = {
  enGrupo: () => false,
  Control: ({ campo, valor, onCambio, ...resto }) => (
    <input
      {...atributos(resto)}
      className={(campo.maximo ?? 200) <= 20 ? "entrada ancho-12" : "entrada"}
      type="text"
      autoComplete={llenadoDe(campo) ?? "off"}
      value={textoDe(valor)}
      onChange={(evento) => onCambio(evento.target.value)}
      onBlur={() => ordenar(campo, valor, onCambio)}
    />
  ),
};
