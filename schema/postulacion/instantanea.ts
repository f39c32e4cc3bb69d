import Type from "typebox";
import { entero, id, lista, parte, texto } from "../bases/definir.ts";
import { Expediente } from "../expediente.ts";

const huella = (descripcion: string) => Type.String({ description: descripcion, pattern: "^[0-9a-f]{64}$" });

/** A file as it was when the dossier was sealed. */
export const ArchivoSellado = parte("ArchivoSellado", "Archivo de un expediente sellado.", {
  id: texto("Identificador del archivo", 100),
  nombre: texto("Nombre con el que se cargó", 300),
  bytes: entero("Tamaño en bytes", 1, 1_073_741_824),
  sha256: huella("SHA-256 del contenido, en hexadecimal"),
});
export type ArchivoSellado = Type.Static<typeof ArchivoSellado>;

/** Number of the shape of the snapshot. */
export const FORMA_INSTANTANEA = 1;

/**
 * What is sealed when an application is sent: the dossier as the engine reads it, its files, and the version of the
 * bases that governs it. Its canonical text has one SHA-256; whoever holds that text can check it without us.
 * @fuente catalogue A12, A42 · reliability R6
 */
export const Instantanea = parte("Instantanea", "Expediente sellado al enviar la postulación.", {
  forma: entero("Número de la forma", FORMA_INSTANTANEA, FORMA_INSTANTANEA),
  constancia: texto("Número de la constancia", 60),
  proceso: texto("Identificador del proceso", 60),
  sello: Type.String({
    description: "Instante de llegada, en tiempo universal",
    pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{6}Z$",
  }),
  bases: parte("BasesSelladas", "Versión de las bases que rige el expediente.", {
    version: entero("Número de la versión", 1, 1_000_000),
    sha256: huella("SHA-256 del documento de las bases"),
  }),
  expediente: Expediente,
  archivos: lista(ArchivoSellado, { maxItems: 10_000 }),
  confirmados: lista(id("Tipo de documento que el postulante confirmó")),
});
export type Instantanea = Type.Static<typeof Instantanea>;
