import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { lazy, Suspense, useState } from "react";
import type { Condicion } from "#schema/bases/condicion.ts";
import { Espera } from "../../ui/Espera.tsx";
import { hallazgosEn, useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { useDestino } from "../destino.ts";
import { enPalabras } from "../palabras.ts";

/** The composer comes with its own code when somebody opens one. */
const Compositor = lazy(async () => ({ default: (await import("./Compositor.tsx")).Compositor }));

/** A condition as a sentence, which opens to be composed. */
export function EditorCondicion({ ruta, etiqueta }: { readonly ruta: string; readonly etiqueta: string }) {
  const { bases, hallazgos, motivo, cambiar } = useBorrador();
  const destino = useDestino();
  const [abierto, setAbierto] = useState(destino.startsWith(`${ruta}.`));
  const lugar = lugarEn(bases, ruta);
  const condicion = lugar?.valor as Condicion | undefined;
  if (!condicion) return null;
  const errores = hallazgosEn(hallazgos, ruta, true).filter(({ gravedad }) => gravedad === "ERROR");
  return (
    <Box component="fieldset" data-ruta={ruta} aria-label={etiqueta} sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: 1 }}>
        <Typography variant="body2">
          <Box component="span" sx={{ fontWeight: 650 }}>{`${etiqueta}: `}</Box>
          {enPalabras(bases, condicion)}
        </Typography>
        {motivo === null && (
          <Button size="small" aria-expanded={abierto} onClick={() => setAbierto((antes) => !antes)}>
            {abierto ? "Listo" : "Cambiar"}
          </Button>
        )}
        {motivo === null && lugar?.opcional && (
          <Button size="small" aria-label={`Quitar: ${etiqueta}`} onClick={() => cambiar({ ruta, accion: "QUITAR" })}>
            Quitar
          </Button>
        )}
      </Box>
      {errores.map(({ mensaje }) => (
        <Typography key={mensaje} variant="body2" sx={{ color: "error.main" }}>
          {mensaje}
        </Typography>
      ))}
      {abierto && motivo === null && (
        <Suspense fallback={<Espera />}>
          <Compositor ruta={ruta} condicion={condicion} />
        </Suspense>
      )}
    </Box>
  );
}
