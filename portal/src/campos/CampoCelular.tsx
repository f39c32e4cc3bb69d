import type { Control } from "./control.ts";
import { Linea } from "./Linea.tsx";

/** Mobile number of nine figures. */
export const campoCelular: Control<"CELULAR"> = {
  enGrupo: () => false,
  Control: (props) => <Linea {...props} tipo="tel" modo="tel" ancho="ancho-12" />,
};
