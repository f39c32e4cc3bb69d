import { textoDe } from "../valor.ts";
import { comoTexto, falta, type DefinicionCampo } from "./definir.ts";

/** Loose on purpose: only a message that arrives proves an address. */
const CORREO = /^[^\s@<>"(),;:\\[\]]{1,64}@[^\s@.<>"(),;:\\[\]]{1,63}(?:\.[^\s@.<>"(),;:\\[\]]{1,63}){1,8}$/u;

/** Mail address, domain in lower case. @fuente Guía PGE (S1), registro */
export const campoCorreo: DefinicionCampo<"CORREO"> = {
  tipo: "CORREO",
  vacio: "",
  normalizar: (crudo) => {
    const texto = comoTexto(crudo).normalize("NFC").trim();
    const arroba = texto.lastIndexOf("@");
    return arroba < 0 ? texto : texto.slice(0, arroba) + texto.slice(arroba).toLowerCase();
  },
  leer: (_campo, crudo) => textoDe(comoTexto(crudo)),
  validar: (_campo, crudo) =>
    CORREO.test(comoTexto(crudo))
      ? []
      : [falta("CAMPO_CORREO", "Escriba un correo completo, por ejemplo nombre@dominio.pe.")],
  texto: (_campo, crudo) => comoTexto(crudo),
};
