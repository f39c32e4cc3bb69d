import type { Bases } from "../bases/bases.ts";
import type { Cita } from "../bases/cita.ts";
import type {
  BloqueDocumento,
  BloqueLista,
  BloqueTabla,
  ColumnaTabla,
  FilaTabla,
  NivelTitulo,
  Renglon,
} from "./bloque.ts";
import { romano } from "./cifras.ts";
import { conCita } from "./condiciones.ts";
import { nombresDe, type Nombres } from "./nombres.ts";

/** Numbers of the titles by the name that other parts use to refer to them. */
export type Numerales = ReadonlyMap<string, string>;

/** Writes the document in order and numbers it as it goes. */
export interface Escritor {
  readonly bases: Bases;
  readonly nombres: Nombres;
  /** A numbered title; `ancla` is the name by which `numeral` finds it. */
  titulo(nivel: NivelTitulo, texto: string, ruta: string, ancla?: string): void;
  /** A paragraph, with the law that it cites. */
  parrafo(texto: string, ruta: string, cita?: Cita): void;
  /** Nothing when there are no lines. */
  lista(marca: BloqueLista["marca"], renglones: readonly Renglon[], ruta: string): void;
  tabla(
    titulo: string,
    columnas: readonly (readonly [string, number])[],
    filas: readonly FilaTabla[],
    ruta: string,
  ): void;
  firmas(renglones: readonly Renglon[], ruta: string): void;
  /** A text with the law that it cites. */
  citado(texto: string, cita: Cita | undefined): string;
  /** How another part is referred to: `numeral 5.2`, `capítulo V`. */
  numeral(ancla: string): string;
  readonly bloques: readonly BloqueDocumento[];
  readonly anclas: Numerales;
}

/**
 * A writer over a document.
 * @param numerales what a former writing of the same document numbered; references to later parts need it
 */
export function crearEscritor(bases: Bases, numerales: Numerales): Escritor {
  const bloques: BloqueDocumento[] = [];
  const anclas = new Map<string, string>();
  const cuenta = [0, 0, 0];

  const numerar = (nivel: NivelTitulo): string => {
    cuenta[nivel - 1] = (cuenta[nivel - 1] ?? 0) + 1;
    cuenta.fill(0, nivel);
    return nivel === 1 ? `${romano(cuenta[0] ?? 0)}.` : `${cuenta.slice(0, nivel).join(".")}.`;
  };
  return {
    bases,
    nombres: nombresDe(bases),
    titulo: (nivel, texto, ruta, ancla) => {
      const numero = numerar(nivel);
      bloques.push({ clase: "TITULO", nivel, numero, texto, ruta });
      if (ancla !== undefined) anclas.set(ancla, `${nivel === 1 ? "capítulo" : "numeral"} ${numero.slice(0, -1)}`);
    },
    parrafo: (texto, ruta, cita) => {
      bloques.push({ clase: "PARRAFO", texto: conCita(bases, texto, cita), ruta });
    },
    lista: (marca, renglones, ruta) => {
      if (renglones.length > 0) bloques.push({ clase: "LISTA", marca, renglones, ruta });
    },
    tabla: (titulo, columnas, filas, ruta) => {
      const suyas = columnas.map(([t, ancho]): ColumnaTabla => ({ titulo: t, ancho }));
      bloques.push({ clase: "TABLA", titulo, columnas: suyas, filas, ruta } satisfies BloqueTabla);
    },
    firmas: (renglones, ruta) => {
      bloques.push({ clase: "FIRMAS", renglones, ruta });
    },
    citado: (texto, cita) => conCita(bases, texto, cita),
    numeral: (ancla) => numerales.get(ancla) ?? "numeral",
    bloques,
    anclas,
  };
}
