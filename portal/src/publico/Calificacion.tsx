import type { Bases } from "#schema/bases/bases.ts";
import { PUBLICO } from "../textos/publico.ts";

const T = PUBLICO.detalle;

/** The stages with their scales. */
export function Etapas({ bases: { etapas } }: { readonly bases: Bases }) {
  if (etapas.length === 0) return null;
  return (
    <section className="pila-corta" aria-labelledby="etapas">
      <h2 id="etapas">{T.etapas}</h2>
      <ol>
        {etapas.map(({ id, nombre, minimo, maximo, peso }) => (
          <li key={id}>
            <strong>{nombre}</strong>{" "}
            <span className="suave cifra">
              {[
                minimo === undefined ? null : `${T.etapa.minimo} ${minimo}`,
                maximo === undefined ? null : `${T.etapa.maximo} ${maximo}`,
                peso === undefined ? null : `${T.etapa.peso} ${peso} %`,
              ]
                .filter((dato) => dato !== null)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The bonuses that exist, each with its law. */
export function Bonificaciones({ bases: { bonificaciones, generalidades } }: { readonly bases: Bases }) {
  if (bonificaciones.length === 0) return null;
  const normas = new Map(generalidades.baseLegal.map(({ id, nombre }) => [id, nombre]));
  return (
    <section className="pila-corta" aria-labelledby="bonificaciones">
      <h2 id="bonificaciones">{T.bonificaciones}</h2>
      <ul>
        {bonificaciones.map(({ id, nombre, cita }) => (
          <li key={id}>
            {nombre}
            {cita?.norma !== undefined && <span className="suave menor"> {normas.get(cita.norma)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
