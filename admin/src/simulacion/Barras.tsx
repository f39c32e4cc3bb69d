import Box from "@mui/material/Box";
import { useTheme } from "@mui/material/styles";
import { BarChart } from "@mui/x-charts/BarChart";
import type { Tramo } from "#schema/simulacion/index.ts";
import { cifra, enTramo } from "./palabras.ts";

interface Props {
  readonly tramos: readonly Tramo[];
  /** Scores below it are out; those bars are of another colour. */
  readonly minimo: number | null;
}

/** Bars of a histogram, only for the eye: what they show is in words and in a table beside them. */
export function Barras({ tramos, minimo }: Props) {
  const { palette } = useTheme();
  return (
    <Box aria-hidden="true" sx={{ height: 220, width: "100%", "& svg": { display: "block" } }}>
      <BarChart
        height={220}
        skipAnimation
        hideLegend
        disableKeyboardNavigation
        margin={{ left: 0, right: 8, top: 8, bottom: 0 }}
        xAxis={[
          {
            data: tramos.map(enTramo),
            scaleType: "band",
            label: "Puntos",
            height: 44,
            categoryGapRatio: 0.15,
            ...(minimo !== null && {
              colorMap: {
                type: "ordinal" as const,
                values: tramos.map(enTramo),
                colors: tramos.map(({ hasta }) => (hasta <= minimo ? palette.text.disabled : palette.primary.main)),
              },
            }),
          },
        ]}
        yAxis={[
          { label: "Postulantes", width: 64, valueFormatter: (n: number) => (Number.isInteger(n) ? cifra(n) : "") },
        ]}
        series={[{ data: tramos.map(({ cuantos }) => cuantos), label: "Postulantes", color: palette.primary.main }]}
      />
    </Box>
  );
}
