import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import TextField from "@mui/material/TextField";
import { type SubmitEvent, useId, useState } from "react";

interface Props {
  readonly titulo: string;
  readonly etiqueta: string;
  readonly onNombre: (nombre: string) => void;
  readonly onCierra: () => void;
}

/** The dialog was opened to write here; its box is not there yet when the dialog is. */
const enfocar = (caja: HTMLInputElement | null): void => caja?.focus();

/** Asks how a new part is called. */
export function PideNombre({ titulo, etiqueta, onNombre, onCierra }: Props) {
  const id = useId();
  const [nombre, setNombre] = useState("");
  const [revisa, setRevisa] = useState(false);
  const falta = nombre.trim() === "";
  const enviar = (evento: SubmitEvent<HTMLFormElement>) => {
    evento.preventDefault();
    // The form of a dialog inside another is not that other's.
    evento.stopPropagation();
    setRevisa(true);
    if (!falta) onNombre(nombre.trim());
  };
  return (
    <Dialog open onClose={onCierra} fullWidth maxWidth="sm" aria-labelledby={id}>
      <form noValidate onSubmit={enviar}>
        <DialogTitle id={id} component="h2" variant="h2">
          {titulo}
        </DialogTitle>
        <DialogContent>
          <TextField
            label={etiqueta}
            inputRef={enfocar}
            value={nombre}
            onChange={({ target }) => setNombre(target.value)}
            error={revisa && falta}
            helperText={revisa && falta ? "Escríbalo para agregarlo." : "Después podrá cambiarlo."}
            slotProps={{ htmlInput: { maxLength: 500 } }}
          />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2 }}>
          <Button onClick={onCierra}>Cancelar</Button>
          <Button type="submit" variant="contained">
            Agregar
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
