export { ESTILO } from "./estilo.ts";
export { createImprenta, type Impreso, type Negativa } from "./imprenta.ts";
export type { Pieza } from "./pieza.ts";
