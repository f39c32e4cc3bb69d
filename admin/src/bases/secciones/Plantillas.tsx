import { Parte } from "../controles/Parte.tsx";
import { EditarLista } from "../editor/Editor.tsx";

/** Mails and generated documents, as blocks with variables. */
export function Plantillas() {
  return (
    <Parte
      titulo="Plantillas"
      ruta="plantillas"
      entrada="Correos y documentos que el sistema llena. Entre llaves dobles van las variables: {{postulante.nombres}}, {{plaza.nombre}}, {{proceso.codigo}}."
    >
      <EditarLista ruta="plantillas" />
    </Parte>
  );
}
