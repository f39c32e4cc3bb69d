import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Falla } from "../../data-provider/falla.ts";
import { Confirmacion } from "../../ui/Confirmacion.tsx";

export interface Causa {
  readonly id: string;
  readonly nombre: string;
}

interface Props {
  readonly titulo: string;
  readonly boton: string;
  readonly efecto: string;
  /** What has to be typed to do it. */
  readonly palabra: string;
  /** Causes that the bases list; one has to be chosen when there are any. */
  readonly causas: readonly Causa[];
  readonly ocupado: boolean;
  readonly falla: Falla | null;
  readonly onConfirma: (motivo: string, causa: string | null) => void;
  readonly onCierra: () => void;
}

/** Asks for the cause that the bases foresee and for the reason, and that the act be typed. */
export function Detener({ titulo, boton, efecto, palabra, causas, ocupado, falla, onConfirma, onCierra }: Props) {
  const [causa, setCausa] = useState("");
  return (
    <Confirmacion
      titulo={titulo}
      boton={boton}
      palabra={palabra}
      pideTexto="Motivo; se publica"
      ocupado={ocupado}
      falla={falla}
      impide={causas.length > 0 && causa === ""}
      onCierra={onCierra}
      onConfirma={(motivo) => onConfirma(motivo, causa === "" ? null : causa)}
    >
      <Typography>{efecto}</Typography>
      {causas.length > 0 && (
        <TextField
          select
          label="Causa que las bases prevén"
          value={causa}
          onChange={({ target }) => setCausa(target.value)}
        >
          {causas.map(({ id, nombre }) => (
            <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
              {nombre}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Confirmacion>
  );
}
