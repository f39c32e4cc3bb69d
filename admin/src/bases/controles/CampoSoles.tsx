import Box from "@mui/material/Box";
import InputAdornment from "@mui/material/InputAdornment";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { hallazgosEn, useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { deSoles, enSoles } from "./soles.ts";

/** Edits an amount of céntimos as people write it: in soles. */
export function CampoSoles({ ruta, etiqueta }: { readonly ruta: string; readonly etiqueta: string }) {
  const { bases, hallazgos, motivo, cambiar } = useBorrador();
  const [escrito, setEscrito] = useState<string | null>(null);
  const lugar = lugarEn(bases, ruta);
  if (!lugar) return null;
  const error = hallazgosEn(hallazgos, ruta).find(({ gravedad }) => gravedad === "ERROR");
  // What was typed stays as typed while it says the same as the draft.
  const texto = escrito !== null && deSoles(escrito) === lugar.valor ? escrito : enSoles(lugar.valor);
  return (
    <Box data-ruta={ruta} sx={{ width: "100%" }}>
      <TextField
        label={etiqueta}
        value={texto}
        onChange={({ target }) => {
          setEscrito(target.value);
          cambiar({ ruta, accion: "PONER", valor: deSoles(target.value) });
        }}
        error={error !== undefined}
        helperText={error && (typeof lugar.valor === "number" ? error.mensaje : "Escriba un monto como 2,964.19.")}
        disabled={motivo !== null}
        slotProps={{
          htmlInput: { inputMode: "decimal" },
          inputLabel: { shrink: true },
          input: { startAdornment: <InputAdornment position="start">S/</InputAdornment> },
        }}
      />
    </Box>
  );
}
