import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { Parte } from "../bases/controles/Parte.tsx";
import { useConsulta } from "../data-provider/consulta.ts";
import { rolesEn, usePermisos } from "../data-provider/permisos.ts";
import { ETAPAS } from "../evaluaciones/operaciones.ts";
import type { Proceso } from "../procesos/lugares.ts";
import { Enlace } from "../ui/Enlace.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { Estado } from "../ui/Estado.tsx";
import { cuandoLargo } from "../ui/fechas.ts";
import { Explicaciones } from "./Explicaciones.tsx";
import { PropuestasPendientes } from "./PropuestasPendientes.tsx";
import { Publicaciones } from "./Publicaciones.tsx";
import { VistaPrevia } from "./VistaPrevia.tsx";

interface Props {
  readonly proceso: Proceso;
  /** Empty, `previa/<etapa>`, `previa/final` or `explicaciones`. */
  readonly camino: string;
}

/** The results of a proceso: what waits for a signature, what can be published, what was published. */
export function Resultados({ proceso, camino }: Props) {
  const { data, error, refetch } = useConsulta(ETAPAS, { proceso: proceso.id });
  const permisos = usePermisos();
  if (error) return <NoSePudo falla={error} reintentar={() => void refetch()} />;
  if (!data?.proceso || !permisos) return <Espera />;
  const [vista = "", cual = ""] = camino.split("/");
  const { etapas } = data.proceso;
  const roles = rolesEn(permisos, proceso.id, proceso.entidad?.id ?? null);
  const base = `/procesos/${proceso.id}/resultados`;
  if (vista === "previa") {
    const etapa = etapas.find(({ id }) => id === cual) ?? null;
    return <VistaPrevia proceso={proceso} etapa={etapa} roles={roles} />;
  }
  if (vista === "explicaciones") return <Explicaciones proceso={proceso.id} />;
  const aperturaDe = (id: string) => data.aperturasEvaluacion.find(({ etapa }) => etapa === id);
  const ultima = etapas.at(-1);
  const todas = ultima !== undefined && Boolean(aperturaDe(ultima.id)?.publicadaEn);
  const publicado = proceso.fase === "CONCLUIDO";
  return (
    <>
      <PropuestasPendientes proceso={proceso.id} etapas={etapas} roles={roles} />
      <Parte titulo="Etapas">
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {etapas.map(({ id, nombre }) => {
            const apertura = aperturaDe(id);
            return (
              <Renglon
                key={id}
                nombre={nombre}
                situacion={
                  apertura?.publicadaEn
                    ? `Publicada el ${cuandoLargo(apertura.publicadaEn)}`
                    : apertura
                      ? "En evaluación"
                      : "Sin abrir"
                }
                lista={Boolean(apertura?.publicadaEn)}
              >
                {apertura && !apertura.publicadaEn && <Enlace to={`${base}/previa/${id}`}>Vista previa</Enlace>}
              </Renglon>
            );
          })}
          <Renglon
            nombre="Resultado final"
            situacion={
              publicado ? "Publicado" : todas ? "Se puede revisar" : "Espera la publicación de todas las etapas"
            }
            lista={publicado}
          >
            {todas && !publicado && <Enlace to={`${base}/previa/final`}>Vista previa</Enlace>}
          </Renglon>
        </Box>
      </Parte>
      <Parte
        titulo="Por qué cada puntaje"
        entrada="De cada postulante, el camino entero desde lo que presentó hasta su puntaje final."
      >
        <Enlace to={`${base}/explicaciones`}>Ver las explicaciones de lo publicado</Enlace>
      </Parte>
      <Publicaciones proceso={proceso.id} etapas={etapas} />
    </>
  );
}

interface PropsRenglon {
  readonly nombre: string;
  readonly situacion: string;
  readonly lista: boolean;
  readonly children: React.ReactNode;
}

function Renglon({ nombre, situacion, lista, children }: PropsRenglon) {
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        gap: 1.5,
        alignItems: "center",
        borderTop: 1,
        borderColor: "divider",
        py: 1,
      }}
    >
      <Typography sx={{ flex: "1 1 200px", fontWeight: 600 }}>{nombre}</Typography>
      <Estado tono={lista ? "bien" : "llano"}>{situacion}</Estado>
      {children}
    </Box>
  );
}
