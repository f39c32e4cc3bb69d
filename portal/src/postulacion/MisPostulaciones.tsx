import { useQuery } from "@apollo/client/react";
import { cuando } from "../datos/fechas.ts";
import type { MisPostulacionesQuery } from "../gql/graphql.ts";
import { Plazo } from "../publico/Plazo.tsx";
import { COMUN } from "../textos/comun.ts";
import { TRAMITE } from "../textos/tramite.ts";
import { Enlace } from "../ui/navegacion.tsx";
import { Boton, Estado, Vacio } from "../ui/piezas.tsx";
import { Pregunta } from "../ui/Pregunta.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { MIS_POSTULACIONES } from "./operaciones-tramite.ts";

const T = TRAMITE.mias;

type Postulacion = MisPostulacionesQuery["misPostulaciones"]["edges"][number]["node"];

/** The applications of the person: what to go on with, what was sent, what came out. */
export function MisPostulaciones() {
  const pedido = useQuery(MIS_POSTULACIONES, { variables: { first: 20 }, fetchPolicy: "cache-and-network" });
  return (
    <div className="pila-ancha">
      <Titulo>{T.titulo}</Titulo>
      <Pregunta consulta={pedido}>
        {({ misPostulaciones: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 && (
              <Vacio titulo={T.vacia.titulo}>
                <p>{T.vacia.texto}</p>
                <p>
                  <Enlace className="boton" a="/">
                    {T.vacia.enlace}
                  </Enlace>
                </p>
              </Vacio>
            )}
            <ul className="tarjetas">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <Tarjeta postulacion={node} />
                </li>
              ))}
            </ul>
            {pageInfo.hasNextPage && (
              <Boton
                clase="segundo"
                onClick={() =>
                  void pedido.fetchMore({
                    variables: { after: pageInfo.endCursor },
                    updateQuery: (antes, { fetchMoreResult: { misPostulaciones: nueva } }) => ({
                      ...antes,
                      misPostulaciones: { ...nueva, edges: [...antes.misPostulaciones.edges, ...nueva.edges] },
                    }),
                  })
                }
              >
                {T.mas}
              </Boton>
            )}
          </>
        )}
      </Pregunta>
    </div>
  );
}

const ASPECTO = { BORRADOR: ["espera", "espera"], ENVIADA: ["bien", "bien"], RETIRADA: ["dato", "dato"] } as const;

function Tarjeta({
  postulacion: { id, codigo, estado, plazas, proceso, guardadaEn, enviadaEn, constancia },
}: {
  readonly postulacion: Postulacion;
}) {
  const [tono, icono] = ASPECTO[estado];
  const puestos = plazas.map((plaza) => proceso.plazas.find((una) => una.id === plaza)?.nombre ?? plaza);
  return (
    <article className="tarjeta pila-corta">
      <p className="fila menor">
        <Estado tono={tono} icono={icono}>
          {T.estado[estado]}
        </Estado>
        <span className="suave">{codigo}</span>
      </p>
      <h2>{puestos.join(" · ")}</h2>
      <p className="suave">
        {proceso.codigo} · {proceso.titulo}
      </p>
      {estado === "BORRADOR" && (
        <>
          <Plazo abre={null} cierra={proceso.postulacionCierra ?? null} />
          <p className="suave menor">{T.guardada(cuando(guardadaEn))}</p>
          <div className="acciones">
            <Enlace className="boton" a={`/postulaciones/${id}`}>
              {T.continuar}
              <span className="oculto">{COMUN.de(puestos.join(", "))}</span>
            </Enlace>
          </div>
        </>
      )}
      {estado === "ENVIADA" && constancia && (
        <>
          <p className="menor">
            {T.numero(constancia.numero)}
            {enviadaEn && <span className="suave"> · {T.enviada(cuando(enviadaEn))}</span>}
          </p>
          <div className="acciones">
            <Enlace className="boton boton-segundo" a={`/postulaciones/${id}/constancia`}>
              {T.constancia}
            </Enlace>
            <Enlace className="boton boton-segundo" a={`/postulaciones/${id}/resultado`}>
              {T.resultado}
            </Enlace>
          </div>
        </>
      )}
    </article>
  );
}
