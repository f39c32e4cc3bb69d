import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Bonificacion } from "#schema/bases/bonificacion.ts";
import { unir } from "#schema/bases/recorrer-esquema.ts";
import { useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { useLegal } from "../legal.ts";
import { EditorParte } from "./EditorParte.tsx";
import { Frase } from "./FraseBonificacion.tsx";
import { LugarEditable } from "./LugarEditable.tsx";

/** A bonus as a sentence with slots, then who gets it and how much, and the rest of what can be said of it. */
export function CuerpoBonificacion({ ruta }: { readonly ruta: string }) {
  const { bases } = useBorrador();
  const bonificacion = lugarEn(bases, ruta)?.valor as Bonificacion | undefined;
  const legal = useLegal(bonificacion?.cita);
  if (!bonificacion) return null;
  return (
    <Box sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
      <LugarEditable ruta={unir(ruta, "nombre")} />
      <Frase bonificacion={bonificacion} />
      {legal && (
        <Typography variant="body2" sx={{ color: "text.secondary", fontStyle: "italic" }}>
          {legal}
        </Typography>
      )}
      <EditorParte ruta={ruta} omitir={EN_LA_FRASE} />
    </Box>
  );
}

const EN_LA_FRASE = ["nombre", "documentos", "base", "momento", "exige", "tope"];
