/**
 * Algebra of periods of work: joining, cutting and comparing stretches of days without counting one twice.
 *
 * Every function takes and gives the same type, so they compose: cut at graduation, keep the last five years, resolve
 * overlaps, and hand what is left to `duracion`. Nothing here turns days into years.
 */
import { diaJuliano, diasDelMes, type Fecha, fechaDe, fechaDeDiaJuliano, partesFecha } from "./fecha.ts";

/** Days from `desde` to `hasta`, both included; `origen` names the declared jobs that the days come from. */
export interface Periodo {
  readonly desde: Fecha;
  readonly hasta: Fecha;
  readonly origen: readonly string[];
}

/** The same days as Julian numbers, half-open: `inicio ≤ n < fin`. */
interface Tramo {
  readonly inicio: number;
  readonly fin: number;
  readonly origen: readonly string[];
}

/** A declared period. @throws RangeError when it ends before it starts, TypeError when an end is not a date */
export function periodo(desde: Fecha, hasta: Fecha, id: string): Periodo {
  return aPeriodo(aTramo({ desde, hasta, origen: [id] }));
}

function aTramo({ desde, hasta, origen }: Periodo): Tramo {
  const tramo = { inicio: diaJuliano(desde), fin: diaJuliano(hasta) + 1, origen };
  if (tramo.fin <= tramo.inicio) throw new RangeError(`El periodo termina (${hasta}) antes de empezar (${desde})`);
  return tramo;
}

function aPeriodo({ inicio, fin, origen }: Tramo): Periodo {
  return { desde: fechaDeDiaJuliano(inicio), hasta: fechaDeDiaJuliano(fin - 1), origen };
}

function juntarOrigenes(tramos: readonly Tramo[]): readonly string[] {
  return [...new Set(tramos.flatMap(({ origen }) => origen))].toSorted();
}

/** Calendar days of a list, each period counted in full: resolve overlaps before, or a day counts twice. */
export function contarDias(periodos: readonly Periodo[]): number {
  return periodos.map(aTramo).reduce((total, { inicio, fin }) => total + fin - inicio, 0);
}

/**
 * Splits the days into stretches in which the same jobs were held at once, in order: A alone, A and B, B alone. It is
 * what a timeline draws and what a trace quotes.
 */
export function desglosar(periodos: readonly Periodo[]): Periodo[] {
  const tramos = periodos.map(aTramo);
  const cortes = [...new Set(tramos.flatMap(({ inicio, fin }) => [inicio, fin]))].toSorted((a, b) => a - b);
  return cortes.slice(1).flatMap((fin, i) => {
    const inicio = cortes[i] ?? fin;
    const activos = tramos.filter((tramo) => tramo.inicio <= inicio && fin <= tramo.fin);
    return activos.length === 0 ? [] : [aPeriodo({ inicio, fin, origen: juntarOrigenes(activos) })];
  });
}

/**
 * The days covered by at least one period, as the fewest stretches, in order; each names all the jobs it joins.
 * A job that starts the day after another ends continues its stretch.
 */
export function unir(periodos: readonly Periodo[]): Periodo[] {
  const unidos: Tramo[][] = [];
  let fin = Number.NEGATIVE_INFINITY;
  for (const tramo of periodos.map(aTramo).toSorted((a, b) => a.inicio - b.inicio)) {
    if (tramo.inicio <= fin) unidos.at(-1)?.push(tramo);
    else unidos.push([tramo]);
    fin = Math.max(fin, tramo.fin);
  }
  return unidos.map((tramos) =>
    aPeriodo({
      inicio: Math.min(...tramos.map(({ inicio }) => inicio)),
      fin: Math.max(...tramos.map((tramo) => tramo.fin)),
      origen: juntarOrigenes(tramos),
    }),
  );
}

/** The days that both lists cover; each stretch names the jobs of both. Tells whether the specific is in the general. */
export function intersecar(unos: readonly Periodo[], otros: readonly Periodo[]): Periodo[] {
  const comunes = unos.flatMap((uno) =>
    otros.flatMap((otro) => {
      const comun = recortar(uno, otro.desde, otro.hasta);
      return comun === null ? [] : [{ ...comun, origen: juntarOrigenes([aTramo(uno), aTramo(otro)]) }];
    }),
  );
  return unir(comunes);
}

/** The days of a period that none of the others covers, in order; its origin stays its own. */
export function quitar(uno: Periodo, otros: readonly Periodo[]): Periodo[] {
  const { inicio, fin, origen } = aTramo(uno);
  const libres: Tramo[] = [];
  let desde = inicio;
  for (const otro of unir(otros).map(aTramo)) {
    if (otro.inicio > desde) libres.push({ inicio: desde, fin: Math.min(otro.inicio, fin), origen });
    desde = Math.max(desde, otro.fin);
    if (desde >= fin) break;
  }
  if (desde < fin) libres.push({ inicio: desde, fin, origen });
  return libres.filter((libre) => libre.inicio < libre.fin).map(aPeriodo);
}

/**
 * What remains of a period from `desde` to `hasta`, both included and both optional; null when nothing does.
 * Serves the cut at graduation and the look-back window.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VI (experience counts from graduation on)
 */
export function recortar(uno: Periodo, desde: Fecha | null = null, hasta: Fecha | null = null): Periodo | null {
  const tramo = aTramo(uno);
  const inicio = desde === null ? tramo.inicio : Math.max(tramo.inicio, diaJuliano(desde));
  const fin = hasta === null ? tramo.fin : Math.min(tramo.fin, diaJuliano(hasta) + 1);
  return inicio < fin ? aPeriodo({ inicio, fin, origen: tramo.origen }) : null;
}

/**
 * The days of a period that fall in some months of the year (1–12), one stretch for each run of them; for bases that
 * count only a season.
 */
export function recortarMeses(uno: Periodo, meses: ReadonlySet<number>): Periodo[] {
  const [primero, ultimo] = [partesFecha(uno.desde), partesFecha(uno.hasta)];
  const pedazos: Periodo[] = [];
  for (let i = primero.anio * 12 + primero.mes - 1; i <= ultimo.anio * 12 + ultimo.mes - 1; i += 1) {
    const [anio, mes] = [Math.floor(i / 12), (i % 12) + 1];
    if (!meses.has(mes)) continue;
    const pedazo = recortar(uno, fechaDe(anio, mes, 1), fechaDe(anio, mes, diasDelMes(anio, mes)));
    if (pedazo !== null) pedazos.push(pedazo);
  }
  return unir(pedazos);
}
