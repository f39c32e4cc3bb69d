/** Dates and ranges as people write them. Pure. */

export const sinTildes = (texto: string): string =>
  texto
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036F]/g, "")
    .toLowerCase()
    .trim();

const MESES = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "set", "oct", "nov", "dic"];

/** `20/04/2026`, `20-4-26`, `20 de abril de 2026` or `2026-04-20` as a civil date; null when it is none of them. */
export function leerFecha(texto: string): string | null {
  const llano = sinTildes(texto).replace("sep", "set");
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(llano);
  if (iso) return iso[0].slice(0, 10);
  const conPalabras = /^(\d{1,2})\s+(?:de\s+)?([a-z]{3})[a-z]*\.?\s+(?:(?:de|del)\s+)?(\d{4})$/.exec(llano);
  if (conPalabras) return armar(conPalabras[1], MESES.indexOf(conPalabras[2] ?? "") + 1, conPalabras[3]);
  const conBarras = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(llano);
  return conBarras ? armar(conBarras[1], Number(conBarras[2]), conBarras[3]) : null;
}

function armar(dia = "", mes: number, anio = ""): string | null {
  if (mes < 1 || mes > 12 || Number(dia) < 1 || Number(dia) > 31) return null;
  const completo = anio.length === 2 ? `20${anio}` : anio;
  return `${completo}-${String(mes).padStart(2, "0")}-${dia.padStart(2, "0")}`;
}

const NUMERO = String.raw`0*(\d+(?:[.,]\d+)?)`;
const UNIDAD = String.raw`(?:\s*(?:anos?|meses|horas?))?`;
const FORMAS: readonly (readonly [RegExp, (a: string, b: string) => Readonly<Record<string, unknown>>])[] = [
  [
    new RegExp(`^mas de ${NUMERO}${UNIDAD} (?:a|hasta|y hasta) ${NUMERO}${UNIDAD}$`),
    (desde, hasta) => ({ desde, incluyeDesde: false, hasta, incluyeHasta: true }),
  ],
  [
    new RegExp(`^(?:de |desde )?${NUMERO}${UNIDAD} (?:a|hasta|-|–) menos de ${NUMERO}${UNIDAD}$`),
    (desde, hasta) => ({ desde, incluyeDesde: true, hasta, incluyeHasta: false }),
  ],
  [
    new RegExp(`^(?:de |desde |entre )?${NUMERO}${UNIDAD}\\s*(?:a|hasta|y|-|–)\\s*${NUMERO}${UNIDAD}$`),
    (desde, hasta) => ({ desde, incluyeDesde: true, hasta, incluyeHasta: true }),
  ],
  [new RegExp(`^mas de ${NUMERO}${UNIDAD}$`), (desde) => ({ desde, incluyeDesde: false, incluyeHasta: false })],
  [new RegExp(`^menos de ${NUMERO}${UNIDAD}$`), (hasta) => ({ hasta, incluyeDesde: false, incluyeHasta: false })],
  [new RegExp(`^hasta ${NUMERO}${UNIDAD}$`), (hasta) => ({ hasta, incluyeDesde: false, incluyeHasta: true })],
  [
    new RegExp(`^(?:desde |de |a partir de )?${NUMERO}${UNIDAD}(?: a mas| o mas)?$`),
    (desde) => ({ desde, incluyeDesde: true, incluyeHasta: false }),
  ],
];

/** A range in words with its ends; both ends of «de 1 a 2» belong, as written: the revision tells where they meet. */
export function leerTramo(texto: string): Readonly<Record<string, unknown>> | null {
  const llano = sinTildes(texto).replaceAll(/\s+/g, " ").replace(/\.$/, "");
  for (const [forma, leer] of FORMAS) {
    const hallado = forma.exec(llano);
    if (hallado) return { ...leer(punto(hallado[1]), punto(hallado[2])), nombre: texto };
  }
  return null;
}

const punto = (numero = ""): string => numero.replace(",", ".");
