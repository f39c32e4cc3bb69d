import { Arg, Args, Ctx, type ClassType, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import { cargar } from "../../infra/cargador.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { isId } from "../../infra/validacion.ts";
import { aGraphql, BasesType, parteAGraphql, parteType } from "../bases/index.ts";
import { entidadPorId, EntidadType } from "../entidad/index.ts";
import { capacidadesDe } from "./capacidades.ts";
import { programar } from "./cronograma.ts";
import { FiltroProcesos, OrdenProcesos } from "./proceso.enums.ts";
import {
  borradorPorProceso,
  documentoPorProceso,
  documentoPorVersion,
  listProcesos,
  procesoPorId,
  propuestaPorProceso,
  situacionPorId,
  versionesPorProceso,
  versionPorNumero,
} from "./proceso.queries.ts";
import { CapacidadProcesoType, HitoProgramadoType, ProcesoConnection, ProcesoType } from "./proceso.type.ts";
import { BorradorBasesType, PropuestaVersionType, VersionBasesType } from "./version.type.ts";

@Resolver(() => ProcesoType)
export class ProcesoResolver {
  @Query(() => ProcesoType, { nullable: true, description: "Un proceso; nulo si no existe o no se puede ver." })
  async proceso(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Identificador." }) id: string,
  ): Promise<ProcesoType | null> {
    return isId(id) ? cargar(ctx, procesoPorId, id) : null;
  }

  @Query(() => ProcesoConnection, { description: "Procesos publicados, para el público." })
  procesosPublicos(
    @Ctx() ctx: Contexto,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("filtro", () => FiltroProcesos, { nullable: true, description: "Qué procesos se buscan." })
    filtro: FiltroProcesos | undefined | null,
    @Arg("orden", () => OrdenProcesos, { defaultValue: OrdenProcesos.MAS_RECIENTES, description: "Orden de la lista." })
    orden: OrdenProcesos,
  ): Promise<Pagina<ProcesoType>> {
    return ctx.base.leer(ctx.quien, (tx) => listProcesos(tx, "PUBLICADOS", filtro ?? {}, orden, pagina));
  }

  @Query(() => ProcesoConnection, {
    description:
      "Procesos en los que quien consulta trabaja, publicados o no; con un token de servicio, los publicados de su entidad.",
  })
  procesos(
    @Ctx() ctx: Contexto,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("filtro", () => FiltroProcesos, { nullable: true, description: "Qué procesos se buscan." })
    filtro: FiltroProcesos | undefined | null,
    @Arg("orden", () => OrdenProcesos, { defaultValue: OrdenProcesos.MAS_RECIENTES, description: "Orden de la lista." })
    orden: OrdenProcesos,
  ): Promise<Pagina<ProcesoType>> {
    return ctx.base.leer(ctx.quien, (tx) => listProcesos(tx, "PROPIOS", filtro ?? {}, orden, pagina));
  }

  @FieldResolver(() => EntidadType, { nullable: true, description: "Entidad que convoca." })
  entidad(@Ctx() ctx: Contexto, @Root() { entidadId }: ProcesoType): Promise<EntidadType | null> {
    return cargar(ctx, entidadPorId, entidadId);
  }

  @FieldResolver(() => BasesType, { nullable: true, description: "Bases vigentes; nulo si no se publicaron." })
  async bases(@Ctx() ctx: Contexto, @Root() { id }: ProcesoType): Promise<object | null> {
    const version = await cargar(ctx, versionPorNumero, `${id}:vigente`);
    const documento = version ? await cargar(ctx, documentoPorVersion, version.id) : null;
    return documento ? aGraphql(documento) : null;
  }

  @FieldResolver(() => VersionBasesType, {
    nullable: true,
    description: "Una versión de las bases; la vigente si no se dice cuál.",
  })
  async version(
    @Ctx() ctx: Contexto,
    @Root() { id }: ProcesoType,
    @Arg("numero", () => Int, { nullable: true, description: "Número de la versión." }) numero:
      | number
      | undefined
      | null,
  ): Promise<VersionBasesType | null> {
    return cargar(ctx, versionPorNumero, `${id}:${numero ?? "vigente"}`);
  }

  @FieldResolver(() => [VersionBasesType], {
    description: "Versiones publicadas de las bases, en orden: son también los avisos de cada cambio.",
  })
  async versiones(@Ctx() ctx: Contexto, @Root() { id }: ProcesoType): Promise<VersionBasesType[]> {
    return (await cargar(ctx, versionesPorProceso, id)) ?? [];
  }

  @FieldResolver(() => BorradorBasesType, {
    nullable: true,
    description: "Borrador de las bases, para quienes trabajan en él.",
  })
  borrador(@Ctx() ctx: Contexto, @Root() { id }: ProcesoType): Promise<BorradorBasesType | null> {
    return cargar(ctx, borradorPorProceso, id);
  }

  @FieldResolver(() => PropuestaVersionType, {
    nullable: true,
    description: "Cambio que espera la firma de otra persona.",
  })
  propuesta(@Ctx() ctx: Contexto, @Root() { id }: ProcesoType): Promise<PropuestaVersionType | null> {
    return cargar(ctx, propuestaPorProceso, id);
  }

  @FieldResolver((): [ClassType<object>] => [parteType("Plaza")], {
    description: "Plazas, de las bases vigentes o, si no se publicaron y se puede ver, del borrador.",
  })
  async plazas(@Ctx() ctx: Contexto, @Root() { id }: ProcesoType): Promise<object[]> {
    const bases = await cargar(ctx, documentoPorProceso, id);
    return bases?.documento.plazas.map((plaza) => parteAGraphql("Plaza", plaza)) ?? [];
  }

  @FieldResolver((): [ClassType<object>] => [parteType("Etapa")], {
    description: "Etapas, de las bases vigentes o, si no se publicaron y se puede ver, del borrador.",
  })
  async etapas(@Ctx() ctx: Contexto, @Root() { id }: ProcesoType): Promise<object[]> {
    const bases = await cargar(ctx, documentoPorProceso, id);
    return bases?.documento.etapas.map((etapa) => parteAGraphql("Etapa", etapa)) ?? [];
  }

  @FieldResolver(() => [HitoProgramadoType], {
    description:
      "Cronograma con sus instantes, de las bases vigentes o, si no se publicaron y se puede ver, del borrador.",
  })
  async cronograma(@Ctx() ctx: Contexto, @Root() { id }: ProcesoType): Promise<HitoProgramadoType[]> {
    const bases = await cargar(ctx, documentoPorProceso, id);
    return bases ? programar(bases.documento, bases.ahora) : [];
  }

  @FieldResolver(() => [CapacidadProcesoType], {
    description: "Qué puede hacer quien consulta con este proceso ahora, y por qué no lo demás.",
  })
  async capacidades(@Ctx() ctx: Contexto, @Root() { id }: ProcesoType): Promise<CapacidadProcesoType[]> {
    const situacion = await cargar(ctx, situacionPorId, id);
    return situacion ? capacidadesDe(ctx.quien, situacion) : [];
  }
}
