import Description from "@mui/icons-material/DescriptionOutlined";
import Box from "@mui/material/Box";
import MuiLink from "@mui/material/Link";
import Typography from "@mui/material/Typography";
import { useDossier } from "./dossier.ts";

interface Props {
  readonly ids: readonly string[];
  /** Words for when there is none; null says nothing. */
  readonly sinNinguno: string | null;
}

/** Evidence files, each opened in another tab, so that the dossier stays where it is. */
export function Archivos({ ids, sinNinguno }: Props) {
  const { expediente } = useDossier();
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
      {archivos.map(({ id, nombre, tipo, bytes, url }) => (
        <Box key={id} component="li" sx={{ display: "flex", alignItems: "center", gap: 0.5 }}>
          <Description fontSize="small" aria-hidden="true" sx={{ color: "text.secondary" }} />
          <MuiLink href={url} target="_blank" rel="noreferrer" sx={{ overflowWrap: "anywhere" }}>
            {`Abrir ${nombre}`}
          </MuiLink>
          <Typography component="span" variant="caption" sx={{ color: "text.secondary", whiteSpace: "nowrap" }}>
            {`${tipo}, ${Math.max(1, Math.round(bytes / 1024))} KB`}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
