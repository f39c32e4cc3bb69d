import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { type SubmitEvent, useState } from "react";
import type { Campo, ClaseCampo, Opcion, Seccion } from "#schema/bases/formulario.ts";
import { useBorrador } from "../borrador.ts";
import { nuevoId } from "../cambios.ts";
import { CLASES_CAMPO } from "../campos-palabras.ts";

interface Props {
  readonly seccion: Seccion;
  readonly onCierra: () => void;
}

/** Asks what is needed of a new field and adds it at the end of its section. */
export function NuevoCampo({ seccion, onCierra }: Props) {
  const { cambiar } = useBorrador();
  const [etiqueta, setEtiqueta] = useState("");
  const [tipo, setTipo] = useState<ClaseCampo>("TEXTO");
  const [requerido, setRequerido] = useState<"SIEMPRE" | "NUNCA">("SIEMPRE");
  const [opciones, setOpciones] = useState("");
  const [revisa, setRevisa] = useState(false);
  const conOpciones = tipo === "OPCION" || tipo === "OPCIONES";
  const lineas = opciones
    .split("\n")
    .map((linea) => linea.trim())
    .filter((linea) => linea !== "");
  const faltaEtiqueta = etiqueta.trim() === "";
  const faltanOpciones = conOpciones && lineas.length === 0;

  const agregar = (evento: SubmitEvent<HTMLFormElement>) => {
    evento.preventDefault();
    setRevisa(true);
    if (faltaEtiqueta || faltanOpciones) return;
    const id = nuevoId(
      etiqueta,
      seccion.campos.map((campo) => campo.id),
    );
    const comun = { id, etiqueta: etiqueta.trim(), requerido };
    const valor = (conOpciones ? { tipo, ...comun, opciones: opcionesDe(lineas) } : { tipo, ...comun }) as Campo;
    cambiar({ ruta: `formulario.secciones.${seccion.id}.campos`, accion: "AGREGAR", valor });
    onCierra();
  };
  return (
    <Dialog open onClose={onCierra} fullWidth maxWidth="sm" aria-labelledby="nuevo-campo">
      <form noValidate onSubmit={agregar}>
        <DialogTitle id="nuevo-campo" component="h2" variant="h2">
          {`Campo nuevo en «${seccion.titulo}»`}
        </DialogTitle>
        <DialogContent>
          <TextField
            label="Pregunta o etiqueta"
            value={etiqueta}
            onChange={({ target }) => setEtiqueta(target.value)}
            error={revisa && faltaEtiqueta}
            helperText={revisa && faltaEtiqueta ? "Escriba qué se pregunta." : "Como la leerá quien postula."}
          />
          <TextField
            select
            label="Clase de respuesta"
            value={tipo}
            onChange={({ target }) => setTipo(target.value as ClaseCampo)}
          >
            {Object.entries(CLASES_CAMPO).map(([id, nombre]) => (
              <MenuItem key={id} value={id}>
                {nombre}
              </MenuItem>
            ))}
          </TextField>
          <TextField
            select
            label="Cuándo hay que responder"
            value={requerido}
            onChange={({ target }) => setRequerido(target.value === "NUNCA" ? "NUNCA" : "SIEMPRE")}
          >
            <MenuItem value="SIEMPRE">Siempre</MenuItem>
            <MenuItem value="NUNCA">Es opcional</MenuItem>
          </TextField>
          {conOpciones && (
            <TextField
              label="Opciones, una por línea"
              multiline
              minRows={3}
              value={opciones}
              onChange={({ target }) => setOpciones(target.value)}
              error={revisa && faltanOpciones}
              helperText={revisa && faltanOpciones ? "Escriba al menos una opción." : ""}
            />
          )}
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onCierra}>Cancelar</Button>
          <Button type="submit" variant="contained">
            Agregar campo
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** Options out of lines; the code of each comes from its text. */
function opcionesDe(lineas: readonly string[]): Opcion[] {
  const usados: string[] = [];
  return lineas.map((etiqueta) => {
    const id = nuevoId(etiqueta, usados);
    usados.push(id);
    return { valor: id.toUpperCase().replaceAll("-", "_"), etiqueta };
  });
}
