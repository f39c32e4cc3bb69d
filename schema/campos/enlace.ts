import { textoDe } from "../valor.ts";
import { comoTexto, falta, type DefinicionCampo } from "./definir.ts";

const ENLACE =
  /^https?:\/\/[^\s/?#@:<>"'\\]{1,63}(?:\.[^\s/?#@:.<>"'\\]{1,63}){1,8}(?::\d{1,5})?(?:[/?#][^\s<>"'\\]*)?$/iu;
const SIN_ESQUEMA = /^[^\s/?#@:.]{1,63}(?:\.[^\s/?#@:.]{1,63})+(?:[/?#:]|$)/u;

/** Web address, only http and https, without user or password inside. @fuente bases-model §7 (fields) */
export const campoEnlace: DefinicionCampo<"ENLACE"> = {
  tipo: "ENLACE",
  vacio: "",
  normalizar: (crudo) => {
    const texto = comoTexto(crudo).trim();
    return SIN_ESQUEMA.test(texto) ? `https://${texto}` : texto;
  },
  leer: (_campo, crudo) => textoDe(comoTexto(crudo)),
  validar: (_campo, crudo) =>
    ENLACE.test(comoTexto(crudo)) && comoTexto(crudo).length <= 2000
      ? []
      : [
          falta(
            "CAMPO_ENLACE",
            "Escriba una dirección web que empiece con https://, por ejemplo https://entidad.gob.pe.",
          ),
        ],
  texto: (_campo, crudo) => comoTexto(crudo),
};
