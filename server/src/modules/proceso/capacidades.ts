/** What a person can do with a proceso now, and why not the rest. The acts ask the same rules. */
import { Rechazo } from "#schema/errores.ts";
import type { Quien } from "../../infra/quien.ts";
import { EXIGENCIAS, hastaCuando } from "./impedimentos.ts";
import { ACTOS_DE_PROCESO } from "./proceso.enums.ts";
import type { CapacidadProcesoType, MotivoRechazoType } from "./proceso.type.ts";
import { type ActoDeProceso, mayHacer, type Situacion } from "./situacion.ts";

export function capacidadesDe(quien: Quien, situacion: Situacion): CapacidadProcesoType[] {
  return ACTOS_DE_PROCESO.map((acto) => {
    const motivo = motivoDe(quien, situacion, acto);
    return { acto, permitido: motivo === null, motivo, hasta: motivo === null ? hastaCuando(acto, situacion) : null };
  });
}

function motivoDe(quien: Quien, situacion: Situacion, acto: ActoDeProceso): MotivoRechazoType | null {
  try {
    if (!mayHacer(quien, acto, situacion))
      throw new Rechazo(quien.persona === null ? "NO_AUTENTICADO" : "NO_AUTORIZADO");
    EXIGENCIAS[acto](situacion, situacion.ahora, quien.persona);
    return null;
  } catch (error) {
    if (!(error instanceof Rechazo)) throw error;
    return { codigo: error.codigo, mensaje: error.message, detalles: error.detalles };
  }
}
