import { destination, pino, type Logger } from "pino";

/** The server's log: JSON lines on stderr, one per event. */
export type Bitacora = Logger;

/**
 * Whatever somebody logs by mistake, these never reach the log.
 * Names at the first two levels of the logged object.
 */
const SECRETOS = ["clave", "contrasena", "password", "token", "authorization", "cookie", "dni", "correo"];

/**
 * Makes the log.
 * Lines are written at once and to stderr, so that none is lost in a crash and stdout stays
 * for what a person or another program reads.
 * @param level  lowest level that is written
 */
export function createBitacora(level: "debug" | "info" | "warn" | "error" | "silent"): Bitacora {
  return pino(
    {
      level,
      base: null,
      messageKey: "mensaje",
      redact: { paths: SECRETOS.flatMap((name) => [name, `*.${name}`]), censor: "[reservado]" },
    },
    destination({ dest: 2, sync: true }),
  );
}
