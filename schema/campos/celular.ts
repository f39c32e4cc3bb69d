import { textoDe } from "../valor.ts";
import { comoTexto, falta, sinSeparadores, type DefinicionCampo } from "./definir.ts";

/** Mobile number of Peru: nine figures, the first a 9; the country code may be written. @fuente Formulario Gore Cusco (S0) */
export const campoCelular: DefinicionCampo<"CELULAR"> = {
  tipo: "CELULAR",
  vacio: "",
  normalizar: (crudo) => sinSeparadores(crudo).replace(/^(?:\+|00)?51(?=9\d{8}$)/u, ""),
  leer: (_campo, crudo) => textoDe(comoTexto(crudo)),
  validar: (_campo, crudo) =>
    /^9\d{8}$/u.test(comoTexto(crudo))
      ? []
      : [falta("CAMPO_CELULAR", "Escriba las 9 cifras del celular; la primera es 9.")],
  texto: (_campo, crudo) => comoTexto(crudo).replace(/^(\d{3})(\d{3})(\d{3})$/u, "$1 $2 $3"),
};
