import { etiquetaDe, falta, type DefinicionCampo, type FaltaCampo } from "./definir.ts";

/** Several options of a list, each once. @fuente bases-model §7 (options) */
export const campoOpciones: DefinicionCampo<"OPCIONES"> = {
  tipo: "OPCIONES",
  vacio: [],
  normalizar: (crudo) => {
    const elegidas = typeof crudo === "string" ? [crudo] : crudo;
    return [...new Set(elegidas.map((valor) => valor.trim()))].filter((valor) => valor !== "");
  },
  leer: ({ opciones }, crudo) => {
    const textos = (typeof crudo === "string" ? [] : crudo).filter((valor) => opciones.some((o) => o.valor === valor));
    return textos.length > 0 ? { clase: "LISTA", textos } : null;
  },
  validar: ({ opciones, maximo }, crudo) => {
    const elegidas = typeof crudo === "string" ? [crudo] : crudo;
    const faltas: FaltaCampo[] = [];
    if (elegidas.some((valor) => !opciones.some((opcion) => opcion.valor === valor)))
      faltas.push(falta("CAMPO_OPCION", "Elija solo opciones de la lista."));
    if (maximo !== undefined && elegidas.length > maximo)
      faltas.push(falta("CAMPO_LIMITE", `Eligió ${elegidas.length} y se admiten ${maximo}. Quite alguna.`));
    return faltas;
  },
  texto: ({ opciones }, crudo) =>
    (typeof crudo === "string" ? [crudo] : crudo).map((valor) => etiquetaDe(opciones, valor)).join(", "),
};
