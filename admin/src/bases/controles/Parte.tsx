import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";

interface Props {
  readonly titulo: string;
  /** Place of the bases that it holds, if it is one: jumps to it come here. */
  readonly ruta?: string;
  readonly entrada?: ReactNode;
  readonly acciones?: ReactNode;
  readonly children: ReactNode;
}

/** A titled group inside a section. */
export function Parte({ titulo, ruta, entrada, acciones, children }: Props) {
  return (
    <Card component="section" data-ruta={ruta} sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: 1, mb: 1.5 }}>
        <Box>
          <Typography variant="h3" component="h2">
            {titulo}
          </Typography>
          {entrada && (
            <Typography variant="body2" sx={{ color: "text.secondary", maxWidth: "75ch" }}>
              {entrada}
            </Typography>
          )}
        </Box>
        {acciones}
      </Box>
      {children}
    </Card>
  );
}

/** Controls side by side where they fit. */
export function Rejilla({ children, minimo = 220 }: { readonly children: ReactNode; readonly minimo?: number }) {
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: `repeat(auto-fill, minmax(min(100%, ${minimo}px), 1fr))`,
        columnGap: 2,
        rowGap: 0.5,
        alignItems: "start",
      }}
    >
      {children}
    </Box>
  );
}

/** Controls or items one under the other. */
export function Pila({ children, espacio = 1 }: { readonly children: ReactNode; readonly espacio?: number }) {
  return <Box sx={{ display: "flex", flexDirection: "column", gap: espacio }}>{children}</Box>;
}
