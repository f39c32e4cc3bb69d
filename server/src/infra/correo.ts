import type { Tx } from "./base-datos.ts";

/** A mail to be sent after the commit; its text is made when it is sent, from `codigo` and `datos`. */
export interface Correo {
  readonly destinatario: string;
  /** Folder of `src/correos/`. */
  readonly codigo: string;
  readonly datos: Readonly<Record<string, unknown>>;
  readonly persona?: string | null;
}

/** Puts a mail in the outbox, in the transaction of what it tells: what is rolled back is never announced. */
export async function encolarCorreo(tx: Tx, { destinatario, codigo, datos, persona }: Correo): Promise<void> {
  await tx.filas("insert into correo_saliente (destinatario, codigo, datos, persona_id) values ($1, $2, $3, $4)", [
    destinatario,
    codigo,
    JSON.stringify(datos),
    persona ?? null,
  ]);
}
