/** A list of react-admin as this system draws them: filters in the address, a table that turns into cards on a phone. */
import Card from "@mui/material/Card";
import type { ReactNode } from "react";
import { ListBase, Pagination, type RaRecord, useListContext } from "react-admin";
import { leerFalla } from "../data-provider/falla.ts";
import { Consultas } from "./Consultas.tsx";
import { Espera, NoSePudo } from "./Espera.tsx";
import { type Columna, Filas } from "./Filas.tsx";
import { type Filtro, Filtros, type Opcion } from "./Filtros.tsx";

interface Props<R> {
  readonly recurso: string;
  /** What the table is, for who does not see it. */
  readonly nombre: string;
  readonly columnas: readonly Columna<R>[];
  readonly filtros?: readonly Filtro[];
  /** Orders that can be chosen, the usual one first. */
  readonly ordenes?: readonly Opcion[];
  /** Whether people name their filters and keep them. */
  readonly conConsultas?: boolean;
  /** What is shown when nothing exists, which is not the same as nothing found. */
  readonly vacia: ReactNode;
}

const SIN_ORDENES: readonly Opcion[] = [];

/** @see Props */
export function Lista<R extends RaRecord>({
  recurso,
  filtros,
  ordenes = SIN_ORDENES,
  conConsultas = false,
  ...resto
}: Props<R>) {
  const [usual] = ordenes;
  return (
    // The address alone says what is listed: with filters remembered elsewhere the back button could not undo the first.
    <ListBase<R>
      resource={recurso}
      perPage={20}
      disableSyncWithLocation={false}
      storeKey={false}
      {...(usual && { sort: { field: usual.id, order: "ASC" } })}
    >
      {filtros && <Filtros filtros={filtros} ordenes={ordenes} />}
      {conConsultas && <Consultas recurso={recurso} />}
      <Contenido<R> {...resto} />
    </ListBase>
  );
}

function Contenido<R extends RaRecord>({ nombre, columnas, vacia }: Pick<Props<R>, "nombre" | "columnas" | "vacia">) {
  const { data = [], isPending, error, refetch, filterValues, page, hasNextPage } = useListContext<R>();
  if (error) return <NoSePudo falla={leerFalla(error)} reintentar={() => void refetch()} />;
  if (isPending) return <Espera />;
  if (data.length === 0) {
    if (Object.keys(filterValues).length === 0 && page === 1) return vacia;
    return <Card sx={{ p: 3 }}>Nada corresponde a estos filtros. Cámbielos o quítelos.</Card>;
  }
  return (
    <>
      <Filas nombre={nombre} columnas={columnas} data={data} />
      {(page > 1 || hasNextPage) && <Pagination rowsPerPageOptions={[]} />}
    </>
  );
}
