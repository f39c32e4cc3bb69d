import type { Lectura } from "./base-datos.ts";
import type { Quien } from "./quien.ts";

/**
 * Tells whether a person may download a file by a relation that the module knows (the committee of the proceso in
 * which it was submitted, a published document). All modules are asked; one yes is enough.
 */
export type AccesoArchivo = (tx: Lectura, quien: Quien, archivoId: string) => Promise<boolean>;
