import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { Ancha } from "../ui/Ancha.tsx";

interface Props {
  readonly nombre: string;
  readonly titulos: readonly string[];
  /** The first cell names the row; the others are numbers. */
  readonly filas: readonly (readonly string[])[];
}

/** The numbers of a plot, one click away. */
export function EnTabla(props: Props) {
  return (
    <Box component="details" sx={{ mt: 0.5 }}>
      <Box component="summary" sx={{ cursor: "pointer", fontSize: "0.875rem", py: 0.5 }}>
        Ver en tabla
      </Box>
      <Cifras {...props} />
    </Box>
  );
}

/** On a phone the cells are narrow, so that the numbers stay in view. */
const CENIDA = {
  width: { xs: "100%", sm: "auto" },
  minWidth: { sm: 360 },
  "& .MuiTableCell-root": { px: { xs: 0.5, sm: 2 } },
  "& th[scope=row]": { overflowWrap: "anywhere" },
} as const;

/** A small table of counts. */
export function Cifras({ nombre, titulos, filas }: Props) {
  const [primero, ...otros] = titulos;
  return (
    <Ancha nombre={nombre}>
      <Table size="small" sx={CENIDA}>
        <TableHead>
          <TableRow>
            <TableCell>{primero}</TableCell>
            {otros.map((titulo) => (
              <TableCell key={titulo} align="right">
                {titulo}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {filas.map(([cabeza = "", ...celdas]) => (
            <TableRow key={cabeza}>
              <TableCell component="th" scope="row" sx={{ fontWeight: 400, maxWidth: "52ch" }}>
                {cabeza}
              </TableCell>
              {celdas.map((celda, i) => (
                <TableCell key={otros[i]} align="right" sx={{ whiteSpace: { sm: "nowrap" } }}>
                  {celda}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Ancha>
  );
}
