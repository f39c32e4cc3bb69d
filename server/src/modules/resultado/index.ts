import type { Modulo } from "../../infra/modulo.ts";
import { aprobarResultados } from "./aprobar-resultados.ts";
import { observarResultados } from "./observar-resultados.ts";
import { publicarFeDeErratas } from "./publicar-fe-de-erratas.ts";
import { publicarResultados } from "./publicar-resultados.ts";
import { registrarCaida } from "./registrar-caida.ts";
import { consultas, tipos } from "./resultado.policy.ts";
import { ResultadoResolver } from "./resultado.resolver.ts";

/** Published results: their tables for everybody, their reasons for each one, and what changes them. */
export const resultado: Modulo = {
  nombre: "resultado",
  resolvers: [ResultadoResolver],
  consultas,
  actos: [publicarResultados, publicarFeDeErratas, aprobarResultados, observarResultados, registrarCaida],
  tipos,
};
