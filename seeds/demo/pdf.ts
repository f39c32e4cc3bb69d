/** A page of text as a PDF, for the papers of people who do not exist. */

const ANCHO = 78;

/**
 * @param titulo first line
 * @param lineas the rest, broken where they are too long
 * @param bytes  least size, reached with a comment as padding
 */
export function buildPdf(titulo: string, lineas: readonly string[], bytes = 0): Uint8Array<ArrayBuffer> {
  const texto = [titulo, "", ...lineas.flatMap(partir)].map((linea) => `(${escapar(linea)}) Tj T*`).join("\n");
  const contenido = `BT\n/F1 12 Tf\n16 TL\n60 770 Td\n${texto}\nET`;
  const objetos = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${contenido.length} >>\nstream\n${contenido}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  const armar = (relleno: string): string => {
    let pdf = `%PDF-1.7\n%${relleno}\n`;
    const lugares = objetos.map((objeto, i) => {
      const lugar = pdf.length;
      pdf += `${i + 1} 0 obj\n${objeto}\nendobj\n`;
      return `${String(lugar).padStart(10, "0")} 00000 n \n`;
    });
    const tabla = `xref\n0 ${objetos.length + 1}\n0000000000 65535 f \n${lugares.join("")}`;
    return `${pdf}${tabla}trailer\n<< /Size ${objetos.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`;
  };
  const armado = armar("x".repeat(Math.max(0, bytes - armar("").length)));
  return Uint8Array.from(armado, (letra) => letra.charCodeAt(0));
}

const partir = (linea: string): string[] => linea.match(new RegExp(`.{1,${ANCHO}}(\\s|$)`, "g")) ?? [linea];

/** Letters outside Latin-1 have no place in the page. */
const escapar = (linea: string): string =>
  linea
    .trimEnd()
    .replaceAll(/[^\u0020-\u00ff]/g, "-")
    .replaceAll(/[\\()]/g, (letra) => `\\${letra}`);
