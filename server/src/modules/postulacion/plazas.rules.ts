/** Which plazas a person may apply to, given what that person already has in the proceso. */
import type { Bases } from "#schema/bases/bases.ts";
import { Rechazo } from "#schema/errores.ts";
import { ambitoDelLimite, juzgarPlazas } from "#schema/postulacion/plazas.ts";
import type { PostulacionGuardada } from "./guardada.ts";

/**
 * @returns the scope of the limit that the application takes
 * @throws PLAZA_FALTANTE, PLAZA_DESCONOCIDA, PLAZA_REPETIDA, PLAZAS_EN_EXCESO
 */
export function readAmbito(bases: Bases, plazas: readonly string[]): string {
  const falta = juzgarPlazas(bases, plazas);
  switch (falta?.falta) {
    case "NINGUNA":
      throw new Rechazo("PLAZA_FALTANTE", {}, "plazas");
    case "DESCONOCIDA":
      throw new Rechazo("PLAZA_DESCONOCIDA", { plaza: falta.plaza }, `plazas.${plazas.indexOf(falta.plaza)}`);
    case "REPETIDA":
      throw new Rechazo("PLAZA_REPETIDA", { plaza: falta.plaza }, `plazas.${plazas.lastIndexOf(falta.plaza)}`);
    case "DEMASIADAS":
      throw new Rechazo("PLAZAS_EN_EXCESO", { maximo: falta.maximo }, "plazas");
    case undefined:
      return ambitoDelLimite(bases, plazas);
  }
}

/**
 * Nothing alive of the person in that scope, and nothing withdrawn that may not be sent again.
 * @throws POSTULACION_YA_CREADA, YA_POSTULO, REENVIO_NO_PERMITIDO
 * @fuente reliability R2 · bases `postulaciones`
 */
export function assertLibre(
  { postulaciones: { retiro = "NO" } }: Bases,
  propias: readonly PostulacionGuardada[],
  ambito: string,
): void {
  for (const otra of propias.filter(({ ambitoLimite }) => ambitoLimite === ambito)) {
    if (otra.estado !== "RETIRADA") throw conflictoCon(otra);
    if (otra.constancia !== null && retiro !== "SE_RETIRA_Y_REENVIA") throw new Rechazo("REENVIO_NO_PERMITIDO");
  }
}

/** What somebody is told who already has a live application in that scope. */
export function conflictoCon({ estado, codigo, constancia }: PostulacionGuardada): Rechazo {
  return estado === "ENVIADA"
    ? new Rechazo("YA_POSTULO", { codigo, constancia: constancia ?? "" })
    : new Rechazo("POSTULACION_YA_CREADA", { codigo });
}
