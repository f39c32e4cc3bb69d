import { aDecimal, racional } from "../puntaje.ts";
import { comoTexto, type DefinicionCampo } from "./definir.ts";
import { conMiles, leerNumero, normalizarNumero, validarNumero } from "./numero.ts";

/** Amount in soles, not negative, two decimals: `S/ 2,964.19`. @fuente CAS 004-2026-MC-DDC-CUSCO §IV (remuneración) */
export const campoMonto: DefinicionCampo<"MONTO"> = {
  tipo: "MONTO",
  vacio: "",
  normalizar: (crudo) => normalizarNumero(comoTexto(crudo).replace(/^\s*S\s*\/\.?/iu, "")),
  leer: (_campo, crudo) => leerNumero(crudo),
  validar: ({ hasta }, crudo) =>
    validarNumero(comoTexto(crudo), 2, { desde: "0", ...(hasta !== undefined && { hasta }) }),
  texto: (_campo, crudo) => {
    const texto = comoTexto(crudo);
    return /^\d+(\.\d{1,2})?$/u.test(texto) ? `S/ ${conMiles(aDecimal(racional(texto), 2))}` : texto;
  },
};
