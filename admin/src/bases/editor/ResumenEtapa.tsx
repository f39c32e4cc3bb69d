import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Etapa } from "#schema/bases/etapa.ts";
import { Estado } from "../../ui/Estado.tsx";
import { enRango, useAlcances } from "../alcances.ts";
import { useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";

const CLASES = { CUMPLE: "Cumple o no cumple", PUNTUADA: "Con puntaje", REFERENCIAL: "Referencial" } as const;

/** A stage in a line: its carácter, what it demands and weighs, and what its criteria can really give. */
export function ResumenEtapa({ ruta }: { readonly ruta: string }) {
  const { bases } = useBorrador();
  const alcances = useAlcances();
  const etapa = lugarEn(bases, ruta)?.valor as Etapa | undefined;
  if (!etapa) return null;
  const { id, nombre, eliminatoria, clase, minimo, maximo, peso } = etapa;
  const alcance = (alcances.get(id) ?? []).find((suyo) => suyo.alcance !== null && suyo.alcance !== undefined)?.alcance;
  const cifras = [
    minimo !== undefined && `mínimo ${minimo}`,
    maximo !== undefined && `máximo ${maximo}`,
    peso !== undefined && `peso ${peso} %`,
    alcance && `sus criterios llegan a ${enRango(alcance)}`,
  ].filter((una) => typeof una === "string");
  return (
    <Box>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
        <strong>{nombre}</strong>
        <Estado tono={eliminatoria ? "espera" : "llano"}>{eliminatoria ? "Eliminatoria" : "No eliminatoria"}</Estado>
        <Estado tono="llano">{CLASES[clase]}</Estado>
      </Box>
      {cifras.length > 0 && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {cifras.join(" · ")}
        </Typography>
      )}
    </Box>
  );
}
