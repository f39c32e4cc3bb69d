/** The acts that change a published proceso. Each presents one change; `version.ts` publishes or proposes it. */
import { canonico, type Json } from "#schema/bases/canonico.ts";
import { Rechazo } from "#schema/errores.ts";
import { definirActo, type Momento } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { conRol } from "../../infra/politica.ts";
import { readCuando } from "../bases/index.ts";
import { assertProrroga, type CambioHito, conHitos } from "./cambios-cronograma.ts";
import { assertCausa, EXIGENCIAS, readMotivo } from "./impedimentos.ts";
import {
  type ActoDeProceso,
  borradorDe,
  lockSituacion,
  mayHacer,
  ROLES_DE_ACTO,
  type Situacion,
  vigenteDe,
} from "./situacion.ts";
import { decidirCambio } from "./version.ts";
import { type CambioDeVersion, storeCambio } from "./version-guardada.ts";

interface EntradaCambio {
  readonly proceso: string;
  /** Why; it is published. */
  readonly motivo: string;
}

interface EntradaHitos extends EntradaCambio {
  readonly hitos: readonly { readonly hito: string; readonly cuando: unknown }[];
}

interface EntradaCausa extends EntradaCambio {
  /** One of the causes that the bases list, literally. */
  readonly causa: string | null;
}

/**
 * Publishes the draft as a fe de erratas: a new numbered version with its motive and its differences.
 * @throws SIN_CAMBIOS, BASES_CON_ERRORES, CODIGO_INMUTABLE, REVISION_DESACTUALIZADA
 * @fuente catalogue H55, H61 · R7 of the house
 */
export const enmendarBases = actoDeCambio<EntradaCambio & { readonly revision: number }>(
  "enmendarBases",
  "BASES_ENMENDADAS",
  (situacion, { revision, motivo }) => {
    const { revision: actual, documento } = borradorDe(situacion);
    if (revision !== actual) throw new Rechazo("REVISION_DESACTUALIZADA", { actual });
    if (isIgual(documento, vigenteDe(situacion).documento)) throw new Rechazo("SIN_CAMBIOS");
    return { clase: "FE_DE_ERRATAS", documento, motivo: readMotivo(motivo), datos: {} };
  },
);

/**
 * Extends rows of the schedule that have not expired, or that the bases let reopen.
 * @throws PLAZO_VENCIDO, PRORROGA_NO_EXTIENDE, RUTA_INEXISTENTE, NO_PREVISTO_EN_BASES, PASO_EL_MOMENTO
 * @fuente D3 of the house · catalogue H16
 */
export const prorrogarCronograma = actoDeCambio<EntradaHitos>(
  "prorrogarCronograma",
  "CRONOGRAMA_PRORROGADO",
  (situacion, entrada, { instante }) => {
    const { documento: vigentes } = vigenteDe(situacion);
    const hitos = readHitos(entrada);
    const documento = conHitos(vigentes, hitos);
    assertProrroga(vigentes, documento, hitos, instante);
    return { clase: "PRORROGA", documento, motivo: readMotivo(entrada.motivo), datos: { hitos } };
  },
);

/**
 * Postpones the proceso, if and while its bases allow it.
 * @throws NO_PREVISTO_EN_BASES, PASO_EL_MOMENTO, CAUSA_NO_PREVISTA
 * @fuente catalogue H17
 */
export const postergarProceso = actoDeCambio<EntradaCausa>(
  "postergarProceso",
  "PROCESO_POSTERGADO",
  (situacion, { motivo, causa }) => {
    const { documento } = vigenteDe(situacion);
    assertCausa(documento.cronograma.postergacion, causa);
    return { clase: "POSTERGACION", documento, motivo: readMotivo(motivo), datos: { causa } };
  },
);

/** Takes a postponed proceso up again with new dates. @throws RUTA_INEXISTENTE @fuente catalogue H17 */
export const reanudarProceso = actoDeCambio<EntradaHitos>(
  "reanudarProceso",
  "PROCESO_REANUDADO",
  (situacion, entrada) => {
    const hitos = readHitos(entrada);
    const documento = conHitos(vigenteDe(situacion).documento, hitos);
    return { clase: "REANUDACION", documento, motivo: readMotivo(entrada.motivo), datos: { hitos } };
  },
);

/**
 * Cancels the proceso, if and while its bases allow it.
 * @throws NO_PREVISTO_EN_BASES, PASO_EL_MOMENTO, CAUSA_NO_PREVISTA
 * @fuente catalogue H18
 */
export const cancelarProceso = actoDeCambio<EntradaCausa>(
  "cancelarProceso",
  "PROCESO_CANCELADO",
  (situacion, { motivo, causa }) => {
    const { documento } = vigenteDe(situacion);
    assertCausa(documento.cronograma.cancelacion, causa);
    return { clase: "CANCELACION", documento, motivo: readMotivo(motivo), datos: { causa } };
  },
);

function actoDeCambio<E extends EntradaCambio>(
  nombre: ActoDeProceso,
  evento: string,
  cambio: (situacion: Situacion, entrada: E, momento: Momento) => CambioDeVersion,
) {
  return definirActo({
    nombre,
    evento,
    politica: conRol(...ROLES_DE_ACTO[nombre]),
    load: (tx: Tx, { proceso }: E) => lockSituacion(tx, proceso),
    authorize: (quien, situacion: Situacion) => mayHacer(quien, nombre, situacion),
    decide: (situacion, entrada, momento) => {
      EXIGENCIAS[nombre](situacion, momento.instante, momento.quien.persona);
      return decidirCambio(situacion, cambio(situacion, entrada, momento), momento);
    },
    store: storeCambio,
  });
}

function readHitos({ hitos }: EntradaHitos): CambioHito[] {
  return hitos.map(({ hito, cuando }) => ({ hito, cuando: readCuando(cuando, `cronograma.hitos.${hito}.cuando`) }));
}

function isIgual(a: object, b: object): boolean {
  return canonico(a as Json) === canonico(b as Json);
}
