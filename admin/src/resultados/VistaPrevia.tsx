import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNotify, useRedirect } from "react-admin";
import { Parte } from "../bases/controles/Parte.tsx";
import { useActo, useConsulta, useReleerTodo } from "../data-provider/consulta.ts";
import { ESTADOS, DESENLACES } from "../evaluaciones/palabras.ts";
import type { Rol, VistaPreviaAdminQuery } from "../gql/graphql.ts";
import type { Proceso } from "../procesos/lugares.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { Confirmacion } from "../ui/Confirmacion.tsx";
import { Enlace } from "../ui/Enlace.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { Estado } from "../ui/Estado.tsx";
import { puntaje } from "../ui/puntajes.ts";
import { Cuadro } from "./Cuadro.tsx";
import { PUBLICAR_RESULTADOS, VISTA_PREVIA } from "./operaciones.ts";
import type { EtapaNombrada } from "./palabras.ts";
import { Plazas } from "./Plazas.tsx";

interface Props {
  readonly proceso: Proceso;
  /** Null for the final results. */
  readonly etapa: EtapaNombrada | null;
  readonly roles: readonly Rol[];
}

const PUBLICAN: readonly Rol[] = ["RRHH", "PRESIDENTE"];

/** The tables as they would be published with what was evaluated until now, and the way to publish them. */
export function VistaPrevia({ proceso, etapa, roles }: Props) {
  const { data, error, refetch } = useConsulta(VISTA_PREVIA, { proceso: proceso.id, etapa: etapa?.id ?? null });
  const nombre = etapa?.nombre ?? "Resultado final";
  const base = `/procesos/${proceso.id}/resultados`;
  if (error) return <NoSePudo falla={error} reintentar={() => void refetch()} />;
  if (!data) return <Espera texto="Calculando los resultados…" />;
  const { cuadros, plazas, avisos, impedimento, candidaturas } = data.vistaPreviaResultados;
  const puestoDe = (plaza: string | null | undefined) =>
    plaza ? (candidaturas.find((una) => una.plaza === plaza)?.puesto ?? plaza) : null;
  return (
    <>
      <Parte titulo={`Vista previa: ${nombre}`} acciones={<Enlace to={base}>Todos los resultados</Enlace>}>
        {avisos.map((aviso) => (
          <Box key={aviso} sx={{ mb: 1 }}>
            <Aviso tono="espera">{aviso}</Aviso>
          </Box>
        ))}
        <Plazas plazas={plazas} />
        {cuadros.map((cuadro) => (
          <Cuadro key={`${cuadro.cuadro} ${cuadro.plaza ?? ""}`} cuadro={cuadro} puesto={puestoDe(cuadro.plaza)} />
        ))}
        {cuadros.length === 0 && <Typography>Las bases no tienen cuadros de esta etapa.</Typography>}
        <Publicar
          proceso={proceso}
          etapa={etapa}
          nombre={nombre}
          impedimento={impedimento?.mensaje ?? null}
          roles={roles}
        />
      </Parte>
      <Parte titulo="Candidaturas" entrada="Todas, con sus motivos; lo que se publica es lo que dicen los cuadros.">
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {candidaturas.map((candidatura) => (
            <Candidatura
              key={`${candidatura.codigo} ${candidatura.plaza}`}
              candidatura={candidatura}
              etapa={etapa?.id ?? null}
            />
          ))}
        </Box>
      </Parte>
    </>
  );
}

type DatosCandidatura = VistaPreviaAdminQuery["vistaPreviaResultados"]["candidaturas"][number];

function Candidatura({
  candidatura,
  etapa,
}: {
  readonly candidatura: DatosCandidatura;
  readonly etapa: string | null;
}) {
  const { codigo, puesto, resultado, final, motivos, etapas } = candidatura;
  const suya = etapas.find((una) => una.etapa === etapa);
  const { nombre, tono } = etapa === null ? DESENLACES[resultado] : ESTADOS[suya?.estado ?? "PENDIENTE"];
  const valor = etapa === null ? final?.valor : suya?.acumulado?.valor;
  return (
    <Box
      component="li"
      sx={{
        borderTop: 1,
        borderColor: "divider",
        py: 0.75,
        display: "flex",
        flexWrap: "wrap",
        gap: 1.5,
        alignItems: "center",
      }}
    >
      <strong>{codigo}</strong>
      <span>{puesto}</span>
      <Estado tono={tono}>{nombre}</Estado>
      <span>{valor === undefined ? "sin puntaje" : puntaje(valor)}</span>
      {motivos.map(({ codigo: clave, texto }) => (
        <Typography key={`${clave} ${texto}`} variant="body2" sx={{ color: "text.secondary" }}>
          {texto}
        </Typography>
      ))}
    </Box>
  );
}

interface PropsPublicar {
  readonly proceso: Proceso;
  readonly etapa: EtapaNombrada | null;
  readonly nombre: string;
  readonly impedimento: string | null;
  readonly roles: readonly Rol[];
}

function Publicar({ proceso, etapa, nombre, impedimento, roles }: PropsPublicar) {
  const publicar = useActo(PUBLICAR_RESULTADOS);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const redirigir = useRedirect();
  const [pregunta, setPregunta] = useState(false);
  const dosFirmas = proceso.entidad?.requiereSegundaPersona ?? true;
  const motivo = roles.some((rol) => PUBLICAN.includes(rol))
    ? impedimento
    : "Publican Recursos Humanos o quien preside el comité.";
  const verbo = dosFirmas ? "Proponer la publicación" : "Publicar";
  const hacer = async () => {
    await publicar.hacer({ proceso: proceso.id, etapa: etapa?.id ?? null });
    setPregunta(false);
    await releer();
    notificar(dosFirmas ? "Se propuso. Ahora debe aprobarlo otra persona." : "Los resultados se publicaron", {
      type: "success",
    });
    redirigir(`/procesos/${proceso.id}/resultados`);
  };
  return (
    <>
      <Boton motivo={motivo} onClick={() => setPregunta(true)}>
        {`${verbo}…`}
      </Boton>
      {pregunta && (
        <Confirmacion
          titulo={`¿${verbo}?`}
          boton={verbo}
          palabra={dosFirmas ? "PROPONER" : "PUBLICAR"}
          ocupado={publicar.ocupado}
          falla={publicar.falla}
          onCierra={() => setPregunta(false)}
          onConfirma={() => void hacer().catch(() => {})}
        >
          <Typography>
            {`${nombre} de ${proceso.codigo}. `}
            {dosFirmas
              ? "Otra persona debe aprobarlo; hasta entonces nadie más lo ve."
              : "Desde ese momento cualquiera puede verlo."}
          </Typography>
        </Confirmacion>
      )}
    </>
  );
}
