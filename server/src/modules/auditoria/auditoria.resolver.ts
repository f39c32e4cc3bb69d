import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { listAuditoria } from "./auditoria.queries.ts";
import {
  type EntradaAuditoria,
  EntradaAuditoriaConnection,
  FiltroAuditoriaInput,
  SelloAuditoria,
} from "./auditoria.type.ts";
import { listCabezasHorarias } from "./sello/registro.ts";

@Resolver()
export class AuditoriaResolver {
  @Query(() => EntradaAuditoriaConnection, {
    description: "Entradas de la auditoría, de la más reciente a la más antigua.",
  })
  auditoria(
    @Ctx() ctx: Contexto,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("filtro", () => FiltroAuditoriaInput, { nullable: true, description: "Qué entradas se piden." })
    filtro: FiltroAuditoriaInput | null,
  ): Promise<Pagina<EntradaAuditoria>> {
    return ctx.base.leer(ctx.quien, (tx) => listAuditoria(tx, filtro ?? {}, pagina));
  }

  @Query(() => SelloAuditoria, {
    description: "Cabezas firmadas del registro de auditoría, para quien quiera guardarlas.",
  })
  async selloAuditoria(@Ctx() ctx: Contexto): Promise<SelloAuditoria> {
    const { id, publica } = ctx.servicios.llaveSello;
    return { llave: id, llavePublica: publica, cabezas: await ctx.base.leer(ctx.quien, listCabezasHorarias) };
  }
}
