/** Sample applicants of the bases: what each must get, what it gets, and which rules none of them proves. */
export { cobertura, type Cobertura } from "./cobertura.ts";
export { congelar, loQueDan } from "./congelar.ts";
export { enPalabras } from "./hallazgos.ts";
export type { ClaseDeRegla } from "./mutantes.ts";
export { probar, type ResultadoPrueba } from "./probar.ts";
