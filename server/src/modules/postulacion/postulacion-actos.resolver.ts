import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { ejecutar } from "../../infra/acto.ts";
import { cargar } from "../../infra/cargador.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { FilaInput } from "../postulante/index.ts";
import { actualizarVersion } from "./actualizar-version.ts";
import { cambiarPlazas } from "./cambiar-plazas.ts";
import { ejecutarYLeer, orNoEncontrado } from "./contexto.ts";
import { crearPostulacion } from "./crear-postulacion.ts";
import { adjuntarDocumento, confirmarDocumento, quitarDocumento } from "./documentos.ts";
import { enviarPostulacion } from "./enviar-postulacion.ts";
import { guardarRespuestas } from "./guardar-respuestas.ts";
import { type RespuestaSiNo, SiNoEnum } from "./postulacion.enums.ts";
import { postulacionPorId } from "./postulacion.queries.ts";
import { ConstanciaType, PostulacionActualizadaType, PostulacionType } from "./postulacion.type.ts";
import { responderDeclaracion } from "./responder-declaracion.ts";
import { retirarPostulacion } from "./retirar-postulacion.ts";
import type { Constancia } from "./sellado.rules.ts";
import { adjuntarSustento, quitarSustento } from "./sustentos.ts";

const POSTULACION = { description: "Postulación." };
const REVISION = { description: "Revisión que se leyó antes de cambiar." };
const ARCHIVO = { description: "Archivo propio, ya subido." };
const DOCUMENTO = { description: "Documento, con su identificador en las bases." };
const SECCION = { description: "Sección del formulario, con su identificador en las bases." };
const FILA = { description: "Fila de la sección." };
const PLAZAS = { description: "Plazas, en orden de preferencia, con sus identificadores en las bases." };

/** What applicants do with their own applications. */
@Resolver()
export class PostulacionActosResolver {
  @Mutation(() => PostulacionType, { description: "Empieza una postulación, prellenada con la hoja de vida." })
  crearPostulacion(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, { description: "Proceso." }) proceso: string,
    @Arg("plazas", () => [ID], PLAZAS) plazas: string[],
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, crearPostulacion, { proceso, plazas });
  }

  @Mutation(() => PostulacionType, {
    description: "Guarda una sección del formulario, con todas sus filas; puede estar incompleta.",
  })
  guardarRespuestas(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("seccion", () => ID, SECCION) seccion: string,
    @Arg("filas", () => [FilaInput], { description: "Todas las filas de la sección." }) filas: FilaInput[],
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, guardarRespuestas, { postulacion, revision, seccion, filas });
  }

  @Mutation(() => PostulacionType, { description: "Adjunta un archivo a la fila que sustenta." })
  adjuntarSustento(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("seccion", () => ID, SECCION) seccion: string,
    @Arg("fila", () => ID, FILA) fila: string,
    @Arg("archivo", () => ID, ARCHIVO) archivo: string,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, adjuntarSustento, { postulacion, revision, seccion, fila, archivo });
  }

  @Mutation(() => PostulacionType, { description: "Quita un archivo de la fila que sustentaba." })
  quitarSustento(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("seccion", () => ID, SECCION) seccion: string,
    @Arg("fila", () => ID, FILA) fila: string,
    @Arg("archivo", () => ID, ARCHIVO) archivo: string,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, quitarSustento, { postulacion, revision, seccion, fila, archivo });
  }

  @Mutation(() => PostulacionType, {
    description: "Presenta un archivo como uno de los documentos que piden las bases.",
  })
  adjuntarDocumento(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("documento", () => ID, DOCUMENTO) documento: string,
    @Arg("archivo", () => ID, ARCHIVO) archivo: string,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, adjuntarDocumento, { postulacion, revision, documento, archivo });
  }

  @Mutation(() => PostulacionType, { description: "Quita un archivo de un documento." })
  quitarDocumento(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("documento", () => ID, DOCUMENTO) documento: string,
    @Arg("archivo", () => ID, ARCHIVO) archivo: string,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, quitarDocumento, { postulacion, revision, documento, archivo });
  }

  @Mutation(() => PostulacionType, { description: "Confirma que lo adjuntado es el documento correcto." })
  confirmarDocumento(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("documento", () => ID, DOCUMENTO) documento: string,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, confirmarDocumento, { postulacion, revision, documento });
  }

  @Mutation(() => PostulacionType, { description: "Responde una declaración jurada." })
  responderDeclaracion(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("declaracion", () => ID, { description: "Declaración, con su identificador en las bases." })
    declaracion: string,
    @Arg("respuesta", () => SiNoEnum, { description: "Respuesta." }) respuesta: RespuestaSiNo,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, responderDeclaracion, { postulacion, revision, declaracion, respuesta });
  }

  @Mutation(() => PostulacionType, { description: "Cambia las plazas a las que se postula, o su orden." })
  cambiarPlazas(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("plazas", () => [ID], PLAZAS) plazas: string[],
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, cambiarPlazas, { postulacion, revision, plazas });
  }

  @Mutation(() => PostulacionActualizadaType, { description: "Pasa un borrador a la versión vigente de las bases." })
  async actualizarVersion(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
  ): Promise<PostulacionActualizadaType> {
    const { id, hallazgos } = await ejecutar(ctx, actualizarVersion, { postulacion, revision });
    return { postulacion: orNoEncontrado(await cargar(ctx, postulacionPorId, id)), hallazgos };
  }

  @Mutation(() => ConstanciaType, {
    description: "Envía la postulación y la sella. Repetida con la misma clave, devuelve la misma constancia.",
  })
  enviarPostulacion(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("clave", () => String, {
      description: "Clave única de este envío, de 8 a 100 caracteres; se conserva al reintentar.",
    })
    clave: string,
  ): Promise<Constancia> {
    return ejecutar(ctx, enviarPostulacion, { postulacion, revision, clave });
  }

  @Mutation(() => PostulacionType, { description: "Retira una postulación; un borrador se descarta." })
  retirarPostulacion(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("revision", () => Int, REVISION) revision: number,
  ): Promise<PostulacionType> {
    return ejecutarYLeer(ctx, retirarPostulacion, { postulacion, revision });
  }
}
