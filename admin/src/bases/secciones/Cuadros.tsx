import Box from "@mui/material/Box";
import Table from "@mui/material/Table";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Typography from "@mui/material/Typography";
import type { Cuadro } from "#schema/bases/resultado.ts";
import { Ancha } from "../../ui/Ancha.tsx";
import { useBorrador } from "../borrador.ts";
import { Campo } from "../controles/Campo.tsx";
import { Parte } from "../controles/Parte.tsx";

const ORDENES = { MERITO: "en orden de mérito", ALFABETICO: "en orden alfabético", CODIGO: "por código" } as const;

/** The tables that will be published, with their columns as they will be seen. */
export function Cuadros() {
  const { bases } = useBorrador();
  return bases.cuadros.length === 0 ? (
    <Parte titulo="Cuadros" ruta="cuadros">
      Todavía no hay cuadros de resultados. Tráigalos con un archivo de bases, en Archivo.
    </Parte>
  ) : (
    bases.cuadros.map((cuadro) => (
      <Box key={cuadro.id} data-ruta={`cuadros.${cuadro.id}`}>
        <Parte
          titulo={cuadro.numero === undefined ? cuadro.titulo : `${cuadro.numero} ${cuadro.titulo}`}
          entrada={resumenDe(cuadro, bases.etapas)}
        >
          <Campo ruta={`cuadros.${cuadro.id}.titulo`} />
          <Columnas cuadro={cuadro} />
          {(cuadro.notas ?? []).map((nota) => (
            <Typography key={nota} variant="body2" sx={{ mt: 1 }}>
              {nota}
            </Typography>
          ))}
        </Parte>
      </Box>
    ))
  );
}

function resumenDe(
  { etapa, orden, incluye, porPlaza }: Cuadro,
  etapas: readonly { readonly id: string; readonly nombre: string }[],
): string {
  const de = etapa === undefined ? "Resultado final" : `De ${etapas.find(({ id }) => id === etapa)?.nombre ?? etapa}`;
  const quienes = incluye === "APTOS" ? "solo quienes aprobaron" : "todos los evaluados";
  return `${de}: ${quienes}, ${ORDENES[orden]}${porPlaza ? ", uno por plaza" : ""}.`;
}

function Columnas({ cuadro }: { readonly cuadro: Cuadro }) {
  return (
    <Ancha nombre={`Columnas de ${cuadro.titulo}`}>
      <Table size="small">
        <TableHead>
          <TableRow>
            {cuadro.columnas.map(({ titulo, grupo }) => (
              <TableCell key={`${grupo ?? ""}-${titulo}`}>
                {grupo === undefined ? titulo : `${grupo}: ${titulo}`}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
      </Table>
    </Ancha>
  );
}
