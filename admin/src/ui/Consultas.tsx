import Bookmark from "@mui/icons-material/BookmarkBorder";
import Delete from "@mui/icons-material/DeleteOutlined";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Chip from "@mui/material/Chip";
import IconButton from "@mui/material/IconButton";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { type FormEvent, useState } from "react";
import { LinkBase, useListContext, useNotify } from "react-admin";
import { usePermisos } from "../data-provider/permisos.ts";
import { busquedaDe, conConsulta, type Consulta, guardarConsultas, leerConsultas } from "./consultas.ts";

/** Filters that the person named, to come back to them, and what names those of now. */
export function Consultas({ recurso }: { readonly recurso: string }) {
  const persona = usePermisos()?.persona;
  return persona === undefined ? null : <DePersona key={persona} persona={persona} recurso={recurso} />;
}

interface Props {
  readonly persona: string;
  readonly recurso: string;
}

function DePersona({ persona, recurso }: Props) {
  const { filterValues, sort } = useListContext();
  const [consultas, setConsultas] = useState(() => leerConsultas(persona, recurso));
  const [nombrando, setNombrando] = useState(false);
  const notificar = useNotify();
  const actual = busquedaDe(filterValues as Readonly<Record<string, unknown>>, sort.field);
  const filtra = Object.keys(filterValues as object).length > 0;
  const guardar = (nuevas: readonly Consulta[]) => {
    if (!guardarConsultas(persona, recurso, nuevas))
      notificar("El navegador no permite guardar consultas en este equipo", { type: "warning" });
    setConsultas(nuevas);
  };
  if (consultas.length === 0 && !filtra) return null;
  return (
    <Box
      component="section"
      aria-label="Consultas guardadas"
      sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 2 }}
    >
      {consultas.length > 0 && (
        <Typography variant="body2" aria-hidden="true" sx={{ color: "text.secondary" }}>
          Consultas guardadas
        </Typography>
      )}
      {consultas.map(({ nombre, busqueda }) => (
        <Box key={nombre} sx={{ display: "inline-flex", alignItems: "center" }}>
          <Chip
            component={LinkBase}
            to={`/${recurso}?${busqueda}`}
            clickable
            label={nombre}
            icon={<Bookmark />}
            variant="outlined"
            {...(busqueda === actual && { "aria-current": "true", color: "primary" as const })}
          />
          <IconButton
            size="small"
            aria-label={`Borrar la consulta ${nombre}`}
            onClick={() => guardar(consultas.filter((una) => una.nombre !== nombre))}
          >
            <Delete fontSize="small" />
          </IconButton>
        </Box>
      ))}
      {filtra && !nombrando && !consultas.some(({ busqueda }) => busqueda === actual) && (
        <Button size="small" startIcon={<Bookmark />} onClick={() => setNombrando(true)}>
          Guardar esta consulta
        </Button>
      )}
      {filtra && nombrando && (
        <Nombrar
          onCancela={() => setNombrando(false)}
          onNombra={(nombre) => {
            setNombrando(false);
            guardar(conConsulta(consultas, { nombre, busqueda: actual }));
          }}
        />
      )}
    </Box>
  );
}

/** The person has just asked to write here. */
const enfocar = (elemento: HTMLInputElement | null): void => elemento?.focus();

function Nombrar({
  onNombra,
  onCancela,
}: {
  readonly onNombra: (nombre: string) => void;
  readonly onCancela: () => void;
}) {
  const [nombre, setNombre] = useState("");
  const enviar = (evento: FormEvent) => {
    evento.preventDefault();
    if (nombre.trim() !== "") onNombra(nombre.trim());
  };
  return (
    <Box component="form" onSubmit={enviar} sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center" }}>
      <TextField
        label="Nombre de la consulta"
        value={nombre}
        onChange={({ target }) => setNombre(target.value)}
        margin="none"
        slotProps={{ htmlInput: { maxLength: 40, ref: enfocar } }}
        sx={{ width: 240 }}
      />
      <Button type="submit" variant="outlined" disabled={nombre.trim() === ""}>
        Guardar
      </Button>
      <Button onClick={onCancela}>Cancelar</Button>
    </Box>
  );
}
