import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import { Ancha } from "../ui/Ancha.tsx";
import type { CriterioDe } from "#schema/bases/criterio.ts";
import type { Evaluacion } from "./palabras.ts";

interface Props {
  readonly hojas: Evaluacion["hojas"];
  readonly directos: readonly CriterioDe<"DIRECTO">[];
}

/** The sheets of all members side by side, once all are closed. */
export function HojasReveladas({ hojas, directos }: Props) {
  return (
    <Ancha nombre="Hojas del comité">
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>Criterio</TableCell>
            {hojas.map(({ id, miembro }) => (
              <TableCell key={id} align="right">
                {miembro}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {directos.map((criterio) => (
            <TableRow key={criterio.id}>
              <TableCell component="th" scope="row">
                {criterio.nombre}
              </TableCell>
              {hojas.map(({ id, puntajes }) => (
                <TableCell key={id} align="right">
                  {puntajes.find((uno) => uno.criterio === criterio.id)?.puntaje ?? "—"}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Ancha>
  );
}
