import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { type KeyboardEvent, type ReactNode, useState } from "react";

interface Opcion {
  /** Word on the button. */
  readonly nombre: string;
  /** Letter that does the same while the card has the focus. */
  readonly tecla: string;
}

interface Props {
  /** What is decided, for who hears it. */
  readonly sobre: string;
  readonly favorable: Opcion;
  readonly contraria: Opcion;
  /** What was decided, or null. */
  readonly decidido: boolean | null;
  readonly motivo: string | null;
  /** Whether nothing can be decided here; the page says why once. Then only what was decided is shown. */
  readonly soloLectura: boolean;
  readonly ocupado: boolean;
  readonly children: ReactNode;
  /** Decides; null takes the decision away, when that can be done. Gives whether it was stored. */
  readonly onDecide: (favorable: boolean, motivo: string | null) => Promise<boolean>;
  readonly onQuita?: () => Promise<boolean>;
}

/** A card with a decision of two: the contrary one asks for its motive. Usable with the keyboard alone. */
export function Decision({
  sobre,
  favorable,
  contraria,
  decidido,
  motivo,
  soloLectura,
  ocupado: deshabilitado,
  children,
  onDecide,
  onQuita,
}: Props) {
  const [escribe, setEscribe] = useState(false);
  const [texto, setTexto] = useState("");
  const corto = texto.trim().length < 5;
  const rechazar = async () => {
    if (corto) return;
    if (await onDecide(false, texto.trim())) setEscribe(false);
  };
  const teclas = (evento: KeyboardEvent) => {
    if (deshabilitado || soloLectura || evento.ctrlKey || evento.altKey || evento.metaKey) return;
    if (evento.target instanceof HTMLInputElement || evento.target instanceof HTMLTextAreaElement) return;
    const tecla = evento.key.toUpperCase();
    if (tecla === favorable.tecla) void onDecide(true, null);
    else if (tecla === contraria.tecla) setEscribe(true);
  };
  return (
    <Box
      component="li"
      onKeyDown={teclas}
      sx={{
        borderTop: 1,
        borderColor: "divider",
        py: 1.25,
        display: "grid",
        gridTemplateColumns: { xs: "1fr", sm: "1fr auto" },
        gap: 1,
        alignItems: "start",
      }}
    >
      <Box>
        {children}
        {motivo && <Box sx={{ fontSize: "0.875rem", color: "text.secondary" }}>{`Motivo: ${motivo}`}</Box>}
      </Box>
      {!soloLectura && (
        <Box
          component="fieldset"
          aria-label={sobre}
          sx={{ border: 0, p: 0, m: 0, display: "flex", flexWrap: "wrap", gap: 0.75 }}
        >
          <Button
            size="small"
            variant={decidido === true ? "contained" : "outlined"}
            color="success"
            aria-pressed={decidido === true}
            disabled={deshabilitado}
            onClick={() => void onDecide(true, null)}
          >
            {favorable.nombre}
          </Button>
          <Button
            size="small"
            variant={decidido === false ? "contained" : "outlined"}
            color="error"
            aria-pressed={decidido === false}
            disabled={deshabilitado}
            onClick={() => setEscribe(true)}
          >
            {contraria.nombre}
          </Button>
          {onQuita && decidido !== null && (
            <Button size="small" disabled={deshabilitado} onClick={() => void onQuita()}>
              Quitar
            </Button>
          )}
        </Box>
      )}
      {escribe && (
        <Box sx={{ gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", gap: 1, alignItems: "flex-start" }}>
          <TextField
            label={`Motivo de «${contraria.nombre}»`}
            value={texto}
            onChange={({ target }) => setTexto(target.value)}
            helperText="De 5 a 2000 caracteres; quien postula lo leerá."
            onKeyDown={({ key }) => key === "Enter" && void rechazar()}
            autoComplete="off"
            inputRef={enfocar}
            sx={{ flex: "1 1 280px", width: "auto" }}
          />
          <Button variant="contained" disabled={corto || deshabilitado} onClick={() => void rechazar()} sx={{ mt: 1 }}>
            Guardar
          </Button>
          <Button onClick={() => setEscribe(false)} sx={{ mt: 1 }}>
            Cancelar
          </Button>
        </Box>
      )}
    </Box>
  );
}

/** Whoever rejects writes why: the text takes the focus when it appears. */
const enfocar = (elemento: HTMLInputElement | null): void => elemento?.focus();
