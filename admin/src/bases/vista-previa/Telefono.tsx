import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { useEffect, useRef, useState } from "react";
import { caminoDeVistaPrevia } from "#schema/vista-previa.ts";
import { useBorrador } from "../borrador.ts";
import { useAlimentar } from "./alimentar.ts";

interface Props {
  /** Window of the applicant, in CSS pixels. It is drawn smaller where it does not fit. */
  readonly ancho: number;
  readonly alto: number;
}

/** The form of the draft in a window of some size, drawn by the portal and following what is typed. */
export function Telefono({ ancho, alto }: Props) {
  const { proceso, bases } = useBorrador();
  const marco = useRef<HTMLIFrameElement>(null);
  const caja = useRef<HTMLDivElement>(null);
  const atrasada = useAlimentar(marco, bases);
  const cabe = useAncho(caja);
  const escala = Math.min(1, Math.max(0.2, (cabe - 2 * BORDE) / ancho));
  return (
    <Box ref={caja}>
      <Box
        sx={{
          boxSizing: "content-box",
          width: ancho * escala,
          height: alto * escala,
          mx: "auto",
          overflow: "hidden",
          border: BORDE,
          borderColor: "text.primary",
          borderRadius: "18px",
          bgcolor: "background.paper",
        }}
      >
        <Box
          component="iframe"
          ref={marco}
          src={caminoDeVistaPrevia(proceso)}
          title="Vista previa del formulario, como lo verá quien postule"
          sx={{
            display: "block",
            border: 0,
            width: ancho,
            height: alto,
            transform: `scale(${escala})`,
            transformOrigin: "0 0",
          }}
        />
      </Box>
      <Typography variant="caption" component="output" sx={{ display: "block", mt: 1, color: "text.secondary" }}>
        {atrasada
          ? "Hay datos a medio escribir: la vista sigue en lo último completo."
          : `${ancho} × ${alto}${escala < 1 ? `, al ${Math.round(escala * 100)} %` : ""}. Sigue lo que usted cambia.`}
      </Typography>
    </Box>
  );
}

const BORDE = 6;

/** Width that an element has, as it changes. */
function useAncho(caja: { readonly current: HTMLElement | null }): number {
  const [ancho, setAncho] = useState(0);
  useEffect(() => {
    if (!caja.current) return undefined;
    const vigia = new ResizeObserver(([medida]) => setAncho(medida?.contentRect.width ?? 0));
    vigia.observe(caja.current);
    return () => vigia.disconnect();
  }, [caja]);
  return ancho;
}
