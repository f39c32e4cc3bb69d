import type { ReactNode } from "react";
import type { Campo, Seccion } from "#schema/bases/formulario.ts";
import { textoDeCampo } from "#schema/campos/index.ts";
import type { Fila } from "#schema/expediente.ts";
import { campoVisible } from "#schema/formulario/visibles.ts";
import { enviados } from "../documentos/useSubida.ts";
import { seccionesVisibles } from "../formulario/secciones.ts";
import { declaracionesPedidas, documentosPedidos } from "./avance.ts";
import type { Expediente } from "../formulario/expediente.ts";
import { filasVisibles } from "../formulario/filas.ts";
import { COMUN } from "../textos/comun.ts";
import { POSTULACION_TEXTO } from "../textos/postulacion.ts";
import { REVISION } from "../textos/revision.ts";
import { Enlace } from "../ui/navegacion.tsx";
import { Definiciones } from "../ui/piezas.tsx";
import { NombreDeLugar } from "../campos/ubigeo.ts";

const T = POSTULACION_TEXTO;

/** What was answered, part by part, each with its «Cambiar». */
export function ResumenRespuestas({ expediente }: { readonly expediente: Expediente }) {
  const { base, bases, lectores, postulacion } = expediente;
  const nombreDeArchivo = (id: string) =>
    (enviados.get(id) ?? postulacion.archivos.find((archivo) => archivo.id === id))?.nombre ?? id;
  const documentos = documentosPedidos(bases, lectores);
  const declaraciones = declaracionesPedidas(bases, lectores);
  return (
    <div className="pila-ancha">
      {seccionesVisibles(bases, lectores).map((seccion) => (
        <Parte key={seccion.id} titulo={seccion.titulo} a={`${base}/secciones/${encodeURIComponent(seccion.id)}`}>
          <Respuestas seccion={seccion} expediente={expediente} nombreDeArchivo={nombreDeArchivo} />
        </Parte>
      ))}
      {documentos.length > 0 && (
        <Parte titulo={T.tareas.documentos} a={`${base}/documentos`}>
          <Definiciones
            pares={documentos.map(({ documento }) => [
              documento.nombre,
              postulacion.documentos
                .find((uno) => uno.documento === documento.id)
                ?.archivos.map(nombreDeArchivo)
                .join(", ") ?? COMUN.noProporcionado,
            ])}
          />
        </Parte>
      )}
      {declaraciones.length > 0 && (
        <Parte titulo={T.tareas.declaraciones} a={`${base}/declaraciones`}>
          <Definiciones
            pares={declaraciones.map(({ id, titulo }) => {
              const dada = postulacion.declaraciones.find((una) => una.declaracion === id)?.respuesta;
              return [titulo, dada === undefined ? COMUN.noProporcionado : dada === "SI" ? COMUN.si : COMUN.no];
            })}
          />
        </Parte>
      )}
    </div>
  );
}

function Parte({ titulo, a, children }: { readonly titulo: string; readonly a: string; readonly children: ReactNode }) {
  return (
    <section className="pila-corta">
      <div className="fila parte-cabeza">
        <h2>{titulo}</h2>
        <Enlace className="boton-enlace" a={a}>
          {REVISION.cambiar}
          <span className="oculto">{T.seccion.de(titulo)}</span>
        </Enlace>
      </div>
      {children}
    </section>
  );
}

interface PropsRespuestas {
  readonly seccion: Seccion;
  readonly expediente: Expediente;
  readonly nombreDeArchivo: (id: string) => string;
}

function Respuestas({ seccion, expediente: { sujeto, lectores }, nombreDeArchivo }: PropsRespuestas) {
  const filas = filasVisibles(seccion, sujeto.respuestas[seccion.id] ?? []);
  const paresDe = (fila: Fila): [string, ReactNode][] => [
    ...seccion.campos
      .filter((campo) => lectores.some((lector) => campoVisible(campo, seccion, fila, lector)))
      .map((campo): [string, ReactNode] => [campo.etiqueta, legible(campo, fila)]),
    ...(fila.sustentos && fila.sustentos.length > 0
      ? [[REVISION.sustentos, fila.sustentos.map(nombreDeArchivo).join(", ")] as [string, string]]
      : []),
  ];
  if (filas.length === 0) return <p className="suave">{COMUN.noProporcionado}</p>;
  return filas.map((fila, i) => (
    <div key={fila.id} className="pila-corta">
      {seccion.repite && <h3>{T.seccion.registro(i + 1)}</h3>}
      <Definiciones pares={paresDe(fila)} />
    </div>
  ));
}

/** An answer as people read it. */
function legible(campo: Campo, { valores }: Fila): ReactNode {
  const texto = textoDeCampo(campo, valores[campo.id] ?? "");
  if (texto === "") return COMUN.noProporcionado;
  return campo.tipo === "UBIGEO" ? <NombreDeLugar codigo={texto} /> : texto;
}
