/** A person who exists only in the demo, with a password that everybody may know. */
export interface CuentaDemo {
  readonly correo: string;
  readonly clave: string;
  readonly rol: string;
}

/**
 * What the console says when the server is ready.
 * @param baseUrl  public address, without final slash
 * @param cuentas  accounts of the demo; none in production
 * @param dataDir  folder of the embedded database, or null when it is external
 * @param administrador whether somebody administers, was invited right now, or is missing
 */
export function describeListo(
  baseUrl: string,
  cuentas: readonly CuentaDemo[],
  dataDir: string | null,
  administrador: "HAY" | "INVITADO" | "FALTA" = "HAY",
): string {
  const lines = [
    "",
    "Mérito está listo.",
    "",
    `  Portal de postulantes  ${baseUrl}/`,
    `  Administración         ${baseUrl}/admin/`,
    `  API GraphQL            ${baseUrl}/graphql`,
  ];
  if (cuentas.length > 0) {
    const width = (pick: (cuenta: CuentaDemo) => string) => Math.max(...cuentas.map((cuenta) => pick(cuenta).length));
    const [roles, correos] = [width((cuenta) => cuenta.rol), width((cuenta) => cuenta.correo)];
    lines.push("", "  Cuentas de demostración (rol, correo y clave)");
    for (const { rol, correo, clave } of cuentas)
      lines.push(`    ${rol.padEnd(roles)}  ${correo.padEnd(correos)}  ${clave}`);
  }
  if (administrador === "INVITADO")
    lines.push("", "  Se envió por correo la invitación a quien administrará; su enlace vale tres días.");
  if (administrador === "FALTA")
    lines.push(
      "",
      "  Todavía nadie administra el sistema: defina ADMIN_DNI, ADMIN_NOMBRES, ADMIN_APELLIDOS y ADMIN_CORREO,",
      "  y vuelva a arrancar. Recibirá por correo el enlace para elegir su contraseña.",
    );
  if (dataDir) lines.push("", `  Los datos quedan en ${dataDir}`);
  lines.push("  Para detenerlo, presione Ctrl-C.", "");
  return lines.join("\n");
}
