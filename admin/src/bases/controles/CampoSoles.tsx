import Box from "@mui/material/Box";
import InputAdornment from "@mui/material/InputAdornment";
import TextField from "@mui/material/TextField";
import { useState } from "react";
import { hallazgosEn, useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { deSoles, enSoles } from "./soles.ts";

interface Props {
  /** Place of the part that has the amount, which may not be there. */
  readonly ruta: string;
  readonly etiqueta: string;
}

/** Edits an amount of céntimos as people write it: in soles. Emptied, the bases say no amount. */
export function CampoSoles({ ruta, etiqueta }: Props) {
  const { bases, hallazgos, motivo, cambiar } = useBorrador();
  const [escrito, setEscrito] = useState<string | null>(null);
  const parte = lugarEn(bases, ruta);
  if (!parte) return null;
  const hay = parte.valor !== undefined;
  const valor = lugarEn(bases, `${ruta}.centimos`)?.valor;
  const error = hallazgosEn(hallazgos, `${ruta}.centimos`).find(({ gravedad }) => gravedad === "ERROR");
  // What was typed stays as typed while it says the same as the draft.
  const texto = escrito !== null && deSoles(escrito) === valor ? escrito : enSoles(valor);
  const poner = (nuevo: string): void => {
    setEscrito(nuevo);
    if (nuevo.trim() === "") cambiar({ ruta, accion: "QUITAR" });
    else if (hay) cambiar({ ruta: `${ruta}.centimos`, accion: "PONER", valor: deSoles(nuevo) });
    else cambiar({ ruta, accion: "PONER", valor: { centimos: deSoles(nuevo) } });
  };
  return (
    <Box data-ruta={`${ruta}.centimos`} sx={{ width: "100%" }}>
      <TextField
        label={parte.opcional ? `${etiqueta} (opcional)` : etiqueta}
        value={texto}
        onChange={({ target }) => poner(target.value)}
        error={error !== undefined}
        helperText={error && (typeof valor === "number" ? error.mensaje : "Escriba un monto como 2,964.19.")}
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
