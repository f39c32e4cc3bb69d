import { useQuery } from "@apollo/client/react";
import { CUENTA } from "../textos/cuenta.ts";
import { Aviso } from "../ui/piezas.tsx";
import { CORREOS_DEMO } from "./operaciones.ts";

/** In the demonstration, the mail that would have gone out. Outside it there is none to show. */
export function CorreoDemo({ destinatario }: { readonly destinatario: string | null }) {
  const { data } = useQuery(CORREOS_DEMO, { variables: { destinatario }, fetchPolicy: "network-only" });
  const correo = data?.correosDemo[0];
  if (!correo) return null;
  const enlace = enlaceDe(correo.datos);
  return (
    <Aviso titulo={CUENTA.demo.titulo}>
      <p>{CUENTA.demo.texto}</p>
      <p>
        <strong>{CUENTA.demo.asuntos[correo.codigo] ?? CUENTA.demo.otroAsunto}</strong>
      </p>
      {enlace !== null && (
        <p>
          <a className="boton boton-segundo" href={enlace}>
            {CUENTA.demo.abrir}
          </a>
        </p>
      )}
    </Aviso>
  );
}

/** The link of a mail, as a path of this portal: the address of the server may have another name here. */
function enlaceDe(datos: unknown): string | null {
  const { enlace } = datos as { readonly enlace?: unknown };
  if (typeof enlace !== "string" || !URL.canParse(enlace)) return null;
  const { pathname, search, hash } = new URL(enlace);
  return pathname + search + hash;
}
