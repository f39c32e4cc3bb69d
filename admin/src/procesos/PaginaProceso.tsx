import Box from "@mui/material/Box";
import type { ReactNode } from "react";
import { useParams } from "react-admin";
import { useConsulta } from "../data-provider/consulta.ts";
import { rolesEn, usePermisos } from "../data-provider/permisos.ts";
import { Falla } from "../data-provider/falla.ts";
import { ProveedorBorrador } from "../bases/ProveedorBorrador.tsx";
import { Enlace } from "../ui/Enlace.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { Pagina } from "../ui/Pagina.tsx";
import { esDeSuRol, motivoDe } from "./capacidades.ts";
import { BORRADOR, PROCESO } from "./operaciones.ts";
import { DEL_BORRADOR, type Proceso } from "./lugares.ts";
import { Tablero } from "./Tablero.tsx";

/** Everything of one proceso: its bases while they are prepared, its publication, its evaluation and its results. */
export function PaginaProceso() {
  const { id = "", "*": resto = "" } = useParams<{ id: string; "*": string }>();
  const { data, error, refetch } = useConsulta(PROCESO, { id });
  const permisos = usePermisos();
  // A read that fails behind takes nothing away from who is writing.
  if (error && !data)
    return <Envuelta titulo="Proceso">{<NoSePudo falla={error} reintentar={() => void refetch()} />}</Envuelta>;
  if (!data || !permisos) return <Espera />;
  const { proceso } = data;
  if (!proceso) {
    return (
      <Envuelta titulo="Proceso">
        <NoSePudo
          falla={
            new Falla(
              "NO_ENCONTRADO",
              "El proceso no existe o su cuenta no puede verlo. Vuelva a la lista de procesos.",
              404,
            )
          }
        />
        <Box sx={{ mt: 2 }}>
          <Enlace to="/procesos">Ver los procesos</Enlace>
        </Box>
      </Envuelta>
    );
  }
  const roles = rolesEn(permisos, id, proceso.entidad?.id ?? null);
  const tablero = <Tablero proceso={proceso} camino={resto} roles={roles} />;
  return roles.some((rol) => DEL_BORRADOR.includes(rol)) ? (
    <ConBorrador key={id} id={id} motivo={motivoDeLectura(proceso.capacidades)}>
      {tablero}
    </ConBorrador>
  ) : (
    tablero
  );
}

/** Why the draft can only be read: the rules of now, or that the person reads and others write. */
function motivoDeLectura(capacidades: Proceso["capacidades"]): string | null {
  if (esDeSuRol(capacidades, "editarBorrador")) return motivoDe(capacidades, "editarBorrador");
  return "Usted puede leer las bases. Las editan Recursos Humanos y la unidad solicitante.";
}

/** Reads the draft before the page is drawn, since its sections are the first thing of it. */
function ConBorrador({
  id,
  motivo,
  children,
}: {
  readonly id: string;
  readonly motivo: string | null;
  readonly children: ReactNode;
}) {
  const { data, error, refetch } = useConsulta(BORRADOR, { id });
  if (error && !data)
    return <Envuelta titulo="Proceso">{<NoSePudo falla={error} reintentar={() => void refetch()} />}</Envuelta>;
  if (!data) return <Espera />;
  const borrador = data.proceso?.borrador;
  if (!borrador) return children;
  return (
    <ProveedorBorrador proceso={id} borrador={borrador} motivo={motivo}>
      {children}
    </ProveedorBorrador>
  );
}

function Envuelta({ titulo, children }: { readonly titulo: string; readonly children: ReactNode }) {
  return (
    <Pagina titulo={titulo} ancho={720}>
      {children}
    </Pagina>
  );
}
