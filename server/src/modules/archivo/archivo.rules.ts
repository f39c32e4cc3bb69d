/** Pure rules of uploads: sizes, names, and what a content is. */
import type { TipoArchivo } from "./archivo.type.ts";

/** Bytes of the largest file; the bases may ask for less. */
export const ARCHIVO_MAXIMO = 50 * 1024 * 1024;
/** Bytes of all the files of a person. */
export const CUOTA = 1024 * 1024 * 1024;

const FIRMAS: Readonly<Record<TipoArchivo, (inicio: Buffer) => boolean>> = {
  // Some scanners write a line before the header; readers look for it in the first kilobyte.
  PDF: (inicio) => inicio.subarray(0, 1024).includes("%PDF-"),
  JPEG: (inicio) => inicio.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  PNG: (inicio) => inicio.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
};

/** Media type with which each format is served. */
export const MEDIOS: Readonly<Record<TipoArchivo, string>> = {
  PDF: "application/pdf",
  JPEG: "image/jpeg",
  PNG: "image/png",
};

const EXTENSIONES: Readonly<Record<TipoArchivo, readonly [string, ...string[]]>> = {
  PDF: [".pdf"],
  JPEG: [".jpg", ".jpeg"],
  PNG: [".png"],
};

/** The name with which a file is saved: its end tells what it is, so that no system takes it for a program. */
export function nombreDeDescarga(nombre: string, tipo: TipoArchivo): string {
  const [propia] = EXTENSIONES[tipo];
  return EXTENSIONES[tipo].some((una) => nombre.toLowerCase().endsWith(una)) ? nombre : `${nombre}${propia}`;
}

/** Whether the first bytes are those of the format. */
export function isDeTipo(tipo: TipoArchivo, inicio: Buffer): boolean {
  return FIRMAS[tipo](inicio);
}

/**
 * Whether a PDF asks for a password, as far as its last trailer tells.
 * @param final  last bytes of the file, with the last `trailer` and `startxref`
 * @param indice bytes from the place that `startxref` names; empty when it names none
 * @fuente ISO 32000-1 §7.5.5, §7.5.8: the Encrypt entry of the trailer or of the cross-reference stream
 */
export function isCifrado(final: Buffer, indice: Buffer): boolean {
  const cola = final.toString("latin1");
  const trailer = cola.lastIndexOf("trailer");
  const corriente = indice.toString("latin1");
  const fin = corriente.indexOf("stream");
  const diccionarios = [
    trailer < 0 ? "" : cola.slice(trailer),
    /^\s*\d+\s+\d+\s+obj/.test(corriente) ? corriente.slice(0, fin < 0 ? 0 : fin) : "",
  ];
  return diccionarios.some((texto) => /\/Encrypt\s*(\d+\s+\d+\s+R|<<)/.test(texto));
}

/** The place that the last `startxref` names, or null. */
export function startXref(final: Buffer): number | null {
  const texto = final.toString("latin1");
  const lugar = /^startxref\s+(\d{1,12})\s/.exec(texto.slice(Math.max(0, texto.lastIndexOf("startxref"))))?.[1];
  return lugar === undefined ? null : Number(lugar);
}

/** A file name that cannot be a path, a header or an order of letters other than it looks. */
export function cleanNombre(nombre: string): string {
  const limpio = nombre
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/[\\/:*?"<>|]+/g, "-")
    .trim()
    .replace(/^\.+/, "");
  return [...limpio].slice(0, 150).join("") || "archivo";
}
