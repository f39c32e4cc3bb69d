import Box from "@mui/material/Box";
import { useNotify, useParams } from "react-admin";
import { useActo, useConsulta, useReleerTodo } from "../data-provider/consulta.ts";
import { Falla } from "../data-provider/falla.ts";
import { usePermisos } from "../data-provider/permisos.ts";
import { Enlace } from "../ui/Enlace.tsx";
import { Espera, NoSePudo } from "../ui/Espera.tsx";
import { Pagina } from "../ui/Pagina.tsx";
import { datosDe, type Entidad, entradaDe } from "./datos.ts";
import { FormaEntidad } from "./FormaEntidad.tsx";
import { Logo } from "./Logo.tsx";
import { ENTIDAD, MODIFICAR_ENTIDAD } from "./operaciones.ts";

const NO_EXISTE = new Falla("NO_ENCONTRADO", "La entidad no existe. Vuelva a la lista de entidades.", 404);

/** One entidad: administrators change it, RR.HH. reads it. */
export function EditarEntidad() {
  const { id = "" } = useParams<{ id: string }>();
  const { data, error, refetch } = useConsulta(ENTIDAD, { id });
  if (error || data?.entidad === null) {
    return (
      <Pagina titulo="Entidad" ancho={720}>
        <NoSePudo falla={error ?? NO_EXISTE} {...(error && { reintentar: () => void refetch() })} />
        <Box sx={{ mt: 2 }}>
          <Enlace to="/entidades">Ver las entidades</Enlace>
        </Box>
      </Pagina>
    );
  }
  return data?.entidad ? <Ficha entidad={data.entidad} /> : <Espera />;
}

function Ficha({ entidad }: { readonly entidad: Entidad }) {
  const { id, revision, nombre, logo, siguienteNumero } = entidad;
  const puede = usePermisos()?.actos.includes("modificarEntidad") ?? false;
  const { hacer, ocupado, falla } = useActo(MODIFICAR_ENTIDAD);
  const releer = useReleerTodo();
  const notificar = useNotify();
  return (
    <Pagina
      titulo={nombre}
      ancho={720}
      entrada={puede ? null : "Usted puede leer estos datos. Los cambia la administración del sistema."}
    >
      <Box sx={{ display: "flex", flexDirection: "column", gap: 2 }}>
        <Enlace to="/entidades">‹ Entidades</Enlace>
        <Logo entidad={id} logo={logo ?? null} puede={puede} />
        <FormaEntidad
          key={revision}
          datos={datosDe(entidad)}
          siguiente={siguienteNumero}
          soloLectura={!puede}
          boton="Guardar"
          ocupado={ocupado}
          falla={falla}
          onEnvia={(datos) =>
            void hacer({ id, revision, entrada: entradaDe(datos) })
              .then(async () => {
                await releer();
                notificar("Se guardó la entidad", { type: "success" });
              })
              .catch(() => {})
          }
        />
      </Box>
    </Pagina>
  );
}
