import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useEffect, useRef } from "react";
import { PANEL } from "./panel.ts";
import { Telefono } from "./Telefono.tsx";

/** The form on a phone, beside the section that is edited. */
export function Panel({ onCierra }: { readonly onCierra: () => void }) {
  const titulo = useRef<HTMLHeadingElement>(null);
  // Whoever opens it with the keyboard is taken to it, and back when it closes.
  useEffect(() => titulo.current?.focus(), []);
  return (
    <Box
      component="aside"
      id={PANEL}
      aria-labelledby={`${PANEL}-titulo`}
      onKeyDown={({ key }) => key === "Escape" && onCierra()}
      sx={{ bgcolor: "background.paper", border: 1, borderColor: "divider", borderRadius: 1, p: 1.5 }}
    >
      <Box sx={{ display: "flex", justifyContent: "space-between", alignItems: "center", mb: 1 }}>
        <Typography ref={titulo} id={`${PANEL}-titulo`} variant="h4" component="h2" tabIndex={-1}>
          Vista previa
        </Typography>
        <Button size="small" onClick={onCierra}>
          Cerrar
        </Button>
      </Box>
      <Telefono ancho={360} alto={640} />
    </Box>
  );
}
