import ToggleButton from "@mui/material/ToggleButton";
import ToggleButtonGroup from "@mui/material/ToggleButtonGroup";
import Typography from "@mui/material/Typography";
import { use, useState } from "react";
import { ContextoBorrador } from "../borrador.ts";
import { Parte } from "../controles/Parte.tsx";
import { Telefono } from "./Telefono.tsx";

const VENTANAS = [
  { nombre: "Teléfono", ancho: 360, alto: 640 },
  { nombre: "Tableta", ancho: 768, alto: 1024 },
  { nombre: "Computadora", ancho: 1280, alto: 800 },
] as const;

/** The whole journey of an applicant through the form of the draft, in windows of several widths. */
export function VistaPrevia() {
  const borrador = use(ContextoBorrador);
  const [cual, setCual] = useState(0);
  const { ancho, alto } = VENTANAS[cual] ?? VENTANAS[0];
  if (!borrador) return <Typography>Este proceso no tiene un borrador que mostrar.</Typography>;
  return (
    <Parte
      titulo="Vista previa"
      entrada="El formulario del borrador como lo verá quien postule, de la lista de tareas a la revisión. Aquí nada se guarda ni se envía."
      acciones={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={cual}
          aria-label="Ancho de la ventana"
          sx={{ flexWrap: "wrap", alignSelf: "flex-start" }}
          onChange={(_evento, elegida: number | null) => elegida !== null && setCual(elegida)}
        >
          {VENTANAS.map((ventana, i) => (
            <ToggleButton key={ventana.ancho} value={i} sx={{ textTransform: "none" }}>
              {ventana.nombre} · {ventana.ancho}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Telefono ancho={ancho} alto={alto} />
    </Parte>
  );
}
