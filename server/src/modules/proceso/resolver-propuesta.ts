/** What the second person does with a change that waits. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { assertProrroga } from "./cambios-cronograma.ts";
import { assertPorCerrar, EXIGENCIAS, readMotivo } from "./impedimentos.ts";
import {
  type ActoDeProceso,
  type ClaseVersion,
  lockSituacion,
  mayHacer,
  type Propuesta,
  ROLES_DE_ACTO,
  type Situacion,
} from "./situacion.ts";
import { decidirVersion } from "./version.ts";
import { resolverPropuesta, storeCambio } from "./version-guardada.ts";

interface Entrada {
  readonly proceso: string;
  /** The proposal that the person read; another one may have come since. */
  readonly propuesta: string;
}

/** The act by which each class of change is presented: at approval its conditions have to hold still. */
const ACTO_DE: Readonly<Partial<Record<ClaseVersion, ActoDeProceso>>> = {
  FE_DE_ERRATAS: "enmendarBases",
  PRORROGA: "prorrogarCronograma",
  POSTERGACION: "postergarProceso",
  REANUDACION: "reanudarProceso",
  CANCELACION: "cancelarProceso",
};

/**
 * Signs the change that another person proposed, which takes force.
 * @throws SIN_CAMBIO_PENDIENTE, MISMA_PERSONA, and what the change itself refuses if its conditions no longer hold
 * @fuente O19 · D3 · R7 of the house
 */
export const aprobarPublicacion = definirActo({
  nombre: "aprobarPublicacion",
  evento: "PUBLICACION_APROBADA",
  politica: conRol(...ROLES_DE_ACTO.aprobarPublicacion),
  load: (tx, { proceso }: Entrada) => lockSituacion(tx, proceso),
  authorize: (quien, situacion) => mayHacer(quien, "aprobarPublicacion", situacion),
  decide: (situacion, entrada, momento) => {
    const { persona } = momento.quien;
    EXIGENCIAS.aprobarPublicacion(situacion, momento.instante, persona);
    const propuesta = propuestaDe(situacion, entrada);
    assertVigencia(situacion, propuesta, momento.instante);
    const firmas = { propone: propuesta.propuestaPor, firma: persona, resuelve: propuesta.id };
    const decision = decidirVersion(situacion, propuesta, firmas, momento);
    const { id, entidad } = situacion;
    const [publicada] = decision.eventos;
    return {
      ...decision,
      eventos: [
        {
          objeto: { tipo: "Proceso", id },
          entidad,
          proceso: id,
          detalles: { propuesta: propuesta.id, clase: propuesta.clase },
        },
        publicada,
      ],
    };
  },
  store: storeCambio,
});

/**
 * Sends the change back with what has to be mended. The proposer may withdraw it in the same way.
 * @throws SIN_CAMBIO_PENDIENTE, MOTIVO_REQUERIDO
 */
export const observarPublicacion = definirActo({
  nombre: "observarPublicacion",
  evento: "PUBLICACION_OBSERVADA",
  politica: conRol(...ROLES_DE_ACTO.observarPublicacion),
  load: (tx, { proceso }: Entrada & { readonly observacion: string }) => lockSituacion(tx, proceso),
  authorize: (quien, situacion) => mayHacer(quien, "observarPublicacion", situacion),
  decide: (situacion, entrada, momento) => {
    EXIGENCIAS.observarPublicacion(situacion, momento.instante, momento.quien.persona);
    const { id: propuesta, clase } = propuestaDe(situacion, entrada);
    const observacion = readMotivo(entrada.observacion, "observacion");
    const { id, entidad } = situacion;
    return {
      resultado: id,
      cambios: { propuesta, observacion, por: momento.quien.persona, en: momento.instante },
      eventos: [
        { objeto: { tipo: "Proceso", id }, entidad, proceso: id, motivo: observacion, detalles: { propuesta, clase } },
      ],
    };
  },
  store: async (tx, { propuesta, observacion, por, en }, { id }) => {
    await resolverPropuesta(tx, propuesta, "OBSERVADA", por, en, observacion);
    await tx.filas("update proceso set estado = 'BORRADOR' where id = $1 and estado = 'EN_APROBACION'", [id]);
  },
});

function propuestaDe({ propuesta }: Situacion, entrada: Entrada): Propuesta {
  if (!propuesta || propuesta.id !== entrada.propuesta) throw new Rechazo("SIN_CAMBIO_PENDIENTE");
  return propuesta;
}

/** A proposal does not stop the clock: what was in time when it was proposed may be late when it is signed. */
function assertVigencia(situacion: Situacion, propuesta: Propuesta, ahora: InstanteUtc): void {
  const acto = ACTO_DE[propuesta.clase];
  if (acto) EXIGENCIAS[acto]({ ...situacion, propuesta: null }, ahora, propuesta.propuestaPor);
  if (propuesta.clase === "PUBLICACION") assertPorCerrar(propuesta.documento, ahora);
  if (propuesta.clase === "PRORROGA" && situacion.vigente) {
    assertProrroga(situacion.vigente.documento, propuesta.documento, propuesta.datos.hitos ?? [], ahora);
  }
}
