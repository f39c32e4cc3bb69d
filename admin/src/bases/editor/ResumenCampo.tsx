import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Campo } from "#schema/bases/formulario.ts";
import { Estado } from "../../ui/Estado.tsx";
import { CLASES_CAMPO, REQUERIDOS } from "../campos-palabras.ts";
import { lugarEn } from "../definicion.ts";
import { useQuieto } from "../quieto.ts";

/** A field of the form in a line: what it asks, how it is answered, and whether it must be. */
export function ResumenCampo({ ruta }: { readonly ruta: string }) {
  const bases = useQuieto().leer();
  const campo = lugarEn(bases, ruta)?.valor as Campo | undefined;
  if (!campo) return null;
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <span>{campo.etiqueta}</span>
      <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
        {CLASES_CAMPO[campo.tipo]}
      </Typography>
      <Estado tono={campo.requerido === "NUNCA" ? "llano" : "dato"}>{REQUERIDOS[campo.requerido]}</Estado>
    </Box>
  );
}
