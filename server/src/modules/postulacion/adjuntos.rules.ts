/** Which file may go where in an application: the limits of the bases, document by document. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import type { Seccion } from "#schema/bases/formulario.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Expediente, Fila } from "#schema/expediente.ts";
import type { ArchivoPropio } from "../postulante/index.ts";

type Documentos = NonNullable<Expediente["documentos"]>;
type Formato = DocumentoRequerido["formatos"][number];

const FORMATO: Readonly<Record<ArchivoPropio["tipo"], Formato>> = { PDF: "PDF", JPEG: "JPG", PNG: "PNG" };

/**
 * The type of document that the applicant attaches by itself when applying.
 * @throws TIPO_DOCUMENTO_DESCONOCIDO, DOCUMENTO_DEL_SISTEMA, DOCUMENTO_EN_OTRO_MOMENTO, DOCUMENTO_VA_EN_SU_FILA
 */
export function findAdjuntable(bases: Bases, id: string): DocumentoRequerido {
  const documento = bases.documentos.find((uno) => uno.id === id);
  if (!documento) throw new Rechazo("TIPO_DOCUMENTO_DESCONOCIDO", { documento: id }, "documento");
  if (documento.elabora === "SISTEMA") throw new Rechazo("DOCUMENTO_DEL_SISTEMA", { documento: id }, "documento");
  if (documento.momento.tipo !== "POSTULACION")
    throw new Rechazo("DOCUMENTO_EN_OTRO_MOMENTO", { documento: id }, "documento");
  const seccion = bases.formulario.secciones.find(({ repite }) => repite?.documento === id);
  if (seccion) throw new Rechazo("DOCUMENTO_VA_EN_SU_FILA", { documento: id, seccion: seccion.titulo }, "documento");
  return documento;
}

/** Whether a file is of a format and a size that the type of document takes. */
export function cabe(documento: DocumentoRequerido, archivo: ArchivoPropio): boolean {
  return documento.formatos.includes(FORMATO[archivo.tipo]) && archivo.bytes <= documento.maximoKb * 1024;
}

/** @throws ARCHIVO_DE_OTRO_FORMATO, ARCHIVO_MUY_GRANDE */
function assertCabe({ formatos, maximoKb }: DocumentoRequerido, archivo: ArchivoPropio): void {
  if (!formatos.includes(FORMATO[archivo.tipo])) throw new Rechazo("ARCHIVO_DE_OTRO_FORMATO", { formatos }, "archivo");
  if (archivo.bytes > maximoKb * 1024) {
    throw new Rechazo("ARCHIVO_MUY_GRANDE", { maximoKb, bytes: archivo.bytes }, "archivo");
  }
}

/** @throws ARCHIVO_DE_OTRO_FORMATO, ARCHIVO_MUY_GRANDE, ARCHIVO_YA_ADJUNTO, ARCHIVOS_EN_EXCESO */
export function conArchivo(documentos: Documentos, documento: DocumentoRequerido, archivo: ArchivoPropio): Documentos {
  assertCabe(documento, archivo);
  const presentado = documentos.find((uno) => uno.documento === documento.id);
  const archivos = presentado?.archivos ?? [];
  if (archivos.includes(archivo.id)) throw new Rechazo("ARCHIVO_YA_ADJUNTO", {}, "archivo");
  if (archivos.length >= documento.archivos)
    throw new Rechazo("ARCHIVOS_EN_EXCESO", { maximo: documento.archivos }, "archivo");
  const nuevo = { documento: documento.id, archivos: [...archivos, archivo.id] };
  return presentado ? documentos.map((uno) => (uno === presentado ? nuevo : uno)) : [...documentos, nuevo];
}

/** @throws ARCHIVO_NO_DISPONIBLE when it is not attached there */
export function sinArchivo(documentos: Documentos, documento: string, archivo: string): Documentos {
  const presentado = documentos.find((uno) => uno.documento === documento);
  if (!presentado?.archivos.includes(archivo)) throw new Rechazo("ARCHIVO_NO_DISPONIBLE", { archivo }, "archivo");
  const archivos = presentado.archivos.filter((uno) => uno !== archivo);
  const resto = documentos.filter((uno) => uno !== presentado);
  return archivos.length === 0 ? resto : documentos.map((uno) => (uno === presentado ? { documento, archivos } : uno));
}

/**
 * Judges the evidence of all the rows of a section: each file by the limits of its type of document, and how many files
 * of that type the application would hold.
 * @throws SECCION_SIN_SUSTENTO, ARCHIVO_NO_DISPONIBLE, ARCHIVO_DE_OTRO_FORMATO, ARCHIVO_MUY_GRANDE, ARCHIVOS_EN_EXCESO
 */
export function assertSustentos(
  bases: Bases,
  seccion: Seccion,
  filas: readonly Fila[],
  archivos: ReadonlyMap<string, ArchivoPropio>,
): void {
  const ids = filas.flatMap(({ sustentos }) => sustentos ?? []);
  if (ids.length === 0) return;
  if (!seccion.repite || seccion.repite.sustento === "SIN_SUSTENTO") {
    throw new Rechazo("SECCION_SIN_SUSTENTO", { seccion: seccion.titulo }, "filas");
  }
  const documento = documentoDeFilas(bases, seccion);
  for (const id of ids) {
    const archivo = archivos.get(id);
    if (!archivo) throw new Rechazo("ARCHIVO_NO_DISPONIBLE", { archivo: id }, "filas");
    if (documento) assertCabe(documento, archivo);
  }
  if (documento && new Set(ids).size > documento.archivos) {
    throw new Rechazo("ARCHIVOS_EN_EXCESO", { maximo: documento.archivos }, "filas");
  }
}

/** The type of document of the rows of a section, with its limits; null where the bases name none. */
export function documentoDeFilas(bases: Bases, { repite }: Seccion): DocumentoRequerido | null {
  return bases.documentos.find(({ id }) => id === repite?.documento) ?? null;
}

/** Ids of all the files that an application holds, each once. */
export function archivosDe({
  respuestas,
  documentos,
}: Pick<Expediente, "respuestas"> & { documentos: Documentos }): string[] {
  const deFilas = Object.values(respuestas).flatMap((filas) => filas.flatMap(({ sustentos }) => sustentos ?? []));
  return [...new Set([...deFilas, ...documentos.flatMap(({ archivos }) => archivos)])];
}

/** Rows with only the evidence that the type of document takes; what does not fit is left for the person to attach. */
export function recortarSustentos(
  filas: readonly Fila[],
  documento: DocumentoRequerido | null,
  archivos: ReadonlyMap<string, ArchivoPropio>,
): Fila[] {
  const usados = new Set<string>();
  return filas.map(({ sustentos = [], ...fila }) => {
    const caben = sustentos.filter((id) => {
      const archivo = archivos.get(id);
      if (!archivo || (documento && !cabe(documento, archivo))) return false;
      if (documento && !usados.has(id) && usados.size >= documento.archivos) return false;
      return Boolean(usados.add(id));
    });
    return caben.length > 0 ? Object.assign(fila, { sustentos: caben }) : fila;
  });
}
