import { Parte } from "../controles/Parte.tsx";
import { EditarLista } from "../editor/Editor.tsx";
import { ParteOpcional } from "../editor/ParteOpcional.tsx";
import { useBorrador } from "../borrador.ts";

/** Each bonus is a sentence with slots: who, with what, how much, of what, when, with which cap. */
export function Bonificaciones() {
  const { bases } = useBorrador();
  return (
    <>
      <Parte
        titulo="Bonificaciones"
        ruta="bonificaciones"
        entrada="Quién la recibe, con qué la acredita, cuánto, sobre qué puntaje, cuándo y con qué tope. Se suman en este orden."
      >
        <EditarLista ruta="bonificaciones" />
      </Parte>
      {bases.bonificaciones.length > 1 && (
        <Parte titulo="Cómo se juntan" ruta="gruposBonificaciones">
          <ParteOpcional
            ruta="gruposBonificaciones"
            etiqueta="Grupos de bonificaciones"
            sinElla="Sin grupos, cada una se suma por su cuenta, en el orden de las bases."
          />
        </Parte>
      )}
    </>
  );
}
