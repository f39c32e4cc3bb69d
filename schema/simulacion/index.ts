/** Running a contest with invented applicants before it is published. */
export { enumerar, resumirCasos } from "./enumerar.ts";
export { concursosDe, simular, singulares, type AvanceSimulacion, type OpcionesSimulacion } from "./simular.ts";
export type * from "./resultado.ts";
