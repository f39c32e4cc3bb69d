import { type Recurso, textoDe } from "../data-provider/recurso.ts";
import { pedir } from "../data-provider/transporte.ts";
import type { FaseProceso, OrdenProcesos } from "../gql/graphql.ts";
import { CREAR_PROCESO, PROCESOS } from "./operaciones.ts";
import { FASES } from "./palabras.ts";

/** An address may have been written by hand. */
const isFase = (palabra: unknown): palabra is FaseProceso => typeof palabra === "string" && palabra in FASES;

export const procesos: Recurso = {
  pagina: async (pagina, filtro, orden, signal) => {
    const elegido: OrdenProcesos = orden === "CIERRE" ? "CIERRE" : "MAS_RECIENTES";
    const fases = Array.isArray(filtro["fases"]) ? filtro["fases"].filter(isFase) : [];
    const variables = {
      ...pagina,
      orden: elegido,
      filtro: {
        texto: textoDe(filtro["texto"]),
        entidad: textoDe(filtro["entidad"]),
        ...(fases.length > 0 && { fases }),
        archivados: filtro["archivo"] === "ARCHIVADOS",
      },
    };
    return (await pedir(PROCESOS, variables, signal)).procesos;
  },
  crear: async ({ entidad, titulo, documento }) => {
    const entrada = { entidad: String(entidad), titulo: String(titulo), documento: textoDe(documento) };
    return (await pedir(CREAR_PROCESO, { entrada })).crearProceso;
  },
};
