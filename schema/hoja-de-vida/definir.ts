import type { Campo, Opcion, Seccion } from "../bases/formulario.ts";

/** One kind of field without its `dato`, which its place gives it. */
type CampoPropio = Campo extends infer C ? (C extends Campo ? Omit<C, "dato"> : never) : never;

interface Cabecera {
  readonly id: string;
  readonly titulo: string;
  readonly papel: Seccion["papel"];
  readonly ayuda?: string;
  /** Most rows; absent in a section that is filled once. */
  readonly filas?: number;
  readonly sustento?: boolean;
}

/** A section of the CV. Each field gets its key, `seccion.campo`: the same that the forms of the contests name. */
export function seccionDeHoja(cabecera: Cabecera, campos: readonly CampoPropio[]): Seccion {
  const { filas, sustento = false, ...resto } = cabecera;
  return {
    ...resto,
    ...(filas === undefined
      ? {}
      : {
          repite: { minimo: 0, maximo: filas, sustento: sustento ? ("OPCIONAL" as const) : ("SIN_SUSTENTO" as const) },
        }),
    campos: campos.map((campo): Campo => Object.assign({}, campo, { dato: `${cabecera.id}.${campo.id}` })),
  };
}

/** Options without an order among them. */
export const opciones = (etiquetas: Readonly<Record<string, string>>): Opcion[] =>
  Object.entries(etiquetas).map(([valor, etiqueta]) => ({ valor, etiqueta }));

/** Options from the least to the greatest, ten apart so that a contest may put its own between two. */
export const escala = (etiquetas: Readonly<Record<string, string>>): Opcion[] =>
  Object.entries(etiquetas).map(([valor, etiqueta], i) => ({ valor, etiqueta, orden: 10 * (i + 1) }));
