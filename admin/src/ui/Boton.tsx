import Box from "@mui/material/Box";
import Button, { type ButtonProps } from "@mui/material/Button";
import CircularProgress from "@mui/material/CircularProgress";
import Typography from "@mui/material/Typography";
import { useId } from "react";

interface Props extends ButtonProps {
  /** Why it cannot be done now; null when it can. The reason is written under the button. */
  readonly motivo?: string | null;
  readonly ocupado?: boolean;
}

/** A button of an act. When the act may not be done it is disabled and says why; it never does nothing. */
export function Boton({ motivo = null, ocupado = false, children, disabled = false, ...resto }: Props) {
  const id = useId();
  const boton = (
    <Button
      variant="contained"
      {...resto}
      disabled={disabled || motivo !== null || ocupado}
      aria-describedby={motivo === null ? undefined : id}
      startIcon={ocupado ? <CircularProgress size={16} color="inherit" aria-hidden="true" /> : resto.startIcon}
    >
      {children}
    </Button>
  );
  if (motivo === null) return boton;
  return (
    <Box sx={{ display: "inline-flex", flexDirection: "column", alignItems: "flex-start", gap: 0.5, maxWidth: 420 }}>
      {boton}
      <Typography id={id} variant="caption" sx={{ color: "text.secondary" }}>
        {motivo}
      </Typography>
    </Box>
  );
}
