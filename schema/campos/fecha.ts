import { esFecha, fechaCorta, type Fecha } from "../fecha.ts";
import { comoTexto, falta, type DefinicionCampo, type FaltaCampo } from "./definir.ts";

const PERUANA = /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4})$/;

/** A date. `05/05/1996` and `5-5-1996` are `1996-05-05`. @fuente Formulario Gore Cusco (S0), dd/mm/aaaa */
export const campoFecha: DefinicionCampo<"FECHA"> = {
  tipo: "FECHA",
  vacio: "",
  normalizar: (crudo) => {
    const texto = comoTexto(crudo).trim();
    const [, dia = "", mes = "", anio = ""] = PERUANA.exec(texto) ?? [];
    return anio === "" ? texto : `${anio}-${mes.padStart(2, "0")}-${dia.padStart(2, "0")}`;
  },
  leer: (_campo, crudo) => (esFecha(crudo) ? { clase: "FECHA", fecha: crudo } : null),
  validar: ({ desde, hasta, futura }, crudo, { hoy }) => {
    if (!esFecha(crudo))
      return [
        falta("CAMPO_FECHA", "Esa fecha no existe. Escriba día, mes y año con cuatro cifras, por ejemplo 05/05/1996."),
      ];
    const maxima = futura === true ? hasta : menor(hasta, hoy);
    return limites(crudo, desde, maxima);
  },
  texto: (_campo, crudo) => (esFecha(crudo) ? fechaCorta(crudo) : comoTexto(crudo)),
};

const menor = (a: Fecha | undefined, b: Fecha | undefined): Fecha | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;

function limites(fecha: Fecha, desde: Fecha | undefined, hasta: Fecha | undefined): FaltaCampo[] {
  if (desde !== undefined && fecha < desde)
    return [falta("CAMPO_LIMITE", `La fecha no puede ser anterior al ${fechaCorta(desde)}.`)];
  if (hasta !== undefined && fecha > hasta)
    return [falta("CAMPO_LIMITE", `La fecha no puede ser posterior al ${fechaCorta(hasta)}.`)];
  return [];
}
