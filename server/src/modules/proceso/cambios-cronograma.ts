/** Changes of rows of the schedule: extensions, and the new dates of a contest that resumes. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Cuando } from "#schema/bases/cronograma.ts";
import { resolverCronograma } from "#schema/cronograma.ts";
import { Rechazo } from "#schema/errores.ts";
import { type InstanteUtc, instanteUtc } from "#schema/fecha.ts";

/** A row and when it will happen now. */
export interface CambioHito {
  readonly hito: string;
  readonly cuando: Cuando;
}

/**
 * The bases with those rows at their new dates.
 * @throws RUTA_INEXISTENTE for a row that the schedule lacks, DATO_INVALIDO without rows or with one twice
 */
export function conHitos(bases: Bases, cambios: readonly CambioHito[]): Bases {
  if (cambios.length === 0) {
    throw new Rechazo("DATO_INVALIDO", { campo: "hitos", motivo: "indique al menos una fila del cronograma" }, "hitos");
  }
  const nuevos = new Map(cambios.map(({ hito, cuando }) => [hito, cuando]));
  for (const [i, { hito }] of cambios.entries()) {
    if (cambios.findIndex((otro) => otro.hito === hito) !== i) {
      throw new Rechazo("DATO_INVALIDO", { campo: "hitos", motivo: "una fila está dos veces" }, `hitos.${i}.hito`);
    }
    if (!bases.cronograma.hitos.some(({ id }) => id === hito)) {
      throw new Rechazo("RUTA_INEXISTENTE", { ruta: `cronograma.hitos.${hito}` }, `hitos.${i}.hito`);
    }
  }
  return conFechas(bases, nuevos);
}

/** The same for a document that may lack some of the rows, such as a draft that went its own way. */
export function conHitosPresentes(bases: Bases, cambios: readonly CambioHito[]): Bases {
  return conFechas(bases, new Map(cambios.map(({ hito, cuando }) => [hito, cuando])));
}

function conFechas(bases: Bases, nuevos: ReadonlyMap<string, Cuando>): Bases {
  const hitos = bases.cronograma.hitos.map((fila) => ({ ...fila, cuando: nuevos.get(fila.id) ?? fila.cuando }));
  return { ...bases, cronograma: { ...bases.cronograma, hitos } };
}

/**
 * Refuses an extension of what has expired, unless the bases reopen it, and an "extension" that does not extend.
 * Rows that move because they follow an extended one are not asked about.
 * @fuente D3 of the house
 */
export function assertProrroga(
  vigentes: Bases,
  nuevas: Bases,
  cambios: readonly CambioHito[],
  ahora: InstanteUtc,
): void {
  const [antes, despues] = [resolverCronograma(vigentes.cronograma), resolverCronograma(nuevas.cronograma)];
  const reabre = vigentes.cronograma.prorroga?.reabreVencido === true;
  for (const [i, { hito }] of cambios.entries()) {
    const [anterior, nuevo] = [antes.get(hito), despues.get(hito)];
    const lugar = `hitos.${i}.cuando`;
    if (anterior && instanteUtc(anterior.cierra) <= ahora && !reabre) {
      throw new Rechazo("PLAZO_VENCIDO", { hito, cierre: anterior.cierra }, lugar);
    }
    const extiende =
      nuevo !== undefined &&
      instanteUtc(nuevo.cierra) > ahora &&
      (!anterior || instanteUtc(nuevo.cierra) > instanteUtc(anterior.cierra));
    if (!extiende) throw new Rechazo("PRORROGA_NO_EXTIENDE", { hito }, lugar);
  }
}
