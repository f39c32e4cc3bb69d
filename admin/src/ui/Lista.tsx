/** A list of react-admin as this system draws them: filters in the address, a table that turns into cards on a phone. */
import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import useMediaQuery from "@mui/material/useMediaQuery";
import type { ReactNode } from "react";
import { ListBase, Pagination, type RaRecord, useListContext } from "react-admin";
import { leerFalla } from "../data-provider/falla.ts";
import { Espera, NoSePudo } from "./Espera.tsx";
import { type Filtro, Filtros } from "./Filtros.tsx";

export interface Columna<R> {
  readonly titulo: string;
  readonly de: (registro: R) => ReactNode;
  /** Whether it holds numbers, which are read from the right. */
  readonly numero?: boolean;
}

interface Props<R> {
  readonly recurso: string;
  /** What the table is, for who does not see it. */
  readonly nombre: string;
  readonly columnas: readonly Columna<R>[];
  readonly filtros?: readonly Filtro[];
  /** What is shown when nothing exists, which is not the same as nothing found. */
  readonly vacia: ReactNode;
}

/** @see Props */
export function Lista<R extends RaRecord>({ recurso, filtros, ...resto }: Props<R>) {
  return (
    <ListBase<R> resource={recurso} perPage={20} disableSyncWithLocation={false}>
      {filtros && <Filtros filtros={filtros} />}
      <Contenido<R> {...resto} />
    </ListBase>
  );
}

function Contenido<R extends RaRecord>({ nombre, columnas, vacia }: Omit<Props<R>, "recurso" | "filtros">) {
  const { data = [], isPending, error, refetch, filterValues, page, hasNextPage } = useListContext<R>();
  const angosto = useMediaQuery("(max-width: 599px)");
  if (error) return <NoSePudo falla={leerFalla(error)} reintentar={() => void refetch()} />;
  if (isPending) return <Espera />;
  if (data.length === 0) {
    if (Object.keys(filterValues).length === 0 && page === 1) return vacia;
    return <Card sx={{ p: 3 }}>Nada corresponde a estos filtros. Cámbielos o quítelos.</Card>;
  }
  return (
    <>
      {angosto ? (
        <Tarjetas nombre={nombre} columnas={columnas} data={data} />
      ) : (
        <Tabla nombre={nombre} columnas={columnas} data={data} />
      )}
      {(page > 1 || hasNextPage) && <Pagination rowsPerPageOptions={[]} />}
    </>
  );
}

interface Filas<R> {
  readonly nombre: string;
  readonly columnas: readonly Columna<R>[];
  readonly data: readonly R[];
}

function Tabla<R extends RaRecord>({ nombre, columnas, data }: Filas<R>) {
  return (
    <Card sx={{ overflowX: "auto" }}>
      <Table size="small" aria-label={nombre}>
        <TableHead>
          <TableRow>
            {columnas.map(({ titulo, numero }) => (
              <TableCell key={titulo} align={numero ? "right" : "left"}>
                {titulo}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((registro) => (
            <TableRow key={registro.id} hover>
              {columnas.map(({ titulo, de, numero }) => (
                <TableCell key={titulo} align={numero ? "right" : "left"} sx={{ py: 1.25 }}>
                  {de(registro)}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Card>
  );
}

function Tarjetas<R extends RaRecord>({ nombre, columnas, data }: Filas<R>) {
  const [primera, ...otras] = columnas;
  return (
    <Box
      component="ul"
      aria-label={nombre}
      sx={{ listStyle: "none", p: 0, m: 0, display: "flex", flexDirection: "column", gap: 1.5 }}
    >
      {data.map((registro) => (
        <Card key={registro.id} component="li" sx={{ p: 2 }}>
          {primera?.de(registro)}
          <Box
            component="dl"
            sx={{ m: 0, mt: 1, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: 2, rowGap: 0.5 }}
          >
            {otras.map(({ titulo, de }) => (
              <Box key={titulo} sx={{ display: "contents" }}>
                <Typography component="dt" variant="body2" sx={{ color: "text.secondary" }}>
                  {titulo}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ m: 0 }}>
                  {de(registro)}
                </Typography>
              </Box>
            ))}
          </Box>
        </Card>
      ))}
    </Box>
  );
}
