import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Request, RequestHandler, Response } from "express";
import { logFalla } from "../../../graphql/errores.ts";
import type { Lectura } from "../../../infra/base-datos.ts";
import type { Contexto } from "../../../infra/contexto.ts";
import type { LlaveSello } from "../../../infra/llave-sello.ts";
import { hasRol, hasRolEn, type Quien } from "../../../infra/quien.ts";
import { atestiguar } from "../../../infra/testigo.ts";
import { CABEZAS, lineasDe } from "./lineas.ts";
import type { Cabeza } from "./registro.rules.ts";

const LECTORES = ["AUDITOR", "ADMINISTRADOR", "INTEGRADOR"] as const;

/** Heads for whoever wants to keep them: the last one of each hour, the latest first. */
export const listCabezasHorarias = (tx: Lectura): Promise<Cabeza[]> =>
  tx.filas<Cabeza>(
    `select * from (select distinct on (substr("selladaEn", 1, 13)) * from (${CABEZAS}) c
       order by substr("selladaEn", 1, 13), tamano desc) h order by tamano desc limit 1000`,
  );

/**
 * The door to the whole log, `GET /auditoria/registro`: JSON lines that `merito verificar-auditoria` reads. For those who
 * read the audit; whoever reads that of one entidad gets the other rows as hashes. Each export is witnessed.
 */
export function createRegistro(
  createContexto: (req: Request, res: Response) => Promise<Contexto>,
  llave: LlaveSello,
): RequestHandler {
  return async (req, res) => {
    const ctx = await createContexto(req, res);
    res.setHeader("Cache-Control", "no-store");
    if (!mayLeer(ctx.quien)) {
      return void res.status(404).type("text/plain").send("No existe lo que busca en esta dirección.");
    }
    await witness(ctx);
    res.setHeader("Content-Type", "application/x-ndjson; charset=utf-8");
    res.setHeader("Content-Disposition", 'attachment; filename="auditoria.jsonl"');
    try {
      await pipeline(Readable.from(textos(ctx, llave)), res);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE") logFalla(ctx.bitacora, ctx.id, error);
      res.destroy();
    }
  };
}

/** Heads with the key that signs them, as whoever keeps them has them in a file. */
export const enFormato = (llave: LlaveSello, cabezas: readonly Cabeza[]) => ({
  formato: "merito.cabezas",
  llaves: { [llave.id]: llave.publica },
  cabezas,
});

/** The door to the heads, `GET /auditoria/cabezas`, for everybody. */
export function createCabezas(
  createContexto: (req: Request, res: Response) => Promise<Contexto>,
  llave: LlaveSello,
): RequestHandler {
  return async (req, res) => {
    const ctx = await createContexto(req, res);
    const cabezas = await ctx.base.leer(ctx.quien, listCabezasHorarias);
    res.setHeader("Cache-Control", "public, max-age=60");
    res.json(enFormato(llave, cabezas));
  };
}

function mayLeer({ token, ...quien }: Quien): boolean {
  if (token !== null && !token.alcances.includes("auditoria:leer")) return false;
  return hasRol({ token, ...quien }, LECTORES);
}

function witness(ctx: Contexto): Promise<void> {
  return ctx.base.escribir(ctx.quien, (tx, instante) =>
    atestiguar(
      tx,
      { instante, resultado: "LECTURA", acto: "exportarAuditoria", quien: ctx.quien, direccion: ctx.direccion },
      { objeto: { tipo: "Auditoria", id: "registro" } },
      "AUDITORIA_EXPORTADA",
    ),
  );
}

async function* textos(ctx: Contexto, llave: LlaveSello): AsyncGenerator<string> {
  const lineas = lineasDe((sql, valores) => ctx.base.leer(ctx.quien, (tx) => tx.filas(sql, valores)), {
    llaves: { [llave.id]: llave.publica },
    completo: hasRolEn(ctx.quien, LECTORES, { entidad: null, proceso: null }),
  });
  for await (const linea of lineas) yield `${JSON.stringify(linea)}\n`;
}
