import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { esObjeto, resolver } from "#schema/bases/recorrer-esquema.ts";
import { Ancha } from "../../ui/Ancha.tsx";
import { aplicar, type Cambio } from "../cambios.ts";
import { useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { unaDe } from "./etiquetas.ts";
import { useHoy } from "./hoy.ts";
import { nuevaParte } from "./nueva-parte.ts";
import { sinTildes } from "./pegado-valores.ts";
import { celdas, columnasDe, leerFilas } from "./pegado.ts";

/** Asks for rows copied from a spreadsheet, shows what it understands of them, and adds them to the list. */
export function Pegar({ ruta, onCierra }: { readonly ruta: string; readonly onCierra: () => void }) {
  const { bases, cambiar } = useBorrador();
  const hoy = useHoy();
  const id = useId();
  const [texto, setTexto] = useState("");
  const lugar = lugarEn(bases, ruta);
  if (!lugar) return null;
  const definicion = resolver(lugar.esquema.items ?? {}, lugar.ambito);
  const columnas = columnasDe(definicion.esquema) ?? [];
  const filas = leerFilas(texto, definicion.esquema);
  const crudas = celdas(texto).slice(-filas.length);
  const reparos = filas.flatMap((fila, i) => fila.reparos.map((reparo) => `Fila ${i + 1}: ${reparo}`));
  const agregar = (reemplaza: boolean) => {
    const previas = Array.isArray(lugar.valor) ? lugar.valor.length : 0;
    const vacia: Cambio[] = reemplaza && previas > 0 ? [{ ruta, accion: "PONER", valor: [] }] : [];
    let sobre = vacia.reduce(aplicar, bases);
    const cambios = [...vacia];
    for (const { valor } of filas) {
      const nueva = nuevaParte(sobre, ruta, definicion, hoy);
      const dicho = Object.hasOwn(valor, "") ? valor[""] : esObjeto(nueva) ? conOrden(nueva, valor) : nueva;
      const cambio: Cambio = { ruta, accion: "AGREGAR", valor: dicho };
      cambios.push(cambio);
      sobre = aplicar(sobre, cambio);
    }
    cambiar(...cambios);
    onCierra();
  };
  return (
    <Dialog open onClose={onCierra} fullWidth maxWidth="md" aria-labelledby={id}>
      <DialogTitle id={id} component="h2" variant="h2">
        Pegar de una hoja de cálculo
      </DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1 }}>
          {`Copie las filas y péguelas aquí. Columnas, en este orden: ${columnas.map(({ titulo }) => titulo).join(" · ")}.`}
        </Typography>
        <TextField
          label="Filas copiadas"
          multiline
          minRows={4}
          maxRows={10}
          value={texto}
          onChange={({ target }) => setTexto(target.value)}
        />
        <Typography component="output" variant="body2" sx={{ display: "block", my: 1 }}>
          {texto.trim() === ""
            ? ""
            : `${filas.length === 1 ? "Se entiende 1 fila" : `Se entienden ${filas.length} filas`}${reparos.length === 0 ? "." : `, con ${reparos.length} reparos:`}`}
        </Typography>
        {reparos.length > 0 && (
          <Box component="ul" sx={{ mt: 0, color: "warning.main" }}>
            {reparos.slice(0, 10).map((reparo) => (
              <li key={reparo}>{reparo}</li>
            ))}
          </Box>
        )}
        {filas.length > 0 && columnas.length > 1 && (
          <Ancha nombre="Filas que se agregarán">
            <Table size="small">
              <TableHead>
                <TableRow>
                  {columnas.map(({ clave, titulo }) => (
                    <TableCell key={clave}>{titulo}</TableCell>
                  ))}
                </TableRow>
              </TableHead>
              <TableBody>
                {crudas.slice(0, 12).map((cruda, i) => (
                  // oxlint-disable-next-line react/no-array-index-key -- pasted rows are named by their place
                  <TableRow key={i}>
                    {columnas.map(({ clave }, j) => (
                      <TableCell key={clave}>{cruda[j] ?? ""}</TableCell>
                    ))}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Ancha>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2, flexWrap: "wrap" }}>
        <Button onClick={onCierra}>Cancelar</Button>
        <Button variant="outlined" disabled={filas.length === 0} onClick={() => agregar(true)}>
          Reemplazar lo que hay
        </Button>
        <Button variant="contained" disabled={filas.length === 0} onClick={() => agregar(false)}>
          {`Agregar ${filas.length} ${unaDe(lugar.parte, lugar.propiedad)}${filas.length === 1 ? "" : "s"}`}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** What was pasted over a new part; the code of an option comes from its text. */
function conOrden(nueva: Readonly<Record<string, unknown>>, valor: Readonly<Record<string, unknown>>): unknown {
  const deOpcion = "valor" in nueva && "etiqueta" in nueva && typeof valor["etiqueta"] === "string";
  const codigo = deOpcion ? { valor: codigoDe(String(valor["etiqueta"])) } : {};
  return { ...nueva, ...codigo, ...valor };
}

/** Code of an option out of its text: `Técnico superior` → `TECNICO_SUPERIOR`. */
const codigoDe = (texto: string): string =>
  sinTildes(texto)
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/g, "_")
    .replaceAll(/^_+|_+$/g, "")
    .slice(0, 60);
