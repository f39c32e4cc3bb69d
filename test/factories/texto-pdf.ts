/** Reads a PDF with another program than the one that wrote it: its pages, its data and the text that can be selected. */
import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";

export interface PdfLeido {
  readonly paginas: readonly string[];
  readonly titulo: string | undefined;
  readonly idioma: string | undefined;
}

/** The text of each page, in the order in which it is drawn; each run of a line apart by a line break. */
export async function leerPdf(bytes: Uint8Array): Promise<PdfLeido> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const paginas = pdf.getPages().map((pagina) => {
    const { Contents } = pagina.node.normalizedEntries();
    const partes = Contents instanceof PDFArray ? Contents.asArray().map((una) => pdf.context.lookup(una)) : [Contents];
    const dibujo = partes
      .filter((parte) => parte instanceof PDFRawStream)
      .map((parte) => Buffer.from(decodePDFRawStream(parte).decode()).toString("latin1"))
      .join("\n");
    return [...dibujo.matchAll(/\[([^\]]*)\]\s*TJ/gu)].map(([, piezas = ""]) => deTrozos(piezas)).join("\n");
  });
  return { paginas, titulo: pdf.getTitle(), idioma: pdf.getLanguage() };
}

/** `[<41> 20 <42>]`: the texts between angles, in Windows-1252. */
const deTrozos = (piezas: string): string =>
  [...piezas.matchAll(/<([0-9a-f]*)>/giu)]
    .map(([, hex = ""]) => new TextDecoder("windows-1252").decode(Buffer.from(hex, "hex")))
    .join("");
