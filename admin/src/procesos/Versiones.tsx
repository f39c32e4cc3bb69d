import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { Parte } from "../bases/controles/Parte.tsx";
import type { PublicacionAdminQuery } from "../gql/graphql.ts";
import { cuandoLargo } from "../ui/fechas.ts";
import { CompararVersiones } from "./CompararVersiones.tsx";
import { Diferencias } from "./Diferencias.tsx";
import type { Proceso } from "./lugares.ts";
import { CLASES_VERSION } from "./palabras.ts";

type Version = NonNullable<PublicacionAdminQuery["proceso"]>["versiones"][number];

interface Props {
  readonly proceso: Proceso;
  readonly versiones: readonly Version[];
}

/** What was published, the last version first, and what changes between any two. */
export function Versiones({ proceso, versiones }: Props) {
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
      {versiones.length > 0 && (
        <CompararVersiones
          key={versiones.length}
          proceso={proceso}
          numeros={versiones.map(({ numero }) => numero).toSorted((a, b) => a - b)}
        />
      )}
    </Parte>
  );
}
