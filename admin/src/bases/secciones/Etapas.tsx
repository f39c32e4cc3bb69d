import Typography from "@mui/material/Typography";
import { useBorrador } from "../borrador.ts";
import { Parte } from "../controles/Parte.tsx";
import { EditarLista } from "../editor/Editor.tsx";
import { contadoresDe } from "../contadores.ts";

/** The stages: what each demands and weighs, its criteria as a tree, and what they can really give. */
export function Etapas() {
  const { bases } = useBorrador();
  const contadores = contadoresDe(bases);
  return (
    <>
      {contadores.length > 0 && (
        <Typography component="output" sx={{ display: "block", mb: 1.5 }}>
          {contadores.join(" · ")}
        </Typography>
      )}
      <Parte
        titulo="Etapas y criterios"
        ruta="etapas"
        entrada="En el orden en que se evalúan. Cada etapa tiene su carácter, sus criterios, quiénes la califican y quiénes pasan."
      >
        <EditarLista ruta="etapas" />
      </Parte>
    </>
  );
}
