import { type Recurso, textoDe } from "../data-provider/recurso.ts";
import { pedir } from "../data-provider/transporte.ts";
import type { FaseProceso, OrdenProcesos } from "../gql/graphql.ts";
import { CREAR_PROCESO, PROCESOS } from "./operaciones.ts";

export const procesos: Recurso = {
  pagina: async (pagina, filtro, orden, signal) => {
    const fase = textoDe(filtro["fase"]);
    const elegido: OrdenProcesos = orden === "CIERRE" ? "CIERRE" : "MAS_RECIENTES";
    const variables = {
      ...pagina,
      orden: elegido,
      filtro: { texto: textoDe(filtro["texto"]), ...(fase !== null && { fases: [fase as FaseProceso] }) },
    };
    return (await pedir(PROCESOS, variables, signal)).procesos;
  },
  crear: async ({ entidad, titulo, documento }) => {
    const entrada = { entidad: String(entidad), titulo: String(titulo), documento: textoDe(documento) };
    return (await pedir(CREAR_PROCESO, { entrada })).crearProceso;
  },
};
