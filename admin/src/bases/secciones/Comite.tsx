import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { POR_COMPLETAR } from "#schema/bases/por-completar.ts";
import { useBorrador } from "../borrador.ts";
import { Parte } from "../controles/Parte.tsx";
import { EditarParte } from "../editor/Editor.tsx";

/** The committee by its offices: who presides, who votes, who stands in, who only speaks. */
export function Comite() {
  const { bases, cambiar, motivo } = useBorrador();
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
          <Button
            variant="outlined"
            disabled={motivo !== null}
            onClick={() => cambiar({ ruta: "generalidades.comite", accion: "PONER", valor: DE_TRES })}
          >
            Empezar con tres integrantes
          </Button>
        </>
      )}
    </Parte>
  );
}

/** A committee as most entities form it. */
const DE_TRES = {
  nombre: "Comité de Selección",
  miembros: [
    { id: "presidente", cargo: POR_COMPLETAR, funcion: "PRESIDENTE" },
    { id: "integrante-solicitante", cargo: "Representante del área usuaria", funcion: "MIEMBRO" },
    { id: "integrante-rrhh", cargo: "Representante de Recursos Humanos", funcion: "MIEMBRO" },
  ],
};
