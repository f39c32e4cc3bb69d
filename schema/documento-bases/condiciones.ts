/** Conditions, scores and legal citations of the bases as sentences. */
import type { Bases } from "../bases/bases.ts";
import type { Base, Bonificacion } from "../bases/bonificacion.ts";
import type { Cita } from "../bases/cita.ts";
import type { Condicion, Operador } from "../bases/condicion.ts";
import type { Rango } from "../bases/criterio.ts";
import type { Momento } from "../bases/hecho.ts";
import { esFecha, fechaCorta } from "../fecha.ts";
import { enPuntos, enumerar } from "./cifras.ts";
import { nombresDe } from "./nombres.ts";

const OPERADORES: Readonly<Record<Operador, string>> = {
  IGUAL: "es",
  DISTINTO: "no es",
  MENOR: "es menor que",
  MENOR_IGUAL: "es a lo más",
  MAYOR: "es mayor que",
  MAYOR_IGUAL: "es al menos",
};

const DE_FECHAS: Readonly<Record<Operador, string>> = {
  ...OPERADORES,
  MENOR: "es anterior a",
  MENOR_IGUAL: "no es posterior a",
  MAYOR: "es posterior a",
  MAYOR_IGUAL: "no es anterior a",
};

/**
 * A condition as people read it: `«Experiencia general» es al menos 2 años`.
 * @param seccion the section whose rows are under test, when there is one
 */
export function enPalabras(bases: Bases, condicion: Condicion, seccion?: string): string {
  const nombres = nombresDe(bases);
  switch (condicion.tipo) {
    case "TODAS":
      return juntar(bases, condicion.de, " y ", seccion) || "siempre";
    case "ALGUNA":
      return juntar(bases, condicion.de, " o ", seccion) || "nunca";
    case "NINGUNA":
      return condicion.de.length === 0 ? "siempre" : `no se cumple que ${juntar(bases, condicion.de, " o ", seccion)}`;
    case "COMPARA": {
      const { dato, operador, valor = "", con } = condicion;
      const nombre = nombres.dato(dato, seccion);
      const sonFechas = con === undefined ? esFecha(valor) : [dato, con].some((uno) => uno.startsWith("hito."));
      const compara = (sonFechas ? DE_FECHAS : OPERADORES)[operador];
      if (con !== undefined) return contraer(`${nombre} ${compara} ${nombres.dato(con, seccion)}`);
      const dicho = nombres.valor(dato, valor, seccion);
      if (operador === "IGUAL" && (dicho === "sí" || dicho === "no")) return `${nombre}: ${dicho}`;
      return contraer(`${nombre} ${compara} ${sonFechas ? `el ${dicho}` : dicho}`);
    }
    case "EN": {
      const valores = condicion.valores.map((valor) => nombres.valor(condicion.dato, valor, seccion));
      return `${nombres.dato(condicion.dato, seccion)} es ${enumerar(valores, "o")}`;
    }
    case "CONSTA":
      return `consta ${nombres.dato(condicion.dato, seccion)}`;
  }
}

const contraer = (texto: string): string => texto.replace(/ a el (?=\p{L}|\d)/u, " al ");

/** Whether its words hold an «o» or a «y» of their own, which must not mix with those around it. */
function esCompuesta(condicion: Condicion): boolean {
  if (condicion.tipo === "EN") return condicion.valores.length > 1;
  return condicion.tipo === "NINGUNA" || ("de" in condicion && condicion.de.length > 1);
}

function juntar(bases: Bases, de: readonly Condicion[], nexo: string, seccion?: string): string {
  const partes = de.map((una) => {
    const texto = enPalabras(bases, una, seccion);
    return de.length > 1 && esCompuesta(una) ? `(${texto})` : texto;
  });
  return partes.join(nexo);
}

/** Name of what a `Referencia` reads; the reference itself when it points nowhere. */
export const nombreDato = (bases: Bases, referencia: string): string => nombresDe(bases).dato(referencia);

