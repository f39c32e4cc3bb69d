import type { Control } from "./control.ts";
import { Linea } from "./Linea.tsx";

/** Amount in soles. */
export const campoMonto: Control<"MONTO"> = {
  enGrupo: () => false,
  Control: (props) => <Linea {...props} modo="decimal" ancho="ancho-12" antes="S/" />,
};
