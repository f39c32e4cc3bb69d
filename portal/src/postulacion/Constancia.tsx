import { useQuery } from "@apollo/client/react";
import { cuandoExacto, dias } from "../datos/fechas.ts";
import { tamano } from "../documentos/limites.ts";
import type { ConstanciaDeQuery } from "../gql/graphql.ts";
import { TRAMITE } from "../textos/tramite.ts";
import { Icono } from "../ui/Icono.tsx";
import { Enlace } from "../ui/navegacion.tsx";
import { Boton, Definiciones, Vacio } from "../ui/piezas.tsx";
import { NoExiste, Pregunta } from "../ui/Pregunta.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { CONSTANCIA } from "./operaciones-tramite.ts";

const T = TRAMITE.constancia;

type Postulacion = NonNullable<ConstanciaDeQuery["postulacion"]>;

/** The receipt: number, instant, what was sent with its hashes, and what comes next. */
export function Constancia({ id }: { readonly id: string }) {
  const pedido = useQuery(CONSTANCIA, { variables: { id }, fetchPolicy: "network-only" });
  return (
    <Pregunta consulta={pedido}>
      {({ postulacion }) => {
        if (!postulacion) return <NoExiste />;
        return postulacion.constancia ? (
          <Recibo postulacion={postulacion} constancia={postulacion.constancia} />
        ) : (
          <SinEnviar id={id} />
        );
      }}
    </Pregunta>
  );
}

function SinEnviar({ id }: { readonly id: string }) {
  return (
    <div className="cuerpo-angosto pila">
      <Titulo>{T.noHay}</Titulo>
      <Vacio titulo={TRAMITE.mias.estado.BORRADOR}>
        <p>{T.noHayTexto}</p>
        <p>
          <Enlace className="boton" a={`/postulaciones/${id}`}>
            {T.ir}
          </Enlace>
        </p>
      </Vacio>
    </div>
  );
}

interface PropsRecibo {
  readonly postulacion: Postulacion;
  readonly constancia: NonNullable<Postulacion["constancia"]>;
}

function Recibo({ postulacion: { plazas, postulante, proceso }, constancia }: PropsRecibo) {
  const puestos = plazas.map((plaza) => proceso.plazas.find((una) => una.id === plaza)?.nombre ?? plaza);
  const siguientes = proceso.cronograma.filter(
    ({ marcha, primerDia }) => primerDia && (marcha === "POR_COMENZAR" || marcha === "EN_CURSO"),
  );
  return (
    <div className="cuerpo-angosto pila-ancha">
      <div className="recibo pila-corta">
        <Icono nombre="bien" />
        <Titulo>{T.recibimos}</Titulo>
        <p>{T.numero}</p>
        <p className="recibo-numero cifra">{constancia.numero}</p>
        <p>
          {T.sello} <strong>{cuandoExacto(constancia.enviadaEn)}</strong>
        </p>
        <p className="menor">{T.correo}</p>
      </div>
      <Definiciones
        pares={[
          [T.convocatoria, `${proceso.codigo} · ${proceso.titulo}`],
          [puestos.length === 1 ? T.puesto : T.puestos, puestos.join(" · ")],
          [T.postulante, postulante?.nombres ?? ""],
          [T.documento, postulante?.documento ?? ""],
          [T.expediente, constancia.codigo],
        ]}
      />
      <div className="acciones no-imprime">
        <Boton clase="segundo" icono="imprime" onClick={() => print()}>
          {T.imprimir}
        </Boton>
        {"share" in navigator && (
          <Boton
            clase="segundo"
            onClick={() =>
              void navigator.share({ text: T.textoCompartir(constancia.numero, proceso.titulo) }).catch(() => undefined)
            }
          >
            {T.compartir}
          </Boton>
        )}
        <Enlace a="/mis-postulaciones">{TRAMITE.mias.titulo}</Enlace>
      </div>
      {siguientes.length > 0 && (
        <section className="pila-corta">
          <h2>{T.sigue}</h2>
          <p>{T.sigueTexto}</p>
          <ol className="linea-tiempo">
            {siguientes.map(({ hito, primerDia, ultimoDia, marcha }) => (
              <li key={hito.id} className={marcha === "EN_CURSO" ? "hito-ahora" : ""}>
                <span className="cifra menor">{primerDia && ultimoDia && dias(primerDia, ultimoDia)}</span>
                <br />
                {hito.nombre}
              </li>
            ))}
          </ol>
        </section>
      )}
      <details open className="pila-corta">
        <summary>{constancia.archivos.length === 0 ? T.sinArchivos : T.archivos(constancia.archivos.length)}</summary>
        <p className="ayuda">{T.paraQue}</p>
        <ul>
          {constancia.archivos.map(({ id, nombre, bytes, sha256 }) => (
            <li key={id}>
              {nombre} <span className="suave menor">{tamano(bytes)}</span>
              <br />
              <code>{sha256}</code>
            </li>
          ))}
        </ul>
        <p className="menor">
          {T.huella}
          <br />
          <code>{constancia.huella}</code>
        </p>
        <p className="menor">
          {T.bases(constancia.version)}
          <br />
          <code>{constancia.basesSha256}</code>
        </p>
      </details>
    </div>
  );
}
