import Box from "@mui/material/Box";
import { useMemo, useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import { rechazosEvaluacion } from "#schema/errores/evaluacion.ts";
import { useConsulta, useGuardado } from "../data-provider/consulta.ts";
import { type Falla, leerFalla } from "../data-provider/falla.ts";
import { rolesEn, usePermisos } from "../data-provider/permisos.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { CabeceraDossier } from "./CabeceraDossier.tsx";
import { compuertasDe, ContextoDossier, criteriosDelSitio, type DatosDossier, directosDe } from "./dossier.ts";
import { Hoja } from "./Hoja.tsx";
import { Compuertas, Requisitos } from "./Requisitos.tsx";
import { BASES_DE_VERSION, EVALUACION, EXPEDIENTE } from "./operaciones.ts";
import type { Evaluacion } from "./palabras.ts";
import { Puntaje } from "./Puntaje.tsx";
import { Sustentos } from "./Sustentos.tsx";

interface Props {
  readonly proceso: string;
  readonly etapa: string;
  readonly postulacion: string;
}

/** One dossier at a time: what it has to meet, what it brings, what this member scores, and what comes out of it. */
export function Dossier({ proceso, etapa: idEtapa, postulacion }: Props) {
  const sitio = useMemo(() => ({ postulacion, etapa: idEtapa }), [postulacion, idEtapa]);
  const evaluacion = useConsulta(EVALUACION, sitio);
  const expediente = useConsulta(EXPEDIENTE, { postulacion });
  const numero = evaluacion.data?.evaluacion?.versionBases;
  const version = useConsulta(BASES_DE_VERSION, { proceso, numero: numero ?? 0 }, { activa: numero !== undefined });
  const { poner, releer } = useGuardado(EVALUACION, sitio);
  const bloqueo = useBloqueo(proceso, evaluacion.data?.evaluacion ?? null);
  const [falla, setFalla] = useState<Falla | null>(null);
  const [ocupado, setOcupado] = useState(false);

  const error = evaluacion.error ?? expediente.error ?? version.error;
  if (error) return <NoSePudo falla={error} reintentar={() => void releer()} />;
  const suya = evaluacion.data?.evaluacion;
  const enviado = expediente.data?.postulacion;
  const bases = version.data?.proceso?.version?.documento as Bases | undefined;
  const etapa = bases?.etapas.find(({ id }) => id === idEtapa);
  if (!suya || !enviado || !bases || !etapa) return <Espera />;

  const decidir: DatosDossier["decidir"] = async (acto) => {
    setOcupado(true);
    setFalla(null);
    try {
      const respuesta = await acto(sitio);
      const nueva = Object.values(respuesta).find(isEvaluacion);
      if (nueva) poner((anterior) => ({ ...anterior, evaluacion: nueva }));
      return true;
    } catch (motivo) {
      const suFalla = leerFalla(motivo);
      setFalla(suFalla);
      // Somebody decided meanwhile: what they decided is shown, and this person decides again.
      if (suFalla.codigo === "REVISION_DESACTUALIZADA") await releer();
      return false;
    } finally {
      setOcupado(false);
    }
  };
  const datos: DatosDossier = {
    proceso,
    bases,
    etapa,
    evaluacion: suya,
    expediente: enviado,
    bloqueo,
    ocupado,
    decidir,
  };
  const criterios = criteriosDelSitio(datos);
  const directos = directosDe(criterios);
  return (
    <ContextoDossier value={datos}>
      <CabeceraDossier />
      {bloqueo && (
        <Box sx={{ mb: 2 }}>
          <Aviso tono="dato" titulo="Solo lectura">
            {bloqueo}
          </Aviso>
        </Box>
      )}
      {falla && (
        <Box sx={{ mb: 2 }}>
          <Aviso tono="mal" titulo="No se guardó" vivo>
            {falla.message}
          </Aviso>
        </Box>
      )}
      <Box
        sx={{
          display: "grid",
          gridTemplateColumns: {
            xs: "minmax(0, 1fr)",
            lg: directos.length > 0 ? "minmax(0, 1fr) 380px" : "minmax(0, 1fr)",
          },
          gap: 2,
          alignItems: "start",
        }}
      >
        {directos.length > 0 && (
          <Box sx={{ order: { lg: 2 }, position: { lg: "sticky" }, top: 64 }}>
            <Hoja directos={directos} />
          </Box>
        )}
        <Box>
          <Requisitos />
          <Compuertas compuertas={compuertasDe(criterios)} />
          <Sustentos />
        </Box>
      </Box>
      <Puntaje />
    </ContextoDossier>
  );
}

/** An answer has the evaluation under the name of its act, beside the name of its type. */
const isEvaluacion = (valor: unknown): valor is Evaluacion => typeof valor === "object" && valor !== null;

/** Why this person may decide nothing about this application now. */
function useBloqueo(proceso: string, evaluacion: Evaluacion | null): string | null {
  const permisos = usePermisos();
  if (!permisos || !evaluacion) return "Cargando…";
  const roles = rolesEn(permisos, proceso, null);
  if (!roles.includes("COMITE") && !roles.includes("PRESIDENTE")) return "Solo decide el comité de este proceso.";
  if (evaluacion.meAbstuve) return rechazosEvaluacion.CONFLICTO_DE_INTERES.mensaje({});
  if (evaluacion.publicada && evaluacion.reabiertaMotivo === null) {
    return "Los resultados de esta etapa ya se publicaron. Para cambiarlos, quien preside reabre la evaluación con su motivo.";
  }
  return null;
}
