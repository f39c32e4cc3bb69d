import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Plaza } from "#schema/bases/plaza.ts";
import { lugarEn } from "../definicion.ts";
import { useQuieto } from "../quieto.ts";

/** A plaza in a line: code, post, vacancies. */
export function ResumenPlaza({ ruta }: { readonly ruta: string }) {
  const bases = useQuieto().leer();
  const plaza = lugarEn(bases, ruta)?.valor as Plaza | undefined;
  if (!plaza) return null;
  const { codigo, nombre, posiciones } = plaza;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "baseline" }}>
      <strong>{codigo}</strong> {nombre}
      <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
        {posiciones === 1 ? "1 vacante" : `${posiciones} vacantes`}
      </Typography>
    </Box>
  );
}
