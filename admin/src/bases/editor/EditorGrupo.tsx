import Close from "@mui/icons-material/Close";
import Box from "@mui/material/Box";
import IconButton from "@mui/material/IconButton";
import Typography from "@mui/material/Typography";
import type { ReactNode } from "react";
import { useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { EditorParte } from "./EditorParte.tsx";

interface PropsMarco {
  readonly ruta: string;
  readonly etiqueta: string;
  readonly children: ReactNode;
  readonly acciones?: ReactNode;
}

/** A named group of controls inside a part; one that the bases may leave out can be taken away. */
export function MarcoGrupo({ ruta, etiqueta, acciones, children }: PropsMarco) {
  const { bases, cambiar, motivo } = useBorrador();
  const lugar = lugarEn(bases, ruta);
  return (
    <Box
      component="fieldset"
      data-ruta={ruta}
      aria-label={etiqueta}
      sx={{ border: 0, borderLeft: 2, borderColor: "divider", m: 0, p: 0, pl: 1.5, minWidth: 0 }}
    >
      <Box sx={{ display: "flex", alignItems: "center", gap: 0.5, minHeight: 28 }}>
        <Typography component="span" variant="body2" sx={{ fontWeight: 650 }}>
          {etiqueta}
        </Typography>
        {lugar?.opcional && motivo === null && (
          <IconButton
            size="small"
            aria-label={`Quitar ${etiqueta}`}
            onClick={() => cambiar({ ruta, accion: "QUITAR" })}
          >
            <Close fontSize="inherit" />
          </IconButton>
        )}
        {acciones}
      </Box>
      {children}
    </Box>
  );
}

/** Edits a part inside another. */
export function EditorGrupo({ ruta, etiqueta }: { readonly ruta: string; readonly etiqueta: string }) {
  return (
    <MarcoGrupo ruta={ruta} etiqueta={etiqueta}>
      <EditorParte ruta={ruta} />
    </MarcoGrupo>
  );
}
