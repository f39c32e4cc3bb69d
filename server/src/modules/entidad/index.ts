import type { Modulo } from "../../infra/modulo.ts";
import { cambiarLogo } from "./cambiar-logo.ts";
import { crearEntidad } from "./crear-entidad.ts";
import { Entidad } from "./entidad.entity.ts";
import { consultas, tipos } from "./entidad.policy.ts";
import { EntidadResolver } from "./entidad.resolver.ts";
import { modificarEntidad } from "./modificar-entidad.ts";

export { crearEntidad } from "./crear-entidad.ts";
export { entidadPorId } from "./entidad.queries.ts";
export { createLogo, RUTA_LOGO } from "./logo.ts";
export { EntidadType } from "./entidad.type.ts";

/** The institutions of the installation. The smallest whole module: new ones are shaped like it. */
export const entidad: Modulo = {
  nombre: "entidad",
  resolvers: [EntidadResolver],
  entidades: [Entidad],
  consultas,
  actos: [crearEntidad, modificarEntidad, cambiarLogo],
  tipos,
};
