import { useNotify, useRedirect } from "react-admin";
import { useActo, useReleerTodo } from "../data-provider/consulta.ts";
import { Pagina } from "../ui/Pagina.tsx";
import { entradaDe } from "./datos.ts";
import { FormaEntidad } from "./FormaEntidad.tsx";
import { CREAR_ENTIDAD } from "./operaciones.ts";

/** Registers an entidad; its logo is put once it is registered. */
export function CrearEntidad() {
  const { hacer, ocupado, falla } = useActo(CREAR_ENTIDAD);
  const releer = useReleerTodo();
  const notificar = useNotify();
  const redirigir = useRedirect();
  return (
    <Pagina titulo="Crear entidad" ancho={720} entrada="Después podrá poner su logo.">
      <FormaEntidad
        datos={{ contactos: [] }}
        siguiente={1}
        boton="Crear entidad"
        ocupado={ocupado}
        falla={falla}
        onEnvia={(datos) =>
          void hacer({ entrada: entradaDe(datos) })
            .then(async ({ crearEntidad: { id } }) => {
              await releer();
              notificar("Se creó la entidad", { type: "success" });
              redirigir(`/entidades/${id}`);
            })
            .catch(() => {})
        }
      />
    </Pagina>
  );
}
