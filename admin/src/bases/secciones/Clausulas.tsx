import { Parte } from "../controles/Parte.tsx";
import { ParteOpcional } from "../editor/ParteOpcional.tsx";

/** Sentences that the system shows and does not act on, with what they assert. */
export function Clausulas() {
  return (
    <Parte
      titulo="Cláusulas"
      ruta="clausulas"
      entrada="Texto de las bases que el sistema muestra y no calcula. Lo que una cláusula afirma de un dato se compara con ese dato."
    >
      <ParteOpcional
        ruta="clausulas"
        etiqueta="Cláusulas"
        sinElla="Las bases no llevan más cláusulas que sus reglas."
      />
    </Parte>
  );
}
