/** Reads against what an applicant may claim, and when. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import type { Lectura } from "../../infra/base-datos.ts";
import { toInstante } from "../../infra/columnas.ts";
import { SELLO } from "../../infra/reloj.ts";
import { isId } from "../../infra/validacion.ts";
import { readProceso, readVersion } from "../evaluacion/index.ts";
import type { SituacionReclamo } from "./reclamo.rules.ts";

export interface PostulacionReclamante {
  readonly id: string;
  readonly persona: string;
  readonly proceso: string;
  readonly entidad: string;
}

export interface Situaciones {
  readonly postulacion: PostulacionReclamante;
  readonly versionBases: string;
  /** One for each stage of the bases, and one (null) for the final result. */
  readonly situaciones: readonly SituacionReclamo[];
}

interface FilaPublicacion {
  readonly id: string;
  readonly version: string;
  readonly publicadaEn: string;
  /** Stages of which it tells; null is the final result. */
  readonly etapas: (string | null)[];
}

/** @throws NO_ENCONTRADO for what the person may not see */
export async function readSituaciones(tx: Lectura, idPostulacion: string): Promise<Situaciones> {
  const postulacion = isId(idPostulacion)
    ? await tx.fila<PostulacionReclamante>(
        "select id, persona, proceso, entidad from postulacion where id = $1 and estado = 'ENVIADA'",
        [idPostulacion],
      )
    : null;
  if (!postulacion) throw new Rechazo("NO_ENCONTRADO");
  const proceso = await readProceso(tx, postulacion.proceso);
  const publicaciones = await tx.filas<FilaPublicacion>(
    `select p.id, p.version_bases as version, p.publicada_en as "publicadaEn",
       case p.clase when 'PRELIMINAR' then jsonb_build_array(p.etapa)
         when 'FINAL' then '[null]'::jsonb
         else coalesce((select jsonb_agg(distinct c -> 'etapa') from jsonb_array_elements(p.contenido -> 'cuadros') c), '[]') end as etapas
     from publicacion p where p.proceso = $1 order by p.numero desc`,
    [proceso.id],
  );
  const aperturas = await tx.filas<{ etapa: string; abiertaEn: string }>(
    `select etapa, abierta_en as "abiertaEn" from apertura_evaluacion where proceso = $1`,
    [proceso.id],
  );
  const alcances = await tx.fila<{ etapas: number | null }>(
    "select max(jsonb_array_length(datos -> 'etapas')) as etapas from resultado where postulacion = $1",
    [postulacion.id],
  );
  const enTramite = await tx.filas<{ etapa: string | null }>(
    "select etapa from reclamo where postulacion = $1 and estado = 'PRESENTADO'",
    [postulacion.id],
  );
  const [ultima] = publicaciones;
  const { bases } = await readVersion(tx, ultima?.version ?? proceso.versionBases);
  const etapas = [...bases.etapas.map(({ id }) => id), null];
  return {
    postulacion,
    versionBases: ultima?.version ?? proceso.versionBases,
    situaciones: etapas.map((etapa, i): SituacionReclamo => {
      const publicacion = publicaciones.find((una) => una.etapas.includes(etapa));
      const siguiente = etapa === null ? undefined : aperturas.find((una) => una.etapa === etapas[i + 1]);
      return {
        etapa,
        bases,
        estadoProceso: proceso.estado,
        publicacion: publicacion ? { id: publicacion.id, publicadaEn: toInstante(publicacion.publicadaEn) } : null,
        siguienteAbiertaEn: siguiente ? toInstante(siguiente.abiertaEn) : null,
        llego: etapa === null ? alcances?.etapas !== null : (alcances?.etapas ?? 0) > i,
        enTramite: enTramite.some((uno) => uno.etapa === etapa),
      };
    }),
  };
}

/** The instant of the database, for what depends on the clock outside an act. */
export async function readAhora(tx: Lectura): Promise<InstanteUtc> {
  const fila = await tx.fila<{ ahora: InstanteUtc }>(`select ${SELLO} as ahora`);
  if (!fila) throw new Error("The database gave no instant");
  return fila.ahora;
}
