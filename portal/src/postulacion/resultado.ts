/** Page of a result; its code comes only to whoever opens it. */
export { Resultado } from "./Resultado.tsx";
