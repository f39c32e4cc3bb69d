import Box from "@mui/material/Box";
import { useTheme } from "@mui/material/styles";
import Typography from "@mui/material/Typography";
import { useMemo } from "react";
import { resolverCronograma } from "#schema/cronograma.ts";
import { diferenciaDias } from "#schema/fecha.ts";
import { diaCorto } from "../../ui/fechas.ts";
import { useBorrador } from "../borrador.ts";

/** The schedule drawn: a bar for each row over the days that it takes. */
export function LineaDeTiempo() {
  const { bases } = useBorrador();
  const { palette } = useTheme();
  const filas = useMemo(() => filasDe(bases.cronograma), [bases.cronograma]);
  const [primera] = filas;
  if (!primera) return null;
  const inicio = filas.map(({ desde }) => desde).toSorted()[0] ?? primera.desde;
  const fin =
    filas
      .map(({ hasta }) => hasta)
      .toSorted()
      .at(-1) ?? primera.hasta;
  const total = Math.max(1, diferenciaDias(inicio, fin) + 1);
  return (
    <Box
      component="figure"
      sx={{ m: 0, mb: 2 }}
      aria-label={`Cronograma dibujado, ${diaCorto(inicio)} a ${diaCorto(fin)}`}
    >
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {filas.map(({ id, nombre, desde, hasta }) => (
          <Box
            key={id}
            component="li"
            sx={{
              display: "grid",
              gridTemplateColumns: { xs: "1fr", sm: "220px 1fr" },
              columnGap: 1.5,
              alignItems: "center",
              py: 0.25,
            }}
          >
            <Typography variant="caption" noWrap title={nombre}>
              {nombre}
            </Typography>
            <Box sx={{ position: "relative", height: 14, bgcolor: "background.default", borderRadius: 0.5 }}>
              <Box
                title={`${diaCorto(desde)} – ${diaCorto(hasta)}`}
                sx={{
                  position: "absolute",
                  left: `${(diferenciaDias(inicio, desde) / total) * 100}%`,
                  width: `${((diferenciaDias(desde, hasta) + 1) / total) * 100}%`,
                  minWidth: 4,
                  height: "100%",
                  borderRadius: 0.5,
                  bgcolor: palette.primary.main,
                }}
              />
            </Box>
          </Box>
        ))}
      </Box>
      <Typography variant="caption" component="figcaption" sx={{ color: "text.secondary" }}>
        {`De ${diaCorto(inicio)} a ${diaCorto(fin)}: ${total} días calendario.`}
      </Typography>
    </Box>
  );
}

interface Fila {
  readonly id: string;
  readonly nombre: string;
  readonly desde: string;
  readonly hasta: string;
}

/** Rows with a date; what is being typed has none yet. */
function filasDe(cronograma: Parameters<typeof resolverCronograma>[0]): readonly Fila[] {
  try {
    const resueltos = resolverCronograma(cronograma);
    return cronograma.hitos.flatMap(({ id, nombre }) => {
      const suyo = resueltos.get(id);
      return suyo ? [{ id, nombre, desde: suyo.primerDia, hasta: suyo.ultimoDia }] : [];
    });
  } catch {
    return [];
  }
}
