import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

interface Props {
  readonly titulo: string;
  readonly acciones?: ReactNode;
  readonly entrada?: ReactNode;
  readonly children: ReactNode;
  /** Widest that the content gets, in pixels. */
  readonly ancho?: number;
}

/** A page with its title, in the window and on top, and what can be done in it. */
export function Pagina({ titulo, acciones, entrada, children, ancho = 1280 }: Props) {
  return (
    <Box sx={{ width: "100%", maxWidth: ancho, mx: "auto", px: { xs: 2, md: 3 }, py: { xs: 2, md: 3 } }}>
      <title>{`${titulo} · Mérito`}</title>
      <Box
        sx={{
          display: "flex",
          flexWrap: "wrap",
          alignItems: "flex-start",
          justifyContent: "space-between",
          gap: 2,
          mb: 2,
        }}
      >
        <Box>
          <Typography variant="h1">{titulo}</Typography>
          {entrada && <Typography sx={{ color: "text.secondary", mt: 0.5, maxWidth: "66ch" }}>{entrada}</Typography>}
        </Box>
        {acciones}
      </Box>
      {children}
    </Box>
  );
}
