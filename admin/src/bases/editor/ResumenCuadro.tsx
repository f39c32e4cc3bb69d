import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import type { Cuadro } from "#schema/bases/resultado.ts";
import { lugarEn } from "../definicion.ts";
import { useQuieto } from "../quieto.ts";

const ORDENES = { MERITO: "en orden de mérito", ALFABETICO: "en orden alfabético", CODIGO: "por código" } as const;

/** A table of results in short: its title, who is in it, and its columns as they will be seen. */
export function ResumenCuadro({ ruta }: { readonly ruta: string }) {
  const bases = useQuieto().leer();
  const cuadro = lugarEn(bases, ruta)?.valor as Cuadro | undefined;
  if (!cuadro) return null;
  const { numero, titulo, etapa, orden, incluye, porPlaza, columnas } = cuadro;
  const de =
    etapa === undefined ? "Resultado final" : `De ${bases.etapas.find(({ id }) => id === etapa)?.nombre ?? etapa}`;
  const quienes = incluye === "APTOS" ? "solo quienes aprobaron" : "todos los evaluados";
  return (
    <Box sx={{ minWidth: 0, width: "100%" }}>
      <strong>{numero === undefined ? titulo : `${numero} ${titulo}`}</strong>
      <Typography variant="body2" sx={{ color: "text.secondary" }}>
        {`${de}: ${quienes}, ${ORDENES[orden]}${porPlaza ? ", uno por plaza" : ""}.`}
      </Typography>
      <Box sx={{ overflow: "hidden" }} aria-hidden="true">
        <Table size="small">
          <TableHead>
            <TableRow>
              {columnas.map(({ titulo: suyo, grupo }) => (
                <TableCell key={`${grupo ?? ""}-${suyo}`} sx={{ px: 0.75 }}>
                  {grupo === undefined ? suyo : `${grupo}: ${suyo}`}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
        </Table>
      </Box>
    </Box>
  );
}
