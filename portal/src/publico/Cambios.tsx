import { dia } from "../datos/fechas.ts";
import type { ConvocatoriaQuery } from "../gql/graphql.ts";
import { PUBLICO } from "../textos/publico.ts";

const T = PUBLICO.detalle;

type Proceso = NonNullable<ConvocatoriaQuery["proceso"]>;

/** What changed after the first publication, in sentences. */
export function Cambios({ versiones }: Pick<Proceso, "versiones">) {
  const cambios = versiones.filter(({ numero }) => numero > 1);
  if (cambios.length === 0) return null;
  return (
    <section className="pila-corta" aria-labelledby="cambios">
      <h2 id="cambios">{T.cambios}</h2>
      {cambios.toReversed().map(({ numero, clase, motivo, diferencias, publicadaEn }) => (
        <article key={numero} className="pila-corta">
          <h3>
            {T.versiones[clase]} <span className="suave">· {dia(publicadaEn)}</span>
          </h3>
          {motivo && <p>{T.motivo(motivo)}</p>}
          <ul>
            {diferencias.map((diferencia) => (
              <li key={diferencia}>{diferencia}</li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}

/** The hash by which anybody checks that the bases they have are these. */
export function Autenticidad({ version: { numero, sha256 } }: { readonly version: NonNullable<Proceso["version"]> }) {
  return (
    <details>
      <summary>{T.autenticidad}</summary>
      <p className="menor">
        {T.huella(numero)}
        <br />
        <code>{sha256}</code>
      </p>
    </details>
  );
}
