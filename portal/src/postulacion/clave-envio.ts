/** The key of a submission. It lives until the server has answered, also through a closed window. */
const nombreDe = (postulacion: string): string => `merito.envio.${postulacion}`;

export function claveDeEnvio(postulacion: string): string {
  const nombre = nombreDe(postulacion);
  const previa = localStorage.getItem(nombre);
  if (previa !== null) return previa;
  const nueva = crypto.randomUUID();
  localStorage.setItem(nombre, nueva);
  return nueva;
}

export const olvidarClave = (postulacion: string): void => localStorage.removeItem(nombreDe(postulacion));
