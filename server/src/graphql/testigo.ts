/** What an answer tells the audit besides the acts: what was denied, and whose dossiers were shown. */
import type { ApolloServerPlugin } from "@apollo/server";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Tx } from "../infra/base-datos.ts";
import type { Contexto } from "../infra/contexto.ts";
import type { ExpedienteLeido } from "../infra/politica.ts";
import { isIdentificado } from "../infra/quien.ts";
import { atestiguar, type Cabecera, type Evento } from "../infra/testigo.ts";

/**
 * Before the answer leaves, writes one row per field that was denied to somebody, visitors being nobody, and one per
 * contest whose dossiers the request read. A mutation that answers with a dossier has its own row already.
 */
export const witnessAnswer: ApolloServerPlugin<Contexto> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: ctx }) => {
      const leidos = ctx.actos.size === 0 ? [...ctx.leidos.values()] : [];
      if ((ctx.denegados.size === 0 && leidos.length === 0) || !isIdentificado(ctx.quien)) return;
      await ctx.base.escribir(ctx.quien, async (tx, instante) => {
        for (const acto of ctx.denegados) await witness(ctx, tx, { instante, resultado: "DENEGADO", acto }, null);
        for (const suyos of Map.groupBy(leidos, ({ proceso }) => proceso).values()) {
          const cabecera = { instante, resultado: "LECTURA", acto: "leerExpediente" } as const;
          await witness(ctx, tx, cabecera, eventoDe(suyos));
        }
      });
    },
  }),
};

function witness(
  { quien, direccion }: Contexto,
  tx: Tx,
  cabecera: Pick<Cabecera, "resultado" | "acto"> & { readonly instante: InstanteUtc },
  evento: Evento | null,
): Promise<void> {
  return atestiguar(tx, { ...cabecera, quien, direccion }, evento, evento ? "EXPEDIENTE_LEIDO" : "NO_AUTORIZADO");
}

/** One dossier is the object itself; several, the contest with their ids. */
function eventoDe(leidos: readonly ExpedienteLeido[]): Evento {
  const [{ postulacion, proceso, entidad } = { postulacion: "", proceso: "", entidad: "" }] = leidos;
  const uno = leidos.length === 1;
  return {
    objeto: uno ? { tipo: "Postulacion", id: postulacion } : { tipo: "Proceso", id: proceso },
    entidad,
    proceso,
    detalles: uno ? {} : { postulaciones: leidos.map((leido) => leido.postulacion).toSorted() },
  };
}
