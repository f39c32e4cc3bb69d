import type { InstanteUtc } from "#schema/fecha.ts";
import { type Decision, definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import { EXIGENCIAS } from "./impedimentos.ts";
import { lockSituacion, mayHacer, ROLES_DE_ACTO } from "./situacion.ts";

interface Entrada {
  readonly proceso: string;
}

/** Both acts differ in which way they go. */
const mover = <N extends "archivarProceso" | "desarchivarProceso">(nombre: N, evento: string, archivado: boolean) =>
  definirActo({
    nombre,
    evento,
    politica: conRol(...ROLES_DE_ACTO[nombre]),
    load: (tx, { proceso }: Entrada) => lockSituacion(tx, proceso),
    authorize: (quien, situacion) => mayHacer(quien, nombre, situacion),
    decide: (situacion, _entrada, momento): Decision<string, InstanteUtc | null> => {
      EXIGENCIAS[nombre](situacion, momento.instante, momento.quien.persona);
      const { id, entidad, estado } = situacion;
      return {
        resultado: id,
        cambios: archivado ? momento.instante : null,
        eventos: [{ objeto: { tipo: "Proceso", id }, entidad, proceso: id, detalles: { estado } }],
      };
    },
    store: async (tx, cuando, { id }) => {
      await tx.filas("update proceso set archivado_en = $2 where id = $1", [id, cuando]);
    },
  });

/**
 * Puts away a proceso that nobody works on: a draft, or one that has ended. It leaves the lists of work; what was
 * published of it stays public.
 * @throws PROCESO_ARCHIVADO, ESTADO_NO_LO_PERMITE, CAMBIO_PENDIENTE
 * @fuente catalogue H1 · lists of work that years do not fill
 */
export const archivarProceso = mover("archivarProceso", "PROCESO_ARCHIVADO", true);

/**
 * Takes a proceso back into the lists of work.
 * @throws PROCESO_NO_ARCHIVADO
 */
export const desarchivarProceso = mover("desarchivarProceso", "PROCESO_DESARCHIVADO", false);
