import type { CampoDe } from "../bases/formulario.ts";
import { textoDe } from "../valor.ts";
import { comoTexto, falta, unaLinea, type DefinicionCampo, type FaltaCampo } from "./definir.ts";
import { patronSeguro } from "./patron.ts";

const LARGO = { TEXTO: 500, PARRAFO: 10_000 } as const;
/** Longer answers are not held against an expression. */
const LARGO_CON_PATRON = 500;

/** Limits that a line and a paragraph share. */
export function validarTexto(campo: CampoDe<"TEXTO" | "PARRAFO">, texto: string): FaltaCampo[] {
  const maximo = campo.maximo ?? LARGO[campo.tipo];
  const largo = [...texto].length;
  if (largo > maximo) return [falta("CAMPO_LARGO", `Tiene ${largo} caracteres y se admiten ${maximo}. Acórtelo.`)];
  const patron = campo.patron === undefined ? null : patronSeguro(campo.patron);
  if (!patron || (largo <= LARGO_CON_PATRON && patron.test(texto))) return [];
  return [falta("CAMPO_PATRON", `No tiene la forma que se pide. ${campo.ayuda ?? "Revíselo."}`)];
}

/** Text of one line. @fuente Convocatorias Gore Cusco, formulario de inscripción (S0) */
export const campoTexto: DefinicionCampo<"TEXTO"> = {
  tipo: "TEXTO",
  vacio: "",
  normalizar: unaLinea,
  leer: (_campo, crudo) => textoDe(comoTexto(crudo)),
  validar: (campo, crudo) => validarTexto(campo, comoTexto(crudo)),
  texto: (_campo, crudo) => comoTexto(crudo),
};
