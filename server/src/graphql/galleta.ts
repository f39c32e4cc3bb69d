/** The session cookie. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Galleta } from "../infra/contexto.ts";

/** Over https the prefix makes the browser refuse the cookie from another host, path or plain http. */
export function nombreGalleta(seguro: boolean): string {
  return seguro ? "__Host-merito" : "merito";
}

/** The token in the cookie of the request, or null. Only the form that this server gives is accepted. */
export function readGalleta(req: IncomingMessage, seguro: boolean): string | null {
  const prefijo = `${nombreGalleta(seguro)}=`;
  for (const parte of (req.headers.cookie ?? "").split(";")) {
    const texto = parte.trim();
    if (texto.startsWith(prefijo)) {
      const token = texto.slice(prefijo.length);
      return /^[A-Za-z0-9_-]{43}$/.test(token) ? token : null;
    }
  }
  return null;
}

/** Writes the cookie of the answer: out of reach of scripts and of other sites' forms. */
export function createGalleta(res: ServerResponse, seguro: boolean): Galleta {
  const escribe = (valor: string, segundos: number): void => {
    const atributos = `Path=/; HttpOnly; SameSite=Lax; Max-Age=${segundos}${seguro ? "; Secure" : ""}`;
    res.setHeader("Set-Cookie", `${nombreGalleta(seguro)}=${valor}; ${atributos}`);
  };
  return { poner: escribe, quitar: () => escribe("", 0) };
}
