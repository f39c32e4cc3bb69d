import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNotify } from "react-admin";
import { Parte } from "../bases/controles/Parte.tsx";
import { useActo, useConsulta, useReleerTodo } from "../data-provider/consulta.ts";
import { rolesEn, usePermisos } from "../data-provider/permisos.ts";
import type { EtapasEvaluacionAdminQuery } from "../gql/graphql.ts";
import type { Proceso } from "../procesos/lugares.ts";
import { Boton } from "../ui/Boton.tsx";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { Enlace } from "../ui/Enlace.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { Estado } from "../ui/Estado.tsx";
import { cuandoLargo } from "../ui/fechas.ts";
import { ABRIR_EVALUACION } from "./actos.ts";
import { Comite } from "./Comite.tsx";
import { ETAPAS } from "./operaciones.ts";
import { Progreso } from "./Progreso.tsx";

type Apertura = EtapasEvaluacionAdminQuery["aperturasEvaluacion"][number];

/** The stages in their order: which is open, how far it is, and who evaluates. */
export function EtapasEvaluacion({ proceso }: { readonly proceso: Proceso }) {
  const { data, error, refetch } = useConsulta(ETAPAS, { proceso: proceso.id });
  const permisos = usePermisos();
  if (error) return <NoSePudo falla={error} reintentar={() => void refetch()} />;
  if (!data?.proceso || !permisos) return <Espera />;
  const { etapas } = data.proceso;
  const roles = rolesEn(permisos, proceso.id, proceso.entidad?.id ?? null);
  const integra = roles.includes("COMITE") || roles.includes("PRESIDENTE");
  const aperturaDe = (id: string) => data.aperturasEvaluacion.find(({ etapa }) => etapa === id);
  return (
    <>
      {etapas.map(({ id, nombre }, i) => {
        const anterior = etapas[i - 1];
        const apertura = aperturaDe(id);
        const falta =
          anterior && !aperturaDe(anterior.id)?.publicadaEn
            ? `Antes se publican los resultados de «${anterior.nombre}».`
            : null;
        return (
          <Parte key={id} titulo={`${i + 1}. ${nombre}`} acciones={<SituacionEtapa apertura={apertura} />}>
            {apertura ? (
              <Abierta proceso={proceso.id} apertura={apertura} />
            ) : (
              <PorAbrir proceso={proceso} etapa={{ id, nombre }} integra={integra} falta={falta} />
            )}
          </Parte>
        );
      })}
      <Comite proceso={proceso} comite={data.comite} organiza={roles.includes("RRHH")} />
    </>
  );
}

function SituacionEtapa({ apertura }: { readonly apertura: Apertura | undefined }) {
  if (!apertura) return <Estado tono="llano">Sin abrir</Estado>;
  return apertura.publicadaEn ? <Estado tono="bien">Publicada</Estado> : <Estado tono="dato">En evaluación</Estado>;
}

function Abierta({ proceso, apertura }: { readonly proceso: string; readonly apertura: Apertura }) {
  return (
    <>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {`Se abrió el ${cuandoLargo(apertura.abiertaEn)}, con ${apertura.expedientes} expedientes y la versión ${apertura.versionBases} de las bases.`}
      </Typography>
      <Progreso proceso={proceso} etapa={apertura.etapa} />
      <Enlace to={`/procesos/${proceso}/evaluacion/${apertura.etapa}`}>Ver los expedientes de la etapa</Enlace>
    </>
  );
}

interface PropsPorAbrir {
  readonly proceso: Proceso;
  readonly etapa: { readonly id: string; readonly nombre: string };
  readonly integra: boolean;
  readonly falta: string | null;
}

function PorAbrir({ proceso, etapa, integra, falta }: PropsPorAbrir) {
  const abrir = useActo(ABRIR_EVALUACION);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const [pregunta, setPregunta] = useState(false);
  const motivo =
    falta ?? (proceso.fase === "EN_EVALUACION" ? null : "La evaluación se abre después del cierre de la postulación.");
  if (!integra) return <Typography variant="body2">{motivo ?? "El comité todavía no abre esta etapa."}</Typography>;
  const hacer = async () => {
    await abrir.hacer({ proceso: proceso.id, etapa: etapa.id });
    setPregunta(false);
    await releer();
    notificar("Se abrió la evaluación", { type: "success" });
  };
  return (
    <>
      <Boton motivo={motivo} onClick={() => setPregunta(true)}>
        Abrir la evaluación…
      </Boton>
      {pregunta && (
        <Confirmacion
          titulo={`¿Abrir «${etapa.nombre}»?`}
          boton="Abrir"
          ocupado={abrir.ocupado}
          falla={abrir.falla}
          onCierra={() => setPregunta(false)}
          onConfirma={() => void hacer().catch(() => {})}
        >
          <Typography>
            Es la puesta a cero: queda constancia de las bases y de los expedientes con los que se evalúa, antes de
            cualquier puntaje.
          </Typography>
        </Confirmacion>
      )}
    </>
  );
}
