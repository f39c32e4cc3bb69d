import { Arg, Args, type ClassType, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Rechazo } from "#schema/errores.ts";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import { ejecutar } from "../../infra/acto.ts";
import { cargar } from "../../infra/cargador.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { isId } from "../../infra/validacion.ts";
import { parteAGraphql, parteType } from "../bases/index.ts";
import { cambiarLogo } from "./cambiar-logo.ts";
import { crearEntidad } from "./crear-entidad.ts";
import { entidadPorId, listEntidades, siguienteNumero } from "./entidad.queries.ts";
import { EntidadConnection, EntidadInput, EntidadType, OrdenEntidades } from "./entidad.type.ts";
import { modificarEntidad } from "./modificar-entidad.ts";

@Resolver(() => EntidadType)
export class EntidadResolver {
  @Query(() => EntidadType, { nullable: true, description: "Una entidad; nulo si no existe." })
  async entidad(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Identificador." }) id: string,
  ): Promise<EntidadType | null> {
    return isId(id) ? cargar(ctx, entidadPorId, id) : null;
  }

  @Query(() => EntidadConnection, { description: "Entidades que convocan con este sistema." })
  entidades(
    @Ctx() ctx: Contexto,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("orden", () => OrdenEntidades, { defaultValue: OrdenEntidades.NOMBRE, description: "Orden de la lista." })
    orden: OrdenEntidades,
  ): Promise<Pagina<EntidadType>> {
    return ctx.base.leer(ctx.quien, (tx) => listEntidades(tx, orden, pagina));
  }

  @Mutation(() => EntidadType, { description: "Registra una entidad en el sistema." })
  async crearEntidad(
    @Ctx() ctx: Contexto,
    @Arg("entrada", () => EntidadInput, { description: "Datos de la entidad." }) entrada: EntidadInput,
  ): Promise<EntidadType> {
    return loadEntidad(ctx, await ejecutar(ctx, crearEntidad, entrada));
  }

  @Mutation(() => EntidadType, { description: "Cambia los datos de una entidad." })
  async modificarEntidad(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Identificador." }) id: string,
    @Arg("revision", () => Int, { description: "Revisión que se leyó antes de modificar." }) revision: number,
    @Arg("entrada", () => EntidadInput, { description: "Datos completos de la entidad." }) datos: EntidadInput,
  ): Promise<EntidadType> {
    return loadEntidad(ctx, await ejecutar(ctx, modificarEntidad, { id, revision, datos }));
  }

  @Mutation(() => EntidadType, { description: "Pone el logo de una entidad, o lo quita." })
  async cambiarLogo(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Identificador." }) id: string,
    @Arg("imagen", () => String, {
      nullable: true,
      description: "Imagen PNG o JPG de hasta 200 KB, en Base64; si se omite, se quita el logo.",
    })
    imagen: string | undefined | null,
  ): Promise<EntidadType> {
    return loadEntidad(ctx, await ejecutar(ctx, cambiarLogo, { id, imagen: imagen ?? null }));
  }

  @FieldResolver((): [ClassType<object>] => [parteType("Contacto")], {
    description: "Contactos por uso, con los que parte cada proceso nuevo.",
  })
  contactos(@Root() { contactos }: EntidadType): object[] {
    return contactos.map((contacto) => parteAGraphql("Contacto", contacto));
  }

  @FieldResolver(() => Int, { description: "Número que tendría el próximo proceso de este año." })
  async siguienteNumero(@Ctx() ctx: Contexto, @Root() { id }: EntidadType): Promise<number> {
    return (await cargar(ctx, siguienteNumero, id)) ?? 1;
  }
}

/** Reads what an act has just stored. */
async function loadEntidad(ctx: Contexto, id: string): Promise<EntidadType> {
  const entidad = await cargar(ctx, entidadPorId, id);
  if (!entidad) throw new Rechazo("NO_ENCONTRADO");
  return entidad;
}
