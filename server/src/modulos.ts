/** The modules of the server, one line each. */
import type { Modulo } from "./infra/modulo.ts";
import { acceso } from "./modules/acceso/index.ts";
import { archivo } from "./modules/archivo/index.ts";
import { auditoria } from "./modules/auditoria/index.ts";
import { bases } from "./modules/bases/index.ts";
import { catalogo } from "./modules/catalogo/index.ts";
import { entidad } from "./modules/entidad/index.ts";
import { evaluacion } from "./modules/evaluacion/index.ts";
import { plaza } from "./modules/plaza/index.ts";
import { postulacion } from "./modules/postulacion/index.ts";
import { postulante } from "./modules/postulante/index.ts";
import { proceso } from "./modules/proceso/index.ts";
import { reclamo } from "./modules/reclamo/index.ts";
import { resultado } from "./modules/resultado/index.ts";

export const MODULOS: readonly Modulo[] = [
  acceso,
  archivo,
  auditoria,
  catalogo,
  entidad,
  bases,
  plaza,
  proceso,
  postulante,
  postulacion,
  evaluacion,
  resultado,
  reclamo,
];
