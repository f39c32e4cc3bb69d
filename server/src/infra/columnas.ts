/** Column types for entities: instants and dates travel as texts, so that no clock or zone of Node touches them. */
import { Type } from "@mikro-orm/core";
import type { InstanteUtc } from "#schema/fecha.ts";

const TEXTO_PG = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})(?:\.(\d{1,6}))?\+00(?::00)?$/;

/**
 * Turns what PostgreSQL prints for a timestamptz (session zone UTC) into the one text form of an instant.
 * A text that already has it passes. Fails on anything else: a wrong instant is worse than none.
 */
export function toInstante(texto: string): InstanteUtc {
  if (texto.endsWith("Z") && texto.length === 27) return texto;
  const partes = TEXTO_PG.exec(texto);
  if (!partes) throw new Error("A timestamptz came in an unknown form");
  return `${partes[1]}T${partes[2]}.${(partes[3] ?? "").padEnd(6, "0")}Z`;
}

/** `timestamptz` as `AAAA-MM-DDTHH:MM:SS.ffffffZ`, microseconds kept. */
export class ColumnaInstante extends Type<InstanteUtc | null, string | null> {
  override convertToJSValue(valor: string | null): InstanteUtc | null {
    return valor === null || valor === undefined ? null : toInstante(valor);
  }
  override getColumnType(): string {
    return "timestamptz";
  }
  override compareAsType(): string {
    return "string";
  }
}
