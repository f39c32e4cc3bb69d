import { useLocation } from "react-admin";
import { useConsulta } from "../data-provider/consulta.ts";
import { MATRIZ } from "./operaciones.ts";

const POR_PAGINA = 50;

/** The page of applications that the address says, the same for the list and for the dossier opened from it. */
export function usePaginaMatriz(proceso: string, etapa: string) {
  const after = new URLSearchParams(useLocation().search).get("despues");
  const consulta = useConsulta(MATRIZ, { proceso, etapa, first: POR_PAGINA, after });
  return {
    consulta,
    filas: consulta.data?.matriz.edges.map(({ node }) => node) ?? [],
    /** What keeps the page in an address. */
    busqueda: after === null ? "" : `?despues=${encodeURIComponent(after)}`,
    siguiente: consulta.data?.matriz.pageInfo.hasNextPage ? (consulta.data.matriz.pageInfo.endCursor ?? null) : null,
  };
}
