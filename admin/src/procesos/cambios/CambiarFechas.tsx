import Box from "@mui/material/Box";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import type { Bases } from "#schema/bases/bases.ts";
import type { Cuando } from "#schema/bases/cronograma.ts";
import { cuandoEnPalabras } from "../../bases/palabras-cronograma.ts";
import type { Falla } from "../../data-provider/falla.ts";
import { Confirmacion } from "../../ui/Confirmacion.tsx";
import { cuandoCon, type FilaFechada, filasFechadas, filasQueSeMueven } from "./nuevas-fechas.ts";

interface Props {
  readonly titulo: string;
  readonly boton: string;
  /** What happens when it is done, in a sentence. */
  readonly efecto: string;
  readonly bases: Bases;
  /** Whether only the ends can be changed. */
  readonly soloFin: boolean;
  readonly ocupado: boolean;
  readonly falla: Falla | null;
  readonly onConfirma: (hitos: readonly { hito: string; cuando: Cuando }[], motivo: string) => void;
  readonly onCierra: () => void;
}

/** Asks for new dates of the schedule and for the reason, and shows which rows would move. */
export function CambiarFechas({ titulo, boton, efecto, bases, soloFin, ocupado, falla, onConfirma, onCierra }: Props) {
  const [nuevos, setNuevos] = useState<ReadonlyMap<string, Cuando>>(new Map());
  const filas = filasFechadas(bases);
  const mover = (fila: FilaFechada, desde: string, hasta: string) =>
    setNuevos((antes) => {
      const despues = new Map(antes);
      if (desde === fila.desde && hasta === fila.hasta) despues.delete(fila.hito.id);
      else despues.set(fila.hito.id, cuandoCon(fila, desde, hasta));
      return despues;
    });
  const movidas = seMueven(bases, nuevos);
  return (
    <Confirmacion
      titulo={titulo}
      boton={boton}
      pideTexto="Motivo; se publica"
      ocupado={ocupado}
      falla={falla}
      impide={nuevos.size === 0}
      ancha
      onCierra={onCierra}
      onConfirma={(motivo) =>
        onConfirma(
          [...nuevos].map(([hito, cuando]) => ({ hito, cuando })),
          motivo,
        )
      }
    >
      <Typography>{efecto}</Typography>
      <Box component="ul" sx={{ listStyle: "none", m: 0, p: 0 }}>
        {filas.map((fila) => (
          <Fila key={fila.hito.id} fila={fila} soloFin={soloFin} onMueve={mover} />
        ))}
      </Box>
      <Typography component="output" variant="body2" sx={{ display: "block" }}>
        {movidas === null && "Complete las fechas."}
        {movidas && movidas.length === 0 && "Todavía no cambia ninguna fecha."}
        {movidas && movidas.length > 0 && "Quedaría así:"}
      </Typography>
      {movidas && movidas.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
          {movidas.map(({ id, nombre, cuando }) => (
            <li key={id}>{`${nombre}: ${cuandoEnPalabras(cuando, bases.cronograma.hitos)}`}</li>
          ))}
        </Box>
      )}
    </Confirmacion>
  );
}

interface PropsFila {
  readonly fila: FilaFechada;
  readonly soloFin: boolean;
  readonly onMueve: (fila: FilaFechada, desde: string, hasta: string) => void;
}

function Fila({ fila, soloFin, onMueve }: PropsFila) {
  const [desde, setDesde] = useState(fila.desde);
  const [hasta, setHasta] = useState(fila.hasta);
  const tipo = fila.conHoras ? "datetime-local" : "date";
  const { nombre } = fila.hito;
  const poner = (a: string, b: string) => {
    setDesde(a);
    setHasta(b);
    onMueve(fila, a, b);
  };
  return (
    <Box
      component="li"
      sx={{
        borderTop: 1,
        borderColor: "divider",
        py: 0.5,
        display: "grid",
        gridTemplateColumns: { sm: soloFin ? "1fr 210px" : "1fr 210px 210px" },
        columnGap: 1,
        alignItems: "center",
      }}
    >
      <Typography variant="body2">{nombre}</Typography>
      {!soloFin && (
        <TextField
          label="Empieza"
          type={tipo}
          value={desde}
          onChange={({ target }) => poner(target.value, hasta)}
          slotProps={{ inputLabel: { shrink: true }, htmlInput: { "aria-label": `Empieza: ${nombre}` } }}
        />
      )}
      <TextField
        label="Termina"
        type={tipo}
        value={hasta}
        onChange={({ target }) => poner(desde, target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { "aria-label": `Termina: ${nombre}` } }}
      />
    </Box>
  );
}

/** The rows that would move; null while a date is being typed. */
function seMueven(bases: Bases, nuevos: ReadonlyMap<string, Cuando>) {
  try {
    return filasQueSeMueven(bases, nuevos);
  } catch {
    return null;
  }
}
