import ExpandMore from "@mui/icons-material/ExpandMore";
import Accordion from "@mui/material/Accordion";
import AccordionDetails from "@mui/material/AccordionDetails";
import AccordionSummary from "@mui/material/AccordionSummary";
import Box from "@mui/material/Box";
import { type ReactNode, useId, useState } from "react";
import { useDestino } from "../destino.ts";

interface Props {
  /** Place of the bases that it shows; a jump to it or inside opens it. */
  readonly ruta: string;
  readonly resumen: ReactNode;
  readonly acciones?: ReactNode;
  readonly abierto?: boolean;
  readonly children: ReactNode;
}

/** A part of the bases in one line, which opens. Its buttons are beside the line and not inside of it. */
export function Desplegable({ ruta, resumen, acciones, abierto: alPrincipio = false, children }: Props) {
  const id = useId();
  const destino = useDestino();
  const apunta = destino === ruta || destino.startsWith(`${ruta}.`);
  const [abierto, setAbierto] = useState(alPrincipio || apunta);
  const [visto, setVisto] = useState(destino);
  if (visto !== destino) {
    setVisto(destino);
    if (apunta) setAbierto(true);
  }
  return (
    <Box
      data-ruta={ruta}
      sx={{ display: "flex", flexWrap: { xs: "wrap", sm: "nowrap" }, alignItems: "flex-start", gap: 0.5 }}
    >
      <Accordion
        expanded={abierto}
        onChange={(_evento, ahora) => setAbierto(ahora)}
        disableGutters
        variant="outlined"
        slotProps={{ heading: { component: "h3" }, transition: { unmountOnExit: true, timeout: 0 } }}
        sx={{
          flexGrow: 1,
          flexBasis: { xs: "100%", sm: 0 },
          minWidth: 0,
          borderRadius: 1,
          "&:before": { display: "none" },
        }}
      >
        <AccordionSummary
          id={id}
          aria-controls={`${id}-cuerpo`}
          expandIcon={<ExpandMore />}
          sx={{
            fontSize: "0.9375rem",
            textAlign: "left",
            overflowWrap: "anywhere",
            "& .MuiAccordionSummary-content": { minWidth: 0, my: 1 },
          }}
        >
          {resumen}
        </AccordionSummary>
        <AccordionDetails sx={{ pt: 0 }}>{children}</AccordionDetails>
      </Accordion>
      {acciones && <Box sx={{ display: "flex", flexShrink: 0, ml: "auto", pt: { sm: 0.75 } }}>{acciones}</Box>}
    </Box>
  );
}
