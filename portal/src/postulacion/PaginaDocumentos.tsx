import { useState } from "react";
import { cliente } from "../datos/cliente.ts";
import { leerFalla } from "../datos/errores.ts";
import { Adjuntos } from "../documentos/Adjuntos.tsx";
import type { Archivo } from "../documentos/transporte.ts";
import { type DocumentoPedido, documentosPedidos } from "./avance.ts";
import type { Expediente } from "../formulario/expediente.ts";
import { Eleccion } from "../campos/Eleccion.tsx";
import { COMUN } from "../textos/comun.ts";
import { PAGINA_DOCUMENTOS } from "../textos/pagina-documentos.ts";
import { Enlace } from "../ui/navegacion.tsx";
import { Estado } from "../ui/piezas.tsx";
import { Titulo } from "../ui/Titulo.tsx";
import { ConExpediente, Membrete, Rechazo } from "./ConExpediente.tsx";
import { ADJUNTAR_DOCUMENTO, CONFIRMAR_DOCUMENTO, QUITAR_DOCUMENTO } from "./operaciones-documentos.ts";

const T = PAGINA_DOCUMENTOS;

/** The documents that are not evidence of a row. */
export function PaginaDocumentos({ id }: { readonly id: string }) {
  return (
    <ConExpediente id={id}>
      {(expediente) => {
        const pedidos = documentosPedidos(expediente.bases, expediente.lectores);
        return (
          <div className="cuerpo-angosto pila">
            <Membrete expediente={expediente} volver="TAREAS" />
            <Titulo>{T.titulo}</Titulo>
            <p>{pedidos.length > 0 ? T.intro : T.ninguno}</p>
            {pedidos.map((pedido) => (
              <Documento key={pedido.documento.id} pedido={pedido} expediente={expediente} />
            ))}
            <div className="acciones">
              <Enlace className="boton" a={expediente.base}>
                {T.continuar}
              </Enlace>
            </div>
          </div>
        );
      }}
    </ConExpediente>
  );
}

function Documento({
  pedido: { documento, requerido },
  expediente,
}: {
  readonly pedido: DocumentoPedido;
  readonly expediente: Expediente;
}) {
  const { postulacion, auto } = expediente;
  const [mensaje, setMensaje] = useState<string | null>(null);
  const presentado = postulacion.documentos.find((uno) => uno.documento === documento.id);
  const ids = presentado?.archivos ?? [];
  const titulo = `d-${documento.id}`;

  const adjuntar = (archivo: Archivo, reemplaza: string | null) =>
    auto.ejecutar(async (revision) => {
      const variables = { postulacion: postulacion.id, documento: documento.id };
      const quitada =
        reemplaza === null
          ? null
          : await cliente.mutate({
              mutation: QUITAR_DOCUMENTO,
              variables: { ...variables, revision, archivo: reemplaza },
            });
      const desde = quitada?.data?.quitarDocumento.revision ?? revision;
      const { data } = await cliente.mutate({
        mutation: ADJUNTAR_DOCUMENTO,
        variables: { ...variables, revision: desde, archivo: archivo.id },
      });
      return { revision: data?.adjuntarDocumento.revision ?? desde, dato: undefined };
    });
  const quitar = (archivo: string) =>
    auto.ejecutar(async (revision) => {
      const { data } = await cliente.mutate({
        mutation: QUITAR_DOCUMENTO,
        variables: { postulacion: postulacion.id, documento: documento.id, revision, archivo },
      });
      return { revision: data?.quitarDocumento.revision ?? revision, dato: undefined };
    });
  const confirmar = async () => {
    setMensaje(null);
    try {
      await auto.ejecutar(async (revision) => {
        const { data } = await cliente.mutate({
          mutation: CONFIRMAR_DOCUMENTO,
          variables: { postulacion: postulacion.id, documento: documento.id, revision },
        });
        return { revision: data?.confirmarDocumento.revision ?? revision, dato: undefined };
      });
    } catch (error) {
      setMensaje(leerFalla(error).mensaje);
    }
  };
  return (
    <section className="tarjeta pila-corta" aria-labelledby={titulo} id={`documento-${documento.id}`}>
      <h2 id={titulo}>
        {documento.codigo === undefined ? documento.nombre : T.codigo(documento.codigo, documento.nombre)}
        {!requerido && <span className="opcional"> {COMUN.opcional}</span>}
      </h2>
      {documento.motivo !== undefined && <p className="ayuda">{documento.motivo}</p>}
      {requerido && ids.length === 0 && documento.siFalta !== undefined && (
        <p className="ayuda">{T.siFalta[documento.siFalta]}</p>
      )}
      <Adjuntos
        limites={documento}
        maximo={documento.archivos}
        ids={ids}
        archivos={postulacion.archivos}
        onAdjuntar={adjuntar}
        onQuitar={quitar}
      />
      <Rechazo mensaje={mensaje} />
      {presentado &&
        (presentado.confirmado ? (
          <Estado tono="bien">{T.confirmado}</Estado>
        ) : (
          <Eleccion
            id={`confirma-${documento.id}`}
            tipo="checkbox"
            nombre={`confirma-${documento.id}`}
            etiqueta={T.confirmar}
            marcada={false}
            onCambio={() => void confirmar()}
          />
        ))}
    </section>
  );
}
