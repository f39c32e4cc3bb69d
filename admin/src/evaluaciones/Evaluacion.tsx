import type { Proceso } from "../procesos/lugares.ts";
import { Dossier } from "./Dossier.tsx";
import { EtapasEvaluacion } from "./EtapasEvaluacion.tsx";
import { Matriz } from "./Matriz.tsx";

interface Props {
  readonly proceso: Proceso;
  /** `etapa/postulacion`, either of them may be missing. */
  readonly camino: string;
}

/** The evaluation of a proceso: its stages, the applications of one, or one dossier. */
export function Evaluacion({ proceso, camino }: Props) {
  const [etapa = "", postulacion = ""] = camino.split("/");
  if (etapa === "") return <EtapasEvaluacion proceso={proceso} />;
  if (postulacion === "") return <Matriz proceso={proceso.id} etapa={etapa} />;
  return <Dossier key={`${etapa}/${postulacion}`} proceso={proceso.id} etapa={etapa} postulacion={postulacion} />;
}
