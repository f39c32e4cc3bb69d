import type { Control } from "./control.ts";
import { Linea } from "./Linea.tsx";

/** Mail address. */
export const campoCorreo: Control<"CORREO"> = {
  enGrupo: () => false,
  Control: (props) => <Linea {...props} tipo="email" modo="email" />,
};
