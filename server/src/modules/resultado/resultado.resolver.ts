import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { Rechazo } from "#schema/errores.ts";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import type { CandidaturaResultadoType } from "../evaluacion/index.ts";
import { aprobarResultados } from "./aprobar-resultados.ts";
import type { Firmado } from "./firmar.ts";
import { observarResultados } from "./observar-resultados.ts";
import { publicarFeDeErratas } from "./publicar-fe-de-erratas.ts";
import { publicarResultados } from "./publicar-resultados.ts";
import { registrarCaida } from "./registrar-caida.ts";
import {
  listPropuestas,
  listPublicaciones,
  listResultados,
  readExplicaciones,
  readPublicacionPorId,
  readPropuesta,
  readResultado,
} from "./resultado.queries.ts";
import {
  CandidaturaConnection,
  CausaCaidaEnum,
  ExplicacionType,
  PropuestaResultados,
  PublicacionConnection,
  PublicacionType,
  ResultadoPostulacion,
  ResultadosFirmados,
  VistaPreviaResultados,
} from "./resultado.type.ts";
import { readVistaPrevia } from "./vista-previa.ts";

const PROCESO = { description: "Proceso." };
const POSTULACION = { description: "Postulación." };
const ETAPA_O_FINAL = { nullable: true, description: "Etapa de las bases; si se omite, el resultado final." };
const MOTIVO = { description: "Motivo, de 5 a 2000 caracteres." };

@Resolver()
export class ResultadoResolver {
  @Query(() => PublicacionConnection, { description: "Resultados publicados de un proceso, los últimos primero." })
  publicaciones(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
  ): Promise<Pagina<PublicacionType>> {
    return ctx.base.leer(ctx.quien, (tx) => listPublicaciones(tx, proceso, pagina));
  }

  @Query(() => ResultadoPostulacion, {
    nullable: true,
    description: "Resultado de una postulación; nulo si todavía no se publica o no es de usted.",
  })
  miResultado(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
  ): Promise<ResultadoPostulacion | null> {
    return ctx.base.leer(ctx.quien, (tx) => readResultado(tx, postulacion));
  }

  @Query(() => [ExplicacionType], {
    description: "Por qué el puntaje de una etapa o el final, en cada plaza, según lo publicado.",
  })
  explicar(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA_O_FINAL) etapa: string | null,
  ): Promise<ExplicacionType[]> {
    return ctx.base.leer(ctx.quien, (tx) => readExplicaciones(tx, postulacion, etapa ?? null));
  }

  @Query(() => CandidaturaConnection, {
    description: "Resultados publicados de todos, por plaza y orden de mérito, para quienes trabajan en el proceso.",
  })
  resultados(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
  ): Promise<Pagina<CandidaturaResultadoType>> {
    return ctx.base.leer(ctx.quien, (tx) => listResultados(tx, proceso, pagina));
  }

  @Query(() => VistaPreviaResultados, {
    description: "Resultados como saldrían si se publicaran ahora, y qué lo impide.",
  })
  vistaPreviaResultados(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("etapa", () => ID, ETAPA_O_FINAL) etapa: string | null,
  ): Promise<VistaPreviaResultados> {
    return ctx.base.leer(ctx.quien, (tx) => readVistaPrevia(tx, ctx.quien, proceso, etapa ?? null));
  }

  @Query(() => [PropuestaResultados], { description: "Propuestas de publicar resultados, las últimas primero." })
  propuestasResultados(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
  ): Promise<PropuestaResultados[]> {
    return ctx.base.leer(ctx.quien, (tx) => listPropuestas(tx, proceso));
  }

  @Mutation(() => ResultadosFirmados, {
    description: "Publica los resultados de una etapa o los finales; si la entidad pide dos firmas, los propone.",
  })
  async publicarResultados(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("etapa", () => ID, ETAPA_O_FINAL) etapa: string | null,
  ): Promise<ResultadosFirmados> {
    return loadFirmados(ctx, await ejecutar(ctx, publicarResultados, { proceso, etapa: etapa ?? null }));
  }

  @Mutation(() => ResultadosFirmados, {
    description: "Publica qué cambia de los resultados vigentes; si la entidad pide dos firmas, lo propone.",
  })
  async publicarFeDeErratas(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("motivo", () => String, MOTIVO) motivo: string,
  ): Promise<ResultadosFirmados> {
    return loadFirmados(ctx, await ejecutar(ctx, publicarFeDeErratas, { proceso, motivo }));
  }

  @Mutation(() => PublicacionType, { description: "Aprueba y publica los resultados que otra persona propuso." })
  async aprobarResultados(
    @Ctx() ctx: Contexto,
    @Arg("propuesta", () => ID, { description: "Propuesta." }) propuesta: string,
  ): Promise<PublicacionType> {
    const id = await ejecutar(ctx, aprobarResultados, { propuesta });
    const publicacion = await ctx.base.leer(ctx.quien, (tx) => readPublicacionPorId(tx, id));
    if (!publicacion) throw new Rechazo("NO_ENCONTRADO");
    return publicacion;
  }

  @Mutation(() => [PropuestaResultados], {
    description: "Devuelve una propuesta con lo que está mal. Responde las propuestas del proceso.",
  })
  async observarResultados(
    @Ctx() ctx: Contexto,
    @Arg("propuesta", () => ID, { description: "Propuesta." }) propuesta: string,
    @Arg("motivo", () => String, MOTIVO) motivo: string,
  ): Promise<PropuestaResultados[]> {
    const proceso = await ejecutar(ctx, observarResultados, { propuesta, motivo });
    return ctx.base.leer(ctx.quien, (tx) => listPropuestas(tx, proceso));
  }

  @Mutation(() => ResultadosFirmados, {
    description: "Deja sin efecto un resultado final publicado; el siguiente en mérito sube en una nueva publicación.",
  })
  async registrarCaida(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("causa", () => CausaCaidaEnum, { description: "Causa." }) causa: CausaCaidaEnum,
    @Arg("motivo", () => String, { description: "Motivo, de 5 a 2000 caracteres. No se publica." }) motivo: string,
  ): Promise<ResultadosFirmados> {
    return loadFirmados(ctx, await ejecutar(ctx, registrarCaida, { postulacion, causa, motivo }));
  }
}

/** Reads what an act has just stored. */
function loadFirmados(ctx: Contexto, { publicacion, propuesta }: Firmado): Promise<ResultadosFirmados> {
  return ctx.base.leer(ctx.quien, async (tx) => ({
    publicacion: publicacion === null ? null : await readPublicacionPorId(tx, publicacion),
    propuesta: propuesta === null ? null : await readPropuesta(tx, propuesta),
  }));
}
