import { createContext, useContext } from "react";
import type { MiResultadoQuery } from "../gql/graphql.ts";
import { RESULTADO } from "../textos/resultado.ts";
import { arbolDe, nombreCorto, puntaje, type Rama } from "./arbol-traza.ts";

export type Paso = NonNullable<
  NonNullable<MiResultadoQuery["miResultado"]>["candidaturas"][number]["final"]
>["pasos"][number];
type Cita = NonNullable<Paso["cita"]>;

/** «¿Por qué este puntaje?»: the tree of what was done, each step with its rule. */
export function Traza({ pasos, de }: { readonly pasos: readonly Paso[]; readonly de: string }) {
  const arbol = arbolDe(pasos);
  if (!arbol) return null;
  return (
    <details className="porque">
      <summary>
        {RESULTADO.porQue}
        <span className="oculto"> {de}</span>
      </summary>
      <ul className="traza">
        <Nodo rama={arbol} />
      </ul>
    </details>
  );
}

function Nodo({ rama: { paso, ramas } }: { readonly rama: Rama<Paso> }) {
  const dado = ramas.length === 0;
  const como = dado ? "" : comoSeObtuvo(paso);
  return (
    <li>
      <div className="paso">
        <span>{paso.concepto}</span>
        {dado ? (
          <span className="cifra">{puntaje(paso.valor)}</span>
        ) : (
          <strong className="cifra">{puntaje(paso.valor)}</strong>
        )}
      </div>
      {paso.texto && <p className="menor">{paso.texto}</p>}
      {(como !== "" || paso.cita) && (
        <p className="suave minimo">
          {como} {paso.cita && <Citada cita={paso.cita} />}
        </p>
      )}
      {ramas.length > 0 && (
        <ul>
          {ramas.map((rama) => (
            <Nodo key={rama.paso.numero} rama={rama} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What was done with the parts below, in words. */
const comoSeObtuvo = ({ operacion, parametros }: Paso): string =>
  RESULTADO.operaciones[operacion]((nombre) => parametros.find((uno) => uno.nombre === nombre)?.valor ?? "");

/** Names of the laws that the bases cite, by their id there. */
export const Normas = createContext<ReadonlyMap<string, string>>(new Map());

/** Where a rule comes from. */
export function Citada({
  cita: { seccion, norma, articulo },
}: {
  readonly cita: Pick<Cita, "seccion" | "norma" | "articulo">;
}) {
  const normas = useContext(Normas);
  const partes = [
    seccion ? RESULTADO.seccion(seccion) : null,
    norma ? nombreCorto(normas.get(norma) ?? norma) : null,
    articulo ? RESULTADO.articulo(articulo) : null,
  ].filter((parte) => parte !== null);
  return partes.length === 0 ? null : <cite className="suave minimo">({partes.join(" · ")})</cite>;
}
