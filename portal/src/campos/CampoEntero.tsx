import type { Control } from "./control.ts";
import { Linea } from "./Linea.tsx";

/** Whole number. A box of text with the keyboard of figures: a box of numbers drops what it does not understand. */
export const campoEntero: Control<"ENTERO"> = {
  enGrupo: () => false,
  Control: (props) => <Linea {...props} modo="numeric" ancho="ancho-12" despues={props.campo.unidad} />,
};
