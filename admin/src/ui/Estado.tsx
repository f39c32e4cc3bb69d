import Box from "@mui/material/Box";
import { useTheme } from "@mui/material/styles";
import Bien from "@mui/icons-material/CheckCircleOutlined";
import Mal from "@mui/icons-material/ErrorOutlined";
import Espera from "@mui/icons-material/ScheduleOutlined";
import Dato from "@mui/icons-material/InfoOutlined";
import Llano from "@mui/icons-material/CircleOutlined";
import type { ReactNode } from "react";
import { paresDe, type Tono } from "./tonos.ts";

const ICONOS = { bien: Bien, mal: Mal, espera: Espera, dato: Dato, llano: Llano } as const;

interface Props {
  readonly tono: Tono;
  readonly children: ReactNode;
}

/** The state of a thing: icon and word, never colour alone. */
export function Estado({ tono, children }: Props) {
  const { color, fondo } = paresDe(useTheme().palette.mode, tono);
  const Icono = ICONOS[tono];
  return (
    <Box
      component="span"
      sx={{
        color,
        bgcolor: fondo,
        display: "inline-flex",
        alignItems: "flex-start",
        gap: 0.5,
        px: 0.75,
        py: 0.25,
        borderRadius: 1,
        fontSize: "0.8125rem",
        fontWeight: 600,
        lineHeight: 1.35,
        maxWidth: "100%",
        whiteSpace: { md: "nowrap" },
      }}
    >
      <Icono aria-hidden="true" sx={{ fontSize: "1rem", mt: "1px" }} />
      {children}
    </Box>
  );
}
