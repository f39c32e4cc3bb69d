/** Multipart requests: one part of a file per request, by graphql-upload-minimal. */
import type { NextFunction, Request, Response } from "express";
import { processRequest } from "graphql-upload-minimal";

/** Bytes of the largest part; a file is sent in parts of this size so that a lost connection loses little. */
export const PARTE_MAXIMA = 1024 * 1024;

/**
 * Reads a multipart request into `req.body`; others pass.
 * The header is checked before anything is parsed: a form of another site cannot send it, and Apollo looks only later.
 */
export function createSubida() {
  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    if (!/^multipart\/form-data\b/i.test(req.headers["content-type"] ?? "")) return next();
    if (!req.headers["apollo-require-preflight"]) {
      return refuse(req, res, 400, "SUBIDA_SIN_CABECERA", "Falta la cabecera «apollo-require-preflight» en la subida.");
    }
    listenToParser(req);
    try {
      // One byte over the part lets a full part through: the parser flags as truncated a file of exactly its limit.
      req.body = await processRequest(req, res, {
        maxFieldSize: 64 * 1024,
        maxFileSize: PARTE_MAXIMA + 1,
        maxFiles: 1,
      });
      // The file that nobody read would keep the request open; the answer ends it.
      res.once("finish", () => req.unpipe().resume());
      next();
    } catch (error) {
      const status = (error as { status?: unknown }).status === 413 ? 413 : 400;
      refuse(req, res, status, "SUBIDA_INVALIDA", "La subida no tiene la forma que se espera.");
    }
  };
}

/**
 * The parser of a body that is badly formed fails a second time when it is taken down, and the library listens to the
 * first alone: one such request would end the process.
 */
function listenToParser(req: Request): void {
  const pipe = req.pipe.bind(req);
  req.pipe = (destino, opciones) => {
    destino.on("error", () => {});
    return pipe(destino, opciones);
  };
}

function refuse(req: Request, res: Response, status: number, codigo: string, message: string): void {
  req.unpipe().resume();
  res.status(status).json({
    errors: [
      {
        message,
        extensions: { code: "BAD_REQUEST", codigo, categoria: "INVALIDO", detalles: {}, id: crypto.randomUUID() },
      },
    ],
  });
}
