import { Rechazo } from "#schema/errores.ts";
import { findArchivo } from "../postulante/index.ts";
import { conArchivo, findAdjuntable, sinArchivo } from "./adjuntos.rules.ts";
import { definirCambio, type EntradaDeBorrador } from "./borrador.ts";

interface EntradaArchivo extends EntradaDeBorrador {
  readonly documento: string;
  readonly archivo: string;
}

/**
 * Presents a finished file as one of the documents that the bases ask for. It has to be confirmed anew.
 * @throws TIPO_DOCUMENTO_DESCONOCIDO, DOCUMENTO_DEL_SISTEMA, DOCUMENTO_EN_OTRO_MOMENTO, DOCUMENTO_VA_EN_SU_FILA,
 * ARCHIVO_NO_DISPONIBLE, ARCHIVO_DE_OTRO_FORMATO, ARCHIVO_MUY_GRANDE, ARCHIVO_YA_ADJUNTO, ARCHIVOS_EN_EXCESO, and what any
 * change of a draft throws
 * @fuente catalogue A32, A35
 */
export const adjuntarDocumento = definirCambio<EntradaArchivo>({
  nombre: "adjuntarDocumento",
  evento: "DOCUMENTO_ADJUNTADO",
  archivos: ({ archivo }) => [archivo],
  detalles: detallesDe,
  cambiar: ({ postulacion, version, archivos }, entrada) => {
    const documento = findAdjuntable(version.documento, entrada.documento);
    const archivo = findArchivo(archivos, entrada.archivo, "archivo");
    return {
      documentos: conArchivo(postulacion.documentos, documento, archivo),
      confirmados: sin(postulacion.confirmados, documento.id),
    };
  },
});

/**
 * Takes a file out of a document; the file stays among those of its owner.
 * @throws ARCHIVO_NO_DISPONIBLE when it is not there, and what any change of a draft throws
 * @fuente catalogue A33
 */
export const quitarDocumento = definirCambio<EntradaArchivo>({
  nombre: "quitarDocumento",
  evento: "DOCUMENTO_QUITADO",
  detalles: detallesDe,
  cambiar: ({ postulacion }, { documento, archivo }) => ({
    documentos: sinArchivo(postulacion.documentos, documento, archivo),
    confirmados: sin(postulacion.confirmados, documento),
  }),
});

/**
 * The person says that what was attached is the right document.
 * @throws TIPO_DOCUMENTO_DESCONOCIDO and the like, DOCUMENTO_SIN_ARCHIVOS, and what any change of a draft throws
 * @fuente catalogue A36 · S2:142
 */
export const confirmarDocumento = definirCambio<EntradaDeBorrador & { readonly documento: string }>({
  nombre: "confirmarDocumento",
  evento: "DOCUMENTO_CONFIRMADO",
  detalles: ({ documento }) => ({ documento: documento.slice(0, 60) }),
  cambiar: ({ postulacion: { documentos, confirmados }, version }, entrada) => {
    const { id } = findAdjuntable(version.documento, entrada.documento);
    if (!documentos.some(({ documento }) => documento === id)) {
      throw new Rechazo("DOCUMENTO_SIN_ARCHIVOS", { documento: id }, "documento");
    }
    return { confirmados: [...sin(confirmados, id), id] };
  },
});

const sin = (confirmados: readonly string[], documento: string): string[] =>
  confirmados.filter((uno) => uno !== documento);

function detallesDe({ documento, archivo }: EntradaArchivo): Record<string, string> {
  return { documento: documento.slice(0, 60), archivo: archivo.slice(0, 60) };
}
