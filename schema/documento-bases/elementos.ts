/**
 * Blocks as the elements of a page, as data: whoever draws them (the server for everybody, the administration for a
 * draft) hands them to its own React, so that both show the same.
 */
import { marcaDe, type BloqueDocumento, type BloqueTabla, type FilaTabla } from "./bloque.ts";

export type Atributos = Readonly<Record<string, string>>;

export interface Elemento {
  readonly etiqueta: string;
  readonly atributos: Atributos;
  readonly hijos: readonly (Elemento | string)[];
}

const el = (etiqueta: string, atributos: Atributos, ...hijos: readonly (Elemento | string)[]): Elemento => ({
  etiqueta,
  atributos,
  hijos,
});

/** The name of a title inside its page, to link to it. */
export const anclaDe = (numero: string): string => `n-${numero.replace(/\.$/u, "").replaceAll(".", "-")}`;

/** What a block looks like. Titles start at the second level: the first is the page's own. */
export function elementoDe(bloque: BloqueDocumento): Elemento {
  switch (bloque.clase) {
    case "CARATULA":
      return el(
        "header",
        { className: "caratula" },
        el("p", { className: "entidad" }, bloque.entidad),
        el("h1", {}, el("span", { className: "codigo" }, bloque.codigo), " ", bloque.titulo),
        ...bloque.renglones.map(({ texto }) => el("p", {}, texto)),
      );
    case "TITULO":
      return el(`h${bloque.nivel + 1}`, { id: anclaDe(bloque.numero) }, `${bloque.numero} ${bloque.texto}`);
    case "PARRAFO":
      return el("p", {}, ...conSaltos(bloque.texto));
    case "LISTA":
      return el(
        "ul",
        { className: "lista", role: "list" },
        ...bloque.renglones.map(({ texto }, i) =>
          el(
            "li",
            {},
            el("span", { className: "marca" }, marcaDe(bloque.marca, i)),
            el("span", {}, ...conSaltos(texto)),
          ),
        ),
      );
    case "FIRMAS":
      return el(
        "ul",
        { className: "firmas", role: "list" },
        ...bloque.renglones.map(({ texto }) => el("li", {}, el("span", { className: "linea" }), texto)),
      );
    case "TABLA":
      return tabla(bloque);
  }
}

/** A table whose cells know their column, so that a narrow screen can show one under another. */
function tabla({ titulo, columnas, filas }: BloqueTabla): Elemento {
  const total = columnas.reduce((suma, { ancho }) => suma + ancho, 0);
  const ancho = (suyo: number): string => `c${Math.floor((suyo * 20) / total)}`;
  const vacia: FilaTabla = { celdas: columnas.map(() => "\u00a0"), ruta: "" };
  const cuerpo = filas.length > 0 ? filas : [vacia];
  return el(
    "table",
    { role: "table", className: filas.length > 0 ? "cuadro" : "cuadro por-llenar" },
    el("caption", {}, titulo),
    el(
      "thead",
      { role: "rowgroup" },
      el(
        "tr",
        { role: "row" },
        ...columnas.map((una) =>
          el("th", { role: "columnheader", scope: "col", className: ancho(una.ancho) }, una.titulo),
        ),
      ),
    ),
    el(
      "tbody",
      { role: "rowgroup" },
      ...cuerpo.map((fila) =>
        filaDe(
          fila,
          columnas.map((una) => una.titulo),
        ),
      ),
    ),
  );
}

function filaDe({ celdas }: FilaTabla, titulos: readonly string[]): Elemento {
  return el(
    "tr",
    { role: "row" },
    ...celdas.map((texto, i) => {
      const lleva = texto.trim() !== "";
      const comun = { "data-columna": titulos[i] ?? "", ...(lleva ? {} : { className: "nada" }) };
      return i === 0 && lleva
        ? el("th", { role: "rowheader", scope: "row", ...comun }, ...conSaltos(texto))
        : el("td", { role: "cell", ...comun }, ...conSaltos(texto));
    }),
  );
}

const conSaltos = (texto: string): (Elemento | string)[] =>
  texto.split("\n").flatMap((linea, i) => (i === 0 ? [linea] : [el("br", {}), linea]));

/**
 * Draws an element and what it holds with the React of whoever calls.
 * @param crear makes one element; `clave` tells it from its siblings
 */
export function dibujar<T>(
  { etiqueta, atributos, hijos }: Elemento,
  crear: (etiqueta: string, atributos: Atributos, hijos: readonly (T | string)[], clave: number) => T,
  clave = 0,
): T {
  const dentro = hijos.map((hijo, i) => (typeof hijo === "string" ? hijo : dibujar(hijo, crear, i)));
  return crear(etiqueta, atributos, dentro, clave);
}
