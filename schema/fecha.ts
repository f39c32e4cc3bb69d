/** Days and hours of a contest: the one door to civil dates, hours in Lima and their Spanish texts. */
export * from "./fecha-civil.ts";
export * from "./fecha-texto.ts";
export * from "./instante.ts";
