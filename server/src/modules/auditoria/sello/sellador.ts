import type { Base } from "../../../infra/base-datos.ts";
import type { Bitacora } from "../../../infra/bitacora.ts";
import { sqlStateOf } from "../../../infra/errores-sql.ts";
import type { LlaveSello } from "../../../infra/llave-sello.ts";
import { sellarAuditoria } from "./sellar.ts";

export interface Sellador {
  close(): Promise<void>;
}

/**
 * Seals what waits every few seconds. What keeps it from it is logged and tried again: the audit itself never waits.
 * @param pausa milliseconds between the end of a sealing and the next
 * @fuente reliability D7
 */
export function startSellador(base: Base, llave: LlaveSello, bitacora: Bitacora, pausa = 5000): Sellador {
  let cerrado = false;
  let espera: NodeJS.Timeout | undefined;
  let enCurso: Promise<unknown> = Promise.resolve();
  const sellar = async (): Promise<void> => {
    try {
      await sellarAuditoria(base, llave);
    } catch (error) {
      const tipo = error instanceof Error ? error.name : "?";
      if (!cerrado) bitacora.warn({ tipo, sqlstate: sqlStateOf(error) }, "la auditoría espera su sello");
    }
    if (!cerrado) programar();
  };
  const programar = (): void => {
    espera = setTimeout(() => (enCurso = sellar()), pausa);
    espera.unref();
  };
  programar();
  return {
    close: async () => {
      cerrado = true;
      clearTimeout(espera);
      await enCurso;
    },
  };
}
