import { Rechazo } from "#schema/errores.ts";

/**
 * The pattern of `ilike` that finds a text anywhere, with the signs of the pattern taken literally; null for nothing.
 * @throws DATO_INVALIDO for a text that is too long
 */
export function patronDe(texto: string | null | undefined): string | null {
  const limpio = texto?.trim() ?? "";
  if (limpio.length > 100) {
    throw new Rechazo("DATO_INVALIDO", { campo: "texto", motivo: "escriba hasta 100 caracteres" }, "filtro.texto");
  }
  return limpio === "" ? null : `%${limpio.replace(/[\\%_]/g, (signo) => `\\${signo}`)}%`;
}
