/** Mutations of the proceso: each is its act, and answers with the proceso as it is now. */
import { Arg, type ClassType, Ctx, ID, Int, Mutation, Resolver } from "type-graphql";
import { Rechazo } from "#schema/errores.ts";
import { type Acto, ejecutar } from "../../infra/acto.ts";
import { cargar } from "../../infra/cargador.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { BasesType, deGraphql, parteDeGraphql } from "../bases/index.ts";
import { archivarProceso, desarchivarProceso } from "./archivar-proceso.ts";
import {
  cancelarProceso,
  enmendarBases,
  postergarProceso,
  prorrogarCronograma,
  reanudarProceso,
} from "./cambiar-publicado.ts";
import { crearProceso } from "./crear-proceso.ts";
import { declararDesierto } from "./declarar-desierto.ts";
import { editarBorrador, guardarBorrador, importarBases } from "./guardar-borrador.ts";
import { CrearProcesoInput } from "./proceso.enums.ts";
import { procesoPorId } from "./proceso.queries.ts";
import { CambioBorradorInput, CambioHitoInput, ProcesoType } from "./proceso.type.ts";
import { proponerPublicacion, publicarBases } from "./publicar-bases.ts";
import { aprobarPublicacion, observarPublicacion } from "./resolver-propuesta.ts";

const Proceso = () => Arg("proceso", () => ID, { description: "Proceso." });
const Revision = () => Arg("revision", () => Int, { description: "Revisión del borrador que se leyó." });
const Motivo = () => Arg("motivo", () => String, { description: "Motivo, de 5 a 2000 caracteres; se publica." });
const Propuesta = () => Arg("propuesta", () => ID, { description: "Propuesta que se leyó." });
const Causa = () =>
  Arg("causa", () => String, {
    nullable: true,
    description: "Una de las causas de las bases, tal como está en ellas.",
  });
const Hitos = () =>
  Arg("hitos", (): [ClassType<CambioHitoInput>] => [CambioHitoInput], {
    description: "Filas del cronograma con sus nuevas fechas.",
  });

@Resolver()
export class ActosProcesoResolver {
  @Mutation(() => ProcesoType, {
    description: "Crea un proceso en blanco, copiado de otro o traído de un archivo; el sistema le asigna su número.",
  })
  crearProceso(
    @Ctx() ctx: Contexto,
    @Arg("entrada", () => CrearProcesoInput, { description: "De dónde parte." }) entrada: CrearProcesoInput,
  ): Promise<ProcesoType> {
    return hacer(ctx, crearProceso, entrada);
  }

  @Mutation(() => ProcesoType, {
    description: "Guarda el borrador completo, si nadie lo guardó después de la revisión que se leyó.",
  })
  guardarBorrador(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Revision() revision: number,
    @Arg("bases", () => BasesType, { description: "Bases completas." }) bases: object,
  ): Promise<ProcesoType> {
    return hacer(ctx, guardarBorrador, { proceso, revision, bases: deGraphql(bases) });
  }

  @Mutation(() => ProcesoType, {
    description: "Cambia lugares del borrador sin enviarlo completo: todos los cambios o ninguno.",
  })
  editarBorrador(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Revision() revision: number,
    @Arg("cambios", () => [CambioBorradorInput], { description: "Cambios, en orden." }) cambios: CambioBorradorInput[],
  ): Promise<ProcesoType> {
    return hacer(ctx, editarBorrador, { proceso, revision, cambios });
  }

  @Mutation(() => ProcesoType, { description: "Reemplaza el borrador por un archivo de bases exportado." })
  importarBases(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Revision() revision: number,
    @Arg("documento", () => String, { description: "Texto del archivo." }) documento: string,
  ): Promise<ProcesoType> {
    return hacer(ctx, importarBases, { proceso, revision, documento });
  }

  @Mutation(() => ProcesoType, { description: "Propone publicar el borrador; otra persona debe firmarlo." })
  proponerPublicacion(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Revision() revision: number,
  ): Promise<ProcesoType> {
    return hacer(ctx, proponerPublicacion, { proceso, revision });
  }

  @Mutation(() => ProcesoType, { description: "Publica el borrador con una sola firma, donde la entidad lo permite." })
  publicarBases(@Ctx() ctx: Contexto, @Proceso() proceso: string, @Revision() revision: number): Promise<ProcesoType> {
    return hacer(ctx, publicarBases, { proceso, revision });
  }

