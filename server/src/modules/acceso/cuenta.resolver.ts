import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { ejecutar } from "../../infra/acto.ts";
import type { Contexto } from "../../infra/contexto.ts";
import { SISTEMA } from "../../infra/quien.ts";
import { listCorreosDemo, listSesiones, readYo } from "./acceso.queries.ts";
import { Aviso, CorreoDemo, SegundoFactor, Sesion, Yo } from "./acceso.type.ts";
import { cambiarClave } from "./cambiar-clave.ts";
import { cerrarOtraSesion, cerrarSesion } from "./cerrar-sesion.ts";
import { forgetGuesses, giveGuessBack, iniciarSesion, SEGUNDOS_SESION } from "./iniciar-sesion.ts";
import { modificarMisDatos } from "./modificar-mis-datos.ts";
import { pedirRecuperacion } from "./pedir-recuperacion.ts";
import { MisDatosInput, RegistroInput } from "./persona.type.ts";
import { registrar } from "./registrar.ts";
import { restablecerClave } from "./restablecer-clave.ts";
import { activarSegundoFactor, prepararSegundoFactor } from "./segundo-factor.ts";
import { sinPrisa } from "./sin-prisa.ts";
import { verificarCorreo } from "./verificar-correo.ts";

const aviso = (mensaje: string): Aviso => ({ mensaje });

/** What each person does with their own account. */
@Resolver()
export class CuentaResolver {
  @Query(() => Yo, { nullable: true, description: "La persona que tiene la sesión abierta; nulo si no hay sesión." })
  async yo(@Ctx() ctx: Contexto): Promise<Yo | null> {
    const { persona, asignaciones } = ctx.quien;
    if (persona === null) return null;
    const cuenta = await ctx.base.leer(ctx.quien, (tx) => readYo(tx, persona));
    return cuenta && { ...cuenta, debeActivarSegundoFactor: asignaciones.length < cuenta.roles.length };
  }

  @Query(() => [String], { description: "Nombres de las acciones que la persona puede intentar con sus roles." })
  capacidades(@Ctx() ctx: Contexto): readonly string[] {
    return ctx.servicios.accionesDe(ctx.quien);
  }

  @Query(() => [Sesion], { description: "Sesiones abiertas de la persona." })
  async sesiones(@Ctx() ctx: Contexto): Promise<Sesion[]> {
    const { persona, sesion } = ctx.quien;
    return persona === null ? [] : ctx.base.leer(ctx.quien, (tx) => listSesiones(tx, persona, sesion));
  }

  @Query(() => [CorreoDemo], { description: "Últimos correos escritos; vacío fuera de la demostración." })
  async correosDemo(
    @Ctx() ctx: Contexto,
    @Arg("destinatario", () => String, { nullable: true, description: "Solo los de esta dirección." }) destinatario:
      | string
      | null,
  ): Promise<CorreoDemo[]> {
    return ctx.servicios.demo ? ctx.base.leer(SISTEMA, (tx) => listCorreosDemo(tx, destinatario ?? null)) : [];
  }

  @Mutation(() => Aviso, {
    description: "Empieza la creación de una cuenta; termina con el enlace que llega por correo.",
  })
  async registrar(
    @Ctx() ctx: Contexto,
    @Arg("entrada", () => RegistroInput, { description: "Datos de la cuenta." }) entrada: RegistroInput,
  ): Promise<Aviso> {
    await ejecutar(ctx, registrar, entrada);
    return aviso("Le enviamos un correo. Abra el enlace que contiene para terminar de crear su cuenta.");
  }

  @Mutation(() => Aviso, { description: "Termina la creación de una cuenta." })
  async verificarCorreo(
    @Ctx() ctx: Contexto,
    @Arg("token", () => String, { description: "Secreto del enlace." }) token: string,
  ): Promise<Aviso> {
    await ejecutar(ctx, verificarCorreo, { token });
    return aviso("Su cuenta está lista. Ya puede iniciar sesión.");
  }

