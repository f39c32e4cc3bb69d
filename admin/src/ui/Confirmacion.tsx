import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import TextField from "@mui/material/TextField";
import { type ReactNode, useId, useState } from "react";
import type { Falla } from "../data-provider/falla.ts";
import { Aviso } from "./Aviso.tsx";
import { Boton } from "./Boton.tsx";

interface Props {
  readonly titulo: string;
  readonly children: ReactNode;
  readonly boton: string;
  /** What the person has to type before the act can be done; nothing by default. */
  readonly palabra?: string;
  /** Label of a text that the act needs, such as its reason; nothing by default. */
  readonly pideTexto?: string;
  /** Whether something else is missing that the children ask for. */
  readonly impide?: boolean;
  /** Whether what it asks needs room. */
  readonly ancha?: boolean;
  readonly ocupado: boolean;
  readonly falla: Falla | null;
  readonly onConfirma: (texto: string) => void;
  readonly onCierra: () => void;
}

/** Asks once more before an act that cannot be undone, and says its effect. */
export function Confirmacion({
  titulo,
  children,
  boton,
  palabra,
  pideTexto,
  impide = false,
  ancha = false,
  ocupado,
  falla,
  onConfirma,
  onCierra,
}: Props) {
  const [escrita, setEscrita] = useState("");
  const [texto, setTexto] = useState("");
  const id = useId();
  const falta =
    impide ||
    (palabra !== undefined && escrita.trim() !== palabra) ||
    (pideTexto !== undefined && texto.trim().length < 5);
  return (
    <Dialog open onClose={ocupado ? undefined : onCierra} aria-labelledby={id} fullWidth maxWidth={ancha ? "md" : "sm"}>
      <DialogTitle id={id} component="h2" variant="h2">
        {titulo}
      </DialogTitle>
      <DialogContent sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
        {children}
        {pideTexto !== undefined && (
          <TextField
            label={pideTexto}
            value={texto}
            onChange={({ target }) => setTexto(target.value)}
            multiline
            minRows={3}
            helperText="De 5 a 2000 caracteres."
          />
        )}
        {palabra !== undefined && (
          <TextField
            label={`Para confirmar, escriba ${palabra}`}
            value={escrita}
            onChange={({ target }) => setEscrita(target.value)}
            autoComplete="off"
            slotProps={{ htmlInput: { spellCheck: false } }}
          />
        )}
        {falla && (
          <Aviso tono="mal" vivo>
            {falla.message}
          </Aviso>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onCierra} disabled={ocupado}>
          Cancelar
        </Button>
        <Boton onClick={() => onConfirma(texto.trim())} disabled={falta} ocupado={ocupado}>
          {boton}
        </Boton>
      </DialogActions>
    </Dialog>
  );
}
