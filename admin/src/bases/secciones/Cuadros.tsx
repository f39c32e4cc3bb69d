import { Parte } from "../controles/Parte.tsx";
import { EditarLista } from "../editor/Editor.tsx";

/** The tables that will be published, with their columns as they will be seen. */
export function Cuadros() {
  return (
    <Parte
      titulo="Cuadros de resultados"
      ruta="cuadros"
      entrada="Los cuadros que se publicarán: de qué etapa, con qué columnas y en qué orden."
    >
      <EditarLista ruta="cuadros" />
    </Parte>
  );
}
