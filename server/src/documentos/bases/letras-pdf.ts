/** Signs of Windows-1252 beyond Latin-1, which the fonts that every reader brings can draw. */
const EXTRAS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
const CAMBIOS: Readonly<Record<string, string>> = {
  "≥": ">=",
  "≤": "<=",
  "−": "-",
  "→": "->",
  "\t": " ",
  "\u2028": "\n",
};

/**
 * A text with only the signs that the standard fonts of PDF have: all of Spanish and of Quechua as it is written in
 * Peru. What they lack is said with plain signs, or as an empty box: it is never left out.
 */
export function enHelvetica(texto: string): string {
  return Array.from(texto.normalize("NFC"), (letra) => {
    if (letra === "\n" || (letra >= " " && letra <= "~") || (letra >= "\u00a0" && letra <= "ÿ")) return letra;
    return EXTRAS.includes(letra) ? letra : (CAMBIOS[letra] ?? "[]");
  }).join("");
}
