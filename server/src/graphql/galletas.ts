/** The cookies: one for the session, one that lasts and marks the browser. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Galletas } from "../infra/contexto.ts";

export type Galleta = "sesion" | "equipo";
const NOMBRES: Readonly<Record<Galleta, string>> = { sesion: "merito", equipo: "merito-equipo" };
const MEDIO_ANIO = 180 * 24 * 3600;

/** Over https the prefix makes the browser refuse the cookie from another host, path or plain http. */
function nombreDe(galleta: Galleta, seguro: boolean): string {
  return (seguro ? "__Host-" : "") + NOMBRES[galleta];
}

/** The secret in a cookie of the request, or null. Only the form that this server gives is accepted. */
export function readGalleta(req: IncomingMessage, galleta: Galleta, seguro: boolean): string | null {
  const prefijo = `${nombreDe(galleta, seguro)}=`;
  for (const parte of (req.headers.cookie ?? "").split(";")) {
    const texto = parte.trim();
    if (texto.startsWith(prefijo)) {
      const secreto = texto.slice(prefijo.length);
      return /^[A-Za-z0-9_-]{43}$/.test(secreto) ? secreto : null;
    }
  }
  return null;
}

/** Writes the cookies of the answer: out of reach of scripts and of other sites' forms. */
export function createGalletas(res: ServerResponse, seguro: boolean): Galletas {
  const escribe = (galleta: Galleta, valor: string, segundos: number): void => {
    const atributos = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${segundos}${seguro ? "; Secure" : ""}`;
    res.appendHeader("Set-Cookie", `${nombreDe(galleta, seguro)}=${valor}; ${atributos}`);
  };
  return {
    ponerSesion: (token, segundos) => escribe("sesion", token, segundos),
    quitarSesion: () => escribe("sesion", "", 0),
    ponerEquipo: (token) => escribe("equipo", token, MEDIO_ANIO),
  };
}
