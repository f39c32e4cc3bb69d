import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { presentarReclamo } from "./presentar-reclamo.ts";
import { listDePostulacion, listDeProceso, readCapacidades, readReclamo } from "./reclamo.queries.ts";
import { CapacidadReclamo, EstadoReclamo, FalloReclamo, ReclamoConnection, ReclamoType } from "./reclamo.type.ts";
import { resolverReclamo } from "./resolver-reclamo.ts";

const POSTULACION = { description: "Postulación." };

@Resolver()
export class ReclamoResolver {
  @Query(() => [ReclamoType], { description: "Reclamos de una postulación, en el orden en que se presentaron." })
  misReclamos(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
  ): Promise<ReclamoType[]> {
    return ctx.base.leer(ctx.quien, (tx) => listDePostulacion(tx, postulacion));
  }

  @Query(() => ReclamoConnection, { description: "Reclamos de un proceso, en el orden en que se presentaron." })
  reclamos(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, { description: "Proceso." }) proceso: string,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("estado", () => EstadoReclamo, { nullable: true, description: "Solo los que están así." })
    estado: EstadoReclamo | null,
  ): Promise<Pagina<ReclamoType>> {
    return ctx.base.leer(ctx.quien, (tx) => listDeProceso(tx, proceso, estado ?? null, pagina));
  }

  @Query(() => [CapacidadReclamo], {
    description: "Contra qué resultados se puede reclamar ahora, y por qué no contra los demás.",
  })
  capacidadesReclamo(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
  ): Promise<CapacidadReclamo[]> {
    return ctx.base.leer(ctx.quien, (tx) => readCapacidades(tx, postulacion, ctx.quien.persona));
  }

  @Mutation(() => ReclamoType, {
    description: "Presenta un reclamo contra resultados publicados, dentro del plazo de las bases.",
  })
  async presentarReclamo(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, { nullable: true, description: "Etapa; si se omite, el resultado final." }) etapa:
      | string
      | null,
    @Arg("texto", () => String, { description: "Qué se reclama y por qué, de 20 a 5000 caracteres." }) texto: string,
    @Arg("archivos", () => [ID], { defaultValue: [], description: "Archivos subidos por usted que lo sustentan." })
    archivos: string[],
  ): Promise<ReclamoType> {
    const id = await ejecutar(ctx, presentarReclamo, { postulacion, etapa: etapa ?? null, texto, archivos });
    return ctx.base.leer(ctx.quien, (tx) => readReclamo(tx, id));
  }

  @Mutation(() => ReclamoType, {
    description: "Resuelve un reclamo. Si es fundado, puede reabrir la evaluación de esa postulación.",
  })
  async resolverReclamo(
    @Ctx() ctx: Contexto,
    @Arg("reclamo", () => ID, { description: "Reclamo." }) reclamo: string,
    @Arg("revision", () => Int, { description: "Revisión que se leyó." }) revision: number,
    @Arg("fallo", () => FalloReclamo, { description: "Cómo se resuelve." }) fallo: FalloReclamo,
    @Arg("resolucion", () => String, { description: "Qué se resuelve y por qué, de 5 a 2000 caracteres." })
    resolucion: string,
    @Arg("reabrir", () => ID, { nullable: true, description: "Etapa cuya evaluación se reabre." }) reabrir:
      | string
      | null,
  ): Promise<ReclamoType> {
    const id = await ejecutar(ctx, resolverReclamo, { reclamo, revision, fallo, resolucion, reabrir: reabrir ?? null });
    return ctx.base.leer(ctx.quien, (tx) => readReclamo(tx, id));
  }
}
