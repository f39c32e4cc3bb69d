import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useId, useState } from "react";
import { useNotify } from "react-admin";
import { MODELOS } from "#schema/modelos/catalogo.ts";
import { impedimento, insertar } from "#schema/modelos/insertar.ts";
import { CLASES_MODELO, type Modelo, type OpcionesModelo } from "#schema/modelos/modelo.ts";
import { fechaDe, rige } from "#schema/modelos/vigencia.ts";
import { diaCorto } from "../../ui/fechas.ts";
import { useBorrador } from "../borrador.ts";
import { useHoy } from "../editor/hoy.ts";
import type { Oferta } from "./lugares.ts";

interface Props {
  readonly oferta: Oferta;
  readonly onCierra: () => void;
}

/** Kinds of model that are placed in time. */
const CON_DIA: readonly string[] = ["PARTIDA", "CRONOGRAMA"];

/** Ready parts of the bases: what each brings, by which norm, and a button that adds it with whatever it needs. */
export function Biblioteca({ oferta, onCierra }: Props) {
  const { bases } = useBorrador();
  const hoy = useHoy();
  const id = useId();
  const [busca, setBusca] = useState("");
  const [primerDia, setPrimerDia] = useState(hoy);
  const fecha = fechaDe(bases);
  const conDia = oferta.clases.some((clase) => CON_DIA.includes(clase));
  const opciones: OpcionesModelo = { ...oferta.opciones, ...(conDia && primerDia !== "" && { primerDia }) };
  const suyos = MODELOS.filter(
    ({ clase, nombre, ayuda }) =>
      oferta.clases.includes(clase) && `${nombre} ${ayuda}`.toLowerCase().includes(busca.trim().toLowerCase()),
  ).toSorted((a, b) => Number(rige(b, fecha)) - Number(rige(a, fecha)));
  return (
    <Dialog open onClose={onCierra} fullWidth maxWidth="md" aria-labelledby={id}>
      <DialogTitle id={id} component="h2" variant="h2">
        {`Biblioteca: ${oferta.clases.map((clase) => CLASES_MODELO[clase].toLowerCase()).join(" y ")}`}
      </DialogTitle>
      <DialogContent>
        <Box sx={{ display: "grid", gridTemplateColumns: conDia ? { sm: "1fr 220px" } : "1fr", columnGap: 2 }}>
          <TextField label="Buscar en la biblioteca" value={busca} onChange={({ target }) => setBusca(target.value)} />
          {conDia && (
            <TextField
              label="Primer día del cronograma"
              type="date"
              value={primerDia}
              onChange={({ target }) => setPrimerDia(target.value)}
              slotProps={{ inputLabel: { shrink: true } }}
            />
          )}
        </Box>
        <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
          {suyos.map((modelo) => (
            <Ficha
              key={modelo.id}
              modelo={modelo}
              opciones={opciones}
              vigente={rige(modelo, fecha)}
              onCierra={onCierra}
            />
          ))}
        </Box>
        {suyos.length === 0 && <Typography sx={{ mt: 1 }}>La biblioteca no tiene nada con esas palabras.</Typography>}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onCierra}>Cerrar</Button>
      </DialogActions>
    </Dialog>
  );
}

interface PropsFicha {
  readonly modelo: Modelo;
  readonly opciones: OpcionesModelo;
  readonly vigente: boolean;
  readonly onCierra: () => void;
}

function Ficha({ modelo, opciones, vigente, onCierra }: PropsFicha) {
  const { bases, cambiar } = useBorrador();
  const notificar = useNotify();
  const impide = impedimento(bases, modelo, opciones);
  const agregar = () => {
    const { cambios } = insertar(bases, modelo, opciones);
    if (cambios.length === 0) return notificar("Las bases ya lo tienen.", { type: "info" });
    cambiar(...cambios);
    notificar(`Se agregó «${modelo.nombre}» con lo que necesita. Puede deshacerlo.`, { type: "success" });
    onCierra();
  };
  return (
    <Box
      component="li"
      sx={{ borderTop: 1, borderColor: "divider", py: 1, display: "grid", gridTemplateColumns: "1fr auto", gap: 1 }}
    >
      <Box>
        <Typography sx={{ fontWeight: 650 }}>{modelo.nombre}</Typography>
        <Typography variant="body2">{modelo.ayuda}</Typography>
        {modelo.norma && (
          <Typography variant="body2" sx={{ color: "text.secondary" }}>
            {`${modelo.norma.nombre}${enVigencia(modelo)}`}
          </Typography>
        )}
        {!vigente && (
          <Typography variant="body2" sx={{ color: "warning.main" }}>
            No rige en la fecha de este concurso.
          </Typography>
        )}
        {impide !== null && (
          <Typography variant="body2" sx={{ color: "warning.main" }}>
            {impide}
          </Typography>
        )}
      </Box>
      <Box>
        <Button
          size="small"
          variant="outlined"
          disabled={impide !== null}
          aria-label={`Agregar ${modelo.nombre}`}
          onClick={agregar}
        >
          Agregar
        </Button>
      </Box>
    </Box>
  );
}

/** `, desde 01/01/2009`; nothing when it has no dates. */
function enVigencia({ desde, hasta }: Modelo): string {
  return `${desde ? `, desde ${diaCorto(desde)}` : ""}${hasta ? ` hasta ${diaCorto(hasta)}` : ""}`;
}
