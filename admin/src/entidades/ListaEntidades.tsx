import Add from "@mui/icons-material/Add";
import Box from "@mui/material/Box";
import Button from "@mui/material/Button";
import Card from "@mui/material/Card";
import Typography from "@mui/material/Typography";
import { LinkBase } from "react-admin";
import { usePermisos } from "../data-provider/permisos.ts";
import type { ListaEntidadesAdminQuery } from "../gql/graphql.ts";
import { Enlace } from "../ui/Enlace.tsx";
import type { Columna } from "../ui/Filas.tsx";
import { Lista } from "../ui/Lista.tsx";
import { Pagina } from "../ui/Pagina.tsx";

type Entidad = ListaEntidadesAdminQuery["entidades"]["edges"][number]["node"];

const COLUMNAS: readonly Columna<Entidad>[] = [
  {
    titulo: "Entidad",
    de: ({ id, nombre, logo }) => (
      <Box sx={{ display: "flex", alignItems: "center", gap: 1.5 }}>
        {logo && <Box component="img" src={logo} alt="" sx={{ height: 32, maxWidth: 64, objectFit: "contain" }} />}
        <Enlace to={`/entidades/${id}`} sx={{ fontWeight: 600 }}>
          {nombre}
        </Enlace>
      </Box>
    ),
  },
  { titulo: "Siglas", de: ({ siglas }) => siglas },
  { titulo: "RUC", de: ({ ruc }) => ruc },
  { titulo: "Publica con", de: ({ requiereSegundaPersona: dos }) => (dos ? "Dos firmas" : "Una firma") },
];

/** The institutions that hold contests here. */
export function ListaEntidades() {
  const puedeCrear = usePermisos()?.actos.includes("crearEntidad") ?? false;
  const crear = puedeCrear && (
    <Button variant="contained" component={LinkBase} to="/entidades/create" startIcon={<Add />}>
      Crear entidad
    </Button>
  );
  return (
    <Pagina titulo="Entidades" acciones={crear}>
      <Lista<Entidad>
        recurso="entidades"
        nombre="Entidades que convocan"
        columnas={COLUMNAS}
        vacia={
          <Card sx={{ p: 3 }}>
            <Typography sx={{ mb: 2 }}>
              Todavía no hay entidades. La primera es la que convoca sus concursos.
            </Typography>
            {crear}
          </Card>
        }
      />
    </Pagina>
  );
}
