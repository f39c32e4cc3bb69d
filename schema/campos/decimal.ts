import { comoTexto, type DefinicionCampo } from "./definir.ts";
import { conMiles, leerNumero, normalizarNumero, validarNumero } from "./numero.ts";

/** Number with decimals: an average mark, credits. Six decimals when the bases name no number of them. */
export const campoDecimal: DefinicionCampo<"DECIMAL"> = {
  tipo: "DECIMAL",
  vacio: "",
  normalizar: normalizarNumero,
  leer: (_campo, crudo) => leerNumero(crudo),
  validar: (campo, crudo) => validarNumero(comoTexto(crudo), campo.decimales ?? 6, campo),
  texto: ({ unidad }, crudo) => [conMiles(comoTexto(crudo)), unidad].filter(Boolean).join(" "),
};
