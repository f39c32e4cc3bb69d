import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { enSoles } from "../datos/bases.ts";
import type { ConvocatoriasQuery, FiltroProcesos } from "../gql/graphql.ts";
import { PUBLICO } from "../textos/publico.ts";
import { Entrada } from "../ui/Entrada.tsx";
import { Enlace, irA, useConsulta } from "../ui/navegacion.tsx";
import { Boton, Vacio } from "../ui/piezas.tsx";
import { Pregunta } from "../ui/Pregunta.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { Fase } from "./Fase.tsx";
import { CONVOCATORIAS } from "./operaciones.ts";
import { Plazo } from "./Plazo.tsx";

const T = PUBLICO.lista;
const POR_PAGINA = 20;

const GRUPOS = {
  ABIERTAS: { fases: ["POSTULACION_ABIERTA", "CONVOCADO"] },
  TODAS: {},
  TERMINADAS: { fases: ["CONCLUIDO", "DESIERTO", "CANCELADO"] },
} as const satisfies Record<string, { fases?: readonly string[] }>;
type Grupo = keyof typeof GRUPOS;

type Proceso = ConvocatoriasQuery["procesosPublicos"]["edges"][number]["node"];

/** The contests that are published. What is looked for is in the address, so that it can be kept and shared. */
export function Convocatorias() {
  const consulta = useConsulta();
  const dado = consulta.get("cuales") ?? "";
  const grupo: Grupo = Object.hasOwn(GRUPOS, dado) ? (dado as Grupo) : "ABIERTAS";
  const texto = consulta.get("texto") ?? "";
  const filtro: FiltroProcesos = { ...GRUPOS[grupo], texto: texto || null } as FiltroProcesos;
  const variables = {
    first: POR_PAGINA,
    after: null,
    filtro,
    orden: grupo === "ABIERTAS" ? ("CIERRE" as const) : ("MAS_RECIENTES" as const),
  };
  const pedido = useQuery(CONVOCATORIAS, { variables, fetchPolicy: "cache-and-network" });
  return (
    <div className="pila-ancha">
      <div className="pila-corta">
        <Titulo>{T.titulo}</Titulo>
        <p>{T.intro}</p>
      </div>
      <Busqueda key={texto} texto={texto} grupo={grupo} />
      <nav aria-label={T.cuales} className="menu pestanas">
        {(Object.keys(GRUPOS) as Grupo[]).map((uno) => (
          <Enlace key={uno} a={direccion(uno, texto)} aria-current={uno === grupo ? "page" : undefined}>
            {T.grupos[uno]}
          </Enlace>
        ))}
      </nav>
      <Pregunta consulta={pedido}>
        {({ procesosPublicos: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 && <Nada grupo={grupo} texto={texto} />}
            <ul className="tarjetas">
              {edges.map(({ node }) => (
                <li key={node.id}>
                  <Tarjeta proceso={node} />
                </li>
              ))}
            </ul>
            {pageInfo.hasNextPage && (
              <Mas
                traer={() =>
                  pedido.fetchMore({
                    variables: { after: pageInfo.endCursor },
                    updateQuery: (antes, { fetchMoreResult: { procesosPublicos: nueva } }) => ({
                      ...antes,
                      procesosPublicos: { ...nueva, edges: [...antes.procesosPublicos.edges, ...nueva.edges] },
                    }),
                  })
                }
              />
            )}
          </>
        )}
      </Pregunta>
    </div>
  );
}

const direccion = (grupo: Grupo, texto: string): string => {
  const consulta = new URLSearchParams({
    ...(grupo === "ABIERTAS" ? {} : { cuales: grupo }),
    ...(texto && { texto }),
  }).toString();
  return consulta === "" ? "/" : `/?${consulta}`;
};

function Busqueda({ texto, grupo }: { readonly texto: string; readonly grupo: Grupo }) {
  const [palabras, setPalabras] = useState(texto);
  return (
    <search>
      <form
        className="busqueda"
        onSubmit={(evento) => {
          evento.preventDefault();
          irA(direccion(grupo, palabras.trim()), { reemplaza: true });
        }}
      >
        <Entrada
          id="texto"
          etiqueta={T.buscar}
          type="search"
          enterKeyHint="search"
          valor={palabras}
          onCambio={setPalabras}
        />
        <Boton clase="segundo" type="submit">
          {T.boton}
        </Boton>
      </form>
    </search>
  );
}

function Tarjeta({ proceso }: { readonly proceso: Proceso }) {
  const { id, codigo, titulo, fase, plazas, entidad, postulacionAbre, postulacionCierra } = proceso;
  const vacantes = plazas.reduce((suma, { posiciones }) => suma + posiciones, 0);
  const pagos = plazas.flatMap(({ remuneracion }) => remuneracion?.centimos ?? []);
  const datos = [
    plazas.length > 1 ? T.plazas(plazas.length) : null,
    T.vacantes(vacantes),
    pagos.length > 0 ? [...new Set([Math.min(...pagos), Math.max(...pagos)])].map(enSoles).join(" – ") : null,
  ].filter((dato) => dato !== null);
  return (
    <article className="tarjeta pila-corta">
      <p className="fila menor">
        <Fase fase={fase} />
        <span className="suave">{codigo}</span>
      </p>
      <h2>
        <Enlace a={`/convocatorias/${id}`}>{titulo}</Enlace>
      </h2>
      <p className="suave">{entidad?.nombre}</p>
      <p className="cifra junto">
        {datos.map((dato) => (
          <span key={dato}>{dato}</span>
        ))}
      </p>
      <Plazo abre={postulacionAbre} cierra={postulacionCierra} />
    </article>
  );
}

function Nada({ grupo, texto }: { readonly grupo: Grupo; readonly texto: string }) {
  const caso = texto === "" ? (grupo === "ABIERTAS" ? T.vacia.ABIERTAS : T.vacia.NINGUNA) : T.vacia.BUSQUEDA;
  return (
    <Vacio titulo={caso.titulo}>
      <p>{caso.texto}</p>
      {"enlace" in caso && (
        <p>
          <Enlace a={direccion("TODAS", "")}>{caso.enlace}</Enlace>
        </p>
      )}
    </Vacio>
  );
}

function Mas({ traer }: { readonly traer: () => Promise<unknown> }) {
  const [ocupado, setOcupado] = useState(false);
  const alPulsar = async () => {
    setOcupado(true);
    await traer().finally(() => setOcupado(false));
  };
  return (
    <Boton clase="segundo" ocupado={ocupado ? T.masEspera : null} onClick={() => void alPulsar()}>
      {T.mas}
    </Boton>
  );
}
