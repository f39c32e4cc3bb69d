/** The modules of the server, one line each. */
import type { Modulo } from "./infra/modulo.ts";
import { entidad } from "./modules/entidad/index.ts";

export const MODULOS: readonly Modulo[] = [entidad];
