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
  const conHojas = completas > 0 || integrantes.some(({ abiertas, cerradas }) => abiertas + cerradas > 0);
  if (!conHojas)
    return (
      <Typography
        variant="body2"
        sx={{ mb: 1 }}
      >{`${postulaciones} postulaciones; ${conDecisiones} con alguna decisión del comité.`}</Typography>
    );
  return (
    <Box sx={{ mb: 1.5, maxWidth: 560 }}>
      <LinearProgress
        variant="determinate"
        value={postulaciones === 0 ? 0 : (completas * 100) / postulaciones}
        aria-label="Postulaciones con todas sus hojas cerradas"
        sx={{ height: 8, borderRadius: 1, mb: 0.5 }}
      />
      <Typography variant="body2">{`${completas} de ${postulaciones} postulaciones con todas sus hojas cerradas.`}</Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, fontSize: "0.875rem", color: "text.secondary" }}>
        {integrantes.map(({ persona, nombres, abiertas, cerradas }) => (
          <li
            key={persona}
          >{`${nombres}: ${cerradas} hojas cerradas${abiertas > 0 ? ` y ${abiertas} abiertas` : ""}`}</li>
        ))}
      </Box>
    </Box>
  );
}
