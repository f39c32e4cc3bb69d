import type { Modulo } from "../../infra/modulo.ts";
import { guardarHojaDeVida } from "./guardar-hoja-de-vida.ts";
import { consultas, tipos } from "./postulante.policy.ts";
import { PostulanteResolver } from "./postulante.resolver.ts";

export { type ArchivoPropio, type ArchivosPropios, findArchivo, readArchivosPropios } from "./archivos.queries.ts";
export { hojaDeVidaDe, readIdentidad } from "./postulante.queries.ts";
export { findSeccion, type Identidad, readFilas } from "./postulante.rules.ts";
export { FilaInput, SeccionRespondidaType } from "./postulante.type.ts";

/** What a person tells once and reuses in every contest. */
export const postulante: Modulo = {
  nombre: "postulante",
  resolvers: [PostulanteResolver],
  consultas,
  actos: [guardarHojaDeVida],
  tipos,
};
