import Check from "@mui/icons-material/Check";
import Box from "@mui/material/Box";
import Chip from "@mui/material/Chip";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useEffect, useState } from "react";
import { useListContext } from "react-admin";

export interface Opcion {
  readonly id: string;
  readonly name: string;
}

interface Comun {
  readonly clave: string;
  readonly etiqueta: string;
}

/** A text, one of several options, or any of them as chips that are pressed. */
export type Filtro =
  | (Comun & { readonly clase: "texto" })
  | (Comun & { readonly clase: "opcion" | "fichas"; readonly opciones: readonly Opcion[]; readonly ninguna?: string });

const PAUSA_MS = 400;
const SIN_MARCO = { border: 0, p: 0, m: 0, minWidth: 0 } as const;

interface Props {
  readonly filtros: readonly Filtro[];
  readonly ordenes: readonly Opcion[];
}

/** Filters of a list. They live in the address, so that a list can be linked and the back button undoes them. */
export function Filtros({ filtros, ordenes }: Props) {
  const { filterValues, setFilters, sort, setSort } = useListContext();
  const actuales = filterValues as Readonly<Record<string, unknown>>;
  const poner = (clave: string, valor: string | readonly string[]) => {
    const { [clave]: _anterior, ...otros } = actuales;
    setFilters(valor.length === 0 ? otros : { ...otros, [clave]: valor });
  };
  return (
    <Box component="search" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 2 }}>
      {filtros.map((filtro) => {
        if (filtro.clase === "fichas") return null;
        const { clave, etiqueta } = filtro;
        const guardado = actuales[clave];
        const valor = typeof guardado === "string" ? guardado : "";
        const props = { etiqueta, valor, onCambio: (nuevo: string) => poner(clave, nuevo) };
        if (filtro.clase === "texto") return <DeTexto key={clave} {...props} />;
        const { opciones, ninguna = "Todos" } = filtro;
        return <DeOpcion key={clave} {...props} opciones={[{ id: "", name: ninguna }, ...opciones]} />;
      })}
      {ordenes.length > 1 && (
        <DeOpcion
          etiqueta="Orden"
          valor={ordenes.some(({ id }) => id === sort.field) ? sort.field : (ordenes[0]?.id ?? "")}
          onCambio={(field) => setSort({ field, order: "ASC" })}
          opciones={ordenes}
        />
      )}
      {filtros.map((filtro) => {
        if (filtro.clase !== "fichas") return null;
        const { clave, etiqueta, opciones } = filtro;
        const guardado = actuales[clave];
        const puestas = Array.isArray(guardado) ? guardado.map(String) : [];
        const props = { etiqueta, opciones, puestas };
        return <Fichas key={clave} {...props} onCambio={(nuevas) => poner(clave, nuevas)} />;
      })}
    </Box>
  );
}

interface PropsFiltro {
  readonly etiqueta: string;
  readonly valor: string;
  readonly onCambio: (valor: string) => void;
}

/** Filters when the person stops typing. */
function DeTexto({ etiqueta, valor, onCambio }: PropsFiltro) {
  const [escrito, setEscrito] = useState(valor);
  const [previo, setPrevio] = useState(valor);
  if (previo !== valor) {
    setPrevio(valor);
    setEscrito(valor);
  }
  useEffect(() => {
    if (escrito === valor) return undefined;
    const turno = setTimeout(() => onCambio(escrito), PAUSA_MS);
    return () => clearTimeout(turno);
  });
  return (
    <TextField
      type="search"
      label={etiqueta}
      value={escrito}
      onChange={({ target }) => setEscrito(target.value)}
      margin="none"
      sx={{ maxWidth: { sm: 320 } }}
    />
  );
}

function DeOpcion({ etiqueta, valor, onCambio, opciones }: PropsFiltro & { readonly opciones: readonly Opcion[] }) {
  return (
    <TextField
      select
      label={etiqueta}
      value={opciones.some(({ id }) => id === valor) ? valor : ""}
      onChange={({ target }) => onCambio(target.value)}
      margin="none"
      sx={{ maxWidth: { sm: 280 } }}
      slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
    >
      {opciones.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

interface PropsFichas {
  readonly etiqueta: string;
  readonly opciones: readonly Opcion[];
  readonly puestas: readonly string[];
  readonly onCambio: (puestas: readonly string[]) => void;
}

function Fichas({ etiqueta, opciones, puestas, onCambio }: PropsFichas) {
  return (
    <Box
      component="fieldset"
      aria-label={etiqueta}
      sx={{ ...SIN_MARCO, display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", flexBasis: "100%" }}
    >
      <Typography variant="body2" aria-hidden="true" sx={{ color: "text.secondary" }}>
        {etiqueta}
      </Typography>
      {opciones.map(({ id, name }) => {
        const puesta = puestas.includes(id);
        return (
          <Chip
            key={id}
            label={name}
            aria-pressed={puesta}
            color={puesta ? "primary" : "default"}
            variant={puesta ? "filled" : "outlined"}
            {...(puesta && { icon: <Check /> })}
            onClick={() => onCambio(puesta ? puestas.filter((una) => una !== id) : [...puestas, id])}
          />
        );
      })}
    </Box>
  );
}
