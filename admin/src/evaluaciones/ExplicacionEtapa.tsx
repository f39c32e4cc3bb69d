import Typography from "@mui/material/Typography";
import { useConsulta } from "../data-provider/consulta.ts";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { useDossier } from "./dossier.ts";
import { EXPLICACION_ETAPA } from "./operaciones.ts";
import { Traza } from "./Traza.tsx";

/** The tree behind the score of the stage, for each plaza. */
export function ExplicacionEtapa() {
  const { etapa, evaluacion } = useDossier();
  const { data, error } = useConsulta(EXPLICACION_ETAPA, { postulacion: evaluacion.postulacionId, etapa: etapa.id });
  if (error) return <NoSePudo falla={error} />;
  if (!data) return <Espera />;
  const candidaturas = data.evaluacion?.candidaturas ?? [];
  return candidaturas.map(({ plaza, puesto, etapas }) => {
    const suya = etapas.find((una) => una.etapa === etapa.id);
    const explicado = suya?.acumulado ?? suya?.obtenido;
    return (
      <div key={plaza}>
        {candidaturas.length > 1 && <Typography variant="h4">{puesto}</Typography>}
        {explicado ? (
          <Traza pasos={explicado.pasos} />
        ) : (
          <Typography variant="body2">Todavía no hay puntaje que explicar.</Typography>
        )}
      </div>
    );
  });
}
