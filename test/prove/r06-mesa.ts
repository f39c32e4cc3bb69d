/** What an intruder with the whole database and the disk can touch, and how it is put back as it was. */
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "#schema/bases/canonico.ts";
import { sha256Canonico } from "#server/infra/canonico.ts";
import { loadLlaveSello } from "#server/infra/llave-sello.ts";
import { agregar, raizDe } from "#server/modules/auditoria/sello/merkle.rules.ts";
import { CABEZAS } from "#server/modules/auditoria/sello/lineas.ts";
import {
  type Cabeza,
  FILA_REGISTRO,
  type FilaRegistro,
  hojaDe,
  textoDeCabeza,
} from "#server/modules/auditoria/sello/registro.rules.ts";
import type { Sistema } from "./sistema.ts";

const TABLAS = [
  "postulacion",
  "archivo",
  "archivo_postulacion",
  "version_bases",
  "auditoria",
  "hoja_auditoria",
  "cabeza_auditoria",
] as const;

type Documento = Record<string, unknown>;

export const sha256De = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

export interface Mesa {
  readonly ids: Sistema["ids"];
  readonly entidades: Sistema["entidades"];
  /** SQL as superuser, without triggers or references. Fails where it changes nothing. */
  sql(texto: string, valores?: unknown[]): Promise<void>;
  /** Changes the bytes of a file; null takes it away. */
  tocar(archivo: string, cambiar: (bytes: Buffer) => Buffer | null): void;
  bytes(archivo: string): Buffer;
  /** Changes the snapshot and makes its hash agree. */
  reescribir(id: string, cambiar: (instantanea: Documento) => void): Promise<string>;
  /** Makes the leaf of the audit row of a sending agree with the row. */
  rehacerHoja(id: string): Promise<void>;
  /** Makes the heads agree with the leaves; their signatures too, for whoever has the key. */
  rehacerCabezas(conLlave: boolean): Promise<void>;
  deshacer(): Promise<void>;
}

export async function openMesa({ sql, dataDir, ids, entidades }: Sistema): Promise<Mesa> {
  // The one connection of the superuser stays like this.
  await sql("set session_replication_role = replica");
  await sql(TABLAS.map((tabla) => `create table copia_${tabla} as table ${tabla}`).join(";"));
  const llave = loadLlaveSello(dataDir);
  const antes = new Map<string, Buffer>();
  const rutaDe = (id: string): string => join(dataDir, "archivos", id.slice(0, 2), id);
  return {
    ids,
    entidades,
    sql: async (texto, valores = []) => {
      const filas = await sql(`${texto} returning 1`, valores);
      if (filas.length === 0) throw new Error(`Nothing was changed: ${texto.slice(0, 100)}`);
    },
    bytes: (archivo) => readFileSync(rutaDe(archivo)),
    tocar: (archivo, cambiar) => {
      const ruta = rutaDe(archivo);
      const bytes = readFileSync(ruta);
      if (!antes.has(ruta)) antes.set(ruta, bytes);
      const nuevos = cambiar(Buffer.from(bytes));
      if (nuevos === null) rmSync(ruta);
      else writeFileSync(ruta, nuevos);
    },
    reescribir: async (id, cambiar) => {
      const [fila] = await sql<{ instantanea: Documento }>("select instantanea from postulacion where id = $1", [id]);
      if (!fila) throw new Error("The dossier is not there");
      cambiar(fila.instantanea);
      const huella = sha256Canonico(fila.instantanea as Json);
      await sql("update postulacion set instantanea = $2, instantanea_sha256 = $3 where id = $1", [
        id,
        JSON.stringify(fila.instantanea),
        huella,
      ]);
      return huella;
    },
    rehacerHoja: async (id) => {
      const [fila] = await sql<{ fila: FilaRegistro }>(
        `select ${FILA_REGISTRO} as fila from auditoria a where acto = 'enviarPostulacion' and resultado = 'HECHO' and objeto_id = $1`,
        [id],
      );
      if (!fila) throw new Error("The sending has no row");
      await sql("update hoja_auditoria set hash = $2 where auditoria = $1", [fila.fila.id, hojaDe(fila.fila)]);
    },
    rehacerCabezas: async (conLlave) => {
      const hojas = await sql<{ hash: Buffer }>("select hash from hoja_auditoria order by posicion");
      for (const { tamano, selladaEn, firma } of await sql<Cabeza>(CABEZAS)) {
        const suyas = hojas.slice(0, tamano).map(({ hash }) => hash);
        const frontera = agregar([], 0, suyas);
        const raiz = raizDe(frontera).toString("hex");
        const nueva = conLlave ? llave.firmar(textoDeCabeza({ tamano, raiz, selladaEn })).toString("hex") : firma;
        await sql(
          `update cabeza_auditoria set raiz = decode($2, 'hex'), frontera = $3, firma = decode($4, 'hex') where tamano = $1`,
          [tamano, raiz, [...frontera], nueva],
        );
      }
    },
    deshacer: async () => {
      const vuelve = TABLAS.map(
        (tabla) =>
          `delete from ${tabla}; insert into ${tabla} ${tabla === "auditoria" ? "overriding system value" : ""} table copia_${tabla};`,
      );
      await sql(`begin; ${vuelve.join("")} commit`);
      for (const [ruta, bytes] of antes) writeFileSync(ruta, bytes);
      antes.clear();
    },
  };
}
