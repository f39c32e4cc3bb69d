/** Rows of data as a table, which turns into cards on a phone. */
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

export interface Columna<R> {
  readonly titulo: string;
  readonly de: (registro: R) => ReactNode;
  /** Whether it holds numbers, which are read from the right. */
  readonly numero?: boolean;
}

interface Registro {
  readonly id: string | number;
}

interface Props<R> {
  readonly nombre: string;
  readonly columnas: readonly Columna<R>[];
  readonly data: readonly R[];
}

/** @see Props */
export function Filas<R extends Registro>(props: Props<R>) {
  const angosto = useMediaQuery("(max-width: 599px)");
  return angosto ? <Tarjetas {...props} /> : <Tabla {...props} />;
}

function Tabla<R extends Registro>({ nombre, columnas, data }: Props<R>) {
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

function Tarjetas<R extends Registro>({ nombre, columnas, data }: Props<R>) {
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
