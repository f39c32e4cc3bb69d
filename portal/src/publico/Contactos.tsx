import type { Generalidades } from "#schema/bases/generalidades.ts";
import { PUBLICO } from "../textos/publico.ts";
import { Definiciones } from "../ui/piezas.tsx";

const T = PUBLICO.detalle;

/** Where to ask, and the law behind the contest. */
export function Contactos({ generalidades: { contactos, baseLegal } }: { readonly generalidades: Generalidades }) {
  return (
    <section className="pila" aria-labelledby="contactos">
      {contactos.length > 0 && (
        <>
          <h2 id="contactos">{T.contactos}</h2>
          <Definiciones
            pares={contactos.map(({ uso, correo, telefono, direccionWeb, horario }) => [
              T.usos[uso],
              <span key={uso}>
                {correo !== undefined && <a href={`mailto:${correo}`}>{correo}</a>} {telefono}{" "}
                {direccionWeb !== undefined && <Web direccion={direccionWeb} />} {horario}
              </span>,
            ])}
          />
        </>
      )}
      {baseLegal.length > 0 && (
        <details>
          <summary>{T.baseLegal}</summary>
          <ul>
            {baseLegal.map(({ id, nombre }) => (
              <li key={id}>{nombre}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Only addresses of the web become links: the bases are written by people. */
function Web({ direccion }: { readonly direccion: string }) {
  return /^https?:\/\//i.test(direccion) ? (
    <a href={direccion} rel="noreferrer">
      {direccion}
    </a>
  ) : (
    <>{direccion}</>
  );
}
