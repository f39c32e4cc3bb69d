import { textoDe } from "../valor.ts";
import { comoTexto, type DefinicionCampo } from "./definir.ts";
import { validarTexto } from "./texto.ts";

/** Text of several lines: the functions of a job. @fuente Ficha de postulación PGE (S1), «funciones principales» */
export const campoParrafo: DefinicionCampo<"PARRAFO"> = {
  tipo: "PARRAFO",
  vacio: "",
  normalizar: (crudo) => comoTexto(crudo).normalize("NFC").replace(/\r\n?/gu, "\n").trim(),
  leer: (_campo, crudo) => textoDe(comoTexto(crudo)),
  validar: (campo, crudo) => validarTexto(campo, comoTexto(crudo)),
  texto: (_campo, crudo) => comoTexto(crudo),
};
