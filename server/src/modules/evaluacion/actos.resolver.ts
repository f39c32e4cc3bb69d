import { Arg, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Rechazo } from "#schema/errores.ts";
import { FechaHora, Puntaje } from "../../graphql/escalares.ts";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { ajustarPuntaje } from "./ajustar-puntaje.ts";
import { AsistenciaEnum, EstadoValidacionEnum } from "./calificacion.enums.ts";
import { citar } from "./citar.ts";
import { decidirCompuerta } from "./decidir-compuerta.ts";
import { descalificar } from "./descalificar.ts";
import { evaluarRequisito } from "./evaluar-requisito.ts";
import { FilaSustentoInput } from "./evaluacion.input.ts";
import { readEvaluacion } from "./evaluacion.queries.ts";
import { EvaluacionType } from "./evaluacion.type.ts";
import { marcarAsistencia } from "./marcar-asistencia.ts";
import { reabrirEvaluacion } from "./reabrir-evaluacion.ts";
import { validarSustento } from "./validar-sustento.ts";

const POSTULACION = { description: "Postulación." };
const ETAPA = { description: "Etapa de las bases." };
const REVISION = { description: "Revisión de la evaluación que se leyó; 0 si nada se había decidido." };
const MOTIVO = { description: "Motivo, de 5 a 2000 caracteres." };

/** Reads what an act has just stored. */
export async function loadEvaluacion(ctx: Contexto, postulacion: string, etapa: string): Promise<EvaluacionType> {
  const evaluacion = await ctx.base.leer(ctx.quien, (tx) => readEvaluacion(tx, ctx.quien, postulacion, etapa));
  if (!evaluacion) throw new Rechazo("NO_ENCONTRADO");
  return evaluacion;
}

/** What the committee decides of an application in a stage. */
@Resolver()
export class DecisionesResolver {
  @Mutation(() => EvaluacionType, { description: "Acepta o rechaza una fila con su sustento, o un documento." })
  async validarSustento(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, { description: "Revisión de esta validación que se leyó; 0 si no la había." })
    revision: number,
    @Arg("estado", () => EstadoValidacionEnum, { description: "Qué se decide." }) estado: EstadoValidacionEnum,
    @Arg("fila", () => FilaSustentoInput, { nullable: true, description: "Fila, si es una fila." })
    fila: FilaSustentoInput | null,
    @Arg("documento", () => ID, { nullable: true, description: "Documento, si es un documento." }) documento:
      | string
      | null,
    @Arg("motivo", () => String, { nullable: true, description: "Motivo; obligatorio al rechazar." }) motivo:
      | string
      | null,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, validarSustento, { postulacion, etapa, revision, estado, fila, documento, motivo });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Decide si se cumple un requisito del perfil." })
  async evaluarRequisito(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("requisito", () => ID, { description: "Requisito de la plaza." }) requisito: string,
    @Arg("cumple", () => Boolean, { nullable: true, description: "Si cumple; nulo deja sin efecto lo decidido." })
    cumple: boolean | null,
    @Arg("motivo", () => String, { nullable: true, description: "Motivo; obligatorio si no cumple." }) motivo:
      | string
      | null,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, evaluarRequisito, { postulacion, etapa, revision, requisito, cumple: cumple ?? null, motivo });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Decide un criterio de cumple o no cumple." })
  async decidirCompuerta(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("criterio", () => ID, { description: "Criterio de la etapa." }) criterio: string,
    @Arg("cumple", () => Boolean, { nullable: true, description: "Si cumple; nulo deja sin efecto lo decidido." })
    cumple: boolean | null,
    @Arg("motivo", () => String, { nullable: true, description: "Motivo; obligatorio si no cumple." }) motivo:
      | string
      | null,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, decidirCompuerta, { postulacion, etapa, revision, criterio, cumple: cumple ?? null, motivo });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Marca si alguien se presentó a la etapa." })
  async marcarAsistencia(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("asistencia", () => AsistenciaEnum, { nullable: true, description: "Si se presentó; nulo quita la marca." })
    asistencia: AsistenciaEnum | null,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, marcarAsistencia, { postulacion, etapa, revision, asistencia: asistencia ?? null });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Descalifica por causas de la lista de las bases." })
  async descalificar(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("causas", () => [ID], { description: "Causas; ninguna deja sin efecto la descalificación." }) causas: string[],
    @Arg("motivo", () => String, MOTIVO) motivo: string,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, descalificar, { postulacion, etapa, revision, causas, motivo });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Cita a alguien a la entrevista." })
  async citar(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("fechaHora", () => FechaHora, { nullable: true, description: "Cuándo; nulo deja sin efecto la cita." })
    fechaHora: string | null,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, citar, { postulacion, etapa, revision, fechaHora: fechaHora ?? null });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Pone un puntaje en lugar del calculado, con su motivo." })
  async ajustarPuntaje(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("criterio", () => ID, { description: "Criterio de la etapa." }) criterio: string,
    @Arg("puntaje", () => Puntaje, { nullable: true, description: "Puntaje; nulo vuelve al calculado." }) puntaje:
      | string
      | null,
    @Arg("motivo", () => String, MOTIVO) motivo: string,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, ajustarPuntaje, { postulacion, etapa, revision, criterio, puntaje: puntaje ?? null, motivo });
    return loadEvaluacion(ctx, postulacion, etapa);
  }

  @Mutation(() => EvaluacionType, { description: "Reabre la evaluación de una postulación cuya etapa ya se publicó." })
  async reabrirEvaluacion(
    @Ctx() ctx: Contexto,
    @Arg("postulacion", () => ID, POSTULACION) postulacion: string,
    @Arg("etapa", () => ID, ETAPA) etapa: string,
    @Arg("revision", () => Int, REVISION) revision: number,
    @Arg("motivo", () => String, MOTIVO) motivo: string,
  ): Promise<EvaluacionType> {
    await ejecutar(ctx, reabrirEvaluacion, { postulacion, etapa, revision, motivo });
    return loadEvaluacion(ctx, postulacion, etapa);
  }
}
