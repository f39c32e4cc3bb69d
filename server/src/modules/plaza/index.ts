import type { Modulo } from "../../infra/modulo.ts";
import { PUBLICO, tipo } from "../../infra/politica.ts";
import { PlazaResolver } from "./plaza.resolver.ts";

export { PlazaConvocada } from "./plaza.type.ts";
export { storePlazas } from "./plazas.ts";

/** Search of the plazas of published procesos. Their truth is in the bases. */
export const plaza: Modulo = {
  nombre: "plaza",
  resolvers: [PlazaResolver],
  consultas: { plazas: PUBLICO },
  actos: [],
  tipos: {
    PlazaConvocada: tipo(
      PUBLICO,
      `procesoId proceso id codigo nombre unidad grupo region lugar posiciones remuneracionCentimos postulacionAbre
       postulacionCierra abierta publicadaEn`,
    ),
  },
};
