/**
 * Sends what is in the outbox: at least once, each with the same Message-ID whenever it is tried, so that a repeated
 * one is known. One that always fails waits longer and longer and stops nobody else's.
 */
import { createTransport } from "nodemailer";
import type { Base } from "./base-datos.ts";
import type { Bitacora } from "./bitacora.ts";
import { SISTEMA } from "./quien.ts";

/** What is sent. */
export interface CorreoListo {
  readonly asunto: string;
  readonly texto: string;
  readonly html: string;
}

export interface OpcionesCartero {
  readonly smtpUrl: string;
  readonly remitente: string;
  readonly base: Base;
  readonly bitacora: Bitacora;
  readonly render: (codigo: string, datos: Readonly<Record<string, unknown>>) => Promise<CorreoListo>;
  /** Milliseconds between two looks at the outbox. */
  readonly pausa?: number;
}

export interface Cartero {
  /** Sends what is due now; gives how many went out. For tests and for the end of a command. */
  flush(): Promise<number>;
  close(): Promise<void>;
}

interface Pendiente {
  readonly id: string;
  readonly destinatario: string;
  readonly codigo: string;
  readonly datos: Readonly<Record<string, unknown>>;
}

const LOTE = 20;
const INTENTOS = 12;

/** Starts sending. */
export function startCartero(opciones: OpcionesCartero): Cartero {
  const { base, bitacora, pausa = 2000 } = opciones;
  const transporte = createTransport({
    url: opciones.smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const dominio = /@([^>\s]+)/.exec(opciones.remitente)?.[1] ?? "localhost";

  const sendOne = async ({ id, destinatario, codigo, datos }: Pendiente): Promise<boolean> => {
    try {
      const { asunto, texto, html } = await opciones.render(codigo, datos);
      await transporte.sendMail({
        from: opciones.remitente,
        to: { name: "", address: destinatario },
        subject: asunto,
        text: texto,
        html,
        messageId: `<${id}@${dominio}>`,
      });
      // The data carried a link: once it is in the mailbox nobody else needs it.
      await mark(
        "update correo_saliente set enviado_en = clock_timestamp(), error = null, datos = '{}' where id = $1",
        [id],
      );
      return true;
    } catch (error) {
      const motivo = (error as { code?: unknown }).code;
      const clase = typeof motivo === "string" ? motivo : error instanceof Error ? error.name : "?";
      bitacora.warn({ id, codigo, clase }, "un correo no salió; se reintentará");
      await mark("update correo_saliente set error = $2 where id = $1", [id, clase]);
      return false;
    }
  };
  const mark = (sql: string, valores: readonly unknown[]): Promise<unknown> =>
    base.escribir(SISTEMA, (tx) => tx.filas(sql, valores));

  const flush = async (): Promise<number> => {
    const pendientes = await base.escribir(SISTEMA, (tx) => tx.filas<Pendiente>(TOMAR, [LOTE, INTENTOS]));
    const idas = await Promise.all(pendientes.map(sendOne));
    return idas.filter(Boolean).length;
  };

  let cerrado = false;
  let enCurso: Promise<unknown> = Promise.resolve();
  let reloj: NodeJS.Timeout;
  const turn = (): void => {
    enCurso = flush()
      .catch((error: unknown) =>
        bitacora.error({ tipo: error instanceof Error ? error.name : "?" }, "la cola de correos no se pudo leer"),
      )
      .finally(() => {
        if (!cerrado) reloj = setTimeout(turn, pausa);
      });
  };
  reloj = setTimeout(turn, pausa);
  return {
    flush,
    close: async () => {
      cerrado = true;
      clearTimeout(reloj);
      await enCurso;
      transporte.close();
    },
  };
}

/**
 * Takes what is due. The next attempt is set before this one is made: if the process dies in between, the mail goes
 * out then. Another process skips what this one holds.
 */
const TOMAR = `
  update correo_saliente set intentos = intentos + 1,
    proximo_en = clock_timestamp() + least(interval '6 hours', interval '1 minute' * power(2, intentos))
  where id in (select id from correo_saliente where enviado_en is null and proximo_en <= clock_timestamp() and intentos < $2
               order by proximo_en limit $1 for update skip locked)
  returning id, destinatario, codigo, datos`;