/** A score as the base of a percentage: `puntaje total`. */
export function baseEnPalabras(bases: Bases, base: Base): string {
  const { etapa } = nombresDe(bases);
  switch (base.tipo) {
    case "TOTAL":
      return "puntaje total";
    case "ACUMULADO":
      return "total con las bonificaciones ya sumadas";
    case "ETAPA":
      return `${PUNTAJES[base.puntaje]} de ${etapa(base.etapa)}`;
    case "SUMA_ETAPAS":
      return `suma del ${PUNTAJES[base.puntaje]} de ${enumerar(base.etapas.map(etapa))}`;
  }
}

/** The scores of a stage, by name. */
export const PUNTAJES = {
  OBTENIDO: "puntaje obtenido",
  ACUMULADO: "puntaje con bonificaciones",
  PONDERADO: "puntaje ponderado",
} as const;

/** When a bonus is added. */
export function momentoEnPalabras(bases: Bases, momento: Bonificacion["momento"]): string {
  const { etapa } = nombresDe(bases);
  switch (momento.tipo) {
    case "AL_FINAL":
      return "al puntaje total";
    case "EN_ETAPA":
      return `al puntaje de ${etapa(momento.etapa)}, antes de ponderar`;
    case "EN_PONDERADO":
      return `al puntaje ponderado de ${etapa(momento.etapa)}`;
  }
}

/** What has to be reached to get a bonus. */
export function compuertaEnPalabras(bases: Bases, compuerta: NonNullable<Bonificacion["exige"]>[number]): string {
  switch (compuerta.tipo) {
    case "TODAS_LAS_ETAPAS":
      return "después de aprobar todas las etapas";
    case "MINIMO_ETAPA": {
      const con = compuerta.con === "CON_BONIFICACION" ? "con" : "sin";
      return `si alcanza el mínimo de ${nombresDe(bases).etapa(compuerta.etapa)} ${con} la bonificación`;
    }
    case "MINIMO_TOTAL":
      return `si el total antes de bonificaciones llega a ${enPuntos(compuerta.minimo)}`;
  }
}

/** An extreme of a row of the schedule: `el comienzo de «Postulación»`. */
export const momentoDe = (bases: Bases, { hito, extremo }: Momento): string =>
  nombresDe(bases).dato(`hito.${hito}.${extremo === "INICIO" ? "inicio" : "fin"}`);

/** The same after «de»: `del comienzo de «Postulación»`. */
export const delMomento = (bases: Bases, momento: Momento): string => `d${momentoDe(bases, momento)}`;

/** A stretch with its ends said one by one: `de 1 (incluido) a 2 (no incluido)`. */
export function tramo({ desde, incluyeDesde, hasta, incluyeHasta }: Omit<Rango, "puntos">): string {
  const extremo = (valor: string, incluye: boolean): string => `${valor} (${incluye ? "incluido" : "no incluido"})`;
  if (desde === undefined && hasta === undefined) return "cualquier valor";
  if (hasta === undefined) return `desde ${extremo(desde ?? "", incluyeDesde)}, sin límite superior`;
  if (desde === undefined) return `hasta ${extremo(hasta, incluyeHasta)}, sin límite inferior`;
  return `de ${extremo(desde, incluyeDesde)} a ${extremo(hasta, incluyeHasta)}`;
}

/** The law that a part cites, in brackets after it; nothing when it cites none. */
export function conCita(bases: Bases, texto: string, cita: Cita | undefined): string {
  const { norma, articulo, desde, hasta } = cita ?? {};
  const nombre = norma === undefined ? undefined : (nombresDe(bases).norma(norma) ?? norma);
  const partes = [
    // The legal base gives the name in full; here the number of the law is enough.
    nombre?.split(/,\s/u)[0],
    articulo === undefined ? undefined : `artículo ${articulo}`,
    desde === undefined ? undefined : `vigente desde el ${fechaCorta(desde)}`,
    hasta === undefined ? undefined : `hasta el ${fechaCorta(hasta)}`,
  ].filter((parte) => parte !== undefined);
  return partes.length === 0 ? texto : `${texto} [${partes.join(", ")}]`;
}
