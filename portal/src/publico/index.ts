/** Public pages. */
export { Convocatoria } from "./Convocatoria.tsx";
export { Convocatorias } from "./Convocatorias.tsx";
