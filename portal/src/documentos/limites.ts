/** What is said of a file before and after it is chosen. Pure. */
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import { DOCUMENTOS } from "../textos/documentos.ts";
import type { TipoArchivo } from "./subir.ts";

export type Formato = DocumentoRequerido["formatos"][number];

export interface Limites {
  readonly formatos: readonly Formato[];
  /** In units of 1,024 bytes. */
  readonly maximoKb: number;
}

/** Where the bases name no document for the evidence of rows. */
export const LIMITES_GENERALES: Limites = { formatos: ["PDF", "JPG", "PNG"], maximoKb: 51_200 };

const POR_FORMATO: Readonly<
  Record<
    Formato,
    { readonly tipo: TipoArchivo; readonly medio: string; readonly nombres: RegExp; readonly firma: readonly number[] }
  >
> = {
  PDF: { tipo: "PDF", medio: "application/pdf", nombres: /\.pdf$/i, firma: [0x25, 0x50, 0x44, 0x46] },
  JPG: { tipo: "JPEG", medio: "image/jpeg", nombres: /\.jpe?g$/i, firma: [0xff, 0xd8, 0xff] },
  PNG: { tipo: "PNG", medio: "image/png", nombres: /\.png$/i, firma: [0x89, 0x50, 0x4e, 0x47] },
};

/** For the `accept` of the box of files. */
export const aceptados = ({ formatos }: Limites): string =>
  formatos.map((formato) => POR_FORMATO[formato].medio).join(",");

/** Whether a photo will do. */
export const admiteFoto = ({ formatos }: Limites): boolean => formatos.some((formato) => formato !== "PDF");

/** `12,4 MB`, `830 KB`. */
export function tamano(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.ceil(bytes / 1024))} KB`;
  return `${String(Math.ceil((bytes * 10) / (1024 * 1024)) / 10).replace(".", ",")} MB`;
}

/** `PDF o JPG, hasta 10 MB`. */
export const enPalabras = ({ formatos, maximoKb }: Limites): string =>
  DOCUMENTOS.limites(formatos.join(" o "), tamano(maximoKb * 1024));

/**
 * What keeps a file from being sent, told before a byte leaves the phone; or the type that it is sent as.
 * @param inicio its first bytes
 */
export function juzgarArchivo(
  { name, size, type }: Pick<File, "name" | "size" | "type">,
  inicio: Uint8Array,
  limites: Limites,
): { readonly tipo: TipoArchivo } | { readonly falta: string } {
  if (size === 0) return { falta: DOCUMENTOS.vacio };
  const formato = (Object.keys(POR_FORMATO) as Formato[]).find((uno) => {
    const { medio, nombres } = POR_FORMATO[uno];
    return type === "" ? nombres.test(name) : type === medio;
  });
  if (formato === undefined || !limites.formatos.includes(formato))
    return { falta: DOCUMENTOS.otroFormato(limites.formatos.join(" o ")) };
  if (size > limites.maximoKb * 1024)
    return { falta: DOCUMENTOS.grande(tamano(size), tamano(limites.maximoKb * 1024)) };
  const { tipo, firma } = POR_FORMATO[formato];
  // Some scanners write a line before the header of a PDF; the server looks further.
  if (formato !== "PDF" && !firma.every((byte, i) => inicio[i] === byte)) return { falta: DOCUMENTOS.noEs(formato) };
  return { tipo };
}
