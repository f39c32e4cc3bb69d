/** Money between its integer of céntimos and what people write. Exact: no number with decimals is ever made. */

/** `2,964.19` of 296419; what is not an integer is text that somebody is typing. */
export function enSoles(centimos: unknown): string {
  if (typeof centimos !== "number" || !Number.isInteger(centimos)) return String(centimos ?? "");
  const texto = String(Math.abs(centimos)).padStart(3, "0");
  const soles = texto.slice(0, -2).replaceAll(/\B(?=(\d{3})+$)/g, ",");
  return `${centimos < 0 ? "-" : ""}${soles}.${texto.slice(-2)}`;
}

/** 296419 of `2,964.19`, `2964.19` or `S/ 2964.19`; the text itself when it says no amount. */
export function deSoles(texto: string): number | string {
  const [, soles, decimales = ""] =
    /^(?:S\/)?\s*((?:\d{1,3}(?:,\d{3})+|\d{1,10}))(?:\.(\d{0,2}))?$/.exec(texto.trim()) ?? [];
  return soles === undefined ? texto : Number(soles.replaceAll(",", "") + decimales.padEnd(2, "0"));
}
