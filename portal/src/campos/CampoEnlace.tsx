import type { Control } from "./control.ts";
import { Linea } from "./Linea.tsx";

/** Web address. */
export const campoEnlace: Control<"ENLACE"> = {
  enGrupo: () => false,
  Control: (props) => <Linea {...props} modo="url" />,
};
