import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Pagina, PaginaArgs } from "../../graphql/conexion.ts";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { listPersonal, listTokens } from "./acceso.queries.ts";
import {
  Aviso,
  InvitacionInput,
  type Personal,
  PersonalConnection,
  PersonaInvitada,
  RolInput,
  RolOtorgado,
  TokenCreado,
  TokenInput,
  TokenServicio,
} from "./acceso.type.ts";
import { asignarRol } from "./asignar-rol.ts";
import { desactivarCuenta, reactivarCuenta } from "./cambiar-estado-cuenta.ts";
import type { RolNuevo } from "./cuentas.ts";
import { invitarPersonal } from "./invitar-personal.ts";
import { retirarRol } from "./retirar-rol.ts";
import { crearToken, revocarToken } from "./tokens.ts";

const aviso = (mensaje: string): Aviso => ({ mensaje });

/** What administrators and RR.HH. do with the accounts of others. */
@Resolver()
export class PersonalResolver {
  @Query(() => PersonalConnection, { description: "Quienes trabajan para una entidad, por apellidos." })
  personal(
    @Ctx() ctx: Contexto,
    @Args(() => PaginaArgs) pagina: PaginaArgs,
    @Arg("buscar", () => String, { nullable: true, description: "Parte del nombre o del correo." }) buscar:
      | string
      | null,
  ): Promise<Pagina<Personal>> {
    return ctx.base.leer(ctx.quien, (tx) => listPersonal(tx, buscar?.trim().slice(0, 100) || null, pagina));
  }

  @Query(() => [TokenServicio], { description: "Tokens de servicio, del más reciente al más antiguo." })
  tokens(@Ctx() ctx: Contexto): Promise<TokenServicio[]> {
    return ctx.base.leer(ctx.quien, listTokens);
  }

  @Mutation(() => PersonaInvitada, {
    description: "Crea la cuenta de quien trabaja para una entidad y le envía una invitación.",
  })
  async invitarPersonal(
    @Ctx() ctx: Contexto,
    @Arg("entrada", () => InvitacionInput, { description: "Datos y roles." }) entrada: InvitacionInput,
  ): Promise<PersonaInvitada> {
    const persona = await ejecutar(ctx, invitarPersonal, { identidad: entrada, roles: entrada.roles.map(toRol) });
    return { persona, mensaje: "Le enviamos la invitación por correo. El enlace vale tres días." };
  }

  @Mutation(() => RolOtorgado, { description: "Otorga un rol." })
  async asignarRol(
    @Ctx() ctx: Contexto,
    @Arg("persona", () => ID, { description: "Persona que lo recibe." }) persona: string,
    @Arg("rol", () => RolInput, { description: "Rol y dónde vale." }) rol: RolInput,
  ): Promise<RolOtorgado> {
    const asignacion = await ejecutar(ctx, asignarRol, { persona, ...toRol(rol) });
    return { asignacion, mensaje: "El rol quedó asignado." };
  }

  @Mutation(() => Aviso, { description: "Retira un rol." })
  async retirarRol(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Asignación que se retira." }) id: string,
    @Arg("motivo", () => String, { nullable: true, description: "Motivo." }) motivo: string | null,
  ): Promise<Aviso> {
    await ejecutar(ctx, retirarRol, { id, motivo: motivo ?? null });
    return aviso("El rol quedó retirado.");
  }

  @Mutation(() => Aviso, { description: "Desactiva una cuenta y cierra sus sesiones." })
  async desactivarCuenta(
    @Ctx() ctx: Contexto,
    @Arg("persona", () => ID, { description: "Persona." }) persona: string,
    @Arg("motivo", () => String, { description: "Motivo." }) motivo: string,
  ): Promise<Aviso> {
    await ejecutar(ctx, desactivarCuenta, { persona, motivo });
    return aviso("La cuenta quedó desactivada.");
  }

  @Mutation(() => Aviso, { description: "Reactiva una cuenta." })
  async reactivarCuenta(
    @Ctx() ctx: Contexto,
    @Arg("persona", () => ID, { description: "Persona." }) persona: string,
    @Arg("motivo", () => String, { description: "Motivo." }) motivo: string,
  ): Promise<Aviso> {
    await ejecutar(ctx, reactivarCuenta, { persona, motivo });
    return aviso("La cuenta quedó activa.");
  }

  @Mutation(() => TokenCreado, { description: "Crea un token de servicio para otro sistema." })
  crearToken(
    @Ctx() ctx: Contexto,
    @Arg("entrada", () => TokenInput, { description: "Datos del token." }) {
      nombre,
      entidad,
      alcances,
      dias,
    }: TokenInput,
  ): Promise<TokenCreado> {
    return ejecutar(ctx, crearToken, { nombre, entidad: entidad ?? null, alcances, dias });
  }

  @Mutation(() => Aviso, { description: "Revoca un token de servicio." })
  async revocarToken(@Ctx() ctx: Contexto, @Arg("id", () => ID, { description: "Token." }) id: string): Promise<Aviso> {
    await ejecutar(ctx, revocarToken, { id });
    return aviso("El token quedó revocado.");
  }
}

function toRol({ rol, entidad, proceso }: RolInput): RolNuevo {
  return { rol, entidad: entidad ?? null, proceso: proceso ?? null };
}
