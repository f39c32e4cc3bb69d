import { textoDe } from "../valor.ts";
import { comoTexto, falta, sinSeparadores, type DefinicionCampo } from "./definir.ts";

const DNI_CON_VERIFICADOR = /^\s*(\d{8})\s*[-–—]\s*[0-9A-K]\s*$/iu;
const DNI = /^\d{8}$/;
const CARNET = /^[A-Z0-9]{9,12}$/;

/**
 * Number of the identity document: eight figures of a DNI (its check character is dropped) or nine to twelve letters and
 * figures of a carné de extranjería. @fuente Manual Migraciones (S2), documentos por presentar
 */
export const campoDocumentoIdentidad: DefinicionCampo<"DOCUMENTO_IDENTIDAD"> = {
  tipo: "DOCUMENTO_IDENTIDAD",
  vacio: "",
  normalizar: (crudo) => DNI_CON_VERIFICADOR.exec(comoTexto(crudo))?.[1] ?? sinSeparadores(crudo).toUpperCase(),
  leer: (_campo, crudo) => textoDe(comoTexto(crudo)),
  validar: (_campo, crudo) => {
    const texto = comoTexto(crudo);
    if (DNI.test(texto) || CARNET.test(texto)) return [];
    return [
      falta("CAMPO_DOCUMENTO", "Escriba las 8 cifras del DNI, o de 9 a 12 letras y cifras si es carné de extranjería."),
    ];
  },
  texto: (_campo, crudo) => comoTexto(crudo),
};
