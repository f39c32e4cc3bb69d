import ExpandMore from "@mui/icons-material/ExpandMore";
import Box from "@mui/material/Box";
import ButtonBase from "@mui/material/ButtonBase";
import { type ReactNode, useId, useState } from "react";
import { useDestino } from "../destino.ts";

interface Props {
  /** Place of the bases that it shows; a jump to it or inside opens it. */
  readonly ruta: string;
  readonly resumen: ReactNode;
  /** What stands before the line, such as the handle that moves it. */
  readonly inicio?: ReactNode;
  readonly acciones?: ReactNode;
  readonly abierto?: boolean;
  readonly children: ReactNode;
}

/** A part of the bases in one line, which opens. Its buttons are beside the line and not inside of it. */
export function Desplegable({ ruta, resumen, inicio, acciones, abierto: alPrincipio = false, children }: Props) {
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
      sx={{ border: 1, borderColor: "divider", borderRadius: 1, bgcolor: "background.paper", minWidth: 0 }}
    >
      <Box sx={{ display: "flex", alignItems: "flex-start" }}>
        {inicio}
        <Box component="h3" sx={{ m: 0, flexGrow: 1, minWidth: 0, font: "inherit" }}>
          <ButtonBase
            aria-expanded={abierto}
            aria-controls={abierto ? `${id}-cuerpo` : undefined}
            onClick={() => setAbierto(!abierto)}
            sx={{
              display: "flex",
              width: "100%",
              justifyContent: "flex-start",
              gap: 1,
              p: 1,
              pl: inicio ? 0.5 : 1.5,
              textAlign: "left",
              fontSize: "0.9375rem",
              fontFamily: "inherit",
              overflowWrap: "anywhere",
            }}
          >
            <Box component="span" sx={{ flexGrow: 1, minWidth: 0 }}>
              {resumen}
            </Box>
            <ExpandMore aria-hidden="true" sx={{ flexShrink: 0, transform: abierto ? "rotate(180deg)" : "none" }} />
          </ButtonBase>
        </Box>
        {acciones && <Box sx={{ display: "flex", flexShrink: 0, pt: 0.5, pr: 0.5 }}>{acciones}</Box>}
      </Box>
      {abierto && (
        <Box id={`${id}-cuerpo`} sx={{ p: { xs: 1, sm: 1.5 }, pt: { xs: 0.5, sm: 0.5 } }}>
          {children}
        </Box>
      )}
    </Box>
  );
}
