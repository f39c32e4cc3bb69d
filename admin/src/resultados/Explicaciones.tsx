import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { LinkBase, useLocation } from "react-admin";
import { Desplegable } from "../bases/controles/Desplegable.tsx";
import { Parte, Pila } from "../bases/controles/Parte.tsx";
import { useConsulta } from "../data-provider/consulta.ts";
import { DESENLACES, ESTADOS } from "../evaluaciones/palabras.ts";
import { Traza } from "../evaluaciones/Traza.tsx";
import type { CandidaturaExplicadaFragment } from "../gql/graphql.ts";
import { Enlace } from "../ui/Enlace.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { Estado } from "../ui/Estado.tsx";
import { puntaje } from "../ui/puntajes.ts";
import { CANDIDATURAS } from "./operaciones.ts";

const POR_PAGINA = 20;

/** Of each candidature that was published, why it ended as it did: every number with the steps that gave it. */
export function Explicaciones({ proceso }: { readonly proceso: string }) {
  const after = new URLSearchParams(useLocation().search).get("despues");
  const { data, error, refetch } = useConsulta(CANDIDATURAS, { proceso, first: POR_PAGINA, after });
  const base = `/procesos/${proceso}/resultados`;
  if (error) return <NoSePudo falla={error} reintentar={() => void refetch()} />;
  if (!data) return <Espera />;
  const { edges, pageInfo } = data.resultados;
  return (
    <Parte titulo="¿Por qué este puntaje?" acciones={<Enlace to={base}>Todos los resultados</Enlace>}>
      {edges.length === 0 && <Typography>Todavía no hay resultados publicados que explicar.</Typography>}
      <Pila>
        {edges.map(({ node }) => (
          <Candidatura key={`${node.codigo} ${node.plaza}`} candidatura={node} />
        ))}
      </Pila>
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <Button component={LinkBase} to={`${base}/explicaciones?despues=${encodeURIComponent(pageInfo.endCursor)}`}>
          Página siguiente
        </Button>
      )}
    </Parte>
  );
}

function Candidatura({ candidatura }: { readonly candidatura: CandidaturaExplicadaFragment }) {
  const { codigo, plaza, puesto, resultado, lugar, desempate, motivos, final, etapas, bonificaciones } = candidatura;
  const { nombre, tono } = DESENLACES[resultado];
  return (
    <Desplegable
      ruta={`candidatura-${codigo}-${plaza}`}
      resumen={
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
          <strong>{codigo}</strong>
          <span>{puesto}</span>
          <Estado tono={tono}>{nombre}</Estado>
          <span>{final ? puntaje(final.valor) : "sin puntaje final"}</span>
          {lugar && <span>{`${lugar}.º en mérito`}</span>}
        </Box>
      }
    >
      {desempate && <Typography variant="body2">{`Desempate que lo ordenó: ${desempate}.`}</Typography>}
      <Motivos motivos={motivos} />
      {final && <Bloque titulo={`Puntaje final: ${puntaje(final.valor)}`}>{<Traza pasos={final.pasos} />}</Bloque>}
      {etapas.map((etapa) => (
        <Bloque
          key={etapa.etapa}
          titulo={`${etapa.nombre}: ${ESTADOS[etapa.estado].nombre}${etapa.acumulado ? `, ${puntaje(etapa.acumulado.valor)}` : ""}`}
        >
          <Motivos motivos={etapa.motivos} />
          {etapa.acumulado && <Traza pasos={etapa.acumulado.pasos} />}
          <Bonificaciones bonificaciones={etapa.bonificaciones} />
        </Bloque>
      ))}
      <Bonificaciones bonificaciones={bonificaciones} />
    </Desplegable>
  );
}

function Bloque({ titulo, children }: { readonly titulo: string; readonly children: React.ReactNode }) {
  return (
    <Box sx={{ borderTop: 1, borderColor: "divider", mt: 1, pt: 1 }}>
      <Typography variant="h4" component="h4">
        {titulo}
      </Typography>
      {children}
    </Box>
  );
}

function Motivos({ motivos }: { readonly motivos: CandidaturaExplicadaFragment["motivos"] }) {
  return motivos.map(({ codigo, texto }) => (
    <Typography key={`${codigo} ${texto}`} variant="body2">
      {texto}
    </Typography>
  ));
}

/** Bonuses that were not given say why; those that were are in the tree. */
function Bonificaciones({
  bonificaciones,
}: {
  readonly bonificaciones: CandidaturaExplicadaFragment["bonificaciones"];
}) {
  return bonificaciones
    .filter(({ incremento }) => !incremento)
    .map(({ bonificacion, nombre, motivos }) => (
      <Typography key={bonificacion} variant="body2" sx={{ color: "text.secondary" }}>
        {`Sin «${nombre}»: ${motivos.map(({ texto }) => texto).join("; ")}`}
      </Typography>
    ));
}
