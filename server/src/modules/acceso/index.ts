import type { Modulo } from "../../infra/modulo.ts";
import { consultas, tipos } from "./acceso.policy.ts";
import { asignarRol } from "./asignar-rol.ts";
import { cambiarClave } from "./cambiar-clave.ts";
import { desactivarCuenta, reactivarCuenta } from "./cambiar-estado-cuenta.ts";
import { cerrarOtraSesion, cerrarSesion } from "./cerrar-sesion.ts";
import { CuentaResolver } from "./cuenta.resolver.ts";
import { iniciarSesion } from "./iniciar-sesion.ts";
import { invitarPersonal } from "./invitar-personal.ts";
import { modificarMisDatos } from "./modificar-mis-datos.ts";
import { pedirRecuperacion } from "./pedir-recuperacion.ts";
import { PersonalResolver } from "./personal.resolver.ts";
import { registrar } from "./registrar.ts";
import { restablecerClave } from "./restablecer-clave.ts";
import { retirarRol } from "./retirar-rol.ts";
import { activarSegundoFactor, prepararSegundoFactor } from "./segundo-factor.ts";
import { crearToken, revocarToken } from "./tokens.ts";
import { verificarCorreo } from "./verificar-correo.ts";

export { assertSinCuentasDemo, CUENTAS_DEMO, ensureCuentasDemo } from "./cuentas-demo.ts";
export { darAltaCuenta } from "./dar-alta-cuenta.ts";
export { createIdentificar } from "./identificar.ts";
export { TipoDocumento } from "./persona.type.ts";
export { recogerVencidos } from "./recoger.ts";
export { type Administrador, ensureAdministrador } from "./primer-administrador.ts";
export { witnessTokenNegado } from "./token-negado.ts";
export { readToken } from "./tokens.ts";

/** People, accounts, sessions, roles and service tokens. */
export const acceso: Modulo = {
  nombre: "acceso",
  resolvers: [CuentaResolver, PersonalResolver],
  consultas,
  actos: [
    registrar,
    verificarCorreo,
    iniciarSesion,
    cerrarSesion,
    cerrarOtraSesion,
    cambiarClave,
    pedirRecuperacion,
    restablecerClave,
    modificarMisDatos,
    prepararSegundoFactor,
    activarSegundoFactor,
    invitarPersonal,
    asignarRol,
    retirarRol,
    desactivarCuenta,
    reactivarCuenta,
    crearToken,
    revocarToken,
  ],
  tipos,
};
