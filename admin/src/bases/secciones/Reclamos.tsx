import { Parte } from "../controles/Parte.tsx";
import { EditarLista } from "../editor/Editor.tsx";
import { ParteOpcional } from "../editor/ParteOpcional.tsx";

/** How results are claimed against, and how the contract is signed. */
export function Reclamos() {
  return (
    <>
      <Parte titulo="Reclamos" ruta="reclamos" entrada="Sobre cada etapa y sobre el resultado final.">
        <EditarLista ruta="reclamos" />
      </Parte>
      <Parte titulo="Firma del contrato">
        <ParteOpcional
          ruta="suscripcion"
          etiqueta="Firma del contrato"
          sinElla="Las bases no dicen cómo se firma el contrato."
        />
      </Parte>
    </>
  );
}
