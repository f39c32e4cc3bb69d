/** What the owner of an application may do with it now, and why not. Pure: the same assertions that the acts throw. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { ventanaPostulacion } from "#schema/postulacion/ventana.ts";
import type { Situacion } from "./guardada.ts";
import { assertActualizable, assertEditable, assertRetirable } from "./plazo.rules.ts";
import { ACTOS_DE_POSTULACION, type ActoDePostulacion } from "./postulacion.enums.ts";
import type { CapacidadPostulacionType } from "./postulacion.type.ts";

type Exige = (situacion: Situacion, ahora: InstanteUtc) => unknown;

const PROPIAS: Readonly<Partial<Record<ActoDePostulacion, Exige>>> = {
  actualizarVersion: assertActualizable,
  retirarPostulacion: assertRetirable,
};

/** @param persona who asks; whoever is not the owner may do nothing */
export function capacidadesDe(
  situacion: Situacion,
  persona: string | null,
  ahora: InstanteUtc,
): CapacidadPostulacionType[] {
  const { postulacion, proceso } = situacion;
  const cierra = (proceso.vigente && ventanaPostulacion(proceso.vigente.documento)?.cierra) ?? null;
  return (Object.keys(ACTOS_DE_POSTULACION) as ActoDePostulacion[]).map((acto) => {
    const rechazo =
      persona === postulacion.persona
        ? rechazoDe(() => (PROPIAS[acto] ?? assertEditable)(situacion, ahora))
        : new Rechazo("NO_AUTORIZADO");
    const motivo = rechazo && { codigo: rechazo.codigo, mensaje: rechazo.message, detalles: rechazo.detalles };
    return { acto, permitido: rechazo === null, motivo, hasta: rechazo === null ? cierra : null };
  });
}

function rechazoDe(exige: () => unknown): Rechazo | null {
  try {
    exige();
    return null;
  } catch (error) {
    if (error instanceof Rechazo) return error;
    throw error;
  }
}
