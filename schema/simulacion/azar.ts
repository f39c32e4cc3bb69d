/**
 * Chance that can be repeated: the same seed always gives the same draws, on any machine. Not for secrets.
 * @fuente sfc32 (PractRand), seeded with the FNV-1a hash of a text
 */
export interface Azar {
  /** An integer from 0 up to, and without, `cuantos`. */
  entero(cuantos: number): number;
  /** True that many times in a hundred. */
  porciento(cuantos: number): boolean;
  /** One of a list; undefined when it is empty. */
  uno<T>(lista: readonly T[]): T | undefined;
}

export function crearAzar(semilla: string): Azar {
  let [a, b, c, d] = [huella(`${semilla}a`), huella(`${semilla}b`), huella(`${semilla}c`), 1];
  const siguiente = (): number => {
    const suma = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + suma;
    return suma >>> 0;
  };
  for (let i = 0; i < 12; i += 1) siguiente();
  const entero = (cuantos: number): number => (cuantos <= 1 ? 0 : siguiente() % cuantos);
  return {
    entero,
    porciento: (cuantos) => entero(1000) < cuantos * 10,
    uno: (lista) => lista[entero(lista.length)],
  };
}

function huella(texto: string): number {
  let n = 2_166_136_261;
  for (const letra of texto) n = Math.imul(n ^ (letra.codePointAt(0) ?? 0), 16_777_619);
  return n | 0;
}
