import Visibility from "@mui/icons-material/Visibility";
import VisibilityOff from "@mui/icons-material/VisibilityOff";
import IconButton from "@mui/material/IconButton";
import InputAdornment from "@mui/material/InputAdornment";

interface Props {
  readonly visible: boolean;
  readonly onCambio: (visible: boolean) => void;
}

/** Shows what was typed of a password, or hides it again. */
export function VerClave({ visible, onCambio }: Props) {
  return (
    <InputAdornment position="end">
      <IconButton
        size="small"
        edge="end"
        aria-label={visible ? "Ocultar la contraseña" : "Mostrar la contraseña"}
        onClick={() => onCambio(!visible)}
      >
        {visible ? <VisibilityOff /> : <Visibility />}
      </IconButton>
    </InputAdornment>
  );
}
