import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { Rechazo } from "#schema/errores.ts";
import { fechaEnLima } from "#schema/fecha.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import { cargar } from "../../infra/cargador.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { isId } from "../../infra/validacion.ts";
import { ArchivoType } from "../archivo/index.ts";
import { HallazgoType } from "../bases/index.ts";
import { procesoPorId, ProcesoType } from "../proceso/index.ts";
import { readArchivosPropios, readIdentidad, SeccionRespondidaType } from "../postulante/index.ts";
import { archivosDe } from "./adjuntos.rules.ts";
import { archivosPorPostulacion } from "./archivos.queries.ts";
import { capacidadesDe } from "./capacidades.rules.ts";
import { orNoEncontrado, selloDe } from "./contexto.ts";
import type { Situacion } from "./guardada.ts";
import { posterioridadPorId } from "./posterior.queries.ts";
import { OrdenPostulaciones } from "./postulacion.enums.ts";
import {
  contenidoPorId,
  findPorConstancia,
  listMias,
  listPostulaciones,
  postulacionPorId,
  situacionPorId,
} from "./postulacion.queries.ts";
import {
  CapacidadPostulacionType,
  ConstanciaType,
  DatosPostulanteType,
  DeclaracionRespondidaType,
  DocumentoPresentadoType,
  FiltroPostulaciones,
  PostulacionConnection,
  PostulacionType,
} from "./postulacion.type.ts";
import { type Revision, revisarBorrador } from "./revision.rules.ts";
import { type Constancia, nombresDe, reciboDe } from "./sellado.rules.ts";

/** Reads of applications. */
@Resolver(() => PostulacionType)
export class PostulacionResolver {
  @Query(() => PostulacionConnection, {
    description: "Postulaciones de la persona que tiene la sesión, la más reciente primero.",
  })
  misPostulaciones(@Ctx() ctx: Contexto, @Args(() => PaginaArgs) pagina: PaginaArgs): Promise<Pagina<PostulacionType>> {
    return ctx.base.leer(ctx.quien, (tx) => listMias(tx, pagina));
  }

  @Query(() => PostulacionType, { nullable: true, description: "Una postulación; nulo si no existe o no puede verla." })
  async postulacion(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Identificador." }) id: string,
  ): Promise<PostulacionType | null> {
    return isId(id) ? cargar(ctx, postulacionPorId, id) : null;
  }

  @Query(() => ConstanciaType, {
    nullable: true,
    description: "Una constancia propia por su número; nulo si no existe.",
  })
  async constancia(
    @Ctx() ctx: Contexto,
    @Arg("numero", () => String, { description: "Número de la constancia." }) numero: string,
  ): Promise<Constancia | null> {
    const id = await ctx.base.leer(ctx.quien, (tx) => findPorConstancia(tx, numero));
    const contenido = id === null ? null : await cargar(ctx, contenidoPorId, id);
    return contenido && reciboDe(contenido);
  }

  @Query(() => PostulacionConnection, { description: "Postulaciones enviadas a un proceso, cuando terminó el plazo." })
  postulaciones(
    @Ctx() ctx: Contexto,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("proceso", () => ID, { description: "Proceso." }) proceso: string,
    @Arg("filtro", () => FiltroPostulaciones, { nullable: true, description: "Cuáles." })
    filtro: FiltroPostulaciones | null,
    @Arg("orden", () => OrdenPostulaciones, {
      defaultValue: OrdenPostulaciones.ENVIO,
      description: "Orden de la lista.",
    })
    orden: OrdenPostulaciones,
  ): Promise<Pagina<PostulacionType>> {
    const pedido = { proceso, filtro: filtro ?? {}, orden, pagina };
    return ctx.base.leer(ctx.quien, (tx) => listPostulaciones(tx, ctx.quien, selloDe(ctx), pedido));
  }

