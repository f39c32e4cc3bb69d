import type { Control } from "./control.ts";
import { Linea } from "./Linea.tsx";

/** Number with decimals. */
export const campoDecimal: Control<"DECIMAL"> = {
  enGrupo: () => false,
  Control: (props) => <Linea {...props} modo="decimal" ancho="ancho-12" despues={props.campo.unidad} />,
};
