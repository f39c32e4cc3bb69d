/** Conditions, data and scores of the bases as sentences: the same words as in the document of the bases. */
export {
  baseEnPalabras,
  compuertaEnPalabras,
  enPalabras,
  momentoEnPalabras,
  nombreDato,
} from "#schema/documento-bases/condiciones.ts";