  @Mutation(() => ProcesoType, { description: "Firma lo que otra persona propuso, con lo que entra en vigor." })
  aprobarPublicacion(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Propuesta() propuesta: string,
  ): Promise<ProcesoType> {
    return hacer(ctx, aprobarPublicacion, { proceso, propuesta });
  }

  @Mutation(() => ProcesoType, { description: "Devuelve lo propuesto para que se corrija." })
  observarPublicacion(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Propuesta() propuesta: string,
    @Arg("observacion", () => String, { description: "Qué hay que corregir, de 5 a 2000 caracteres." })
    observacion: string,
  ): Promise<ProcesoType> {
    return hacer(ctx, observarPublicacion, { proceso, propuesta, observacion });
  }

  @Mutation(() => ProcesoType, { description: "Publica el borrador como fe de erratas de las bases vigentes." })
  enmendarBases(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Revision() revision: number,
    @Motivo() motivo: string,
  ): Promise<ProcesoType> {
    return hacer(ctx, enmendarBases, { proceso, revision, motivo });
  }

  @Mutation(() => ProcesoType, {
    description: "Amplía plazos del cronograma que no han vencido, o que las bases permiten reabrir.",
  })
  prorrogarCronograma(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Hitos() hitos: CambioHitoInput[],
    @Motivo() motivo: string,
  ): Promise<ProcesoType> {
    return hacer(ctx, prorrogarCronograma, { proceso, hitos: hitos.map(readHito), motivo });
  }

  @Mutation(() => ProcesoType, { description: "Posterga el proceso, si y mientras sus bases lo permiten." })
  postergarProceso(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Motivo() motivo: string,
    @Causa() causa: string | undefined | null,
  ): Promise<ProcesoType> {
    return hacer(ctx, postergarProceso, { proceso, motivo, causa: causa ?? null });
  }

  @Mutation(() => ProcesoType, { description: "Reanuda un proceso postergado, con nuevas fechas." })
  reanudarProceso(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Hitos() hitos: CambioHitoInput[],
    @Motivo() motivo: string,
  ): Promise<ProcesoType> {
    return hacer(ctx, reanudarProceso, { proceso, hitos: hitos.map(readHito), motivo });
  }

  @Mutation(() => ProcesoType, { description: "Cancela el proceso, si y mientras sus bases lo permiten." })
  cancelarProceso(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Motivo() motivo: string,
    @Causa() causa: string | undefined | null,
  ): Promise<ProcesoType> {
    return hacer(ctx, cancelarProceso, { proceso, motivo, causa: causa ?? null });
  }

  @Mutation(() => ProcesoType, { description: "Declara desierto el proceso, por una causa de sus bases." })
  declararDesierto(
    @Ctx() ctx: Contexto,
    @Proceso() proceso: string,
    @Arg("causa", () => String, { description: "Una de las causas de desierto de las bases." }) causa: string,
    @Motivo() motivo: string,
  ): Promise<ProcesoType> {
    return hacer(ctx, declararDesierto, { proceso, causa, motivo });
  }

  @Mutation(() => ProcesoType, {
    description: "Archiva un borrador o un proceso terminado: sale de las listas de trabajo y lo publicado no cambia.",
  })
  archivarProceso(@Ctx() ctx: Contexto, @Proceso() proceso: string): Promise<ProcesoType> {
    return hacer(ctx, archivarProceso, { proceso });
  }

  @Mutation(() => ProcesoType, { description: "Saca del archivo un proceso; vuelve a las listas de trabajo." })
  desarchivarProceso(@Ctx() ctx: Contexto, @Proceso() proceso: string): Promise<ProcesoType> {
    return hacer(ctx, desarchivarProceso, { proceso });
  }
}

const readHito = ({ hito, cuando }: CambioHitoInput) => ({ hito, cuando: parteDeGraphql("Cuando", cuando) });

/** Runs the act and reads what it stored. */
async function hacer<E, S, C, P>(ctx: Contexto, acto: Acto<E, S, C, string, P>, entrada: E): Promise<ProcesoType> {
  const id = await ejecutar(ctx, acto, entrada);
  const proceso = await cargar(ctx, procesoPorId, id);
  if (!proceso) throw new Rechazo("NO_ENCONTRADO");
  return proceso;
}
