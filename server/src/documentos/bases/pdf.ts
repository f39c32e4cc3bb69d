/** The bases as a PDF: selectable text, repeated headings of tables, numbered pages, the hash at the foot of each. */
import { Document, Font, Page, renderToBuffer, StyleSheet, Text, View, type DocumentProps } from "@react-pdf/renderer";
import { createElement as h, type ComponentProps, type ReactElement, type ReactNode } from "react";
import {
  marcaDe,
  textosDe,
  type BloqueCaratula,
  type BloqueDocumento,
  type BloqueTabla,
  type Renglon,
} from "#schema/documento-bases/bloque.ts";
import { MARCA_BORRADOR } from "#schema/documento-bases/documento.ts";
import { enHelvetica } from "./letras-pdf.ts";
import type { Pieza } from "./pieza.ts";

const E = StyleSheet.create({
  pagina: {
    paddingTop: 56,
    paddingBottom: 64,
    paddingHorizontal: 56,
    fontSize: 10,
    lineHeight: 1.35,
    color: "#1b1f24",
  },
  caratula: { marginTop: 120, textAlign: "center", alignItems: "center" },
  entidad: { fontSize: 13, lineHeight: 1.3, marginBottom: 30 },
  codigo: { fontSize: 16, lineHeight: 1.3, fontFamily: "Helvetica-Bold", marginBottom: 10 },
  nombre: { fontSize: 14, lineHeight: 1.3, fontFamily: "Helvetica-Bold", marginBottom: 40 },
  renglon: { marginBottom: 8 },
  t1: { fontSize: 13, lineHeight: 1.3, fontFamily: "Helvetica-Bold", marginTop: 14, marginBottom: 6 },
  t2: { fontSize: 11, fontFamily: "Helvetica-Bold", marginTop: 12, marginBottom: 4 },
  t3: { fontSize: 10, fontFamily: "Helvetica-Bold", marginTop: 8, marginBottom: 4 },
  parrafo: { marginBottom: 5, textAlign: "justify" },
  linea: { flexDirection: "row", marginBottom: 3 },
  marca: { width: 24 },
  texto: { flex: 1 },
  titulo: { fontFamily: "Helvetica-Bold", fontSize: 9, marginTop: 6, marginBottom: 3 },
  tabla: { marginBottom: 10, fontSize: 8.5 },
  fila: { flexDirection: "row" },
  celda: { borderWidth: 0.4, borderColor: "#6b7480", padding: 3 },
  cabeza: { fontFamily: "Helvetica-Bold", backgroundColor: "#e6ebf1" },
  firmas: { flexDirection: "row", flexWrap: "wrap", justifyContent: "space-around", marginTop: 20 },
  firma: { width: 200, marginTop: 56, marginBottom: 10, borderTopWidth: 0.8, paddingTop: 4, textAlign: "center" },
  pie: {
    position: "absolute",
    bottom: 24,
    left: 56,
    right: 56,
    fontSize: 7,
    color: "#4a5361",
    borderTopWidth: 0.5,
    paddingTop: 4,
  },
  marcaDeAgua: {
    position: "absolute",
    top: 24,
    left: 56,
    right: 56,
    fontSize: 11,
    textAlign: "center",
    color: "#a3201d",
    fontFamily: "Helvetica-Bold",
  },
});

/** Words are never cut: people search and copy them. One longer than a line is cut where it must. */
Font.registerHyphenationCallback((palabra) => palabra.match(/.{1,32}/gsu) ?? [""]);

/** The bytes of the PDF; the same version gives the same ones. */
export async function pdf(bloques: readonly BloqueDocumento[], pieza: Pieza): Promise<Uint8Array> {
  const { edicion, titulo, fecha } = pieza;
  const esBorrador = edicion === "BORRADOR";
  const instante = new Date(fecha.replace(/(\.\d{3})\d*Z$/u, "$1Z"));
  const pie = esBorrador ? MARCA_BORRADOR : `${titulo} · SHA-256 ${edicion.sha256}`;
  const propiedades: DocumentProps = {
    title: `Bases ${titulo}`,
    language: "es-PE",
    author: pieza.bases.generalidades.entidad.nombre,
    creator: "Mérito",
    producer: "Mérito",
    creationDate: instante,
    modificationDate: instante,
  };
  const paginas = enPaginas(bloques).map((suyos, i) =>
    h(
      Page,
      { key: i, size: "A4", style: E.pagina, bookmark: marcadorDe(suyos) },
      esBorrador && h(Text, { fixed: true, style: E.marcaDeAgua }, MARCA_BORRADOR),
      ...suyos.map((bloque, j) => h(View, { key: j }, dibujo(bloque))),
      h(Text, {
        key: "pie",
        fixed: true,
        style: E.pie,
        render: ({ pageNumber, totalPages }) => `${enHelvetica(pie)}\nPágina ${pageNumber} de ${totalPages}`,
      }),
    ),
  );
  return renderToBuffer(h(Document, propiedades, paginas) as ReactElement<DocumentProps>);
}

