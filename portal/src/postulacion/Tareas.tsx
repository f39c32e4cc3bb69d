import { useState } from "react";
import { cliente } from "../datos/cliente.ts";
import { leerFalla } from "../datos/errores.ts";
import {
  type Avance,
  avanceDeDeclaraciones,
  avanceDeDocumentos,
  avanceDeSeccion,
  declaracionesPedidas,
  documentosPedidos,
} from "./avance.ts";
import { seccionesVisibles } from "../formulario/secciones.ts";
import { cerrarBorrador, type Expediente, perdidosAlActualizar } from "../formulario/expediente.ts";
import { Plazo } from "../publico/Plazo.tsx";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { Enlace } from "../ui/navegacion.tsx";
import { Aviso, Boton, Estado } from "../ui/piezas.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { ConExpediente, Membrete, Rechazo } from "./ConExpediente.tsx";
import { POSTULACION } from "../formulario/operaciones.ts";
import { ACTUALIZAR_VERSION } from "./operaciones-tareas.ts";

const T = POSTULACION_TEXTO.tareas;

interface Tarea {
  readonly titulo: string;
  readonly a: string;
  readonly avance: Avance;
}

/** The application as a list of parts, in any order, with how far each one is. */
export function Tareas({ id }: { readonly id: string }) {
  return <ConExpediente id={id}>{(expediente) => <Lista expediente={expediente} />}</ConExpediente>;
}

function Lista({ expediente }: { readonly expediente: Expediente }) {
  const { postulacion, base } = expediente;
  const tareas = tareasDe(expediente);
  // What may be left out is not done because it is empty, nor missing.
  const contadas = tareas.filter(({ avance }) => avance.estado !== "OPCIONAL");
  const hechas = contadas.filter(({ avance }) => avance.estado === "COMPLETADO").length;
  const listo = expediente.hallazgos.every(({ gravedad }) => gravedad !== "ERROR");
  return (
    <div className="cuerpo-angosto pila">
      <Membrete expediente={expediente} volver="MIAS" />
      <Titulo>{T.titulo}</Titulo>
      <p className="fila">
        <Estado tono="espera" icono="espera">
          {T.noEnviada}
        </Estado>
        <span className="suave menor">{T.expediente(postulacion.codigo)}</span>
      </p>
      <Plazo
        abre={postulacion.proceso.postulacionAbre ?? null}
        cierra={postulacion.proceso.postulacionCierra ?? null}
      />
      {postulacion.desactualizada && <Desactualizada expediente={expediente} />}
      <Perdidos perdidos={perdidosAlActualizar.get(postulacion.id) ?? []} />
      <p>{T.progreso(hechas, contadas.length)}</p>
      <ol className="lista-tareas">
        {tareas.map(({ titulo, a, avance }) => (
          <li key={a}>
            <Enlace a={a}>{titulo}</Enlace>
            <EstadoDeTarea avance={avance} />
          </li>
        ))}
        <li>
          {listo ? (
            <Enlace a={`${base}/revisar`}>{T.revisar}</Enlace>
          ) : (
            <span className="tarea-quieta">{T.revisar}</span>
          )}
          {listo ? <Estado tono="dato">{T.listo}</Estado> : <span className="suave menor">{T.noPuede}</span>}
        </li>
      </ol>
      <p className="suave menor">{T.guarda}</p>
    </div>
  );
}

function tareasDe({ base, bases, lectores, sujeto, hallazgos }: Expediente): readonly Tarea[] {
  const secciones = seccionesVisibles(bases, lectores).map((seccion) => ({
    titulo: seccion.titulo,
    a: `${base}/secciones/${encodeURIComponent(seccion.id)}`,
    avance: avanceDeSeccion(seccion, sujeto, hallazgos),
  }));
  const pedidos = documentosPedidos(bases, lectores);
  const documentos = {
    titulo: T.documentos,
    a: `${base}/documentos`,
    avance: avanceDeDocumentos(pedidos, sujeto, hallazgos),
  };
  const declaraciones = {
    titulo: T.declaraciones,
    a: `${base}/declaraciones`,
    avance: avanceDeDeclaraciones(sujeto, hallazgos),
  };
  return [
    ...secciones,
    ...(pedidos.length > 0 ? [documentos] : []),
    ...(declaracionesPedidas(bases, lectores).length > 0 ? [declaraciones] : []),
  ];
}

/** What is done is plain text; only what is missing draws the eye. */
function EstadoDeTarea({ avance }: { readonly avance: Avance }) {
  switch (avance.estado) {
    case "COMPLETADO":
      return (
        <Estado tono="llano" icono="bien">
          {T.avance.COMPLETADO}
        </Estado>
      );
    case "SUSTENTOS":
      return <Estado tono="espera">{T.sustentos(avance.hay, avance.de)}</Estado>;
    case "OPCIONAL":
      return <span className="suave menor">{T.avance.OPCIONAL}</span>;
    case "INCOMPLETO":
      return <Estado tono="espera">{T.avance.INCOMPLETO}</Estado>;
    case "SIN_EMPEZAR":
      return (
        <Estado tono="llano" icono="pendiente">
          {T.avance.SIN_EMPEZAR}
        </Estado>
      );
  }
}

/** The bases changed after the person began: what was written goes on to the new version. */
function Desactualizada({ expediente: { auto, postulacion } }: { readonly expediente: Expediente }) {
  const [ocupado, setOcupado] = useState(false);
  const [mensaje, setMensaje] = useState<string | null>(null);
  const actualizar = async () => {
    setOcupado(true);
    try {
      const hallazgos = await auto.ejecutar(async (revision) => {
        const { data } = await cliente.mutate({
          mutation: ACTUALIZAR_VERSION,
          variables: { postulacion: postulacion.id, revision },
        });
        return {
          revision: data?.actualizarVersion.postulacion.revision ?? revision,
          dato: data?.actualizarVersion.hallazgos ?? [],
        };
      });
      const perdidos = hallazgos.map((hallazgo) => hallazgo.mensaje);
      if (perdidos.length > 0) perdidosAlActualizar.set(postulacion.id, perdidos);
      cerrarBorrador(postulacion.id);
      await cliente.query({ query: POSTULACION, variables: { id: postulacion.id }, fetchPolicy: "network-only" });
    } catch (error) {
      setMensaje(leerFalla(error).mensaje);
    } finally {
      setOcupado(false);
    }
  };
  return (
    <Aviso tono="espera" titulo={T.desactualizada.titulo} rol="status">
      <p>{T.desactualizada.texto}</p>
      <Rechazo mensaje={mensaje} />
      <Boton clase="segundo" ocupado={ocupado ? T.desactualizada.espera : null} onClick={() => void actualizar()}>
        {T.desactualizada.boton}
      </Boton>
    </Aviso>
  );
}

/** What of the draft the new version has no place for. */
function Perdidos({ perdidos }: { readonly perdidos: readonly string[] }) {
  if (perdidos.length === 0) return null;
  return (
    <Aviso tono="espera" titulo={T.desactualizada.revise} rol="status">
      <ul>
        {perdidos.map((perdido) => (
          <li key={perdido}>{perdido}</li>
        ))}
      </ul>
    </Aviso>
  );
}
