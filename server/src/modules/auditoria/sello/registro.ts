import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import type { Request, RequestHandler, Response } from "express";
import { logFalla } from "../../../graphql/errores.ts";
import type { Lectura } from "../../../infra/base-datos.ts";
import type { Contexto } from "../../../infra/contexto.ts";
import type { LlaveSello } from "../../../infra/llave-sello.ts";
import { hasRol, hasRolEn, type Quien } from "../../../infra/quien.ts";
import { atestiguar } from "../../../infra/testigo.ts";
import { type Cabeza, FILA_REGISTRO, type FilaRegistro, type LineaRegistro } from "./registro.rules.ts";

const PAGINA = 1000;
const LECTORES = ["AUDITOR", "ADMINISTRADOR", "INTEGRADOR"] as const;

/** Select of heads. */
export const CABEZAS = `select tamano::int as tamano, encode(raiz, 'hex') as raiz,
    to_char(sellada_en at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "selladaEn", llave, encode(firma, 'hex') as firma
  from cabeza_auditoria`;

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
      await pipeline(Readable.from(lineas(ctx, llave)), res);
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

async function* lineas(ctx: Contexto, llave: LlaveSello): AsyncGenerator<string> {
  const leer = <T>(sql: string, valores: readonly unknown[] = []): Promise<T[]> =>
    ctx.base.leer(ctx.quien, (tx) => tx.filas<T>(sql, valores));
  const escribe = (linea: LineaRegistro): string => `${JSON.stringify(linea)}\n`;
  const completo = hasRolEn(ctx.quien, LECTORES, { entidad: null, proceso: null });
  yield escribe({ tipo: "REGISTRO", formato: "merito.auditoria", llaves: { [llave.id]: llave.publica }, completo });
  const cabezas = await leer<Cabeza>(`${CABEZAS} order by tamano`);
  for (const cabeza of cabezas) yield escribe({ tipo: "CABEZA", ...cabeza });
  for (let desde = 0; ; desde += PAGINA) {
    const hojas = await leer<{ posicion: number; hash: string; fila: FilaRegistro | null }>(
      `select h.posicion::int as posicion, encode(h.hash, 'hex') as hash,
         (select ${FILA_REGISTRO} from auditoria a where a.id = h.auditoria) as fila
       from hoja_auditoria h where h.posicion >= $1 and h.posicion < $1 + ${PAGINA} order by h.posicion`,
      [desde],
    );
    for (const hoja of hojas) yield escribe({ tipo: "HOJA", ...hoja });
    if (hojas.length === 0) break;
  }
  const sueltas = await leer<{ fila: FilaRegistro }>(
    `select ${FILA_REGISTRO} as fila from auditoria a
     where not exists (select 1 from hoja_auditoria h where h.auditoria = a.id) order by a.orden`,
  );
  for (const { fila } of sueltas) yield escribe({ tipo: "SIN_SELLAR", fila });
}
