import Box from "@mui/material/Box";
import type { ReactNode } from "react";

/** Something wider than its place, such as a table: it moves sideways, also with the keyboard. */
export function Ancha({ nombre, children }: { readonly nombre: string; readonly children: ReactNode }) {
  return (
    <Box component="section" aria-label={nombre} tabIndex={0} sx={{ overflowX: "auto" }}>
      {children}
    </Box>
  );
}
