import Box from "@mui/material/Box";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import type { Bonificacion } from "#schema/bases/bonificacion.ts";
import { useBorrador } from "../borrador.ts";
import { Campo } from "../controles/Campo.tsx";
import { Mover, Quitar } from "../controles/Botones.tsx";
import { Parte, Pila } from "../controles/Parte.tsx";
import { useLegal } from "../legal.ts";
import { Frase } from "./FraseBonificacion.tsx";
import { TablaMonto } from "./TablaMonto.tsx";

/** Each bonus is a sentence with slots: who, with what, how much, of what, when, with which cap. */
export function Bonificaciones() {
  const { bases } = useBorrador();
  const { bonificaciones, gruposBonificaciones = [] } = bases;
  return (
    <>
      {bonificaciones.map((bonificacion, i) => (
        <FichaBonificacion
          key={bonificacion.id}
          bonificacion={bonificacion}
          indice={i}
          cuantas={bonificaciones.length}
        />
      ))}
      {bonificaciones.length === 0 && (
        <Parte titulo="Bonificaciones">
          Estas bases no dan ninguna bonificación. Tráigalas con un archivo de bases, en Archivo.
        </Parte>
      )}
      {gruposBonificaciones.length > 0 && (
        <Parte titulo="Cómo se juntan">
          <Pila>
            {gruposBonificaciones.map(({ id }) => (
              <Box key={id} sx={{ display: "grid", gridTemplateColumns: { sm: "2fr 1fr 1fr" }, gap: 2 }}>
                <Campo ruta={`gruposBonificaciones.${id}.nombre`} />
                <Campo ruta={`gruposBonificaciones.${id}.modo`} />
                <Campo ruta={`gruposBonificaciones.${id}.tope`} />
              </Box>
            ))}
          </Pila>
        </Parte>
      )}
    </>
  );
}

interface Props {
  readonly bonificacion: Bonificacion;
  readonly indice: number;
  readonly cuantas: number;
}

function FichaBonificacion({ bonificacion, indice, cuantas }: Props) {
  const { hallazgos } = useBorrador();
  const ruta = `bonificaciones.${bonificacion.id}`;
  const legal = useLegal(bonificacion.cita);
  const suyos = hallazgos.filter((uno) => uno.ruta === ruta);
  return (
    <Card component="section" data-ruta={ruta} aria-label={bonificacion.nombre} sx={{ p: { xs: 2, sm: 2.5 }, mb: 2 }}>
      <Box sx={{ display: "flex", alignItems: "flex-start", gap: 1, mb: 1 }}>
        <Box sx={{ flexGrow: 1 }}>
          <Campo ruta={`${ruta}.nombre`} etiqueta="Nombre de la bonificación" />
        </Box>
        <Box sx={{ pt: 1, flexShrink: 0 }}>
          <Mover ruta={ruta} nombre={`«${bonificacion.nombre}»`} indice={indice} cuantos={cuantas} />
          <Quitar
            ruta={ruta}
            nombre={`«${bonificacion.nombre}»`}
            efecto="Nadie la recibirá. Si la ley la manda, la revisión lo dirá."
          />
        </Box>
      </Box>
      <Frase bonificacion={bonificacion} />
      <TablaMonto bonificacion={bonificacion} />
      {suyos.map(({ codigo, mensaje }) => (
        <Typography key={codigo} variant="body2" sx={{ mt: 1, color: "error.main" }}>
          {mensaje}
        </Typography>
      ))}
      {legal && (
        <Typography variant="body2" sx={{ color: "text.secondary", fontStyle: "italic", mt: 1.5 }}>
          {legal}
        </Typography>
      )}
    </Card>
  );
}
