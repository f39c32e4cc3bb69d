import Box from "@mui/material/Box";
import type { Hito } from "#schema/bases/cronograma.ts";
import { lugarEn } from "../definicion.ts";
import { useQuieto } from "../quieto.ts";
import { cuandoEnPalabras } from "../palabras-cronograma.ts";

/** A row of the schedule in a line: when, and what happens. */
export function ResumenHito({ ruta }: { readonly ruta: string }) {
  const bases = useQuieto().leer();
  const hito = lugarEn(bases, ruta)?.valor as Hito | undefined;
  if (!hito) return null;
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "210px 1fr" }, columnGap: 2, width: "100%" }}>
      <strong>{cuandoEnPalabras(hito.cuando, bases.cronograma.hitos)}</strong>
      <span>{hito.nombre}</span>
    </Box>
  );
}
