import type { Base, Tx } from "../../../infra/base-datos.ts";
import type { LlaveSello } from "../../../infra/llave-sello.ts";
import { SISTEMA } from "../../../infra/quien.ts";
import { agregar, type Frontera, raizDe } from "./merkle.rules.ts";
import { FILA_REGISTRO, type FilaRegistro, hojaDe, textoDeCabeza } from "./registro.rules.ts";

/** Rows of one head at most. */
const LOTE = 2000;
/**
 * How far behind the last sealed row one is still looked for: rows take their number when they are written and are seen
 * when their act ends, which is at most half a minute later.
 */
const REZAGO = 20_000;

/**
 * Seals the rows that wait, in heads of a few thousand. Of several processes one seals at a time, so the log never forks.
 * @returns how many rows were sealed
 */
export async function sellarAuditoria(base: Base, llave: LlaveSello): Promise<number> {
  let selladas = 0;
  for (;;) {
    const unas = await base.escribir(SISTEMA, (tx, instante) => sellarLote(tx, instante, llave));
    selladas += unas;
    if (unas < LOTE) return selladas;
  }
}

async function sellarLote(tx: Tx, selladaEn: string, llave: LlaveSello): Promise<number> {
  await tx.filas("select pg_advisory_xact_lock(34)");
  const anterior = await tx.fila<{ hojas: string; frontera: string[] }>(
    `select c.tamano::text as hojas, array(select encode(f, 'hex') from unnest(frontera) with ordinality as u(f, n) order by n) as frontera
     from cabeza_auditoria c order by c.tamano desc limit 1`,
  );
  const filas = await tx.filas<{ fila: FilaRegistro; espera: string }>(
    `select ${FILA_REGISTRO} as fila, (clock_timestamp() - a.instante)::text as espera from auditoria a
     where a.orden > coalesce((select u.orden from hoja_auditoria h join auditoria u on u.id = h.auditoria
                               order by h.posicion desc limit 1), 0) - $1
       and not exists (select 1 from hoja_auditoria h where h.auditoria = a.id)
     order by a.orden limit $2`,
    [REZAGO, LOTE],
  );
  const [primera] = filas;
  if (!primera) return 0;
  const desde = Number(anterior?.hojas ?? 0);
  const hojas = filas.map(({ fila }) => hojaDe(fila));
  const previa: Frontera = (anterior?.frontera ?? []).map((hex) => Buffer.from(hex, "hex"));
  const frontera = agregar(previa, desde, hojas);
  const cabeza = { tamano: desde + hojas.length, raiz: raizDe(frontera).toString("hex"), selladaEn };
  await tx.filas(
    `insert into hoja_auditoria (posicion, auditoria, hash)
     select $1::bigint + n - 1, id, decode(hash, 'hex') from unnest($2::uuid[], $3::text[]) with ordinality as u(id, hash, n)`,
    [desde, filas.map(({ fila }) => fila.id), hojas.map((hoja) => hoja.toString("hex"))],
  );
  await tx.filas(
    `insert into cabeza_auditoria (tamano, raiz, frontera, sellada_en, espera, llave, firma)
     values ($1, decode($2, 'hex'), array(select decode(f, 'hex') from unnest($3::text[]) with ordinality as u(f, n) order by n),
       $4, $5::interval, $6, decode($7, 'hex'))`,
    [
      cabeza.tamano,
      cabeza.raiz,
      frontera.map((nodo) => nodo.toString("hex")),
      selladaEn,
      primera.espera,
      llave.id,
      llave.firmar(textoDeCabeza(cabeza)).toString("hex"),
    ],
  );
  return filas.length;
}
