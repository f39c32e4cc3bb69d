/**
 * A small valid PDF of exactly so many bytes, padded with a comment.
 * @param bytes  size of the file
 * @param cifrado whether its trailer names an encryption dictionary
 */
export function buildPdfMinimo(bytes = 600, { cifrado = false }: { cifrado?: boolean } = {}): Buffer<ArrayBuffer> {
  const objetos = [
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n",
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n",
  ];
  const trailer = `trailer\n<< /Size 4 /Root 1 0 R${cifrado ? " /Encrypt 9 0 R" : ""} >>\n`;
  const build = (relleno: string): string => {
    let texto = `%PDF-1.7\n%${relleno}\n`;
    const lugares = objetos.map((objeto) => {
      const lugar = texto.length;
      texto += objeto;
      return `${String(lugar).padStart(10, "0")} 00000 n \n`;
    });
    const xref = texto.length;
    return `${texto}xref\n0 4\n0000000000 65535 f \n${lugares.join("")}${trailer}startxref\n${String(xref).padStart(10, "0")}\n%%EOF\n`;
  };
  const minimo = build("").length;
  return Buffer.from(build("x".repeat(Math.max(0, bytes - minimo))), "latin1");
}
