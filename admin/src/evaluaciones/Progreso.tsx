import Box from "@mui/material/Box";
import LinearProgress from "@mui/material/LinearProgress";
import Typography from "@mui/material/Typography";
import { useConsulta } from "../data-provider/consulta.ts";
import { PROGRESO } from "./operaciones.ts";

/** How far a stage is: applications complete, and the sheets of each member. */
export function Progreso({ proceso, etapa }: { readonly proceso: string; readonly etapa: string }) {
  const { data } = useConsulta(PROGRESO, { proceso, etapa });
  if (!data) return null;
  const { postulaciones, completas, conDecisiones, integrantes } = data.progreso;
  return (
    <Box sx={{ mb: 1.5, maxWidth: 560 }}>
      <LinearProgress
        variant="determinate"
        value={postulaciones === 0 ? 0 : (completas * 100) / postulaciones}
        aria-label="Postulaciones con todas sus hojas cerradas"
        sx={{ height: 8, borderRadius: 1, mb: 0.5 }}
      />
      <Typography variant="body2">{`${completas} de ${postulaciones} postulaciones con sus hojas cerradas; ${conDecisiones} con alguna decisión.`}</Typography>
      {integrantes.length > 0 && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {integrantes
            .map(({ nombres, abiertas, cerradas }) => `${nombres}: ${cerradas} cerradas, ${abiertas} abiertas`)
            .join(" · ")}
        </Typography>
      )}
    </Box>
  );
}
