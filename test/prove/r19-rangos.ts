/** Whether two samples come from the same urn: the test of Mann and Whitney, by ranks, with ties. */

export interface Comparacion {
  /** Chance of a difference as great or greater when there is none, two-sided, by the normal approximation. */
  readonly p: number;
  /** How far apart the medians are. */
  readonly distancia: number;
}

export function comparar(unos: readonly number[], otros: readonly number[]): Comparacion {
  const [n, m] = [unos.length, otros.length];
  const todos = [...unos.map((valor) => ({ valor, suyo: true })), ...otros.map((valor) => ({ valor, suyo: false }))];
  todos.sort((a, b) => a.valor - b.valor);
  let suma = 0;
  let empates = 0;
  for (let i = 0; i < todos.length;) {
    let j = i;
    while (j < todos.length && todos[j]?.valor === todos[i]?.valor) j += 1;
    // Those that tie share the mean of their ranks, which go from i + 1 to j.
    suma += ((i + 1 + j) / 2) * todos.slice(i, j).filter(({ suyo }) => suyo).length;
    empates += (j - i) ** 3 - (j - i);
    i = j;
  }
  const u = suma - (n * (n + 1)) / 2;
  const total = n + m;
  const varianza = ((n * m) / 12) * (total + 1 - empates / (total * (total - 1)));
  const z = varianza === 0 ? 0 : Math.max(0, Math.abs(u - (n * m) / 2) - 0.5) / Math.sqrt(varianza);
  return { p: 2 * (1 - normal(z)), distancia: Math.abs(mediana(unos) - mediana(otros)) };
}

export function mediana(unos: readonly number[]): number {
  const orden = unos.toSorted((a, b) => a - b);
  const mitad = orden.length >> 1;
  return orden.length % 2 ? (orden[mitad] ?? 0) : ((orden[mitad - 1] ?? 0) + (orden[mitad] ?? 0)) / 2;
}

/** Area of the normal curve up to z, good to seven places. @fuente Abramowitz y Stegun 26.2.17 */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const serie = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429].reduceRight(
    (suma, parte) => (suma + parte) * t,
    0,
  );
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * serie;
}
