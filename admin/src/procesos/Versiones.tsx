import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { Parte } from "../bases/controles/Parte.tsx";
import type { PublicacionAdminQuery } from "../gql/graphql.ts";
import { cuandoLargo } from "../ui/fechas.ts";
import { Diferencias } from "./Diferencias.tsx";
import { CLASES_VERSION } from "./palabras.ts";

type Version = NonNullable<PublicacionAdminQuery["proceso"]>["versiones"][number];

/** What was published, the last version first. */
export function Versiones({ versiones }: { readonly versiones: readonly Version[] }) {
  return (
    <Parte titulo="Versiones publicadas">
      {versiones.length === 0 && <Typography>Todavía no se publicó ninguna.</Typography>}
      {versiones.toReversed().map(({ id, numero, clase, motivo, publicadaEn, sha256, diferencias }) => (
        <Box key={id} sx={{ borderTop: 1, borderColor: "divider", py: 1.5 }}>
          <Typography variant="h4" component="h3">{`Versión ${numero}: ${CLASES_VERSION[clase]}`}</Typography>
          <Typography variant="body2">{`Publicada el ${cuandoLargo(publicadaEn)}.${motivo ? ` Motivo: ${motivo}` : ""}`}</Typography>
          <Typography variant="body2" sx={{ color: "text.secondary", overflowWrap: "anywhere" }}>
            Huella SHA-256: <code>{sha256}</code>
          </Typography>
          {diferencias.length > 0 && <Diferencias frases={diferencias} />}
        </Box>
      ))}
    </Parte>
  );
}
