import { describe, expect, test } from "vitest";
import { enPalabras, juzgarArchivo, tamano } from "./limites.ts";

const PDF = { formatos: ["PDF"], maximoKb: 10_240 } as const;
const FOTO = { formatos: ["JPG", "PNG"], maximoKb: 2_048 } as const;
const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const archivo = (name: string, size: number, type = "") => ({ name, size, type });

describe("the limits of a file", () => {
  test("are said in words before choosing", () => {
    expect(enPalabras(PDF)).toBe("PDF, hasta 10 MB");
    expect(enPalabras(FOTO)).toBe("JPG o PNG, hasta 2 MB");
  });

  test.each([
    [1, "1 KB"],
    [830 * 1024, "830 KB"],
    [1024 * 1024, "1 MB"],
    [13_002_342, "12,4 MB"],
  ])("count %i bytes as %s", (bytes, texto) => {
    expect(tamano(bytes)).toBe(texto);
  });

  test("let through a file just at the limit and stop one byte more, saying what to do", () => {
    const tope = 10_240 * 1024;
    expect(juzgarArchivo(archivo("dni.pdf", tope, "application/pdf"), new Uint8Array(), PDF)).toEqual({ tipo: "PDF" });
    expect(juzgarArchivo(archivo("dni.pdf", tope + 1, "application/pdf"), new Uint8Array(), PDF)).toEqual({
      falta: "El archivo pesa 10,1 MB y el máximo es 10 MB. Escanéelo en blanco y negro o divídalo.",
    });
  });

  test("know a format by its kind, and by its name where the phone says no kind", () => {
    expect(juzgarArchivo(archivo("DNI.PDF", 10), new Uint8Array(), PDF)).toEqual({ tipo: "PDF" });
    expect(juzgarArchivo(archivo("foto.jpg", 10, "image/jpeg"), JPEG, FOTO)).toEqual({ tipo: "JPEG" });
    expect(juzgarArchivo(archivo("cv.docx", 10), new Uint8Array(), PDF)).toHaveProperty("falta");
    expect(juzgarArchivo(archivo("foto.jpg", 10, "image/jpeg"), JPEG, PDF)).toHaveProperty("falta");
  });

  test("stop an empty file and a photo that is none", () => {
    expect(juzgarArchivo(archivo("dni.pdf", 0, "application/pdf"), new Uint8Array(), PDF)).toHaveProperty("falta");
    expect(juzgarArchivo(archivo("foto.png", 10, "image/png"), JPEG, FOTO)).toHaveProperty("falta");
  });
});
