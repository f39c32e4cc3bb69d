/** The published bases as a page for everybody: no scripts, readable without them, fit to be printed. */
import { createElement as h, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { BloqueDocumento, BloqueTitulo } from "#schema/documento-bases/bloque.ts";
import { anclaDe, dibujar, elementoDe } from "#schema/documento-bases/elementos.ts";
import { ESTILO } from "./estilo.ts";
import type { Pieza } from "./pieza.ts";

/** Up to so many titles, the index shows the second level too. */
const INDICE_MAX = 150;

/** The whole page. Its addresses are relative to the site. */
export function pagina(bloques: readonly BloqueDocumento[], { titulo, convocatoria, pdf }: Pieza): string {
  const [caratula, ...resto] = bloques;
  const cuerpo = h(
    "html",
    { lang: "es-PE" },
    h(
      "head",
      null,
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", null, `Bases ${titulo}`),
      h("style", { dangerouslySetInnerHTML: { __html: ESTILO } }),
    ),
    h(
      "body",
      null,
      h("a", { className: "saltar", href: "#contenido" }, "Ir al contenido"),
      h(
        "nav",
        { className: "barra", "aria-label": "Documento" },
        h("a", { href: convocatoria }, "Ver la convocatoria"),
        h("a", { href: pdf }, "Descargar en PDF"),
      ),
      h(
        "main",
        { id: "contenido" },
        caratula && enPagina(caratula),
        indice(resto.filter((bloque) => bloque.clase === "TITULO")),
        resto.map(enPagina),
      ),
    ),
  );
  return `<!doctype html>${renderToStaticMarkup(cuerpo)}`;
}

const enPagina = (bloque: BloqueDocumento, clave?: number): ReactNode =>
  dibujar<ReactNode>(
    elementoDe(bloque),
    (etiqueta, atributos, hijos, key) => h(etiqueta, { ...atributos, key }, ...hijos),
    clave,
  );

function indice(titulos: readonly BloqueTitulo[]): ReactNode {
  const primeros = titulos.filter(({ nivel }) => nivel === 1);
  const segundos = titulos.filter(({ nivel }) => nivel === 2);
  const conSegundos = segundos.length <= INDICE_MAX;
  return h(
    "nav",
    { className: "indice", "aria-labelledby": "indice" },
    h("h2", { id: "indice" }, "Índice"),
    h(
      "ul",
      { role: "list" },
      primeros.map((capitulo, i) => {
        const desde = titulos.indexOf(capitulo);
        const siguiente = primeros[i + 1];
        const hasta = siguiente ? titulos.indexOf(siguiente) : titulos.length;
        const suyos = conSegundos ? titulos.slice(desde, hasta).filter(({ nivel }) => nivel === 2) : [];
        return h(
          "li",
          { key: capitulo.numero },
          enlace(capitulo),
          suyos.length > 0 &&
            h(
              "ul",
              { role: "list" },
              suyos.map((uno) => h("li", { key: uno.numero }, enlace(uno))),
            ),
        );
      }),
    ),
  );
}

const enlace = ({ numero, texto }: BloqueTitulo): ReactNode =>
  h("a", { href: `#${anclaDe(numero)}` }, `${numero} ${texto}`);
