/** The editor of the bases, as the sections of the builder use it. Everything that the document can say is edited here. */
import { EditorLugar } from "./EditorLugar.tsx";
import { Partes } from "./EditorLista.tsx";
import { EditorParte } from "./EditorParte.tsx";
import { ContextoLugar, type PropsLugar } from "./LugarEditable.tsx";

const editar = (props: PropsLugar) => <EditorLugar {...props} />;

/** Edits one place, whatever it holds. */
export function EditarLugar(props: PropsLugar) {
  return (
    <ContextoLugar value={editar}>
      <EditorLugar {...props} />
    </ContextoLugar>
  );
}

/** Edits the items of a list. */
export function EditarLista({ ruta }: { readonly ruta: string }) {
  return (
    <ContextoLugar value={editar}>
      <Partes ruta={ruta} />
    </ContextoLugar>
  );
}

interface PropsParte {
  readonly ruta: string;
  /** Properties that the section shows by itself. */
  readonly omitir?: readonly string[];
}

/** Edits every property of a part but those that its section shows by itself. */
export function EditarParte(props: PropsParte) {
  return (
    <ContextoLugar value={editar}>
      <EditorParte {...props} />
    </ContextoLugar>
  );
}
