import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import { impedimento, insertar } from "#schema/modelos/insertar.ts";
import { sugerencias } from "#schema/modelos/sugerencias.ts";
import { useBorrador } from "../borrador.ts";

/** More than these at once would be noise. */
const A_LA_VEZ = 5;

/** What these bases lack and the library has, each with why and a button that adds it. */
export function Sugerencias() {
  const { bases, estado, motivo, cambiar } = useBorrador();
  // While somebody types nothing is suggested: what is stored is looked at once.
  const quieta = estado === "AL_DIA";
  const todas = useMemo(
    () => (quieta ? sugerencias(bases).filter(({ modelo }) => impedimento(bases, modelo) === null) : []),
    [bases, quieta],
  );
  if (motivo !== null || todas.length === 0) return null;
  return (
    <Box sx={{ borderTop: 1, borderColor: "divider", mt: 1, pt: 1 }}>
      <Typography variant="h4" component="h3">
        Sugerencias
      </Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {todas.slice(0, A_LA_VEZ).map(({ modelo, motivo: porQue }) => (
          <Box component="li" key={modelo.id} sx={{ py: 0.75 }}>
            <Typography variant="body2">{porQue}</Typography>
            <Button
              size="small"
              variant="outlined"
              sx={{ mt: 0.5, textAlign: "left" }}
              onClick={() => cambiar(...insertar(bases, modelo).cambios)}
            >
              {`Agregar ${modelo.nombre}`}
            </Button>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
