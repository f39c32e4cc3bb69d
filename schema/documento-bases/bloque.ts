/**
 * What the text of the bases is made of. Blocks are data: the same ones become a page, a PDF or the preview of a draft.
 * Every block, row and line carries the `ruta` of the part of the bases that it says, so that a reader can go back to it.
 */

/** A line of text and where it comes from. */
export interface Renglon {
  readonly texto: string;
  readonly ruta: string;
}

export interface ColumnaTabla {
  readonly titulo: string;
  /** Share of the width; those of a table need not add up to anything. */
  readonly ancho: number;
}

export interface FilaTabla {
  /** One text per column; line breaks part its paragraphs. */
  readonly celdas: readonly string[];
  readonly ruta: string;
}

export type NivelTitulo = 1 | 2 | 3;

export interface BloqueCaratula {
  readonly clase: "CARATULA";
  readonly entidad: string;
  readonly codigo: string;
  readonly titulo: string;
  readonly renglones: readonly Renglon[];
  readonly ruta: string;
}
export interface BloqueTitulo {
  readonly clase: "TITULO";
  readonly nivel: NivelTitulo;
  readonly numero: string;
  readonly texto: string;
  readonly ruta: string;
}
export interface BloqueParrafo {
  readonly clase: "PARRAFO";
  readonly texto: string;
  readonly ruta: string;
}
export interface BloqueLista {
  readonly clase: "LISTA";
  /** Each line with its own letter or number, or none when the order says nothing. */
  readonly marca: "LETRA" | "NUMERO" | "GUION";
  readonly renglones: readonly Renglon[];
  readonly ruta: string;
}
export interface BloqueTabla {
  readonly clase: "TABLA";
  readonly titulo: string;
  readonly columnas: readonly ColumnaTabla[];
  /** Without rows it is a form to be filled in. */
  readonly filas: readonly FilaTabla[];
  readonly ruta: string;
}
export interface BloqueFirmas {
  readonly clase: "FIRMAS";
  readonly renglones: readonly Renglon[];
  readonly ruta: string;
}

export type BloqueDocumento = BloqueCaratula | BloqueTitulo | BloqueParrafo | BloqueLista | BloqueTabla | BloqueFirmas;

/** The mark of a line of a list: `a)`, `27)`; nothing when the order says nothing. */
export function marcaDe(marca: BloqueLista["marca"], indice: number): string {
  if (marca === "GUION") return "–";
  // After the last letter lists go on with two: z), aa), ab).
  return marca === "NUMERO" ? `${indice + 1})` : `${letras(indice)})`;
}

const letras = (indice: number): string =>
  (indice < 26 ? "" : letras(Math.floor(indice / 26) - 1)) + String.fromCharCode(97 + (indice % 26));

/** Every text of a block, in reading order: what a person reads and what a checker judges. */
export function textosDe(bloque: BloqueDocumento): Renglon[] {
  const { ruta } = bloque;
  switch (bloque.clase) {
    case "CARATULA":
      return [bloque.entidad, bloque.codigo, bloque.titulo].map((texto) => ({ texto, ruta })).concat(bloque.renglones);
    case "TITULO":
      return [{ texto: `${bloque.numero} ${bloque.texto}`, ruta }];
    case "PARRAFO":
      return [{ texto: bloque.texto, ruta }];
    case "LISTA":
    case "FIRMAS":
      return [...bloque.renglones];
    case "TABLA":
      return [
        { texto: bloque.titulo, ruta },
        ...bloque.columnas.map(({ titulo }) => ({ texto: titulo, ruta })),
        ...bloque.filas.flatMap((fila) => fila.celdas.map((texto) => ({ texto, ruta: fila.ruta }))),
      ];
  }
}