/** A table with more rows than these is broken by hand, a page for each run of rows. */
const FILAS_MAX = 60;
const FILAS_POR_PAGINA = 25;

/** A chapter goes on in the page of the one before when that one is shorter than so many characters. */
const CAPITULO_CORTO = 6000;

/** Long chapters, each plaza and each run of a long table begin a page: laying out costs by what goes on together. */
function enPaginas(bloques: readonly BloqueDocumento[]): BloqueDocumento[][] {
  const paginas: BloqueDocumento[][] = [[]];
  let largo = CAPITULO_CORTO;
  for (const bloque of bloques) {
    const esPlaza = bloque.clase === "TITULO" && bloque.nivel === 2 && bloque.ruta.startsWith("plazas.");
    const esCapitulo = bloque.clase === "TITULO" && bloque.nivel === 1;
    if (esPlaza || (esCapitulo && largo >= CAPITULO_CORTO)) {
      paginas.push([]);
      largo = 0;
    }
    largo += textosDe(bloque).reduce((suma, { texto: uno }) => suma + uno.length, 0);
    if (bloque.clase === "TABLA" && bloque.filas.length > FILAS_MAX) {
      for (let desde = 0; desde < bloque.filas.length; desde += FILAS_POR_PAGINA) {
        const filas = bloque.filas.slice(desde, desde + FILAS_POR_PAGINA);
        paginas.push([{ ...bloque, titulo: desde === 0 ? bloque.titulo : `${bloque.titulo} (continúa)`, filas }]);
      }
    } else paginas.at(-1)?.push(bloque);
  }
  return paginas.filter((suyos) => suyos.length > 0);
}

const marcadorDe = ([primero]: readonly BloqueDocumento[]): string => {
  if (primero?.clase === "TITULO") return `${primero.numero} ${primero.texto}`;
  return primero?.clase === "TABLA" ? primero.titulo : "Carátula";
};

type Estilo = NonNullable<ComponentProps<typeof View>["style"]>;

const texto = (contenido: string, style: Estilo): ReactNode => h(Text, { style }, enHelvetica(contenido));

function dibujo(bloque: BloqueDocumento): ReactNode {
  switch (bloque.clase) {
    case "CARATULA":
      return caratula(bloque);
    case "TITULO":
      return h(
        Text,
        { style: E[`t${bloque.nivel}`], minPresenceAhead: 40 },
        enHelvetica(`${bloque.numero} ${bloque.texto}`),
      );
    case "PARRAFO":
      return texto(bloque.texto, E.parrafo);
    case "LISTA":
      return bloque.renglones.map((renglon, i) =>
        h(View, { key: i, style: E.linea }, texto(marcaDe(bloque.marca, i), E.marca), texto(renglon.texto, E.texto)),
      );
    case "FIRMAS":
      return h(View, { style: E.firmas }, firmas(bloque.renglones));
    case "TABLA":
      return tabla(bloque);
  }
}

const caratula = ({ entidad, codigo, titulo, renglones }: BloqueCaratula): ReactNode =>
  h(
    View,
    { style: E.caratula },
    texto(entidad, E.entidad),
    texto(codigo, E.codigo),
    texto(titulo, E.nombre),
    renglones.map((renglon, i) => h(View, { key: i }, texto(renglon.texto, E.renglon))),
  );

const firmas = (renglones: readonly Renglon[]): ReactNode =>
  renglones.map((renglon, i) => h(View, { key: i, style: E.firma, wrap: false }, texto(renglon.texto, {})));

function tabla({ titulo, columnas, filas }: BloqueTabla): ReactNode {
  const total = columnas.reduce((suma, { ancho }) => suma + ancho, 0);
  const celda = (contenido: string, i: number, cabeza: boolean): ReactNode => {
    const width = `${((columnas[i]?.ancho ?? 1) / total) * 100}%`;
    return h(
      View,
      { key: i, style: cabeza ? [E.celda, E.cabeza, { width }] : [E.celda, { width }] },
      texto(contenido, {}),
    );
  };
  const cuerpo = filas.length > 0 ? filas.map(({ celdas }) => celdas) : [columnas.map(() => " ")];
  return h(
    View,
    null,
    texto(titulo, E.titulo),
    h(
      View,
      { style: filas.length > 0 || columnas.length < 7 ? E.tabla : [E.tabla, { fontSize: 6.5 }] },
      h(
        View,
        { style: E.fila, fixed: true },
        columnas.map((columna, i) => celda(columna.titulo, i, true)),
      ),
      cuerpo.map((celdas, f) =>
        h(
          View,
          { key: f, style: E.fila },
          celdas.map((contenido, i) => celda(contenido, i, false)),
        ),
      ),
    ),
  );
}
