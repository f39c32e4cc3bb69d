import { useQuery } from "@apollo/client/react";
import type { Bases } from "#schema/bases/bases.ts";
import { comoBases } from "../datos/bases.ts";
import type { ConvocatoriaQuery } from "../gql/graphql.ts";
import { PUBLICO } from "../textos/publico.ts";
import { Icono } from "../ui/Icono.tsx";
import { Enlace } from "../ui/navegacion.tsx";
import { Aviso, Definiciones } from "../ui/piezas.tsx";
import { NoExiste, Pregunta } from "../ui/Pregunta.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { Autenticidad, Cambios } from "./Cambios.tsx";
import { Bonificaciones, Etapas } from "./Calificacion.tsx";
import { Contactos } from "./Contactos.tsx";
import { LineaTiempo } from "./LineaTiempo.tsx";
import { Fase } from "./Fase.tsx";
import { CONVOCATORIA } from "./operaciones.ts";
import { Plazo } from "./Plazo.tsx";
import { Puesto } from "./Puesto.tsx";
import { Resultados } from "./Resultados.tsx";

const T = PUBLICO.detalle;

type Proceso = NonNullable<ConvocatoriaQuery["proceso"]>;

/** One contest: what is asked, when, under which rules, and its results. */
export function Convocatoria({ id }: { readonly id: string }) {
  const pedido = useQuery(CONVOCATORIA, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <Pregunta consulta={pedido}>
      {({ proceso }) =>
        proceso?.version ? <Detalle proceso={proceso} bases={comoBases(proceso.version.documento)} /> : <NoExiste />
      }
    </Pregunta>
  );
}

function Detalle({ proceso, bases }: { readonly proceso: Proceso; readonly bases: Bases }) {
  const { generalidades, plazas } = bases;
  return (
    <div className="pila">
      <Enlace className="volver" a="/">
        <Icono nombre="atras" />
        {T.volver}
      </Enlace>
      {proceso.entidad?.logo && <img className="logo" src={proceso.entidad.logo} alt="" />}
      <Titulo sobre={proceso.codigo}>{proceso.titulo}</Titulo>
      <p className="suave">{generalidades.entidad.nombre}</p>
      <p>
        <a href={`/convocatorias/${proceso.id}/bases`}>{T.documento}</a> ·{" "}
        <a href={`/convocatorias/${proceso.id}/bases.pdf`}>{T.documentoPdf}</a>
      </p>
      <Resultados proceso={proceso.id} bases={bases} />
      <div className="columnas">
        <Postulacion proceso={proceso} bases={bases} />
        <div className="pila-ancha">
          <section className="pila-corta" aria-labelledby="objeto">
            <h2 id="objeto">{T.objeto}</h2>
            <p>{generalidades.objeto}</p>
          </section>
          {(generalidades.avisos ?? []).length > 0 && (
            <Aviso titulo={T.avisos}>
              <ul>
                {generalidades.avisos?.map((aviso) => (
                  <li key={aviso}>{aviso}</li>
                ))}
              </ul>
            </Aviso>
          )}
          <section className="pila" aria-labelledby="puestos">
            <h2 id="puestos">{T.puestos}</h2>
            {plazas.map((plaza) => (
              <Puesto key={plaza.id} plaza={plaza} sola={plazas.length === 1} />
            ))}
          </section>
          <section className="pila" aria-labelledby="cronograma">
            <h2 id="cronograma">{T.cronograma}</h2>
            <LineaTiempo hitos={bases.cronograma.hitos} programa={proceso.cronograma} />
          </section>
          <Etapas bases={bases} />
          <Bonificaciones bases={bases} />
          <Cambios versiones={proceso.versiones} />
          <Contactos generalidades={generalidades} />
          {proceso.version && <Autenticidad version={proceso.version} />}
        </div>
      </div>
    </div>
  );
}

/** The card that leads to apply, with what one asks first: until when, how many, how much. */
function Postulacion({ proceso, bases: { plazas } }: { readonly proceso: Proceso; readonly bases: Bases }) {
  const vacantes = plazas.reduce((suma, { posiciones }) => suma + posiciones, 0);
  return (
    <aside className="lateral tarjeta tarjeta-honda pila" aria-label={T.postularTitulo}>
      <Fase fase={proceso.fase} />
      <Plazo abre={proceso.postulacionAbre ?? null} cierra={proceso.postulacionCierra ?? null} />
      <Definiciones pares={[[T.vacantes, String(vacantes)]]} />
      {proceso.fase === "POSTULACION_ABIERTA" && (
        <Enlace className="boton" a={`/postular/${proceso.id}`}>
          {T.postular}
        </Enlace>
      )}
    </aside>
  );
}
