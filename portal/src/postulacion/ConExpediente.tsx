import { type ReactNode, use } from "react";
import { baseDe, type Expediente, ExpedienteDado, useExpediente } from "../formulario/expediente.ts";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { Icono } from "../ui/Icono.tsx";
import { Enlace } from "../ui/navegacion.tsx";
import { Aviso, EsperaDePagina } from "../ui/piezas.tsx";
import { NoExiste, Pregunta } from "../ui/Pregunta.tsx";
import { Titulo } from "../ui/Titulo.tsx";

const T = POSTULACION_TEXTO.tareas;

interface Props {
  readonly id: string;
  readonly children: (expediente: Expediente) => ReactNode;
}

/** Brings an application before its page is drawn. What was sent or withdrawn is told, not edited. */
export function ConExpediente({ id, children }: Props) {
  const dado = use(ExpedienteDado);
  return dado ? children(dado) : <Traido id={id}>{children}</Traido>;
}

function Traido({ id, children }: Props) {
  const cargado = useExpediente(id);
  switch (cargado.estado) {
    case "CARGANDO":
      return <EsperaDePagina />;
    case "NO_EXISTE":
      return <NoExiste />;
    case "FALLA":
      return <Pregunta consulta={{ error: cargado.error, refetch: cargado.reintentar }}>{() => null}</Pregunta>;
    case "LISTO": {
      const { estado } = cargado.expediente.postulacion;
      return estado === "BORRADOR" ? (
        children(cargado.expediente)
      ) : (
        <YaNoSeEdita id={id} enviada={estado === "ENVIADA"} />
      );
    }
  }
}

function YaNoSeEdita({ id, enviada }: { readonly id: string; readonly enviada: boolean }) {
  return (
    <div className="cuerpo-angosto pila">
      <Titulo>{enviada ? T.estaEnviada : T.estaRetirada}</Titulo>
      {enviada && (
        <Enlace className="boton" a={`${baseDe(id)}/constancia`}>
          {T.constancia}
        </Enlace>
      )}
      <p>
        <Enlace a="/mis-postulaciones">{T.volver}</Enlace>
      </p>
    </div>
  );
}

/** The contest and the posts, in sight on every page of the application. */
export function Membrete({
  expediente: { postulacion, bases, base, previa },
  volver,
}: {
  readonly expediente: Expediente;
  readonly volver: "TAREAS" | "MIAS";
}) {
  const puestos = postulacion.plazas.map((id) => bases.plazas.find((plaza) => plaza.id === id)?.nombre ?? id);
  return (
    <>
      {!(previa && volver === "MIAS") && (
        <Enlace className="volver" a={volver === "TAREAS" ? base : "/mis-postulaciones"}>
          <Icono nombre="atras" />
          {volver === "TAREAS" ? POSTULACION_TEXTO.seccion.volver : T.volver}
        </Enlace>
      )}
      <p className="suave menor">
        {postulacion.proceso.codigo} · {puestos.join(" · ")}
      </p>
    </>
  );
}

/** A refusal of an act on the page. */
export function Rechazo({ mensaje }: { readonly mensaje: string | null }) {
  if (mensaje === null) return null;
  return (
    <Aviso tono="mal" rol="alert">
      <p>{mensaje}</p>
    </Aviso>
  );
}
