/** What a command may touch: it reads files, writes its result and says things to the person. */
export interface Medio {
  /** The text of a file, or of the standard input for `-`. Null when it cannot be read, and the person has been told. */
  readonly leer: (ruta: string) => string | null;
  /** The result, on the standard output. */
  readonly escribir: (texto: string) => void;
  /** For people, on the standard error. */
  readonly avisar: (texto: string) => void;
}

/** How a command ends: done; done and there are errors or refusals; it was called wrongly. */
export const SALIDA = { BIEN: 0, CON_ERRORES: 1, MAL_LLAMADA: 2 } as const;
export type Salida = (typeof SALIDA)[keyof typeof SALIDA];

export interface Orden {
  /** Arguments after the name of the command, as the help shows them. */
  readonly uso: string;
  readonly resumen: string;
  readonly argumentos: readonly [minimo: number, maximo: number];
  readonly ejecutar: (argumentos: readonly string[], medio: Medio) => Salida | Promise<Salida>;
}

/** Writes a result as JSON that people can read too. */
export const escribirJson = (medio: Medio, valor: unknown): void =>
  medio.escribir(`${JSON.stringify(valor, null, 2)}\n`);
