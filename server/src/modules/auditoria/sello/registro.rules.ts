/** Forms of the log outside the database: its rows as they are hashed, its heads as they are signed. Pure. */
import { canonico, type Json } from "#schema/bases/canonico.ts";
import { hashHoja } from "./merkle.rules.ts";

/** An audit row as it is hashed and given out. Instants are UTC to the microsecond. */
export interface FilaRegistro {
  readonly id: string;
  readonly orden: string;
  readonly instante: string;
  readonly [columna: string]: Json;
}

/** Select of audit rows in that form; `a` is the table. The details stay a text: nothing inside them is left out. */
export const FILA_REGISTRO = `jsonb_strip_nulls(jsonb_build_object('id', a.id, 'orden', a.orden::text,
  'instante', to_char(a.instante at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'resultado', a.resultado, 'acto', a.acto,
  'evento', a.evento, 'actor', a.actor, 'roles', to_jsonb(a.roles), 'sesion', a.sesion, 'direccion', host(a.direccion),
  'entidad', a.entidad_id, 'proceso', a.proceso_id, 'objetoTipo', a.objeto_tipo, 'objetoId', a.objeto_id,
  'versionBases', a.version_bases, 'hashAntes', a.hash_antes, 'hashDespues', a.hash_despues, 'motivo', a.motivo,
  'detalles', a.detalles::text))`;

/** The leaf of a row. */
export const hojaDe = (fila: FilaRegistro): Buffer => hashHoja(canonico(fila));

/** What the whole log was at an instant. Hexadecimal; the signature is over `textoDeCabeza`. */
export interface Cabeza {
  readonly tamano: number;
  readonly raiz: string;
  readonly selladaEn: string;
  readonly llave: string;
  readonly firma: string;
}

export const textoDeCabeza = ({ tamano, raiz, selladaEn }: Pick<Cabeza, "tamano" | "raiz" | "selladaEn">): string =>
  `merito.auditoria\n${tamano}\n${raiz}\n${selladaEn}\n`;

/** Lines of an exported log: the log itself first, then its heads, then every leaf in its place, then what waits. */
export type LineaRegistro =
  | {
      readonly tipo: "REGISTRO";
      readonly formato: "merito.auditoria";
      readonly llaves: Readonly<Record<string, string>>;
      readonly completo: boolean;
    }
  | ({ readonly tipo: "CABEZA" } & Cabeza)
  | { readonly tipo: "HOJA"; readonly posicion: number; readonly hash: string; readonly fila: FilaRegistro | null }
  | { readonly tipo: "SIN_SELLAR"; readonly fila: FilaRegistro };
