import { PDFDocument } from "@cantoo/pdf-lib";

/** A PDF as an office program writes it, with text on its pages. */
export async function buildPaginas(texto: string, paginas = 1): Promise<Buffer<ArrayBuffer>> {
  const documento = await PDFDocument.create();
  documento.setTitle(texto);
  for (let i = 1; i <= paginas; i += 1)
    documento.addPage([595, 842]).drawText(`${texto} ${i}`, { x: 60, y: 760, size: 18 });
  return Buffer.from(await documento.save());
}