  @Query(() => [HallazgoType], {
    description: "Lo que falta o está mal en un borrador propio; los errores impiden enviarlo.",
  })
  async revisarPostulacion(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, { description: "Postulación." }) id: string,
  ): Promise<readonly Hallazgo[]> {
    const situacion = orNoEncontrado(isId(id) ? await cargar(ctx, situacionPorId, id) : null);
    if (situacion.postulacion.persona !== ctx.quien.persona) throw new Rechazo("NO_ENCONTRADO");
    return (await revisarPropia(ctx, situacion))?.hallazgos ?? [];
  }

  @FieldResolver(() => ProcesoType, { description: "Proceso al que se postula." })
  async proceso(@Ctx() ctx: Contexto, @Root() { procesoId }: PostulacionType): Promise<ProcesoType> {
    return orNoEncontrado(await cargar(ctx, procesoPorId, procesoId));
  }

  @FieldResolver(() => DatosPostulanteType, {
    nullable: true,
    description: "Quién postula, como quedó en el expediente.",
  })
  async postulante(
    @Ctx() ctx: Contexto,
    @Root() { id, personaId }: PostulacionType,
  ): Promise<DatosPostulanteType | null> {
    const sellado = (await cargar(ctx, contenidoPorId, id))?.instantanea?.expediente;
    if (sellado) return { nombres: sellado.nombres, documento: sellado.documento ?? "" };
    const identidad = await ctx.base.leer(ctx.quien, (tx) => readIdentidad(tx, personaId));
    return identidad && { nombres: nombresDe(identidad), documento: identidad.numeroDocumento };
  }

  @FieldResolver(() => [SeccionRespondidaType], {
    description: "Respuestas, sección por sección, en el orden del formulario.",
  })
  async respuestas(@Ctx() ctx: Contexto, @Root() { id }: PostulacionType): Promise<SeccionRespondidaType[]> {
    const { postulacion, version } = orNoEncontrado(await cargar(ctx, situacionPorId, id));
    // Storage keeps no order of keys: the form has it.
    return version.documento.formulario.secciones.flatMap((seccion) => {
      const filas = postulacion.respuestas[seccion.id];
      return filas ? [{ seccion: seccion.id, filas }] : [];
    });
  }

  @FieldResolver(() => [DocumentoPresentadoType], { description: "Documentos que se presentan." })
  async documentos(@Ctx() ctx: Contexto, @Root() { id }: PostulacionType): Promise<DocumentoPresentadoType[]> {
    const { documentos, confirmados } = orNoEncontrado(await cargar(ctx, contenidoPorId, id));
    return documentos.map(({ documento, archivos }) => ({
      documento,
      archivos,
      confirmado: confirmados.includes(documento),
    }));
  }

  @FieldResolver(() => [DeclaracionRespondidaType], { description: "Declaraciones juradas respondidas." })
  async declaraciones(
    @Ctx() ctx: Contexto,
    @Root() { id }: PostulacionType,
  ): Promise<readonly DeclaracionRespondidaType[]> {
    return orNoEncontrado(await cargar(ctx, contenidoPorId, id)).declaraciones;
  }

  @FieldResolver(() => [ArchivoType], { description: "Todos los archivos que contiene." })
  async archivos(@Ctx() ctx: Contexto, @Root() { id }: PostulacionType): Promise<ArchivoType[]> {
    return (await cargar(ctx, archivosPorPostulacion, id)) ?? [];
  }

  @FieldResolver(() => ConstanciaType, {
    name: "constancia",
    nullable: true,
    description: "Constancia del envío; nula si no se envió.",
  })
  async constanciaPropia(@Ctx() ctx: Contexto, @Root() { id }: PostulacionType): Promise<Constancia | null> {
    const contenido = await cargar(ctx, contenidoPorId, id);
    return contenido && reciboDe(contenido);
  }

  @FieldResolver(() => [CapacidadPostulacionType], {
    description: "Qué se puede hacer ahora con ella, y por qué no lo demás.",
  })
  async capacidades(@Ctx() ctx: Contexto, @Root() { id }: PostulacionType): Promise<CapacidadPostulacionType[]> {
    const situacion = orNoEncontrado(await cargar(ctx, situacionPorId, id));
    const posterioridad = orNoEncontrado(await cargar(ctx, posterioridadPorId, id));
    const revision = await revisarPropia(ctx, situacion);
    return capacidadesDe({ situacion, posterioridad, revision, ahora: selloDe(ctx) }, ctx.quien.persona);
  }
}

/** What is missing of one's own draft; null for anything else. */
async function revisarPropia(ctx: Contexto, { postulacion, version }: Situacion): Promise<Revision | null> {
  if (postulacion.estado !== "BORRADOR" || postulacion.persona !== ctx.quien.persona) return null;
  return ctx.base.leer(ctx.quien, async (tx) => {
    const archivos = await readArchivosPropios(tx, archivosDe(postulacion));
    const identidad = orNoEncontrado(await readIdentidad(tx, postulacion.persona));
    return revisarBorrador(version.documento, postulacion, archivos, identidad, fechaEnLima(selloDe(ctx)));
  });
}
