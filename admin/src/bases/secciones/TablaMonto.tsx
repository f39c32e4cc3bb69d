import Box from "@mui/material/Box";
import Typography from "@mui/material/Typography";
import type { Bonificacion } from "#schema/bases/bonificacion.ts";
import type { Rango } from "#schema/bases/criterio.ts";
import { useBorrador } from "../borrador.ts";
import { Campo } from "../controles/Campo.tsx";
import { diaCorto } from "../../ui/fechas.ts";
import { enPalabras, nombreDato } from "../palabras.ts";

/** The table of a bonus that depends on a level, on a range or on a date; nothing for one that is always the same. */
export function TablaMonto({ bonificacion }: { readonly bonificacion: Bonificacion }) {
  const { bases } = useBorrador();
  const { monto } = bonificacion;
  const ruta = `bonificaciones.${bonificacion.id}.monto`;
  const unidad = monto.unidad === "PORCENTAJE" ? "Por ciento" : "Puntos";
  switch (monto.tipo) {
    case "FIJO":
      return null;
    case "NIVELES":
      return monto.filas.map(({ id, nombre, si }) => (
        <Fila key={id} texto={nombre} nota={enPalabras(bases, si)} ruta={`${ruta}.filas.${id}.valor`} unidad={unidad} />
      ));
    case "RANGOS":
      return (
        <>
          <Typography variant="body2">{`Según ${nombreDato(bases, monto.dato)}:`}</Typography>
          {monto.rangos.map((rango, i) => (
            <Fila
              key={`${rango.desde ?? ""}-${rango.hasta ?? ""}`}
              texto={rango.nombre ?? enTramo(rango)}
              nota={enTramo(rango)}
              ruta={`${ruta}.rangos.${i}.puntos`}
              unidad={unidad}
            />
          ))}
        </>
      );
    case "POR_FECHA":
      return monto.tablas.map(({ desde, hasta, filas }, i) => (
        <Box key={`${desde ?? ""}-${hasta ?? ""}`}>
          <Typography
            variant="body2"
            sx={{ mt: 1 }}
          >{`Tabla que rige ${desde ? `desde ${diaCorto(desde)}` : "desde siempre"}${hasta ? ` hasta ${diaCorto(hasta)}` : ""}`}</Typography>
          {filas.map(({ id, nombre, si }) => (
            <Fila
              key={id}
              texto={nombre}
              nota={enPalabras(bases, si)}
              ruta={`${ruta}.tablas.${i}.filas.${id}.valor`}
              unidad={unidad}
            />
          ))}
        </Box>
      ));
  }
}

/** A range with its ends said one by one: `desde 1, hasta antes de 2`. */
export function enTramo({ desde, incluyeDesde, hasta, incluyeHasta }: Rango): string {
  const abajo = desde === undefined ? "" : incluyeDesde ? `desde ${desde}` : `más de ${desde}`;
  const arriba = hasta === undefined ? "" : incluyeHasta ? `hasta ${hasta}` : `hasta antes de ${hasta}`;
  return [abajo, arriba].filter((parte) => parte !== "").join(", ") || "cualquier valor";
}

interface PropsFila {
  readonly texto: string;
  readonly nota: string;
  readonly ruta: string;
  readonly unidad: string;
}

function Fila({ texto, nota, ruta, unidad }: PropsFila) {
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: "1fr 130px",
        gap: 2,
        alignItems: "center",
        borderTop: 1,
        borderColor: "divider",
        py: 0.5,
        mt: 0.5,
      }}
    >
      <Box>
        <Typography variant="body2">{texto}</Typography>
        {nota !== texto && (
          <Typography variant="caption" sx={{ color: "text.secondary" }}>
            {nota}
          </Typography>
        )}
      </Box>
      <Campo ruta={ruta} etiqueta={unidad} />
    </Box>
  );
}
