import { comoTexto, type DefinicionCampo } from "./definir.ts";
import { conMiles, leerNumero, normalizarNumero, validarNumero } from "./numero.ts";

/** Whole number: hours of a course, months of a job. @fuente Bases HRDC 2019 §II (horas de capacitación) */
export const campoEntero: DefinicionCampo<"ENTERO"> = {
  tipo: "ENTERO",
  vacio: "",
  normalizar: normalizarNumero,
  leer: (_campo, crudo) => leerNumero(crudo),
  validar: (campo, crudo) => validarNumero(comoTexto(crudo), 0, campo),
  texto: ({ unidad }, crudo) => [conMiles(comoTexto(crudo)), unidad].filter(Boolean).join(" "),
};
