import { type Recurso, textoDe } from "../data-provider/recurso.ts";
import { pedir } from "../data-provider/transporte.ts";
import type { ResultadoAuditoria } from "../gql/graphql.ts";
import { AUDITORIA } from "./operaciones.ts";

export const auditoria: Recurso = {
  pagina: async (pagina, filtro, _orden, signal) => {
    const resultado = textoDe(filtro["resultado"]);
    const variables = {
      ...pagina,
      filtro: {
        acto: textoDe(filtro["acto"]),
        proceso: textoDe(filtro["proceso"]),
        objeto: textoDe(filtro["objeto"]),
        ...(resultado !== null && { resultado: resultado as ResultadoAuditoria }),
      },
    };
    return (await pedir(AUDITORIA, variables, signal)).auditoria;
  },
};
