import type { Base, Tx } from "../../../infra/base-datos.ts";
import { encolarCorreo } from "../../../infra/correo.ts";
import type { LlaveSello } from "../../../infra/llave-sello.ts";
import { SISTEMA } from "../../../infra/quien.ts";
import type { Cabeza } from "./registro.rules.ts";
import { CABEZAS } from "./lineas.ts";
import { enFormato } from "./registro.ts";

/** What is published: its head leaves at once, and not with the hour. */
const HITOS = ["BASES_PUBLICADAS", "BASES_ENMENDADAS", "RESULTADOS_PUBLICADOS", "FE_DE_ERRATAS_PUBLICADA"];

export interface Repartidor {
  /** Puts the last head in the outbox when it is due. @returns how many mails */
  readonly repartir: () => Promise<number>;
}

/**
 * Mails signed heads to those who keep them where nobody of the house can rewrite them: the first one, then one an hour
 * while there is something new, and one for each publication. Each head goes once, also with several processes.
 * @param destinatarios none mails nothing
 * @fuente reliability R34, M18
 */
export function createRepartidor(base: Base, llave: LlaveSello, destinatarios: readonly string[]): Repartidor {
  // Leaves that this process looked through for publications: they are not read again every few seconds.
  let vistas = 0;
  return {
    repartir: async () => {
      if (destinatarios.length === 0) return 0;
      const { enviada, hasta } = await base.escribir(SISTEMA, (tx) => encolarUltima(tx, llave, destinatarios, vistas));
      vistas = hasta;
      return enviada ? destinatarios.length : 0;
    },
  };
}

async function encolarUltima(
  tx: Tx,
  llave: LlaveSello,
  destinatarios: readonly string[],
  vistas: number,
): Promise<{ readonly enviada: boolean; readonly hasta: number }> {
  // Two processes that look at once would both find that it is due.
  await tx.filas("select pg_advisory_xact_lock(35)");
  const cabeza = await tx.fila<Cabeza>(`${CABEZAS} order by tamano desc limit 1`);
  if (!cabeza) return { enviada: false, hasta: vistas };
  const anterior = await tx.fila<{ tamano: number; toca: boolean }>(
    `select tamano::int as tamano, encolada_en <= clock_timestamp() - interval '1 hour' as toca
     from cabeza_enviada order by tamano desc limit 1`,
  );
  const desde = Math.max(vistas, anterior?.tamano ?? 0);
  const nueva = cabeza.tamano > (anterior?.tamano ?? 0);
  const toca = !anterior || anterior.toca || (await hayHito(tx, desde, cabeza.tamano));
  if (!nueva || !toca) return { enviada: false, hasta: cabeza.tamano };
  await tx.filas("insert into cabeza_enviada (tamano) values ($1)", [cabeza.tamano]);
  const datos = {
    tamano: cabeza.tamano,
    selladaEn: cabeza.selladaEn,
    cabezas: JSON.stringify(enFormato(llave, [cabeza])),
  };
  for (const destinatario of destinatarios)
    await encolarCorreo(tx, { destinatario, codigo: "cabeza-de-auditoria", datos });
  return { enviada: true, hasta: cabeza.tamano };
}

async function hayHito(tx: Tx, desde: number, hasta: number): Promise<boolean> {
  const hito = await tx.fila(
    `select 1 from hoja_auditoria h join auditoria a on a.id = h.auditoria
     where h.posicion >= $1 and h.posicion < $2 and a.resultado = 'HECHO' and a.evento = any ($3) limit 1`,
    [desde, hasta, HITOS],
  );
  return hito !== null;
}
