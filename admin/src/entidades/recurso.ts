import type { Recurso } from "../data-provider/recurso.ts";
import { pedir } from "../data-provider/transporte.ts";
import { LISTA_ENTIDADES } from "./operaciones.ts";

export const entidades: Recurso = {
  pagina: async (pagina, _filtro, _orden, signal) => (await pedir(LISTA_ENTIDADES, pagina, signal)).entidades,
};
