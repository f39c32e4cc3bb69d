import { useQuery } from "@apollo/client/react";
import type { Bases } from "#schema/bases/bases.ts";
import { cuando } from "../datos/fechas.ts";
import type { ResultadosQuery } from "../gql/graphql.ts";
import { PUBLICO } from "../textos/publico.ts";
import { Cuadro } from "./Cuadro.tsx";
import { RESULTADOS } from "./operaciones-resultados.ts";

const T = PUBLICO.resultados;

type Publicacion = ResultadosQuery["publicaciones"]["edges"][number]["node"];

/** What was published of a contest, the last first. Without results the page has no place for them. */
export function Resultados({ proceso, bases }: { readonly proceso: string; readonly bases: Bases }) {
  const { data } = useQuery(RESULTADOS, { variables: { proceso }, fetchPolicy: "cache-and-network" });
  const publicaciones = data?.publicaciones.edges.map(({ node }) => node) ?? [];
  if (publicaciones.length === 0) return null;
  return (
    <section className="pila" aria-labelledby="resultados" id="resultados-publicados">
      <h2 id="resultados">{PUBLICO.detalle.resultados}</h2>
      {publicaciones.map((publicacion, i) => (
        <details key={publicacion.id} className="tarjeta" open={i === 0}>
          <summary>
            <strong>{tituloDe(publicacion, bases)}</strong>
            <span className="suave menor"> {cuando(publicacion.publicadaEn)}</span>
          </summary>
          <Contenido publicacion={publicacion} bases={bases} />
        </details>
      ))}
    </section>
  );
}

function tituloDe({ clase, etapa }: Publicacion, { etapas }: Bases): string {
  if (clase === "FINAL") return T.finales;
  if (clase === "FE_DE_ERRATAS") return T.feDeErratas;
  return T.deEtapa(etapas.find(({ id }) => id === etapa)?.nombre ?? "");
}

function Contenido({
  publicacion: { motivo, cambios, cuadros, plazas, sha256 },
  bases,
}: {
  readonly publicacion: Publicacion;
  readonly bases: Bases;
}) {
  const desiertas = plazas.filter((plaza) => plaza.desiertas.length > 0);
  return (
    <div className="pila">
      {motivo && <p>{PUBLICO.detalle.motivo(motivo)}</p>}
      {cambios.length > 0 && (
        <ul>
          {cambios.map((cambio) => (
            <li key={cambio}>{cambio}</li>
          ))}
        </ul>
      )}
      {cuadros.map((cuadro) => (
        <Cuadro
          key={`${cuadro.cuadro} ${cuadro.plaza ?? ""}`}
          cuadro={cuadro}
          plaza={bases.plazas.find(({ id }) => id === cuadro.plaza)?.nombre ?? null}
        />
      ))}
      {desiertas.map(({ plaza, nombre, desiertas: vacantes }) => (
        <p key={plaza}>{T.desiertas(vacantes.length, nombre)}</p>
      ))}
      <p className="suave minimo">
        {T.huella} <code>{sha256}</code>
      </p>
    </div>
  );
}
