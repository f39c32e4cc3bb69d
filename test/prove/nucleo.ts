/** What a proof of a goal is, and the line that it prints. */

/** How much is tried: in the tests, by the command, and with all the counts of the goal. */
export type Escala = "PRUEBA" | "NORMAL" | "COMPLETA";

/** How often something is tried, by scale. */
export type Cuentas = Readonly<Record<Escala, number>>;

export interface Resultado {
  /** What was counted, in the order in which it is printed. */
  readonly cifras: Readonly<Record<string, number | string>>;
  readonly pasa: boolean;
  /** What is missing here to prove it; the goal is then neither met nor broken. */
  readonly falta?: string;
}

/** A worse part that the proof has to notice: a text of the tree changed, or the database changed behind the walls. */
export type Defecto = { readonly nombre: string } & (
  | { readonly archivo: string; readonly de: string; readonly a: string }
  | { readonly sql: string }
);

/** The tree under proof: its root, and what is done to its database before it starts. */
export interface Arbol {
  readonly raiz: string;
  readonly sql: string | null;
}

export interface Prueba {
  /** Goal of the house, such as `R1`. */
  readonly meta: string;
  /** What it promises, in a few words. */
  readonly promesa: string;
  readonly ejecutar: (arbol: Arbol, escala: Escala) => Promise<Resultado>;
  readonly defectos: readonly Defecto[];
}

/** The line of a goal: `R1 kills=200 acked=10261 lost=0 PASS`. */
export function lineaDe({ meta }: Prueba, { cifras, pasa, falta }: Resultado): string {
  const partes = Object.entries(cifras).map(([nombre, valor]) => `${nombre}=${valor}`);
  const veredicto = falta === undefined ? (pasa ? "PASS" : "FAIL") : `SKIP (falta ${falta})`;
  return [meta, ...partes, veredicto].join(" ");
}
