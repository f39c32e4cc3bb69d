/** How the server learns who asks. The module of accounts provides it; infra only knows its shape. */
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Lectura } from "./base-datos.ts";
import type { Quien } from "./quien.ts";

/** What a request shows of itself: the secret of its cookie, or that of its service token. */
export interface Credencial {
  readonly sesion: string | null;
  readonly token: string | null;
}

/**
 * Finds the person behind a credential with one statement, the first of the request, which also takes the arrival
 * seal. A credential that is unknown, expired or closed gives a visitor.
 */
export type Identificar = (
  base: Lectura,
  credencial: Credencial,
) => Promise<{ quien: Quien; sello: InstanteUtc | null }>;
