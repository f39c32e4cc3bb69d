/** The one way in which a text that came from outside is repeated in a message. */

/** A hash fits, and every identifier. */
const LARGO = 64;
/** What a person cannot see, or what turns around what she sees. */
const INVISIBLES = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The start of a foreign text, fit for a message: what is cut ends in «…», what cannot be seen is a blank.
 * @param largo characters at most, in UTF-16
 */
export const corto = (texto: string, largo = LARGO): string =>
  (texto.length > largo ? `${texto.slice(0, largo - 1)}…` : texto).toWellFormed().replace(INVISIBLES, " ");
