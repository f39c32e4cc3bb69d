import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { readMotivo, trabajaEn } from "../evaluacion/index.ts";
import { CONFLICTOS_DE_FIRMA, firmar, storeFirma } from "./firmar.ts";
import { loadPublicacion } from "./publicacion.ts";

interface Entrada {
  readonly proceso: string;
  readonly motivo: string;
}

const ROLES = ["RRHH", "PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Publishes, as a new publication, what changed of the results in force, and says it.
 * @throws MOTIVO_REQUERIDO, SIN_CAMBIOS_QUE_PUBLICAR, and those of `firmar`
 * @fuente catalogue E24 · reliability, rule 4
 */
export const publicarFeDeErratas = definirActo({
  nombre: "publicarFeDeErratas",
  evento: "FE_DE_ERRATAS_PUBLICADA",
  politica: conRol(...ROLES),
  load: (tx, { proceso }: Entrada, _preparado, quien) => loadPublicacion(tx, quien, ROLES, proceso),
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: (estado, { motivo }, momento) =>
    firmar(estado, { clase: "FE_DE_ERRATAS", etapa: null, motivo: readMotivo(motivo) }, momento),
  store: storeFirma,
  conflictos: CONFLICTOS_DE_FIRMA,
});
