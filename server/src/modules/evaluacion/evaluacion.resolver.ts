import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { PasoType, PuntajeExplicadoType } from "./calificacion.type.ts";
import { toPasos } from "./calificacion.vista.ts";
import { OrdenMatriz } from "./evaluacion.input.ts";
import { listMatriz, readEvaluacion } from "./evaluacion.queries.ts";
import {
  AperturaEvaluacion,
  EvaluacionConnection,
  EvaluacionType,
  IntegranteComite,
  ProgresoEtapa,
} from "./evaluacion.type.ts";
import { listAperturas, listComite, readProgreso } from "./progreso.queries.ts";

const PROCESO = { description: "Proceso." };
const ETAPA = { description: "Etapa de las bases." };

@Resolver()
export class EvaluacionResolver {
  @Query(() => EvaluacionType, {
    nullable: true,
    description: "Evaluación de una postulación en una etapa; nulo si no existe.",
  })
  evaluacion(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, { description: "Postulación." }) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
  ): Promise<EvaluacionType | null> {
    return ctx.base.leer(ctx.quien, (tx) => readEvaluacion(tx, ctx.quien, postulacion, etapa));
  }

  @Query(() => EvaluacionConnection, { description: "Postulaciones que llegaron a una etapa, con su evaluación." })
  matriz(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("orden", () => OrdenMatriz, { defaultValue: OrdenMatriz.CODIGO, description: "Orden." }) orden: OrdenMatriz,
  ): Promise<Pagina<EvaluacionType>> {
    return ctx.base.leer(ctx.quien, (tx) => listMatriz(tx, ctx.quien, { proceso, etapa, orden }, pagina));
  }

  @Query(() => ProgresoEtapa, { description: "Avance de la evaluación de una etapa." })
  progreso(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
  ): Promise<ProgresoEtapa> {
    return ctx.base.leer(ctx.quien, (tx) => readProgreso(tx, proceso, etapa));
  }

  @Query(() => [IntegranteComite], { description: "Comité de un proceso, para quienes trabajan en él." })
  comite(@Ctx() ctx: Contexto, @Arg("proceso", () => ID, PROCESO) proceso: string): Promise<IntegranteComite[]> {
    return ctx.base.leer(ctx.quien, (tx) => listComite(tx, proceso));
  }

  @Query(() => [AperturaEvaluacion], { description: "Puestas a cero de un proceso, en orden." })
  aperturasEvaluacion(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
  ): Promise<AperturaEvaluacion[]> {
    return ctx.base.leer(ctx.quien, (tx) => listAperturas(tx, proceso));
  }
}

@Resolver(() => PuntajeExplicadoType)
export class PuntajeExplicadoResolver {
  @FieldResolver(() => [PasoType], { description: "Pasos de la explicación; cada uno va antes de los que lo forman." })
  pasos(@Root() { traza }: PuntajeExplicadoType): PasoType[] {
    return toPasos(traza);
  }
}
