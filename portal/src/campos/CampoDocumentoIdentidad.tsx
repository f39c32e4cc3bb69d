import type { Control } from "./control.ts";
import { Linea } from "./Linea.tsx";

/** Number of an identity document; a carné has letters, so the keyboard is that of text. */
export const campoDocumentoIdentidad: Control<"DOCUMENTO_IDENTIDAD"> = {
  enGrupo: () => false,
  Control: (props) => <Linea {...props} ancho="ancho-12" />,
};
