import { useQuery } from "@apollo/client/react";
import { cuando } from "../datos/fechas.ts";
import type { MiResultadoQuery, ResultadoFinal } from "../gql/graphql.ts";
import { TRAMITE } from "../textos/tramite.ts";
import { RESULTADO } from "../textos/resultado.ts";
import { Icono } from "../ui/Icono.tsx";
import { Enlace } from "../ui/navegacion.tsx";
import { Estado, type Tono, Vacio } from "../ui/piezas.tsx";
import { NoExiste, Pregunta } from "../ui/Pregunta.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { puntaje } from "./arbol-traza.ts";
import { MI_RESULTADO } from "./operaciones-resultado.ts";
import { Bonificaciones, Etapa, Motivos } from "./ResultadoEtapa.tsx";
import { Normas, Traza } from "./Traza.tsx";

export type Candidatura = NonNullable<MiResultadoQuery["miResultado"]>["candidaturas"][number];

const TONOS: Readonly<Record<ResultadoFinal, Tono>> = {
  GANADOR: "bien",
  ACCESITARIO: "bien",
  APROBADO_SIN_VACANTE: "dato",
  EMPATE_PENDIENTE: "espera",
  ASIGNADO_A_OTRA_PLAZA: "dato",
  RESULTADO_SIN_EFECTO: "mal",
  NO_APTO: "mal",
  DESCALIFICADO: "mal",
  NO_SE_PRESENTO: "mal",
  PENDIENTE: "espera",
  RETIRADO: "dato",
};

/** What came out of an application: each stage with all its reasons, each score with how it was reached. */
export function Resultado({ id }: { readonly id: string }) {
  const pedido = useQuery(MI_RESULTADO, { variables: { postulacion: id }, fetchPolicy: "network-only" });
  return (
    <Pregunta consulta={pedido}>
      {({ postulacion, miResultado }) => {
        if (!postulacion) return <NoExiste />;
        const { proceso } = postulacion;
        return (
          <div className="cuerpo-angosto pila-ancha">
            <div className="pila-corta">
              <Enlace className="volver" a="/mis-postulaciones">
                <Icono nombre="atras" />
                {TRAMITE.mias.titulo}
              </Enlace>
              <Titulo sobre={`${proceso.codigo} · ${proceso.titulo}`}>{RESULTADO.titulo}</Titulo>
            </div>
            {miResultado ? (
              <Normas
                value={new Map(proceso.bases?.generalidades.baseLegal.map(({ id: norma, nombre }) => [norma, nombre]))}
              >
                <p className="suave">
                  {RESULTADO.segun(miResultado.publicacion.clase, cuando(miResultado.publicacion.publicadaEn))}
                </p>
                {miResultado.candidaturas.map((candidatura) => (
                  <Una key={candidatura.plaza} candidatura={candidatura} />
                ))}
              </Normas>
            ) : (
              <Vacio titulo={RESULTADO.todavia.titulo}>
                <p>{RESULTADO.todavia.texto}</p>
                <p>
                  <Enlace a={`/convocatorias/${proceso.id}`}>{RESULTADO.todavia.enlace}</Enlace>
                </p>
              </Vacio>
            )}
          </div>
        );
      }}
    </Pregunta>
  );
}

function Una({ candidatura }: { readonly candidatura: Candidatura }) {
  const { puesto, resultado, lugar, desempate, final, total, motivos, bonificaciones, etapas } = candidatura;
  const cifra = final ?? total;
  return (
    <article className="pila-ancha">
      <div className="tarjeta tarjeta-honda pila-corta">
        <h2>{puesto}</h2>
        <p className="resultado-palabra">
          <Estado tono={TONOS[resultado]}>{RESULTADO.finales[resultado]}</Estado>
        </p>
        {typeof lugar === "number" && <p>{RESULTADO.lugar(lugar)}</p>}
        {desempate && <p className="menor">{RESULTADO.desempate(desempate)}</p>}
        {cifra && (
          <p className="fila">
            {RESULTADO.puntajeFinal} <strong className="cifra resultado-cifra">{puntaje(cifra.valor)}</strong>
          </p>
        )}
        {final && <Traza pasos={final.pasos} de={RESULTADO.puntajeFinal} />}
        <Motivos motivos={motivos} nivel="h3" />
        <Bonificaciones bonificaciones={bonificaciones} nivel="h3" />
      </div>
      {etapas.map((etapa) => (
        <Etapa key={etapa.etapa} etapa={etapa} />
      ))}
    </article>
  );
}
