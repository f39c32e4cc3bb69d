import type { Request, RequestHandler, Response } from "express";
import type { Contexto } from "../../infra/contexto.ts";
import { isId } from "../../infra/validacion.ts";
import { MEDIOS } from "../archivo/index.ts";
import type { TipoLogo } from "./logo.rules.ts";

export const RUTA_LOGO = "/entidades/:id/logo";

/** The logo of an entidad, for everybody. Its address changes with it (`?v=`), and its label says whether it did. */
export function createLogo(createContexto: (req: Request, res: Response) => Promise<Contexto>): RequestHandler {
  return async (req, res) => {
    const { id } = req.params;
    const { base, quien } = await createContexto(req, res);
    const logo =
      typeof id === "string" && isId(id)
        ? await base.leer(quien, (tx) =>
            tx.fila<{ tipo: TipoLogo; imagen: Buffer; sha256: string }>(
              "select tipo, imagen, sha256 from logo_entidad where entidad = $1",
              [id],
            ),
          )
        : null;
    res.setHeader("X-Content-Type-Options", "nosniff");
    res.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    res.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (!logo) {
      res.setHeader("Cache-Control", "no-store");
      return void res.status(404).type("text/plain; charset=utf-8").send("La entidad no tiene logo.");
    }
    const etag = `"${logo.sha256}"`;
    res.setHeader("Cache-Control", "public, max-age=300");
    res.setHeader("ETag", etag);
    if (req.headers["if-none-match"]?.split(/,\s*/u).includes(etag)) return void res.status(304).end();
    res.setHeader("Content-Type", MEDIOS[logo.tipo]);
    res.setHeader("Content-Length", logo.imagen.length);
    res.status(200).end(req.method === "HEAD" ? undefined : logo.imagen);
  };
}
