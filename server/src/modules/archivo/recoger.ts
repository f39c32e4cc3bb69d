/** Drops the leftovers of uploads: those left alone, and the bytes to which no row points. */
import type { Almacen, Guardado } from "../../infra/almacen.ts";
import type { Base } from "../../infra/base-datos.ts";
import { SISTEMA } from "../../infra/quien.ts";

const HORA = 3_600_000;
const DIA = 24 * HORA;
/** Milliseconds for which bytes without a row are left alone. Whole files outlast the backup that may bring their row back. */
const GRACIA = { PARCIAL: DIA, COMPLETO: 30 * DIA } as const;
const LOTE = 500;

/** @returns how many files went */
export async function recogerCargas(base: Base, almacen: Almacen): Promise<number> {
  const abandonadas = await base.escribir(SISTEMA, (tx) =>
    tx.filas<{ id: string }>(
      `delete from carga where id in (select id from carga where creada_en < clock_timestamp() - interval '1 day'
         limit ${LOTE} for update skip locked) returning id`,
    ),
  );
  for (const { id } of abandonadas) await almacen.discard(id);
  return abandonadas.length + (await recogerHuerfanos(base, almacen));
}

async function recogerHuerfanos(base: Base, almacen: Almacen): Promise<number> {
  let recogidos = 0;
  let lote: Guardado[] = [];
  const vaciar = async (): Promise<void> => {
    const conocidos = await findConocidos(base, lote);
    // A database that knows none of so many whole files is another one than that of this folder.
    const enteros = lote.filter(({ completo }) => completo);
    const ajena = enteros.length >= 10 && !enteros.some(({ id }) => conocidos.has(id));
    for (const guardado of lote) {
      if (conocidos.has(guardado.id) || (guardado.completo && ajena)) continue;
      await almacen.remove(guardado);
      recogidos += 1;
    }
    lote = [];
  };
  for await (const guardado of almacen.list()) {
    const viejo = guardado.edad > (guardado.completo ? GRACIA.COMPLETO : GRACIA.PARCIAL);
    if (viejo) lote.push(guardado);
    if (lote.length >= LOTE) await vaciar();
  }
  await vaciar();
  return recogidos;
}

/** One statement, so that an upload that ends meanwhile is seen as one or as the other. */
async function findConocidos(base: Base, unos: readonly Guardado[]): Promise<ReadonlySet<string>> {
  if (unos.length === 0) return new Set();
  const filas = await base.leer(SISTEMA, (tx) =>
    tx.filas<{ id: string }>(
      "select id from archivo where id = any ($1::uuid[]) union all select id from carga where id = any ($1::uuid[])",
      [unos.map(({ id }) => id)],
    ),
  );
  return new Set(filas.map(({ id }) => id));
}
