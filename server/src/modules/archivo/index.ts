import type { Modulo } from "../../infra/modulo.ts";
import { consultas, tipos } from "./archivo.policy.ts";
import { ArchivoResolver } from "./archivo.resolver.ts";
import { iniciarCarga } from "./iniciar-carga.ts";
import { subirParte } from "./subir-parte.ts";
import { terminarCarga } from "./terminar-carga.ts";

export { isDeTipo, MEDIOS } from "./archivo.rules.ts";
export { TipoArchivo } from "./archivo.type.ts";
export { ArchivoType } from "./archivo.type.ts";
export { assertDisponibles, readArchivos } from "./cargas.ts";
export { createDescarga } from "./descarga.ts";
export { recogerCargas } from "./recoger.ts";

/** Uploads in parts, files and their download. */
export const archivo: Modulo = {
  nombre: "archivo",
  resolvers: [ArchivoResolver],
  consultas,
  actos: [iniciarCarga, subirParte, terminarCarga],
  tipos,
};
