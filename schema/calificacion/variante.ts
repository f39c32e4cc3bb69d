import type { Etapa } from "../bases/etapa.ts";
import type { Alcance, Plaza } from "../bases/plaza.ts";

/** Whether a rule with this scope is for this plaza: it is in any of its lists. */
export const alcanza = (alcance: Alcance, plaza: Plaza): boolean =>
  (alcance.plazas?.includes(plaza.id) ?? false) ||
  (plaza.grupo !== undefined && (alcance.grupos?.includes(plaza.grupo) ?? false)) ||
  (plaza.clase !== undefined && (alcance.clases?.includes(plaza.clase) ?? false));

/**
 * The stage as it is for a plaza: what a variant states replaces the general rule, the first variant that states it wins.
 * @fuente bases-model §1 «any scoring table can be overridden per plaza or per occupational group»
 */
export function etapaPara(etapa: Etapa, plaza: Plaza): Etapa {
  const propias = (etapa.variantes ?? [])
    .filter((variante) => alcanza(variante.alcance, plaza))
    .map(({ alcance: _alcance, ...propio }) => propio);
  return Object.assign({}, etapa, ...propias.toReversed());
}

/**
 * The stage as it is for the plazas of one dossier: what may be scored of it, and between which limits. Where plazas
 * differ, the preferred one comes first.
 */
export function etapaParaTodas(etapa: Etapa, plazas: readonly Plaza[]): Etapa {
  const [primera, ...otras] = plazas.map((plaza) => etapaPara(etapa, plaza));
  if (!primera) return etapa;
  const variantes = otras.flatMap(({ criterios }) => (criterios ? [{ alcance: {}, criterios }] : []));
  return { ...primera, variantes };
}
