import { describe, expect, it } from "vitest";
import { cleanNombre, isCifrado, isDeTipo, startXref } from "./archivo.rules.ts";
import { TipoArchivo } from "./archivo.type.ts";

const vacio = Buffer.alloc(0);

describe("the name of a file", () => {
  it.each([
    ["../../etc/passwd", "-..-etc-passwd"],
    ["C:\\Users\\ana\\cv.pdf", "C-Users-ana-cv.pdf"],
    ["cv\r\nSet-Cookie: a=b.pdf", "cvSet-Cookie- a=b.pdf"],
    ["fdp.exe\u202Egnp.pdf", "fdp.exegnp.pdf"],
    ["título.pdf\0.exe", "título.pdf.exe"],
    ["  .oculto ", "oculto"],
    ["\u0000\u0007", "archivo"],
    ["", "archivo"],
    ["ñ".repeat(400), "ñ".repeat(150)],
    ["cv — José Ñahui (2026).pdf", "cv — José Ñahui (2026).pdf"],
  ])("%j becomes %j: no path, no header, no trick of direction", (nombre, limpio) => {
    expect(cleanNombre(nombre)).toBe(limpio);
  });
});

describe("the format of a file", () => {
  it.each([
    [TipoArchivo.PDF, "%PDF-1.7", true],
    [TipoArchivo.PDF, `${"\n".repeat(1019)}%PDF-`, true],
    [TipoArchivo.PDF, `${"\n".repeat(1020)}%PDF-`, false],
    [TipoArchivo.PDF, "<html>", false],
    [TipoArchivo.JPEG, "\xff\xd8\xff\xe0", true],
    [TipoArchivo.JPEG, "\xff\xd8\xfe", false],
    [TipoArchivo.PNG, "\x89PNG\r\n\x1a\n", true],
    [TipoArchivo.PNG, "\x89PNG\n\n\x1a\n", false],
  ])("%s is told from its first bytes %j: %s", (tipo, inicio, es) => {
    expect(isDeTipo(tipo, Buffer.from(inicio, "latin1"))).toBe(es);
  });
});

describe("a password on a PDF", () => {
  const de = (final: string, indice = "") => isCifrado(Buffer.from(final, "latin1"), Buffer.from(indice, "latin1"));
  it("is told from the last trailer", () => {
    expect(de("trailer << /Root 1 0 R /Encrypt 9 0 R >> startxref 5 %%EOF")).toBe(true);
    expect(de("trailer << /Encrypt<</Filter/Standard>> >>")).toBe(true);
    expect(de("trailer << /Encrypt 9 0 R >> %%EOF trailer << /Root 1 0 R >> %%EOF")).toBe(false);
  });
  it("is told from the dictionary of a cross-reference stream, not from its content", () => {
    expect(de("", "12 0 obj << /Type /XRef /Encrypt 9 0 R >> stream xyz")).toBe(true);
    expect(de("", "12 0 obj << /Type /XRef >> stream /Encrypt 9 0 R")).toBe(false);
  });
  it("is not seen in the text of a page that speaks of it", () => {
    expect(de("(/Encrypt 9 0 R) Tj trailer << /Root 1 0 R >>")).toBe(false);
    expect(isCifrado(vacio, vacio)).toBe(false);
  });
  it("looks where the last startxref points", () => {
    expect(startXref(Buffer.from("startxref\n10\n%%EOF\n more startxref\r\n1234\r\n%%EOF\r\n"))).toBe(1234);
    expect(startXref(Buffer.from("nothing"))).toBeNull();
  });
});
