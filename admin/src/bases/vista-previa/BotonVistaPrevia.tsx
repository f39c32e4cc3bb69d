import Smartphone from "@mui/icons-material/Smartphone";
import Button from "@mui/material/Button";
import { use } from "react";
import { ContextoVistaPrevia, PANEL } from "./panel.ts";

/** Opens beside what is edited the form as applicants will see it. */
export function BotonVistaPrevia() {
  const panel = use(ContextoVistaPrevia);
  if (!panel) return null;
  return (
    <Button
      variant="outlined"
      size="small"
      startIcon={<Smartphone />}
      aria-expanded={panel.abierto}
      aria-controls={panel.abierto ? PANEL : undefined}
      onClick={panel.abrir}
    >
      Vista previa
    </Button>
  );
}
