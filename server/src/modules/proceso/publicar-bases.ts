import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import { EXIGENCIAS } from "./impedimentos.ts";
import { borradorDe, lockSituacion, mayHacer, ROLES_DE_ACTO, type Situacion } from "./situacion.ts";
import { decidirCambio } from "./version.ts";
import { storeCambio } from "./version-guardada.ts";

interface Entrada {
  readonly proceso: string;
  /** Revision of the draft that the person read and publishes. */
  readonly revision: number;
}

/**
 * Publishes the draft as the first version, where one signature is enough.
 * @throws BASES_CON_ERRORES, DOS_FIRMAS_REQUERIDAS, BASES_YA_PUBLICADAS, REVISION_DESACTUALIZADA
 * @fuente R7 of the house
 */
export const publicarBases = primeraPublicacion("publicarBases", "BASES_PUBLICADAS");

/**
 * Proposes the draft as the first version; another person has to approve it.
 * @throws BASES_CON_ERRORES, BASES_YA_PUBLICADAS, REVISION_DESACTUALIZADA
 * @fuente O19 · R7 of the house
 */
export const proponerPublicacion = primeraPublicacion("proponerPublicacion", "PUBLICACION_PROPUESTA");

function primeraPublicacion(nombre: "publicarBases" | "proponerPublicacion", evento: string) {
  return definirActo({
    nombre,
    evento,
    politica: conRol(...ROLES_DE_ACTO[nombre]),
    load: (tx: Tx, { proceso }: Entrada) => lockSituacion(tx, proceso),
    authorize: (quien, situacion: Situacion) => mayHacer(quien, nombre, situacion),
    decide: (situacion, { revision }, momento) => {
      const { revision: actual, documento } = borradorDe(situacion);
      if (revision !== actual) throw new Rechazo("REVISION_DESACTUALIZADA", { actual });
      EXIGENCIAS[nombre](situacion, momento.instante, momento.quien.persona);
      // To propose is always to ask for a signature, whatever the entidad demands.
      const conFirmas = { ...situacion, requiereSegundaPersona: nombre === "proponerPublicacion" };
      return decidirCambio(conFirmas, { clase: "PUBLICACION", documento, motivo: null, datos: {} }, momento);
    },
    store: storeCambio,
  });
}
