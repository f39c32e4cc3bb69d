import Alert from "@mui/material/Alert";
import AlertTitle from "@mui/material/AlertTitle";
import Box from "@mui/material/Box";
import { useTheme } from "@mui/material/styles";
import type { ReactNode } from "react";
import { paresDe, type Tono } from "./tonos.ts";

const GRAVEDADES = { bien: "success", mal: "error", espera: "warning", dato: "info", llano: "info" } as const;

interface Props {
  readonly tono?: Tono;
  readonly titulo?: string;
  readonly children?: ReactNode;
  /** Buttons or links with what can be done. */
  readonly acciones?: ReactNode;
  /** Whether it appears because of something that the person did, and so is read aloud. */
  readonly vivo?: boolean;
}

/** A notice: what happened and what to do. */
export function Aviso({ tono = "dato", titulo, children, acciones, vivo = false }: Props) {
  const { color, fondo } = paresDe(useTheme().palette.mode, tono);
  return (
    <Alert
      severity={GRAVEDADES[tono]}
      variant="outlined"
      role={vivo ? "alert" : "note"}
      sx={{
        bgcolor: fondo,
        borderColor: color,
        color: "text.primary",
        "& .MuiAlert-icon": { color },
        "& .MuiAlert-message": { flexGrow: 1 },
      }}
    >
      {titulo && <AlertTitle sx={{ fontWeight: 650, mb: children ? 0.5 : 0 }}>{titulo}</AlertTitle>}
      {children}
      {acciones && <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1 }}>{acciones}</Box>}
    </Alert>
  );
}
