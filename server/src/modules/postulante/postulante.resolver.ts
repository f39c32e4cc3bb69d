import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { Rechazo } from "#schema/errores.ts";
import { HOJA_DE_VIDA } from "#schema/hoja-de-vida.ts";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { parteAGraphql } from "../bases/index.ts";
import { guardarHojaDeVida } from "./guardar-hoja-de-vida.ts";
import { readHoja, readIdentidad } from "./postulante.queries.ts";
import { conIdentidad, seccionesDe } from "./postulante.rules.ts";
import { FilaInput, HojaDeVidaType } from "./postulante.type.ts";

const FORMULARIO = parteAGraphql("Formulario", HOJA_DE_VIDA);

@Resolver()
export class PostulanteResolver {
  @Query(() => HojaDeVidaType, {
    description: "Hoja de vida de la persona que tiene la sesión, completada con los datos de su cuenta.",
  })
  miHojaDeVida(@Ctx() ctx: Contexto): Promise<HojaDeVidaType> {
    return loadHoja(ctx);
  }

  @Mutation(() => HojaDeVidaType, { description: "Guarda una sección de la hoja de vida, con todas sus filas." })
  async guardarHojaDeVida(
    @Ctx() ctx: Contexto,
    @Arg("revision", () => Int, { description: "Revisión que se leyó antes de escribir." }) revision: number,
    @Arg("seccion", () => ID, { description: "Sección de la hoja de vida." }) seccion: string,
    @Arg("filas", () => [FilaInput], { description: "Todas las filas de la sección." }) filas: FilaInput[],
  ): Promise<HojaDeVidaType> {
    await ejecutar(ctx, guardarHojaDeVida, { revision, seccion, filas });
    return loadHoja(ctx);
  }
}

async function loadHoja(ctx: Contexto): Promise<HojaDeVidaType & { personaId: string }> {
  const { persona } = ctx.quien;
  if (persona === null) throw new Rechazo("NO_AUTORIZADO");
  return ctx.base.leer(ctx.quien, async (tx) => {
    const { revision, guardadaEn, secciones } = await readHoja(tx, persona);
    const identidad = await readIdentidad(tx, persona);
    const hoja = identidad ? conIdentidad(secciones, identidad) : secciones;
    return { personaId: persona, revision, guardadaEn, secciones: seccionesDe(hoja), formulario: FORMULARIO };
  });
}
