import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { Requisito } from "#schema/bases/plaza.ts";
import { esquemaDe } from "#schema/bases/recorrer-esquema.ts";
import { Estado } from "../../ui/Estado.tsx";
import { lugarEn } from "../definicion.ts";
import { useQuieto } from "../quieto.ts";

const CLASES = esquemaDe(Requisito).properties?.["clase"]?.significados ?? {};

/** A requirement of the profile in a line: what it is about, what it asks, and whether it must be proved. */
export function ResumenRequisito({ ruta }: { readonly ruta: string }) {
  const bases = useQuieto().leer();
  const requisito = lugarEn(bases, ruta)?.valor as Requisito | undefined;
  if (!requisito) return null;
  const { clase, texto, aplica, sustento } = requisito;
  const SUSTENTOS = { DOCUMENTO: "Con documento", REGISTRO_EXTERNO: "En un registro", NO_REQUIERE: "No se sustenta" };
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <Typography component="span" variant="body2" sx={{ color: "text.secondary" }}>
        {CLASES[clase]}
      </Typography>
      <span>{texto}</span>
      <Estado tono="llano">{aplica === "NO_APLICA" ? "No aplica" : SUSTENTOS[sustento]}</Estado>
    </Box>
  );
}
