import Box from "@mui/material/Box";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import { useEffect, useState } from "react";
import { useListContext } from "react-admin";

export type Filtro =
  | { readonly clave: string; readonly etiqueta: string; readonly clase: "texto" }
  | {
      readonly clave: string;
      readonly etiqueta: string;
      readonly clase: "opcion";
      readonly opciones: readonly { readonly id: string; readonly name: string }[];
    };

const PAUSA_MS = 400;

/** Filters of a list. They live in the address, so that a list can be linked and the back button undoes them. */
export function Filtros({ filtros }: { readonly filtros: readonly Filtro[] }) {
  const { filterValues, setFilters } = useListContext();
  const actuales = filterValues as Readonly<Record<string, unknown>>;
  const poner = (clave: string, valor: string) => {
    const { [clave]: _anterior, ...otros } = actuales;
    setFilters(valor === "" ? otros : { ...otros, [clave]: valor });
  };
  return (
    <Box component="search" sx={{ display: "flex", flexWrap: "wrap", gap: 2, mb: 2 }}>
      {filtros.map((filtro) => {
        const valor = typeof actuales[filtro.clave] === "string" ? String(actuales[filtro.clave]) : "";
        const props = { etiqueta: filtro.etiqueta, valor, onCambio: (nuevo: string) => poner(filtro.clave, nuevo) };
        return filtro.clase === "texto" ? (
          <DeTexto key={filtro.clave} {...props} />
        ) : (
          <DeOpcion key={filtro.clave} {...props} opciones={filtro.opciones} />
        );
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

function DeOpcion({
  etiqueta,
  valor,
  onCambio,
  opciones,
}: PropsFiltro & { readonly opciones: readonly { readonly id: string; readonly name: string }[] }) {
  return (
    <TextField
      select
      label={etiqueta}
      value={valor}
      onChange={({ target }) => onCambio(target.value)}
      margin="none"
      sx={{ maxWidth: { sm: 240 } }}
    >
      <MenuItem value="">Todos</MenuItem>
      {opciones.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}
