import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Almacen } from "../../infra/almacen.ts";
import { IDENTIFICADO } from "../../infra/politica.ts";
import { ARCHIVO_MAXIMO, cleanNombre, CUOTA } from "./archivo.rules.ts";
import type { CargaInput } from "./archivo.type.ts";
import { toCarga } from "./cargas.ts";

interface Preparado {
  readonly almacen: Almacen;
  readonly cabe: boolean;
}

/**
 * Begins the upload of a file. Uploads that the person left alone for a day are dropped.
 * @throws ARCHIVO_VACIO, ARCHIVO_GRANDE, CUOTA_AGOTADA, ALMACEN_LLENO
 */
export const iniciarCarga = definirActo({
  nombre: "iniciarCarga",
  evento: "CARGA_INICIADA",
  politica: IDENTIFICADO,
  prepare: async ({ bytes }: CargaInput, ctx): Promise<Preparado> => ({
    almacen: ctx.servicios.almacen,
    cabe: await ctx.servicios.almacen.hasSpace(bytes),
  }),
  load: async (tx, _entrada, { almacen, cabe }, quien) => {
    // Two uploads of one person at once must not both fit in the same rest of the quota.
    await tx.filas("select pg_advisory_xact_lock(hashtextextended($1, 0))", [quien.persona]);
    const abandonadas = await tx.filas<{ id: string }>(
      "select id from carga where persona_id = $1 and creada_en < clock_timestamp() - interval '1 day'",
      [quien.persona],
    );
    const uso = await tx.fila<{ bytes: string }>(
      `select (coalesce((select sum(bytes) from archivo where persona_id = $1), 0)
             + coalesce((select sum(bytes) from carga where persona_id = $1 and id <> all ($2::uuid[])), 0))::text as bytes`,
      [quien.persona, abandonadas.map(({ id }) => id)],
    );
    return {
      almacen,
      cabe,
      abandonadas: abandonadas.map(({ id }) => id),
      usados: Number(uso?.bytes ?? 0),
      persona: quien.persona,
    };
  },
  authorize: (_quien, { persona }) => persona !== null,
  decide: ({ abandonadas, cabe, usados, persona }, { nombre, bytes, tipo }, momento) => {
    if (bytes <= 0) throw new Rechazo("ARCHIVO_VACIO", {}, "entrada.bytes");
    if (bytes > ARCHIVO_MAXIMO) throw new Rechazo("ARCHIVO_GRANDE", { maximo: ARCHIVO_MAXIMO }, "entrada.bytes");
    if (usados + bytes > CUOTA) throw new Rechazo("CUOTA_AGOTADA", { maximo: CUOTA });
    if (!cabe) throw new Rechazo("ALMACEN_LLENO");
    const carga = { id: momento.nuevoId(), persona, nombre: cleanNombre(nombre), bytes, tipo };
    return {
      resultado: { ...toCarga(carga, 0), personaId: persona },
      cambios: { carga, abandonadas },
      eventos: [{ objeto: { tipo: "Carga", id: carga.id }, detalles: { bytes, tipo } }],
    };
  },
  store: async (tx, { carga, abandonadas }, { almacen }) => {
    await tx.filas("delete from carga where id = any ($1::uuid[])", [abandonadas]);
    for (const id of abandonadas) await almacen.discard(id);
    await tx.filas("insert into carga (id, persona_id, nombre, tipo, bytes) values ($1, $2, $3, $4, $5)", [
      carga.id,
      carga.persona,
      carga.nombre,
      carga.tipo,
      carga.bytes,
    ]);
  },
});
