import type { Sistema } from "./sistema.ts";

/** An entry of the audit, as R35 looks at it. */
export interface Fila {
  readonly orden: string;
  readonly resultado: string;
  readonly acto: string;
  readonly evento: string;
  readonly actor: string | null;
  readonly roles: readonly string[];
}

/** Reads the entries that were written since the last time. */
export async function lector(sistema: Sistema): Promise<() => Promise<Fila[]>> {
  let [{ orden } = { orden: "0" }] = await sistema.sql<{ orden: string }>(
    "select coalesce(max(orden), 0)::text as orden from auditoria",
  );
  return async () => {
    const filas = await sistema.sql<Fila>(
      "select orden::text, resultado, acto, evento, actor, roles from auditoria where orden > $1 order by orden",
      [orden],
    );
    orden = filas.at(-1)?.orden ?? orden;
    return filas;
  };
}
