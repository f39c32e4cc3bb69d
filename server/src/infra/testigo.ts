/** The witness: writes audit rows in the transaction of what they tell. */
import { createHash } from "node:crypto";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Lectura } from "./base-datos.ts";
import type { Quien } from "./quien.ts";

/** What happened to one object. Never carries personal data: ids, codes and hashes only. */
export interface Evento {
  /** Name such as BASES_PUBLICADAS; the one of the act unless told. */
  readonly evento?: string;
  readonly objeto: { readonly tipo: string; readonly id: string };
  readonly entidad?: string | null;
  readonly proceso?: string | null;
  readonly versionBases?: string | null;
  /** The object before and after; only their hashes are stored. */
  readonly antes?: unknown;
  readonly despues?: unknown;
  readonly motivo?: string | null;
  readonly detalles?: Readonly<Record<string, unknown>>;
}

export type ResultadoActo = "HECHO" | "RECHAZADO" | "DENEGADO" | "LECTURA" | "FALLA";

/** Who did what and when; the part that all rows of one act share. */
export interface Cabecera {
  readonly instante: InstanteUtc;
  readonly resultado: ResultadoActo;
  readonly acto: string;
  readonly quien: Quien;
  readonly direccion: string | null;
}

/** Appends one audit row. The only place that inserts into `auditoria`. */
export async function atestiguar(
  tx: Lectura,
  cabecera: Cabecera,
  evento: Evento | null,
  nombre: string,
): Promise<void> {
  const { quien } = cabecera;
  await tx.filas(
    `insert into auditoria (instante, resultado, acto, evento, actor, roles, sesion, direccion, entidad_id, proceso_id,
       objeto_tipo, objeto_id, version_bases, hash_antes, hash_despues, motivo, detalles)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      cabecera.instante,
      cabecera.resultado,
      cabecera.acto,
      evento?.evento ?? nombre,
      quien.persona ?? quien.token?.id ?? null,
      rolesOf(quien),
      quien.sesion,
      cabecera.direccion,
      evento?.entidad ?? null,
      evento?.proceso ?? null,
      evento?.objeto.tipo ?? null,
      evento?.objeto.id ?? null,
      evento?.versionBases ?? null,
      huella(evento?.antes),
      huella(evento?.despues),
      evento?.motivo ?? null,
      JSON.stringify(evento?.detalles ?? {}),
    ],
  );
}

function rolesOf(quien: Quien): string[] {
  if (quien.sistema) return ["SISTEMA"];
  const roles = new Set<string>(quien.asignaciones.map(({ rol }) => rol));
  return roles.size > 0 ? [...roles].toSorted() : ["ANONIMO"];
}

/** SHA-256 of a value written with its keys in order, so that equal values have equal hashes; null for nothing. */
export function huella(valor: unknown): string | null {
  if (valor === undefined || valor === null) return null;
  return createHash("sha256")
    .update(JSON.stringify(ordenado(valor)))
    .digest("hex");
}

function ordenado(valor: unknown): unknown {
  if (Array.isArray(valor)) return valor.map(ordenado);
  if (valor === null || typeof valor !== "object") return valor;
  return Object.fromEntries(
    Object.entries(valor)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([clave, dentro]) => [clave, ordenado(dentro)]),
  );
}
