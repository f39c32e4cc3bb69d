import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import type { CuadroDeResultadosFragment } from "../gql/graphql.ts";
import { Ancha } from "../ui/Ancha.tsx";

/** A table of results exactly as it is published. */
export function Cuadro({
  cuadro,
  puesto,
}: {
  readonly cuadro: CuadroDeResultadosFragment;
  readonly puesto: string | null;
}) {
  const titulo = [cuadro.numero, cuadro.titulo].filter(Boolean).join(" ");
  const grupos = gruposDe(cuadro.columnas);
  const id = `cuadro-${cuadro.cuadro}-${cuadro.plaza ?? ""}`;
  return (
    <Box sx={{ mb: 2.5 }}>
      <Typography id={id} variant="h4" component="h3" sx={{ mb: 0.5 }}>
        {puesto === null ? titulo : `${titulo}: ${puesto}`}
      </Typography>
      <Ancha nombre={`Cuadro ${puesto === null ? titulo : `${titulo}: ${puesto}`}`}>
        <Table
          size="small"
          aria-labelledby={id}
          sx={{ "& td, & th": { border: 1, borderColor: "divider" }, "& td": { verticalAlign: "top" } }}
        >
          <TableHead>
            {grupos.some(({ grupo }) => grupo !== null) && (
              <TableRow>
                {grupos.map(({ grupo, cuantas, clave }) => (
                  <TableCell key={clave} component={grupo === null ? "td" : "th"} colSpan={cuantas} align="center">
                    {grupo}
                  </TableCell>
                ))}
              </TableRow>
            )}
            <TableRow>
              {cuadro.columnas.map((columna) => (
                <TableCell key={`${columna.grupo ?? ""} ${columna.titulo}`}>
                  {columna.titulo}
                  {columna.nota && <sup>{columna.nota}</sup>}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {cuadro.filas.map(({ celdas }) => (
              <TableRow key={celdas.join("·")}>
                {celdas.map((celda, i) => (
                  // Cells have no identity but their column.
                  // oxlint-disable-next-line react/no-array-index-key
                  <TableCell key={i} align={/^-?[\d.]+$/.test(celda) ? "right" : "left"}>
                    {celda}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Ancha>
      {cuadro.filas.length === 0 && <Typography variant="body2">Sin filas.</Typography>}
      {cuadro.notas.map((nota) => (
        <Typography key={nota} variant="body2" sx={{ mt: 0.5, color: "text.secondary" }}>
          {nota}
        </Typography>
      ))}
    </Box>
  );
}

/** Columns under a common heading, side by side. */
function gruposDe(columnas: CuadroDeResultadosFragment["columnas"]) {
  const grupos: { grupo: string | null; cuantas: number; clave: string }[] = [];
  for (const { grupo = null, titulo } of columnas) {
    const ultimo = grupos.at(-1);
    if (ultimo && ultimo.grupo === grupo) ultimo.cuantas += 1;
    else grupos.push({ grupo, cuantas: 1, clave: titulo });
  }
  return grupos;
}
