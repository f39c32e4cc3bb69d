/** The steps of a score as the tree that they are. Pure. */
export interface PasoPlano {
  readonly numero: number;
  readonly padre?: number | null;
}

export interface Rama<P> {
  readonly paso: P;
  readonly ramas: readonly Rama<P>[];
}

/** The API gives the steps in a row, each with the one that it is part of; the first is the result. */
export function arbolDe<P extends PasoPlano>(pasos: readonly P[]): Rama<P> | null {
  const porPadre = Map.groupBy(pasos, ({ padre }) => padre ?? null);
  const rama = (paso: P): Rama<P> => ({ paso, ramas: (porPadre.get(paso.numero) ?? []).map(rama) });
  const [raiz] = porPadre.get(null) ?? [];
  return raiz ? rama(raiz) : null;
}

/** What a law is called in a citation: its kind and number, without its title. */
export const nombreCorto = (norma: string): string => norma.split(/,| que /)[0] ?? norma;

/** An exact number as results show it: two decimals when they say all, else as it is. */
export function puntaje(valor: string): string {
  const [entero = "", decimales = ""] = valor.split(".");
  return /^-?\d+(\.\d{1,2})?$/.test(valor) ? `${entero}.${decimales.padEnd(2, "0")}` : valor;
}
