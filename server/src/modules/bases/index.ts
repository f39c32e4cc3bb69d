import type { Modulo } from "../../infra/modulo.ts";
import { PUBLICO, tipo } from "../../infra/politica.ts";
import { BasesResolver } from "./bases.resolver.ts";
import { OPERACION_BASES } from "./operacion.ts";
import { politicasBases } from "./tipos/index.ts";

export { basesEnBlanco, basesPara, type EntidadQueConvoca } from "./blanco.ts";
export { HallazgoType } from "./hallazgo.type.ts";
export { assertJustificada, assertPublicable, readBases, readCuando, readPortable } from "./hallazgos.ts";
export { revisarBases } from "./revision.ts";
export { aGraphql, BasesType, deGraphql, parteAGraphql, parteDeGraphql, parteType } from "./tipos/index.ts";

/** The bases document in GraphQL: its types, its findings and the operation that reads it whole. */
export const bases: Modulo = {
  nombre: "bases",
  resolvers: [BasesResolver],
  consultas: { consultaBases: PUBLICO },
  actos: [],
  documentos: [OPERACION_BASES],
  tipos: {
    ...politicasBases,
    Hallazgo: tipo(PUBLICO, "codigo gravedad ruta mensaje ejemplo cita salida justificacion"),
    Salida: tipo(PUBLICO, "texto ruta valor"),
  },
};
