import { Parte } from "../controles/Parte.tsx";
import { BotonVistaPrevia } from "../vista-previa/BotonVistaPrevia.tsx";
import { EditarLista } from "../editor/Editor.tsx";
import { ParteOpcional } from "../editor/ParteOpcional.tsx";

/** Kinds of document that the bases ask for, with their limits, the sworn statements, and how pages are numbered. */
export function Documentos() {
  return (
    <>
      <Parte
        titulo="Documentos"
        ruta="documentos"
        acciones={<BotonVistaPrevia />}
        entrada="Lo que se adjunta o se genera, cuándo, y con qué límites. El orden es el del expediente."
      >
        <EditarLista ruta="documentos" />
      </Parte>
      <Parte
        titulo="Declaraciones juradas"
        ruta="declaraciones"
        entrada="Lo que el postulante declara bajo juramento, y qué pasa si no lo acepta."
      >
        <EditarLista ruta="declaraciones" />
      </Parte>
      <Parte titulo="Foliación">
        <ParteOpcional
          ruta="foliacion"
          etiqueta="Cómo se numeran las páginas"
          sinElla="Las bases no dicen cómo se folia: el expediente se numera de la primera página a la última."
        />
      </Parte>
    </>
  );
}
