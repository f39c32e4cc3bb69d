/** A change of the bases of a proceso as it is stored: its next version, its draft, or a proposal of it. */
import type { Bases } from "#schema/bases/bases.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { ventanaPostulacion } from "#schema/postulacion/ventana.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { avisarCambio } from "./avisos.ts";
import { storePlazas } from "../plaza/index.ts";
import type { EstadoProceso } from "./proceso.entity.ts";
import type { ClaseVersion, DatosCambio, Situacion } from "./situacion.ts";

/** A change that the rules already allow. */
export interface CambioDeVersion {
  readonly clase: ClaseVersion;
  readonly documento: Bases;
  readonly motivo: string | null;
  readonly datos: DatosCambio;
}

export interface VersionNueva extends CambioDeVersion {
  readonly id: string;
  readonly numero: number;
  readonly sha256: string;
  readonly diferencias: readonly string[];
  readonly propuestaPor: string | null;
  readonly aprobadaPor: string | null;
  readonly publicadaEn: InstanteUtc;
  readonly estado: EstadoProceso;
  /** The draft with the same change, when it is not where the change comes from. */
  readonly borrador: Bases | null;
}

export type CambiosDeVersion =
  | {
      readonly propuesta: CambioDeVersion & {
        readonly id: string;
        readonly por: string | null;
        readonly en: InstanteUtc;
      };
    }
  | { readonly version: VersionNueva; readonly resuelve: string | null };

/** Stores what `decidirCambio` or `decidirVersion` decided. */
export async function storeCambio(tx: Tx, cambios: CambiosDeVersion, situacion: Situacion): Promise<void> {
  if ("propuesta" in cambios) return storePropuesta(tx, cambios.propuesta, situacion);
  const { version, resuelve } = cambios;
  const { documento, publicadaEn } = version;
  if (resuelve !== null) await resolverPropuesta(tx, resuelve, "APROBADA", version.aprobadaPor, publicadaEn, null);
  await tx.filas(
    `insert into version_bases (id, proceso, entidad, numero, forma, documento, sha256, clase, motivo, diferencias,
       propuesta_por, aprobada_por, publicada_en)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      version.id,
      situacion.id,
      situacion.entidad,
      version.numero,
      documento.forma,
      JSON.stringify(documento),
      version.sha256,
      version.clase,
      version.motivo,
      JSON.stringify(version.diferencias),
      version.propuestaPor,
      version.aprobadaPor,
      publicadaEn,
    ],
  );
  const ventana = ventanaPostulacion(documento);
  await tx.filas(
    `update proceso set estado = $2, version_vigente = $3, titulo = $4, postulacion_abre = $5, postulacion_cierra = $6,
       publicado_en = coalesce(publicado_en, $7) where id = $1`,
    [
      situacion.id,
      version.estado,
      version.numero,
      documento.generalidades.titulo,
      ventana?.abre ?? null,
      ventana?.cierra ?? null,
      publicadaEn,
    ],
  );
  if (version.borrador) await storeBorrador(tx, situacion, version.borrador, version.aprobadaPor, publicadaEn);
  await storePlazas(tx, { proceso: situacion.id, entidad: situacion.entidad, publicadaEn }, documento.plazas);
  const { clase, motivo, diferencias } = version;
  await avisarCambio(tx, { proceso: situacion.id, documento, que: clase, motivo, cambios: diferencias });
}

type PropuestaNueva = Extract<CambiosDeVersion, { propuesta: unknown }>["propuesta"];

async function storePropuesta(tx: Tx, propuesta: PropuestaNueva, { id, entidad, vigente }: Situacion): Promise<void> {
  const { clase, motivo, documento, datos, por, en } = propuesta;
  await tx.filas(
    `insert into propuesta_version (id, proceso, entidad, clase, motivo, documento, datos, propuesta_por, propuesta_en)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [propuesta.id, id, entidad, clase, motivo, JSON.stringify(documento), JSON.stringify(datos), por, en],
  );
  if (!vigente) await tx.filas("update proceso set estado = 'EN_APROBACION' where id = $1", [id]);
}

/** Closes a proposal. */
export async function resolverPropuesta(
  tx: Tx,
  id: string,
  estado: "APROBADA" | "OBSERVADA",
  por: string | null,
  en: InstanteUtc,
  observacion: string | null,
): Promise<void> {
  await tx.filas(
    "update propuesta_version set estado = $2, resuelta_por = $3, resuelta_en = $4, observacion = $5 where id = $1 and estado = 'PENDIENTE'",
    [id, estado, por, en, observacion],
  );
}

/** Stores a draft as its next revision, with what lists show of it. */
export async function storeBorrador(
  tx: Tx,
  situacion: Situacion,
  documento: Bases,
  por: string | null,
  en: InstanteUtc,
): Promise<void> {
  await tx.filas(
    "update borrador_bases set documento = $2, revision = revision + 1, guardado_por = $3, guardado_en = $4 where proceso = $1",
    [situacion.id, JSON.stringify(documento), por, en],
  );
  const { titulo, codigo } = documento.generalidades;
  await tx.filas(
    `update proceso set borrador_revision = borrador_revision + 1,
       titulo = case when version_vigente is null then $2 else titulo end,
       codigo = case when version_vigente is null then $3 else codigo end where id = $1`,
    [situacion.id, titulo, codigo],
  );
}
