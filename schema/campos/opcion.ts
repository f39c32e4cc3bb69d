import { textoDe } from "../valor.ts";
import { comoTexto, escalaDe, etiquetaDe, falta, type DefinicionCampo } from "./definir.ts";

/** One option of a list; ordered options can be compared. @fuente CAS 004-2026-MC-DDC-CUSCO §II («Bachiller») */
export const campoOpcion: DefinicionCampo<"OPCION"> = {
  tipo: "OPCION",
  vacio: "",
  normalizar: (crudo) => comoTexto(crudo).trim(),
  leer: ({ opciones }, crudo) => {
    const texto = comoTexto(crudo);
    if (!opciones.some((opcion) => opcion.valor === texto)) return null;
    const escala = escalaDe(opciones);
    return escala ? { clase: "TEXTO", texto, escala } : textoDe(texto);
  },
  validar: ({ opciones }, crudo) =>
    opciones.some((opcion) => opcion.valor === crudo) ? [] : [falta("CAMPO_OPCION", "Elija una opción de la lista.")],
  texto: ({ opciones }, crudo) => etiquetaDe(opciones, comoTexto(crudo)),
};
