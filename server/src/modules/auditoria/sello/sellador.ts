import type { Base } from "../../../infra/base-datos.ts";
import type { Bitacora } from "../../../infra/bitacora.ts";
import { sqlStateOf } from "../../../infra/errores-sql.ts";
import type { LlaveSello } from "../../../infra/llave-sello.ts";
import { createRepartidor } from "./repartir.ts";
import { sellarAuditoria } from "./sellar.ts";

export interface Sellador {
  close(): Promise<void>;
}

export interface OpcionesSellador {
  readonly base: Base;
  readonly llave: LlaveSello;
  readonly bitacora: Bitacora;
  /** Addresses outside to which heads are mailed. */
  readonly correos: readonly string[];
  /** Milliseconds between the end of a sealing and the next. */
  readonly pausa?: number | undefined;
}

/**
 * Seals what waits every few seconds and mails the heads that are due. What keeps it from it is logged and tried again: the
 * audit itself never waits.
 * @fuente reliability D7
 */
export function startSellador({ base, llave, bitacora, correos, pausa = 5000 }: OpcionesSellador): Sellador {
  const repartidor = createRepartidor(base, llave, correos);
  let cerrado = false;
  let espera: NodeJS.Timeout | undefined;
  let enCurso: Promise<unknown> = Promise.resolve();
  const sellar = async (): Promise<void> => {
    try {
      await sellarAuditoria(base, llave);
      await repartidor.repartir();
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
