import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Cita } from "#schema/bases/cita.ts";
import { useBorrador } from "../borrador.ts";
import { lugarEn } from "../definicion.ts";
import { useDestino } from "../destino.ts";
import { useLegal } from "../legal.ts";
import { EditorParte } from "./EditorParte.tsx";

/** Where a part comes from, in a line that opens to be changed. */
export function EditorCita({ ruta }: { readonly ruta: string }) {
  const { bases, cambiar, motivo } = useBorrador();
  const destino = useDestino();
  const [abierta, setAbierta] = useState(destino.startsWith(`${ruta}.`));
  const cita = lugarEn(bases, ruta)?.valor as Cita | undefined;
  const dicha = useLegal(cita);
  return (
    <Box data-ruta={ruta}>
      <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: 1 }}>
        <Typography variant="body2" sx={{ color: "text.secondary" }}>
          <Box component="span" sx={{ fontWeight: 650 }}>
            {"Cita: "}
          </Box>
          {dicha ?? cita?.lugar ?? "sin decir"}
        </Typography>
        {motivo === null && (
          <>
            <Button size="small" aria-expanded={abierta} onClick={() => setAbierta((antes) => !antes)}>
              {abierta ? "Listo" : "Cambiar la cita"}
            </Button>
            <Button size="small" onClick={() => cambiar({ ruta, accion: "QUITAR" })}>
              Quitar la cita
            </Button>
          </>
        )}
      </Box>
      {abierta && <EditorParte ruta={ruta} />}
    </Box>
  );
}
