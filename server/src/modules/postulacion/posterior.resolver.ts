import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";
import { cargar } from "../../infra/cargador.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { documentosPosterioresDe } from "./capacidades.rules.ts";
import { ejecutarYLeer, orNoEncontrado, selloDe } from "./contexto.ts";
import { posterioridadPorId } from "./posterior.queries.ts";
import { DocumentoPosteriorType } from "./posterior.type.ts";
import { situacionPorId } from "./postulacion.queries.ts";
import { PostulacionType } from "./postulacion.type.ts";
import { presentarDocumento } from "./presentar-documento.ts";
import { retirarDocumentoPresentado } from "./retirar-documento-presentado.ts";

const POSTULACION = { description: "Postulación." };
const DOCUMENTO = { description: "Documento, con su identificador en las bases." };

/** What is presented once the dossier is sealed. */
@Resolver(() => PostulacionType)
export class DocumentosPosterioresResolver {
  @Mutation(() => PostulacionType, {
    description: "Presenta un archivo como un documento que las bases piden después de una etapa o al suscribir.",
  })
  presentarDocumento(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("documento", () => ID, DOCUMENTO) documento: string,
    @Arg("archivo", () => ID, { description: "Archivo propio, ya subido." }) archivo: string,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, presentarDocumento, { postulacion, documento, archivo });
  }

  @Mutation(() => PostulacionType, {
    description: "Retira lo presentado después de una etapa o al suscribir, mientras dura su plazo.",
  })
  retirarDocumentoPresentado(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("documento", () => ID, DOCUMENTO) documento: string,
    @Arg("archivo", () => ID, { description: "Archivo presentado." }) archivo: string,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, retirarDocumentoPresentado, { postulacion, documento, archivo });
  }

  @FieldResolver(() => [DocumentoPosteriorType], {
    description: "Documentos que las bases vigentes piden después de postular, con lo presentado y su plazo.",
  })
  async documentosPosteriores(
    @Ctx() ctx: Contexto,
    @Root() { id }: PostulacionType,
  ): Promise<DocumentoPosteriorType[]> {
    const situacion = orNoEncontrado(await cargar(ctx, situacionPorId, id));
    const posterioridad = orNoEncontrado(await cargar(ctx, posterioridadPorId, id));
    return documentosPosterioresDe(situacion, posterioridad, ctx.quien.persona, selloDe(ctx));
  }
}
