import type { Modulo } from "../../infra/modulo.ts";
import { consultas, tipos } from "./auditoria.policy.ts";
import { AuditoriaResolver } from "./auditoria.resolver.ts";

export { createCabezas, createRegistro } from "./sello/registro.ts";
export { startSellador } from "./sello/sellador.ts";

/** The reading of the audit; it is written by `infra/testigo.ts` and by nothing else. */
export const auditoria: Modulo = { nombre: "auditoria", resolvers: [AuditoriaResolver], consultas, actos: [], tipos };
