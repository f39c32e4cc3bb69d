import Typography from "@mui/material/Typography";
import { DeLaBiblioteca } from "../biblioteca/DeLaBiblioteca.tsx";
import { useBorrador } from "../borrador.ts";
import { Parte } from "../controles/Parte.tsx";
import { EditarParte } from "../editor/Editor.tsx";

/** The committee by its offices: who presides, who votes, who stands in, who only speaks. */
export function Comite() {
  const { bases } = useBorrador();
  const { comite } = bases.generalidades;
  return (
    <Parte
      titulo="Comité de selección"
      ruta="generalidades.comite"
      entrada="Por cargos. Las personas se designan en Evaluación, cuando las bases estén publicadas."
    >
      {comite ? (
        <EditarParte ruta="generalidades.comite" />
      ) : (
        <>
          <Typography sx={{ mb: 1 }}>Las bases todavía no dicen quiénes forman el comité.</Typography>
          <DeLaBiblioteca ruta="generalidades.comite" boton="Traer un comité de la biblioteca…" resaltado />
        </>
      )}
    </Parte>
  );
}
