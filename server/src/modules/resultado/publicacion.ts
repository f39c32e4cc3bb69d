/** Loading what a publication is made of, and storing it: shared by every act that publishes. */
import type { CandidaturaResultado } from "#schema/calificacion/index.ts";
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Tx } from "../../infra/base-datos.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import { isId } from "../../infra/validacion.ts";
import type { Evento } from "../../infra/testigo.ts";
import {
  assertSinPostular,
  assertTrabajaEn,
  cerrarReaperturas,
  fijarProceso,
  publicarEtapa,
  readExpedientes,
  readProceso,
  readVersion,
  type ExpedienteEvaluado,
  type ProcesoEvaluado,
  type VersionBases,
} from "../evaluacion/index.ts";
import type { Contenido } from "./contenido.rules.ts";
import type { Concurso, Lista, Pedido } from "./publicacion.rules.ts";

/** A contest with its dossiers, locked: neither its state nor an evaluation changes until the act ends. */
export interface EstadoPublicacion {
  readonly proceso: ProcesoEvaluado;
  readonly version: VersionBases;
  readonly expedientes: readonly ExpedienteEvaluado[];
  readonly concurso: Concurso;
  /** The proposal that waits for a second person, if any. */
  readonly pendiente: string | null;
}

/**
 * @param roles those who may do it
 * @throws NO_ENCONTRADO, NO_AUTORIZADO, CONFLICTO_DE_INTERES, EVALUACION_NO_ABIERTA when no stage was opened
 */
export async function loadPublicacion(
  tx: Tx,
  quien: Quien,
  roles: readonly Rol[],
  idProceso: string,
): Promise<EstadoPublicacion> {
  if (!isId(idProceso)) throw new Rechazo("NO_ENCONTRADO");
  await tx.filas("select id from apertura_evaluacion where proceso = $1 order by etapa for update", [idProceso]);
  await fijarProceso(tx, idProceso);
  const proceso = await readProceso(tx, idProceso);
  assertTrabajaEn(quien, roles, proceso);
  await assertSinPostular(tx, proceso.id);
  return readPublicacion(tx, proceso);
}

/** The same without the lock, for previews. */
export async function readPublicacion(
  tx: Pick<Tx, "filas" | "fila">,
  proceso: ProcesoEvaluado,
): Promise<EstadoPublicacion> {
  const aperturas = await tx.filas<{ etapa: string; version: string; publicada: boolean }>(
    `select etapa, version_bases as version, publicada_en is not null as publicada from apertura_evaluacion
     where proceso = $1 order by abierta_en desc`,
    [proceso.id],
  );
  const [ultima] = aperturas;
  if (!ultima) throw new Rechazo("EVALUACION_NO_ABIERTA", { etapa: "" });
  const version = await readVersion(tx, ultima.version);
  const publicaciones = await tx.filas<{ id: string; contenido: Contenido; alcance: number }>(
    "select id, contenido, alcance from publicacion where proceso = $1 order by numero",
    [proceso.id],
  );
  const anterior = publicaciones.at(-1);
  const publicadas = anterior
    ? await tx.filas<{ datos: CandidaturaResultado }>("select datos from resultado where publicacion = $1", [
        anterior.id,
      ])
    : [];
  const pendiente = await tx.fila<{ id: string }>(
    "select id from propuesta_publicacion where proceso = $1 and estado = 'PENDIENTE'",
    [proceso.id],
  );
  const expedientes = await readExpedientes(tx, proceso.id);
  return {
    proceso,
    version,
    expedientes,
    pendiente: pendiente?.id ?? null,
    concurso: {
      proceso: proceso.id,
      version,
      expedientes: expedientes.map((uno) => uno.expediente),
      abiertas: aperturas.filter((una) => !una.publicada).map((una) => una.etapa),
      publicaciones: publicaciones.map(({ contenido, alcance }) => ({ ...contenido, alcance })),
      publicadas: publicadas.map(({ datos }) => datos),
    },
  };
}

const TERMINADOS = ["CONCLUIDO", "DESIERTO"];

/** Results are published while the contest is alive, and corrected also after it ended. @throws PROCESO_NO_EVALUABLE */
export function assertPublica({ proceso: { estado }, concurso }: EstadoPublicacion): void {
  const admite = estado === "PUBLICADO" || (concurso.publicaciones.length > 0 && TERMINADOS.includes(estado));
  if (!admite) throw new Rechazo("PROCESO_NO_EVALUABLE", { estado });
}

