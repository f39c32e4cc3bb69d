/** When an application may be made, changed, sent or withdrawn. Pure: acts throw what is said here and `capacidades` shows it. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { momentoEn, type Ventana, ventanaPostulacion } from "#schema/postulacion/ventana.ts";
import type { PostulacionGuardada, ProcesoQueRecibe, Situacion, Version } from "./guardada.ts";

/** What a proceso that receives applications has. */
export interface Recepcion {
  readonly vigente: Version;
  readonly ventana: Ventana;
}

/**
 * The seal falls inside the window of the version in force, of a proceso that goes on.
 * @throws PROCESO_NO_RECIBE, POSTULACION_NO_ABIERTA, POSTULACION_CERRADA
 * @fuente reliability D1, R4
 */
export function assertRecibe({ estado, vigente }: ProcesoQueRecibe, sello: InstanteUtc): Recepcion {
  const ventana = vigente && ventanaPostulacion(vigente.documento);
  if (!vigente || !ventana || estado !== "PUBLICADO") throw new Rechazo("PROCESO_NO_RECIBE", { estado });
  switch (momentoEn(ventana, sello)) {
    case "ANTES":
      throw new Rechazo("POSTULACION_NO_ABIERTA", { abre: ventana.abre });
    case "DESPUES":
      throw new Rechazo("POSTULACION_CERRADA", { cierra: ventana.cierra });
    case "DENTRO":
      return { vigente, ventana };
  }
}

/** @throws POSTULACION_ENVIADA, POSTULACION_RETIRADA */
export function assertBorrador({ estado, constancia }: PostulacionGuardada): void {
  if (estado === "ENVIADA") throw new Rechazo("POSTULACION_ENVIADA", { constancia: constancia ?? "" });
  if (estado === "RETIRADA") throw new Rechazo("POSTULACION_RETIRADA");
}

/**
 * A draft that may be changed or sent at this instant: it follows the version in force and the window is open.
 * @throws POSTULACION_ENVIADA, POSTULACION_RETIRADA, what `assertRecibe` throws, BASES_MODIFICADAS
 */
export function assertEditable({ postulacion, proceso }: Situacion, sello: InstanteUtc): Recepcion {
  assertBorrador(postulacion);
  const recepcion = assertRecibe(proceso, sello);
  if (recepcion.vigente.id !== postulacion.versionBases) {
    throw new Rechazo("BASES_MODIFICADAS", { version: recepcion.vigente.numero });
  }
  return recepcion;
}

/** @throws REVISION_DESACTUALIZADA when it was saved since it was read */
export function assertRevision({ revision }: PostulacionGuardada, enviada: number): void {
  if (revision !== enviada) throw new Rechazo("REVISION_DESACTUALIZADA", { actual: revision });
}

/**
 * A draft may always be dropped; what was sent, only before the closing and where its bases say so.
 * @throws POSTULACION_RETIRADA, RETIRO_NO_PERMITIDO, what `assertRecibe` throws
 * @fuente bases `postulaciones.retiro` · catalogue A45
 */
export function assertRetirable({ postulacion, proceso, version }: Situacion, sello: InstanteUtc): void {
  if (postulacion.estado === "RETIRADA") throw new Rechazo("POSTULACION_RETIRADA");
  if (postulacion.estado === "BORRADOR") return;
  const { retiro = "NO" } = version.documento.postulaciones;
  if (retiro === "NO") throw new Rechazo("RETIRO_NO_PERMITIDO");
  assertRecibe(proceso, sello);
}

/** @throws POSTULACION_ENVIADA, POSTULACION_RETIRADA, what `assertRecibe` throws, SIN_VERSION_NUEVA */
export function assertActualizable({ postulacion, proceso }: Situacion, sello: InstanteUtc): Recepcion {
  assertBorrador(postulacion);
  const recepcion = assertRecibe(proceso, sello);
  if (recepcion.vigente.id === postulacion.versionBases) {
    throw new Rechazo("SIN_VERSION_NUEVA", { version: recepcion.vigente.numero });
  }
  return recepcion;
}
