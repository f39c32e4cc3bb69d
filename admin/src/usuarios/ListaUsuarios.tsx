import PersonAdd from "@mui/icons-material/PersonAdd";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import { useState } from "react";
import { LinkBase } from "react-admin";
import { Estado } from "../ui/Estado.tsx";
import type { Columna } from "../ui/Filas.tsx";
import { Lista } from "../ui/Lista.tsx";
import { Pagina } from "../ui/Pagina.tsx";
import { EditarRoles } from "./EditarRoles.tsx";
import { rolesEnPalabras, type Usuario } from "./palabras.ts";

const COLUMNAS: readonly Columna<Usuario>[] = [
  { titulo: "Persona", de: ({ nombres, apellidos }) => <strong>{`${apellidos}, ${nombres}`}</strong> },
  { titulo: "Correo", de: ({ correo }) => correo },
  { titulo: "Roles", de: (usuario) => <RolesDe usuario={usuario} /> },
  { titulo: "Acciones", de: (usuario) => <CambiarRoles usuario={usuario} /> },
];

/** Who works here and with which roles. */
export function ListaUsuarios() {
  const invitar = (
    <Button variant="contained" component={LinkBase} to="/usuarios/create" startIcon={<PersonAdd />}>
      Invitar a una persona
    </Button>
  );
  return (
    <Pagina titulo="Usuarios" acciones={invitar}>
      <Lista<Usuario>
        recurso="usuarios"
        nombre="Personal y sus roles"
        filtros={[{ clave: "buscar", etiqueta: "Nombre o correo", clase: "texto" }]}
        columnas={COLUMNAS}
        vacia={
          <Card sx={{ p: 3 }}>
            <Typography sx={{ mb: 2 }}>
              Todavía no hay personal. Invite a quienes preparan, aprueban y evalúan los concursos.
            </Typography>
            {invitar}
          </Card>
        }
      />
    </Pagina>
  );
}

function RolesDe({ usuario }: { readonly usuario: Usuario }) {
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 0.5 }}>
      {rolesEnPalabras(usuario.roles).map((rol) => (
        <Estado key={rol} tono="llano">
          {rol}
        </Estado>
      ))}
    </Box>
  );
}

function CambiarRoles({ usuario }: { readonly usuario: Usuario }) {
  const [abierto, setAbierto] = useState(false);
  return (
    <>
      <Button
        size="small"
        sx={{ whiteSpace: "nowrap" }}
        onClick={() => setAbierto(true)}
        aria-label={`Cambiar los roles de ${usuario.nombres} ${usuario.apellidos}`}
      >
        Cambiar roles
      </Button>
      {abierto && <EditarRoles usuario={usuario} onCierra={() => setAbierto(false)} />}
    </>
  );
}