/** Who signs a publication and when. */
export interface Firma {
  readonly propone: string;
  readonly aprueba: string | null;
  readonly instante: InstanteUtc;
}

export interface Publicada extends Lista {
  readonly id: string;
  readonly firma: Firma;
}

/** What the witness writes of a publication. */
export function eventoDePublicacion(
  { proceso, version }: Pick<EstadoPublicacion, "proceso" | "version">,
  { id, contenido, sha256 }: Pick<Publicada, "id" | "contenido" | "sha256">,
): Evento {
  const { numero, clase, etapa = null, motivo = null } = contenido;
  return {
    evento: clase === "FE_DE_ERRATAS" ? "FE_DE_ERRATAS_PUBLICADA" : "RESULTADOS_PUBLICADOS",
    objeto: { tipo: "Publicacion", id },
    entidad: proceso.entidad,
    proceso: proceso.id,
    versionBases: version.id,
    motivo,
    detalles: { numero, clase, etapa, sha256 },
  };
}

const POR_LOTE = 200;

/** Stores a publication with the result of each candidature, and leaves its stage closed. */
export async function storePublicacion(
  tx: Tx,
  { proceso, version, expedientes }: EstadoPublicacion,
  publicada: Publicada,
): Promise<void> {
  const { id, contenido, sha256, alcance, resultado, firma } = publicada;
  await tx.filas(
    `insert into publicacion (id, entidad, proceso, numero, clase, etapa, alcance, version_bases, contenido, sha256, motivo,
       propuesta_por, aprobada_por, publicada_en)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      proceso.entidad,
      proceso.id,
      contenido.numero,
      contenido.clase,
      contenido.etapa ?? null,
      alcance,
      version.id,
      JSON.stringify(contenido),
      sha256,
      contenido.motivo ?? null,
      firma.propone,
      firma.aprueba,
      firma.instante,
    ],
  );
  const duenos = new Map(expedientes.map((uno) => [uno.expediente.codigo, uno]));
  const filas = resultado.candidaturas.map((datos, orden) => {
    const dueno = duenos.get(datos.codigo);
    return {
      postulacion: dueno?.postulacion,
      persona: dueno?.persona,
      plaza: datos.plaza,
      orden,
      avanza: datos.etapas.length === alcance && datos.etapas.at(-1)?.avanza === true,
      datos,
    };
  });
  for (let i = 0; i < filas.length; i += POR_LOTE) {
    await tx.filas(
      `insert into resultado (publicacion, entidad, proceso, postulacion, persona, plaza, orden, avanza, datos)
       select $1, $2, $3, r.postulacion, r.persona, r.plaza, r.orden, r.avanza, r.datos
       from jsonb_to_recordset($4::jsonb) as r(postulacion uuid, persona uuid, plaza text, orden int, avanza boolean, datos jsonb)`,
      [id, proceso.entidad, proceso.id, JSON.stringify(filas.slice(i, i + POR_LOTE))],
    );
  }
  if (contenido.clase === "PRELIMINAR" && contenido.etapa !== undefined)
    await publicarEtapa(tx, proceso.id, contenido.etapa, firma.instante);
  if (contenido.clase !== "PRELIMINAR") await cerrarReaperturas(tx, proceso.id);
  if (contenido.clase === "FINAL") await concluir(tx, proceso.id, contenido);
}

/** The contest ends with its final result: with somebody in a vacancy, or desierto in all. */
async function concluir(tx: Tx, proceso: string, { plazas = [] }: Contenido): Promise<void> {
  const estado = plazas.every((plaza) => plaza.ganadores === 0) ? "DESIERTO" : "CONCLUIDO";
  await tx.filas("update proceso set estado = $2 where id = $1 and estado in ('PUBLICADO', 'CONCLUIDO', 'DESIERTO')", [
    proceso,
    estado,
  ]);
}

export interface Propuesta {
  readonly id: string;
  readonly pedido: Pedido;
  readonly sha256: string;
  readonly propone: string;
  readonly instante: InstanteUtc;
}

/** Stores results that wait for a second person. */
export async function storePropuesta(
  tx: Tx,
  { proceso }: EstadoPublicacion,
  { id, pedido, sha256, propone, instante }: Propuesta,
): Promise<void> {
  await tx.filas(
    `insert into propuesta_publicacion (id, entidad, proceso, clase, etapa, motivo, sha256, propuesta_por, propuesta_en)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [id, proceso.entidad, proceso.id, pedido.clase, pedido.etapa, pedido.motivo, sha256, propone, instante],
  );
}
