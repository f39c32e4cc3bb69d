import { pipeline } from "node:stream/promises";
import type { Request, RequestHandler, Response } from "express";
import type { AccesoArchivo } from "../../infra/acceso-archivo.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { countPeticion } from "../../infra/freno.ts";
import { logFalla } from "../../graphql/errores.ts";
import { atestiguar } from "../../infra/testigo.ts";
import { isId } from "../../infra/validacion.ts";
import { MEDIOS, nombreDeDescarga } from "./archivo.rules.ts";
import type { ArchivoType } from "./archivo.type.ts";
import { type ArchivoGuardado, readArchivo } from "./cargas.ts";

/**
 * The door to the bytes of a file, `GET /archivos/:id`.
 * Absent and forbidden look the same. What is served can only be saved, never shown from the address of the portal.
 * Each reading by somebody else than the owner is witnessed before the first byte.
 * @param createContexto identifies who asks
 * @param accesos        relations by which modules open a file to others
 */
export function createDescarga(
  createContexto: (req: Request, res: Response) => Promise<Contexto>,
  accesos: readonly AccesoArchivo[],
): RequestHandler {
  return async (req, res) => {
    const ctx = await createContexto(req, res);
    const { token } = ctx.quien;
    const excedido = token === null ? null : await countPeticion(ctx.servicios.freno, token.id);
    if (excedido) {
      res.setHeader("Retry-After", String(excedido.detalles["segundos"] ?? 60));
      res.status(429).setHeader("Cache-Control", "no-store").type("text/plain").send(excedido.message);
      return;
    }
    const { id } = req.params;
    const archivo = typeof id === "string" && isId(id) ? await findArchivo(ctx, id, accesos) : null;
    if (!archivo) {
      res
        .status(404)
        .setHeader("Cache-Control", "no-store")
        .type("text/plain")
        .send("No existe lo que busca en esta dirección.");
      return;
    }
    if (archivo.personaId !== ctx.quien.persona) await witness(ctx, archivo.id);
    writeHeaders(res, archivo);
    if (req.method === "HEAD") return void res.end();
    try {
      await pipeline(ctx.servicios.almacen.read(archivo.id), res);
    } catch (error) {
      // Whoever leaves in the middle is no fault of ours; a missing file is.
      if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") logFalla(ctx.bitacora, ctx.id, error);
      res.destroy();
    }
  };
}

async function findArchivo(
  ctx: Contexto,
  id: string,
  accesos: readonly AccesoArchivo[],
): Promise<ArchivoGuardado | null> {
  const { persona, token } = ctx.quien;
  if (persona === null && token?.alcances.includes("postulaciones:leer") !== true) return null;
  return ctx.base.leer(ctx.quien, async (tx) => {
    // Read as the person: row-level security is asked too.
    const archivo = await readArchivo(tx, id);
    if (!archivo || archivo.personaId === persona) return archivo;
    for (const acceso of accesos) if (await acceso(tx, ctx.quien, id)) return archivo;
    return null;
  });
}

function witness(ctx: Contexto, id: string): Promise<void> {
  return ctx.base.escribir(ctx.quien, (tx, instante) =>
    atestiguar(
      tx,
      { instante, resultado: "LECTURA", acto: "descargarArchivo", quien: ctx.quien, direccion: ctx.direccion },
      { objeto: { tipo: "Archivo", id } },
      "ARCHIVO_LEIDO",
    ),
  );
}

function writeHeaders(res: Response, { nombre: dado, tipo, bytes, sha256 }: ArchivoType): void {
  const nombre = nombreDeDescarga(dado, tipo);
  const letras = nombre.normalize("NFD").replace(/[^\x20-\x7e]|["\\%;]/g, "");
  // What is left of a name without plain letters is its end alone, which would hide the file.
  const ascii = /^\s*(\.|$)/.test(letras) ? `archivo${letras.trim()}` : letras;
  const utf8 = encodeURIComponent(nombre).replace(
    /['()*]/g,
    (letra) => `%${letra.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  res.status(200);
  res.setHeader("Content-Type", MEDIOS[tipo]);
  res.setHeader("Content-Length", bytes);
  res.setHeader("Content-Disposition", `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`);
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
  res.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  res.setHeader("Cache-Control", "private, no-store");
  res.setHeader("Repr-Digest", `sha-256=:${Buffer.from(sha256, "hex").toString("base64")}:`);
}
