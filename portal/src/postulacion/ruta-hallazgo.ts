/** The page on which a finding is mended. */
export function rutaDelHallazgo(postulacion: string, ruta: string): string {
  const base = `/postulaciones/${postulacion}`;
  const [area = "", parte = ""] = ruta.split(".");
  switch (area) {
    case "respuestas":
      return `${base}/secciones/${encodeURIComponent(parte)}`;
    case "documentos":
      return `${base}/documentos`;
    case "declaraciones":
      return `${base}/declaraciones`;
    default:
      return base;
  }
}
