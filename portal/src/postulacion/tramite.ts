/** Pages before and after the form: the list, the beginning, the receipt. */
export { Constancia } from "./Constancia.tsx";
export { MisPostulaciones } from "./MisPostulaciones.tsx";
export { Postular } from "./Postular.tsx";
