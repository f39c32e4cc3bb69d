import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import CircularProgress from "@mui/material/CircularProgress";
import { useEffect, useState } from "react";
import type { Falla } from "../data-provider/falla.ts";
import { Aviso } from "./Aviso.tsx";

/** Something is on its way. Says so only after a moment, so that quick answers do not flash. */
export function Espera({ texto = "Cargando…" }: { readonly texto?: string }) {
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const turno = setTimeout(() => setVisible(true), 300);
    return () => clearTimeout(turno);
  }, []);
  return (
    <Box
      component="output"
      sx={{ display: "flex", alignItems: "center", gap: 1.5, p: 3, minHeight: 72, color: "text.secondary" }}
    >
      {visible && (
        <>
          <CircularProgress size={20} aria-hidden="true" />
          {texto}
        </>
      )}
    </Box>
  );
}

/** What could not be read, why, and a way to try again. */
export function NoSePudo({ falla, reintentar }: { readonly falla: Falla; readonly reintentar?: () => void }) {
  const boton = reintentar && falla.codigo !== "NO_ENCONTRADO" && (
    <Button variant="outlined" size="small" onClick={reintentar}>
      Volver a intentar
    </Button>
  );
  return (
    <Aviso tono="mal" titulo="No pudimos mostrar esto" acciones={boton} vivo>
      {falla.message}
    </Aviso>
  );
}
