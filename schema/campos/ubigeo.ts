import { textoDe } from "../valor.ts";
import { comoTexto, falta, sinSeparadores, type DefinicionCampo } from "./definir.ts";

const UBIGEO = /^(?:0[1-9]|1\d|2[0-5])(?!00)\d{2}(?!00)\d{2}$/u;

/**
 * District by its code of six figures: department 01–25, province, district. Whether it exists is for the catalogue.
 * @fuente Ficha de postulación PGE (S1), lugar de nacimiento y domicilio
 */
export const campoUbigeo: DefinicionCampo<"UBIGEO"> = {
  tipo: "UBIGEO",
  vacio: "",
  normalizar: sinSeparadores,
  leer: (_campo, crudo) => textoDe(comoTexto(crudo)),
  validar: (_campo, crudo) =>
    UBIGEO.test(comoTexto(crudo))
      ? []
      : [falta("CAMPO_UBIGEO", "Elija departamento, provincia y distrito de la lista.")],
  texto: (_campo, crudo) => comoTexto(crudo),
};
