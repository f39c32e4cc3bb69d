import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNotify } from "react-admin";
import { Parte } from "../bases/controles/Parte.tsx";
import { useActo, useConsulta, useReleerTodo } from "../data-provider/consulta.ts";
import type { PropuestasResultadosAdminQuery, Rol } from "../gql/graphql.ts";
import { Boton } from "../ui/Boton.tsx";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { Enlace } from "../ui/Enlace.tsx";
import { Estado } from "../ui/Estado.tsx";
import { cuandoLargo } from "../ui/fechas.ts";
import { APROBAR_RESULTADOS, OBSERVAR_RESULTADOS, PROPUESTAS } from "./operaciones.ts";
import { type EtapaNombrada, tituloDe } from "./palabras.ts";

type Propuesta = PropuestasResultadosAdminQuery["propuestasResultados"][number];

interface Props {
  readonly proceso: string;
  readonly etapas: readonly EtapaNombrada[];
  readonly roles: readonly Rol[];
}

/** Publications of results that wait for the signature of a second person. */
export function PropuestasPendientes({ proceso, etapas, roles }: Props) {
  const { data } = useConsulta(PROPUESTAS, { proceso });
  const pendientes = data?.propuestasResultados.filter(({ estado }) => estado === "PENDIENTE") ?? [];
  return pendientes.map((propuesta) => (
    <Pendiente
      key={propuesta.id}
      proceso={proceso}
      propuesta={propuesta}
      titulo={tituloDe(propuesta.clase, propuesta.etapa, etapas)}
      roles={roles}
    />
  ));
}

const FIRMAN: readonly Rol[] = ["APROBADOR", "RRHH", "PRESIDENTE"];

interface PropsPendiente {
  readonly proceso: string;
  readonly propuesta: Propuesta;
  readonly titulo: string;
  readonly roles: readonly Rol[];
}

function Pendiente({ proceso, propuesta, titulo, roles }: PropsPendiente) {
  const aprobar = useActo(APROBAR_RESULTADOS);
  const observar = useActo(OBSERVAR_RESULTADOS);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const [pregunta, setPregunta] = useState<"APROBAR" | "OBSERVAR" | null>(null);
  const sinRol = roles.some((rol) => FIRMAN.includes(rol))
    ? null
    : "Firman quien aprueba, Recursos Humanos o quien preside el comité.";
  const motivo = sinRol ?? (propuesta.propia ? "La propuso usted: debe aprobarla otra persona." : null);
  const cerrar = () => {
    setPregunta(null);
    aprobar.olvidar();
    observar.olvidar();
  };
  const terminar = async (acto: Promise<unknown>, mensaje: string) => {
    await acto;
    setPregunta(null);
    await releer();
    notificar(mensaje, { type: "success" });
  };
  return (
    <Parte titulo={titulo} acciones={<Estado tono="espera">Espera la segunda firma</Estado>}>
      <Typography>
        {`${propuesta.propia ? "La propuso usted" : "La propuso otra persona"} el ${cuandoLargo(propuesta.propuestaEn)}.`}
        {propuesta.motivo && ` Motivo: ${propuesta.motivo}`}
      </Typography>
      <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere", mb: 1 }}>
        Huella de lo propuesto: <code>{propuesta.sha256}</code>
      </Typography>
      <Typography sx={{ mb: 1.5 }}>
        <Enlace to={`/procesos/${proceso}/resultados/previa/${propuesta.etapa ?? "final"}`}>
          Ver los cuadros antes de firmar
        </Enlace>
      </Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "flex-start" }}>
        <Boton motivo={motivo} onClick={() => setPregunta("APROBAR")}>
          Aprobar y publicar…
        </Boton>
        <Boton variant="outlined" motivo={sinRol} onClick={() => setPregunta("OBSERVAR")}>
          {propuesta.propia ? "Retirar la propuesta…" : "Observar…"}
        </Boton>
      </Box>
      {pregunta === "APROBAR" && (
        <Confirmacion
          titulo="¿Aprobar y publicar?"
          boton="Aprobar y publicar"
          palabra="APROBAR"
          ocupado={aprobar.ocupado}
          falla={aprobar.falla}
          onCierra={cerrar}
          onConfirma={() =>
            void terminar(aprobar.hacer({ propuesta: propuesta.id }), "Los resultados se publicaron").catch(() => {})
          }
        >
          <Typography>{`Se publica: ${titulo}. Desde ese momento cualquiera puede verlo, y solo se corrige con una fe de erratas.`}</Typography>
        </Confirmacion>
      )}
      {pregunta === "OBSERVAR" && (
        <Confirmacion
          titulo={propuesta.propia ? "¿Retirar la propuesta?" : "¿Observar la propuesta?"}
          boton={propuesta.propia ? "Retirar" : "Observar"}
          pideTexto="Qué hay que corregir"
          ocupado={observar.ocupado}
          falla={observar.falla}
          onCierra={cerrar}
          onConfirma={(texto) =>
            void terminar(observar.hacer({ propuesta: propuesta.id, motivo: texto }), "La propuesta se devolvió").catch(
              () => {},
            )
          }
        >
          <Typography>Nada se publica, y lo que escriba queda registrado.</Typography>
        </Confirmacion>
      )}
    </Parte>
  );
}
