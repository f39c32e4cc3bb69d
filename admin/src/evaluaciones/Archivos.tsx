import Description from "@mui/icons-material/DescriptionOutlined";
import Box from "@mui/material/Box";
import MuiLink from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { lazy, Suspense, useState } from "react";
import { Espera } from "../ui/Espera.tsx";
import { type Expediente, useDossier } from "./dossier.ts";

export type Archivo = Expediente["archivos"][number];

const Visor = lazy(async () => ({ default: (await import("./VisorArchivo.tsx")).VisorArchivo }));

interface Props {
  readonly ids: readonly string[];
  /** Words for when there is none; null says nothing. */
  readonly sinNinguno: string | null;
}

/** Evidence files, seen over the dossier, which stays where it is, or taken to this computer. */
export function Archivos({ ids, sinNinguno }: Props) {
  const { expediente } = useDossier();
  const [visto, setVisto] = useState<Archivo | null>(null);
  const archivos = expediente.archivos.filter(({ id }) => ids.includes(id));
  if (archivos.length === 0) {
    return (
      sinNinguno && (
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          {sinNinguno}
        </Typography>
      )
    );
  }
  return (
    <Box component="ul" sx={{ listStyle: "none", m: 0, mt: 0.5, p: 0 }}>
      {archivos.map((archivo) => (
        <Box
          key={archivo.id}
          component="li"
          sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: 0.75 }}
        >
          <Description fontSize="small" aria-hidden="true" sx={{ color: "text.secondary" }} />
          <MuiLink
            component="button"
            type="button"
            variant="body2"
            onClick={() => setVisto(archivo)}
            sx={{ overflowWrap: "anywhere", textAlign: "left", py: 0.5 }}
          >
            {`Ver ${archivo.nombre}`}
          </MuiLink>
          <Typography component="span" variant="caption" sx={{ color: "text.secondary", whiteSpace: "nowrap" }}>
            {`${archivo.tipo}, ${Math.max(1, Math.round(archivo.bytes / 1024))} KB`}
          </Typography>
          <MuiLink
            href={archivo.url}
            download
            variant="body2"
            aria-label={`Descargar ${archivo.nombre}`}
            sx={{ py: 0.5 }}
          >
            Descargar
          </MuiLink>
        </Box>
      ))}
      {visto && (
        <Suspense fallback={<Espera />}>
          <Visor archivo={visto} onCierra={() => setVisto(null)} />
        </Suspense>
      )}
    </Box>
  );
}
