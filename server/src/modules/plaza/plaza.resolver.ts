import { Arg, Args, Ctx, Query, Resolver } from "type-graphql";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { listPlazas } from "./plaza.queries.ts";
import { FiltroPlazas, OrdenPlazas, type PlazaConvocada, PlazaConvocadaConnection } from "./plaza.type.ts";

@Resolver()
export class PlazaResolver {
  @Query(() => PlazaConvocadaConnection, { description: "Plazas de los procesos publicados." })
  plazas(
    @Ctx() ctx: Contexto,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("filtro", () => FiltroPlazas, { nullable: true, description: "Qué plazas se buscan." })
    filtro: FiltroPlazas | undefined | null,
    @Arg("orden", () => OrdenPlazas, { defaultValue: OrdenPlazas.MAS_RECIENTES, description: "Orden de la lista." })
    orden: OrdenPlazas,
  ): Promise<Pagina<PlazaConvocada>> {
    return ctx.base.leer(ctx.quien, (tx) => listPlazas(tx, filtro ?? {}, orden, pagina));
  }
}
