import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Criterio } from "#schema/bases/criterio.ts";
import { enRango, useAlcances } from "../alcances.ts";
import { useBorrador } from "../borrador.ts";
import { reglaEnPalabras } from "../palabras-criterio.ts";
import { lugarEn } from "../definicion.ts";

/** A criterion in a line: its name, how it scores, what is printed of it and what it can really give. */
export function ResumenCriterio({ ruta }: { readonly ruta: string }) {
  const { bases } = useBorrador();
  const alcances = useAlcances();
  const criterio = lugarEn(bases, ruta)?.valor as Criterio | undefined;
  if (!criterio) return null;
  const [, etapa = ""] = ruta.split(".");
  const extremos = (alcances.get(etapa) ?? [])
    .map(({ alcance }) => alcance?.porCriterio.get(criterio.id))
    .find((suyo) => suyo !== undefined);
  return (
    <Box sx={{ display: "grid", gridTemplateColumns: { xs: "1fr", sm: "1fr auto" }, columnGap: 2, width: "100%" }}>
      <Box>
        <strong>{criterio.nombre}</strong>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {reglaEnPalabras(bases, criterio)}
        </Typography>
      </Box>
      <Typography variant="body2" sx={{ textAlign: { sm: "right" } }}>
        {criterio.maximo !== undefined && `Máximo ${criterio.maximo}. `}
        {extremos && `Llega a ${enRango(extremos)}`}
      </Typography>
    </Box>
  );
}
