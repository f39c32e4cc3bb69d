import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { abrirEvaluacion } from "./abrir-evaluacion.ts";
import { loadEvaluacion } from "./actos.resolver.ts";
import { calificarHoja } from "./calificar-hoja.ts";
import { cerrarConQuorum } from "./cerrar-con-quorum.ts";
import { cerrarHoja } from "./cerrar-hoja.ts";
import { designarIntegrante } from "./designar-integrante.ts";
import { DatoExternoInput, PuntajeHojaInput, ResultadoDesempateInput } from "./evaluacion.input.ts";
import { AperturaEvaluacion, EvaluacionType, IntegranteComite, ProgresoEtapa } from "./evaluacion.type.ts";
import { importarExternos } from "./importar-externos.ts";
import { listAperturas, listComite, readProgreso } from "./progreso.queries.ts";
import { reabrirHoja } from "./reabrir-hoja.ts";
import { registrarAbstencion } from "./registrar-abstencion.ts";
import { registrarDesempate } from "./registrar-desempate.ts";

const PROCESO = { description: "Proceso." };
const POSTULACION = { description: "Postulación." };
const ETAPA = { description: "Etapa de las bases." };
const MOTIVO = { description: "Motivo, de 5 a 2000 caracteres." };

/** What the committee does as a panel, and what enters from outside it. */
@Resolver()
export class PanelResolver {
  @Mutation(() => [AperturaEvaluacion], {
    description: "Abre la evaluación de una etapa: la puesta a cero. Devuelve las aperturas del proceso.",
  })
  async abrirEvaluacion(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
  ): Promise<AperturaEvaluacion[]> {
    await ejecutar(ctx, abrirEvaluacion, { proceso, etapa });
    return ctx.base.leer(ctx.quien, (tx) => listAperturas(tx, proceso));
  }

  @Mutation(() => [IntegranteComite], {
    description: "Da a alguien del comité uno de los cargos que las bases nombran.",
  })
  async designarIntegrante(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("persona", () => ID, { description: "Persona que integra el comité." }) persona: string,
    @Arg("cargo", () => ID, { description: "Cargo del comité en las bases." }) cargo: string,
  ): Promise<IntegranteComite[]> {
    await ejecutar(ctx, designarIntegrante, { proceso, persona, cargo });
    return ctx.base.leer(ctx.quien, (tx) => listComite(tx, proceso));
  }

  @Mutation(() => EvaluacionType, {
    description: "Pone puntajes en la hoja de usted; los que no se envían quedan como están.",
  })
  async calificarHoja(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, { description: "Revisión de su hoja que se leyó; 0 si no la había empezado." })
    revision: number,
    @Arg("puntajes", () => [PuntajeHojaInput], { description: "Puntajes." }) puntajes: PuntajeHojaInput[],
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, calificarHoja, { postulacion, etapa, revision, puntajes });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Cierra la hoja de usted: desde entonces solo se lee." })
  async cerrarHoja(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, { description: "Revisión de su hoja que se leyó." }) revision: number,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, cerrarHoja, { postulacion, etapa, revision });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Devuelve una hoja cerrada a quien la puso." })
  async reabrirHoja(
    @Ctx() ctx: Contexto,
    @Arg("hoja", () => ID, { description: "Hoja." }) hoja: string,
    @Arg("revision", () => Int, { description: "Revisión de la hoja que se leyó." }) revision: number,
    @Arg("motivo", () => String, MOTIVO) motivo: string,
  ): Promise<EvaluacionType> {
    const { postulacion, etapa } = await ejecutar(ctx, reabrirHoja, { hoja, revision, motivo });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, {
    description: "Declara que usted no puede evaluar una postulación. Sus hojas dejan de contar.",
  })
  async registrarAbstencion(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("motivo", () => String, MOTIVO) motivo: string,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, registrarAbstencion, { postulacion, etapa, motivo });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => ProgresoEtapa, { description: "Cierra el panel de una etapa con el quórum de las bases." })
  async cerrarConQuorum(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("motivo", () => String, MOTIVO) motivo: string,
  ): Promise<ProgresoEtapa> {
    await ejecutar(ctx, cerrarConQuorum, { proceso, etapa, motivo });
    return ctx.base.leer(ctx.quien, (tx) => readProgreso(tx, proceso, etapa));
  }

  @Mutation(() => Int, { description: "Importa datos externos, todos o ninguno. Devuelve cuántos." })
  importarExternos(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("filas", () => [DatoExternoInput], { description: "Datos, uno por fila." }) filas: DatoExternoInput[],
  ): Promise<number> {
    return ejecutar(ctx, importarExternos, { proceso, filas });
  }

  @Mutation(() => Int, {
    description:
      "Registra una evaluación adicional o un sorteo entre quienes empatan, con su acta. Devuelve cuántos resultados.",
  })
  registrarDesempate(
    @Ctx() ctx: Contexto,
    @Arg("proceso", () => ID, PROCESO) proceso: string,
    @Arg("desempate", () => ID, { description: "Desempate de las bases." }) desempate: string,
    @Arg("resultados", () => [ResultadoDesempateInput], { description: "Resultado de cada uno de los que empatan." })
    resultados: ResultadoDesempateInput[],
    @Arg("acta", () => ID, { description: "Archivo con el acta, subido por usted." }) acta: string,
  ): Promise<number> {
    return ejecutar(ctx, registrarDesempate, { proceso, desempate, resultados, acta });
  }
}
