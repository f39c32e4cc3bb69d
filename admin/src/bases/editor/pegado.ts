/** Rows copied from a spreadsheet or from a table of a document, as parts of the bases. Pure. */
import type { Esquema } from "#schema/bases/recorrer-esquema.ts";
import { deSoles } from "../controles/soles.ts";
import { leerFecha, leerTramo, sinTildes } from "./pegado-valores.ts";

/** A column that can be pasted: property of the part, or one that several make. */
export interface Columna {
  readonly clave: string;
  readonly titulo: string;
}

export interface FilaPegada {
  /** What was understood, over the usual values of a new part. */
  readonly valor: Readonly<Record<string, unknown>>;
  /** What was not, in words. */
  readonly reparos: readonly string[];
}

const columnas = (...pares: readonly (readonly [string, string])[]): readonly Columna[] =>
  pares.map(([clave, titulo]) => ({ clave, titulo }));

/** Columns of each part, in the order in which tables have them. */
const COLUMNAS: Readonly<Record<string, readonly Columna[]>> = {
  CausaDescalificacion: columnas(["causa", "Causa"]),
  Clausula: columnas(["titulo", "Título"], ["texto", "Texto"]),
  Contacto: columnas(
    ["uso", "Para qué"],
    ["correo", "Correo"],
    ["telefono", "Teléfono"],
    ["direccionWeb", "Dirección web"],
  ),
  DeclaracionJurada: columnas(["titulo", "Título"], ["texto", "Texto"]),
  FeriadoLocal: columnas(["fecha", "Día"], ["nombre", "Nombre"]),
  FilaMonto: columnas(["nombre", "Nivel"], ["valor", "Cuánto"]),
  Hito: columnas(["nombre", "Qué ocurre"], ["desde", "Desde"], ["hasta", "Hasta"], ["organo", "Órgano responsable"]),
  MiembroComite: columnas(["cargo", "Cargo"], ["funcion", "Función"]),
  NivelCriterio: columnas(["nombre", "Nivel"], ["puntos", "Puntos"]),
  NivelRelativo: columnas(["nombre", "Fila"], ["exceso", "Exceso"], ["puntos", "Puntos"]),
  Norma: columnas(["nombre", "Norma"], ["desde", "Rige desde"], ["hasta", "Rige hasta"]),
  Opcion: columnas(["etiqueta", "Opción"], ["orden", "Orden"]),
  Plaza: columnas(
    ["codigo", "Código"],
    ["nombre", "Puesto"],
    ["posiciones", "Vacantes"],
    ["unidad", "Unidad"],
    ["lugar", "Lugar"],
    ["remuneracion", "Pago mensual"],
    ["duracion", "Duración"],
  ),
  Rango: columnas(["tramo", "Tramo, con palabras"], ["puntos", "Puntos"]),
  Requisito: columnas(["clase", "De qué trata"], ["texto", "Requisito"], ["minimo", "Mínimo"]),
};

const TEXTO = columnas(["", "Texto"]);

/** The columns of a list; null when its parts cannot be pasted. */
export const columnasDe = (esquema: Esquema): readonly Columna[] | null =>
  esquema.type === "string" && esquema.maxLength !== undefined ? TEXTO : (COLUMNAS[esquema.title ?? ""] ?? null);

/** Cells of what was copied: columns by tabs, or by semicolons or two spaces where there are none. */
export function celdas(texto: string): readonly (readonly string[])[] {
  const lineas = texto.split(/\r?\n/).filter((linea) => linea.trim() !== "");
  const separador = lineas.some((linea) => linea.includes("\t")) ? "\t" : /\s*;\s*|\s{3,}|\s*\|\s*/;
  return lineas.map((linea) => linea.split(separador).map((celda) => celda.trim().replaceAll(/^"|"$/g, "")));
}

/** Rows as parts; a first row with the titles of the columns is left out. */
export function leerFilas(texto: string, esquema: Esquema): readonly FilaPegada[] {
  const suyas = columnasDe(esquema) ?? TEXTO;
  const filas = celdas(texto);
  const [primera = []] = filas;
  const esTitulo = suyas.length > 1 && suyas.every(({ titulo }, i) => parecidas(primera[i] ?? "", titulo));
  return filas.slice(esTitulo ? 1 : 0).map((fila) => leerFila(fila, suyas, esquema));
}

const parecidas = (celda: string, titulo: string): boolean =>
  celda === "" || sinTildes(titulo).startsWith(sinTildes(celda).slice(0, 5));

function leerFila(fila: readonly string[], suyas: readonly Columna[], esquema: Esquema): FilaPegada {
  const valor: Record<string, unknown> = {};
  const reparos: string[] = [];
  for (const [i, columna] of suyas.entries()) {
    const celda = fila[i] ?? "";
    if (celda === "") continue;
    const leida = leerCelda(celda, columna, esquema.properties?.[columna.clave] ?? esquema);
    if (leida) Object.assign(valor, leida);
    else reparos.push(`«${celda}» no se entiende en «${columna.titulo}».`);
  }
  if (fila.length > suyas.length) reparos.push(`Sobran ${fila.length - suyas.length} columnas.`);
  return { valor: esquema.title === "Hito" ? conCuando(valor) : valor, reparos };
}

/** What a cell says, as properties of the part; null when it does not fit there. */
function leerCelda(celda: string, { clave }: Columna, esquema: Esquema): Readonly<Record<string, unknown>> | null {
  if (clave === "tramo") return leerTramo(celda);
  if (clave === "remuneracion") {
    const centimos = deSoles(celda.replace(/^S\/\.?\s*/i, ""));
    return typeof centimos === "number" ? { remuneracion: { centimos } } : null;
  }
  if (clave === "desde" || clave === "hasta" || esquema.formato === "fecha") {
    const dia = leerFecha(celda);
    return dia ? { [clave]: dia } : null;
  }
  if (esquema.formato === "decimal") {
    const numero = celda.replace(/\s*(puntos|pts\.?|%)$/i, "").replace(",", ".");
    return /^-?\d+(\.\d+)?$/.test(numero) ? { [clave]: numero.replace(/^(-?)0+(?=\d)/, "$1") } : null;
  }
  if (esquema.type === "integer") return /^\d+$/.test(celda) ? { [clave]: Number(celda) } : null;
  if (esquema.significados) {
    const suya = Object.entries(esquema.significados).find(([codigo, nombre]) =>
      [codigo, nombre].some((uno) => sinTildes(uno).startsWith(sinTildes(celda))),
    );
    return suya ? { [clave]: suya[0] } : null;
  }
  return { [clave]: celda };
}

/** A row of the schedule has its days together. */
function conCuando({ desde, hasta, ...resto }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (desde === undefined) return resto;
  const cuando =
    hasta === undefined || hasta === desde ? { tipo: "FECHA", fecha: desde } : { tipo: "RANGO", desde, hasta };
  return { ...resto, cuando };
}
