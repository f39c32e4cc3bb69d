import { definirActo } from "../../infra/acto.ts";
import { conRol } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";
import { trabajaEn } from "../evaluacion/index.ts";
import { CONFLICTOS_DE_FIRMA, firmar, storeFirma } from "./firmar.ts";
import { loadPublicacion } from "./publicacion.ts";

interface Entrada {
  readonly proceso: string;
  /** Null publishes the final result. */
  readonly etapa: string | null;
}

const ROLES = ["RRHH", "PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Publishes the results of a stage or the final ones, or proposes them where the entidad asks for two signatures.
 * @throws NO_ENCONTRADO, and those of `firmar`
 * @fuente catalogue E20–E22, E25 · CAS 004-2026-MC-DDC-CUSCO §X
 */
export const publicarResultados = definirActo({
  nombre: "publicarResultados",
  evento: "RESULTADOS_PUBLICADOS",
  politica: conRol(...ROLES),
  load: (tx, { proceso }: Entrada, _preparado, quien) => loadPublicacion(tx, quien, ROLES, proceso),
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: (estado, { etapa }, momento) =>
    firmar(estado, { clase: etapa === null ? "FINAL" : "PRELIMINAR", etapa, motivo: null }, momento),
  store: storeFirma,
  conflictos: CONFLICTOS_DE_FIRMA,
});
