import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import { lazy, Suspense } from "react";
import type { Tramo } from "#schema/simulacion/index.ts";
import { Espera } from "../ui/Espera.tsx";
import { EnTabla } from "./EnTabla.tsx";
import { cifra, enTramo, parte, resumenDeTramos } from "./palabras.ts";

const Barras = lazy(async () => ({ default: (await import("./Barras.tsx")).Barras }));

interface Props {
  readonly nombre: string;
  readonly tramos: readonly Tramo[];
  readonly minimo: string | null;
}

/** How scores are spread: as bars, in words and as a table. */
export function Histograma({ nombre, tramos, minimo }: Props) {
  const resumen = resumenDeTramos(tramos, nombre);
  const total = tramos.reduce((suma, { cuantos }) => suma + cuantos, 0);
  return (
    <Box>
      <Typography variant="body2" sx={{ maxWidth: "75ch" }}>
        {resumen}
        {minimo !== null && ` El mínimo es ${minimo}: las barras grises quedan debajo.`}
      </Typography>
      {total > 0 && (
        <>
          <Suspense fallback={<Espera />}>
            <Barras tramos={tramos} minimo={minimo === null ? null : Number(minimo)} />
          </Suspense>
          <EnTabla
            nombre={`${nombre}, puntajes en tabla`}
            titulos={["Puntos", "Postulantes", "Parte"]}
            filas={tramos.map((tramo) => [enTramo(tramo), cifra(tramo.cuantos), parte(tramo.cuantos, total)])}
          />
        </>
      )}
    </Box>
  );
}
