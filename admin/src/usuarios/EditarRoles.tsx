import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import MenuItem from "@mui/material/MenuItem";
import TextField from "@mui/material/TextField";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { useNotify } from "react-admin";
import { useActo, useConsulta, useReleerTodo } from "../data-provider/consulta.ts";
import type { Rol } from "../gql/graphql.ts";
import { ENTIDADES } from "../procesos/operaciones.ts";
import { Aviso } from "../ui/Aviso.tsx";
import { Boton } from "../ui/Boton.tsx";
import { ASIGNAR_ROL, RETIRAR_ROL } from "./operaciones.ts";
import { OPCIONES_ROL, ROLES, type Usuario } from "./palabras.ts";

interface Props {
  readonly usuario: Usuario;
  readonly onCierra: () => void;
}

/** Gives and takes the roles of a person. */
export function EditarRoles({ usuario, onCierra }: Props) {
  const { data } = useConsulta(ENTIDADES, { first: 100, after: null });
  const asignar = useActo(ASIGNAR_ROL);
  const retirar = useActo(RETIRAR_ROL);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const [rol, setRol] = useState<Rol | "">("");
  const [entidad, setEntidad] = useState("");
  const entidades = data?.entidades.edges.map(({ node }) => node) ?? [];
  const falla = asignar.falla ?? retirar.falla;
  const lugarDe = (id: string | null | undefined): string =>
    id ? (entidades.find((una) => una.id === id)?.siglas ?? "una entidad") : "todas las entidades";

  const terminar = async (acto: Promise<unknown>, mensaje: string) => {
    await acto;
    await releer();
    notificar(mensaje, { type: "success" });
    onCierra();
  };
  return (
    <Dialog open onClose={onCierra} fullWidth maxWidth="sm" aria-labelledby="roles-titulo">
      <DialogTitle id="roles-titulo" component="h2" variant="h2">
        {`Roles de ${usuario.nombres} ${usuario.apellidos}`}
      </DialogTitle>
      <DialogContent sx={{ display: "flex", flexDirection: "column", gap: 1.5 }}>
        {usuario.roles.map((asignacion) => (
          <Box key={asignacion.id} sx={{ display: "flex", alignItems: "center", gap: 1 }}>
            <Typography
              sx={{ flexGrow: 1 }}
            >{`${ROLES[asignacion.rol]}, en ${asignacion.procesoId ? "un proceso" : lugarDe(asignacion.entidadId)}`}</Typography>
            <Button
              size="small"
              disabled={retirar.ocupado}
              aria-label={`Retirar el rol ${ROLES[asignacion.rol]}`}
              onClick={() =>
                void terminar(retirar.hacer({ id: asignacion.id, motivo: null }), "Se retiró el rol").catch(() => {})
              }
            >
              Retirar
            </Button>
          </Box>
        ))}
        <Typography variant="h3" sx={{ mt: 1 }}>
          Agregar un rol
        </Typography>
        <TextField select label="Rol" value={rol} onChange={({ target }) => setRol(target.value as Rol)}>
          {OPCIONES_ROL.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label="Dónde vale"
          value={entidad}
          onChange={({ target }) => setEntidad(target.value)}
          slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
        >
          <MenuItem value="">Todas las entidades</MenuItem>
          {entidades.map(({ id, nombre }) => (
            <MenuItem key={id} value={id}>
              {nombre}
            </MenuItem>
          ))}
        </TextField>
        {falla && (
          <Aviso tono="mal" vivo>
            {falla.message}
          </Aviso>
        )}
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onCierra}>Cerrar</Button>
        <Boton
          disabled={rol === ""}
          ocupado={asignar.ocupado}
          onClick={() => {
            if (rol !== "")
              void terminar(
                asignar.hacer({ persona: usuario.id, rol: { rol, entidad: entidad || null } }),
                "Se agregó el rol",
              ).catch(() => {});
          }}
        >
          Agregar rol
        </Boton>
      </DialogActions>
    </Dialog>
  );
}
