import type { Modulo } from "../../infra/modulo.ts";
import { accesoArchivo } from "./archivos.queries.ts";
import { presentarReclamo } from "./presentar-reclamo.ts";
import { consultas, tipos } from "./reclamo.policy.ts";
import { ReclamoResolver } from "./reclamo.resolver.ts";
import { resolverReclamo } from "./resolver-reclamo.ts";

/** Claims against published results, and their rulings. */
export const reclamo: Modulo = {
  nombre: "reclamo",
  resolvers: [ReclamoResolver],
  consultas,
  actos: [presentarReclamo, resolverReclamo],
  tipos,
  accesoArchivo,
};
