import CheckBox from "@mui/icons-material/CheckBox";
import SinMarcar from "@mui/icons-material/CheckBoxOutlineBlank";
import Box from "@mui/material/Box";
import ListItemIcon from "@mui/material/ListItemIcon";
import ListItemText from "@mui/material/ListItemText";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { hallazgosEn, useBorrador } from "../borrador.ts";
import { EN_FRASE, type Opcion } from "./Campo.tsx";

interface Props {
  readonly ruta: string;
  readonly etiqueta: string;
  readonly opciones: readonly Opcion[];
  readonly valor: readonly string[];
  /** What is shown when none is chosen. */
  readonly ninguna: string;
  /** Whether it is a slot of a sentence. */
  readonly enFrase?: boolean;
  /** What is put in the draft for the chosen ones; undefined takes the place out. */
  readonly alElegir: (elegidas: readonly string[]) => unknown;
}

/** Chooses several of a list. */
export function Varias({ ruta, etiqueta, opciones, valor, ninguna, alElegir, enFrase = false }: Props) {
  const { cambiar, motivo, hallazgos } = useBorrador();
  const error = hallazgosEn(hallazgos, ruta).find(({ gravedad }) => gravedad === "ERROR");
  const elegir = (elegidas: readonly string[]) => {
    const nuevo = alElegir(elegidas);
    cambiar(nuevo === undefined ? { ruta, accion: "QUITAR" } : { ruta, accion: "PONER", valor: nuevo });
  };
  return (
    <Box data-ruta={ruta} sx={{ width: enFrase ? "auto" : "100%", maxWidth: "100%" }}>
      <TextField
        select
        {...(enFrase ? EN_FRASE : { label: etiqueta })}
        value={valor}
        disabled={motivo !== null}
        error={error !== undefined}
        helperText={error?.mensaje}
        onChange={({ target }) => elegir((target.value as unknown as string[]) ?? [])}
        slotProps={{
          inputLabel: { shrink: true },
          select: {
            multiple: true,
            displayEmpty: true,
            ...(enFrase && { SelectDisplayProps: { "aria-label": etiqueta } }),
            renderValue: (elegidas) => nombresDe(opciones, elegidas as readonly string[]) || ninguna,
          },
        }}
      >
        {opciones.map(({ id, name }) => (
          <MenuItem key={id} value={id} sx={{ whiteSpace: "normal" }}>
            <ListItemIcon aria-hidden="true" sx={{ minWidth: 32 }}>
              {valor.includes(id) ? <CheckBox fontSize="small" color="primary" /> : <SinMarcar fontSize="small" />}
            </ListItemIcon>
            <ListItemText primary={name} />
          </MenuItem>
        ))}
      </TextField>
    </Box>
  );
}

const nombresDe = (opciones: readonly Opcion[], elegidas: readonly string[]): string =>
  elegidas.map((elegida) => opciones.find(({ id }) => id === elegida)?.name ?? elegida).join(" · ");
