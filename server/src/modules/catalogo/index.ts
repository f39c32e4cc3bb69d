import type { Modulo } from "../../infra/modulo.ts";
import { PUBLICO, tipo } from "../../infra/politica.ts";
import { CatalogoResolver } from "./catalogo.resolver.ts";

/** Lists that everybody shares and nobody edits here. */
export const catalogo: Modulo = {
  nombre: "catalogo",
  resolvers: [CatalogoResolver],
  consultas: { lugares: PUBLICO, lugar: PUBLICO, concursosDeEjemplo: PUBLICO },
  actos: [],
  tipos: {
    Lugar: tipo(PUBLICO, "codigo nombre completo"),
    ConcursoDeEjemplo: tipo(PUBLICO, "id nombre documento"),
  },
};