  @Mutation(() => Aviso, {
    description: "Inicia sesión; la sesión queda en una galleta del navegador. Los datos se leen con «yo».",
  })
  async iniciarSesion(
    @Ctx() ctx: Contexto,
    @Arg("usuario", () => String, { description: "Número de documento o correo." }) usuario: string,
    @Arg("clave", () => String, { description: "Contraseña." }) clave: string,
    @Arg("codigo", () => String, {
      nullable: true,
      description: "Código de verificación en dos pasos, si la cuenta lo pide.",
    })
    codigo: string | null,
  ): Promise<Aviso> {
    const entrada = { usuario, clave, codigo: codigo ?? null };
    const { token, equipo, persona, contada } = await ejecutar(ctx, iniciarSesion, entrada);
    await giveGuessBack(ctx, persona, contada);
    ctx.galletas.ponerSesion(token, SEGUNDOS_SESION);
    ctx.galletas.ponerEquipo(equipo);
    return aviso("Inició sesión.");
  }

  @Mutation(() => Aviso, { description: "Cierra la sesión de este navegador." })
  async cerrarSesion(@Ctx() ctx: Contexto): Promise<Aviso> {
    await ejecutar(ctx, cerrarSesion, { id: null });
    ctx.galletas.quitarSesion();
    return aviso("Cerró su sesión.");
  }

  @Mutation(() => Aviso, { description: "Cierra otra sesión de la misma persona." })
  async cerrarOtraSesion(
    @Ctx() ctx: Contexto,
    @Arg("id", () => ID, { description: "Sesión que se cierra." }) id: string,
  ): Promise<Aviso> {
    await ejecutar(ctx, cerrarOtraSesion, { id });
    return aviso("La sesión quedó cerrada.");
  }

  @Mutation(() => Aviso, { description: "Cambia la contraseña propia y cierra las demás sesiones." })
  async cambiarClave(
    @Ctx() ctx: Contexto,
    @Arg("actual", () => String, { description: "Contraseña actual." }) actual: string,
    @Arg("nueva", () => String, { description: "Contraseña nueva: de 10 a 128 caracteres, difícil de adivinar." })
    nueva: string,
  ): Promise<Aviso> {
    await ejecutar(ctx, cambiarClave, { actual, nueva });
    return aviso("Su contraseña cambió. Las demás sesiones quedaron cerradas.");
  }

  @Mutation(() => Aviso, { description: "Pide un enlace para elegir otra contraseña." })
  async pedirRecuperacion(
    @Ctx() ctx: Contexto,
    @Arg("usuario", () => String, { description: "Número de documento o correo." }) usuario: string,
  ): Promise<Aviso> {
    await sinPrisa(ejecutar(ctx, pedirRecuperacion, { usuario }));
    return aviso("Si hay una cuenta con ese dato, le enviamos un correo con el enlace.");
  }

  @Mutation(() => Aviso, { description: "Elige la contraseña con el enlace de una recuperación o de una invitación." })
  async restablecerClave(
    @Ctx() ctx: Contexto,
    @Arg("token", () => String, { description: "Secreto del enlace." }) token: string,
    @Arg("clave", () => String, { description: "Contraseña nueva: de 10 a 128 caracteres, difícil de adivinar." })
    clave: string,
  ): Promise<Aviso> {
    const persona = await ejecutar(ctx, restablecerClave, { token, clave });
    await forgetGuesses(ctx, persona);
    return aviso("Su contraseña quedó guardada. Ya puede iniciar sesión.");
  }

  @Mutation(() => Aviso, { description: "Cambia los datos propios." })
  async modificarMisDatos(
    @Ctx() ctx: Contexto,
    @Arg("revision", () => Int, { description: "Revisión que se leyó antes de modificar." }) revision: number,
    @Arg("entrada", () => MisDatosInput, { description: "Datos completos." }) datos: MisDatosInput,
  ): Promise<Aviso> {
    await ejecutar(ctx, modificarMisDatos, { revision, datos });
    return aviso("Sus datos quedaron guardados.");
  }

  @Mutation(() => SegundoFactor, { description: "Prepara la verificación en dos pasos." })
  prepararSegundoFactor(@Ctx() ctx: Contexto): Promise<SegundoFactor> {
    return ejecutar(ctx, prepararSegundoFactor, null);
  }

  @Mutation(() => Aviso, { description: "Activa la verificación en dos pasos con su primer código." })
  async activarSegundoFactor(
    @Ctx() ctx: Contexto,
    @Arg("codigo", () => String, { description: "Código de seis dígitos." }) codigo: string,
  ): Promise<Aviso> {
    await ejecutar(ctx, activarSegundoFactor, { codigo });
    return aviso("La verificación en dos pasos quedó activa.");
  }
}
