import { Rechazo } from "#schema/errores.ts";
import { definirActo } from "../../infra/acto.ts";
import type { Tx } from "../../infra/base-datos.ts";
import { toInstante } from "../../infra/columnas.ts";
import { conRol } from "../../infra/politica.ts";
import type { Quien, Rol } from "../../infra/quien.ts";
import { huella } from "../../infra/testigo.ts";
import {
  assertSinPostular,
  assertTrabajaEn,
  fijarProceso,
  type ProcesoEvaluado,
  readProceso,
  trabajaEn,
} from "./proceso.queries.ts";
import { readVersion, type VersionBases } from "./versiones.ts";

interface Entrada {
  readonly proceso: string;
  readonly etapa: string;
}

interface Estado {
  readonly proceso: ProcesoEvaluado;
  readonly version: VersionBases;
  /** Stages that are open, and whether their results are published. */
  readonly aperturas: readonly { readonly etapa: string; readonly publicada: boolean }[];
  /** Sealed dossiers that reach the stage, by code. */
  readonly expedientes: readonly { readonly codigo: string; readonly sha256: string }[];
  /** Sheets that there are already: none, and the witness says so. */
  readonly hojas: number;
}

const ROLES = ["COMITE", "PRESIDENTE"] as const satisfies readonly Rol[];

/**
 * Opens the evaluation of a stage: the «puesta a cero». It leaves on record, before any score, the hash of the bases and
 * that of the set of sealed dossiers that are evaluated.
 * @returns id of the opening
 * @throws NO_ENCONTRADO, ETAPA_DESCONOCIDA, PROCESO_NO_EVALUABLE, POSTULACION_ABIERTA, ETAPA_ANTERIOR_SIN_PUBLICAR,
 *   EVALUACION_YA_ABIERTA
 * @fuente reliability R10 · CAS 004-2026-MC-DDC-CUSCO §V
 */
export const abrirEvaluacion = definirActo({
  nombre: "abrirEvaluacion",
  evento: "EVALUACION_ABIERTA",
  politica: conRol(...ROLES),
  load: (tx, entrada: Entrada, _preparado, quien) => loadEstado(tx, quien, entrada),
  authorize: (quien, { proceso }) => trabajaEn(quien, ROLES, proceso),
  decide: ({ proceso, version, aperturas, expedientes, hojas }, { etapa }, { instante, nuevoId, quien }) => {
    const indice = version.bases.etapas.findIndex((una) => una.id === etapa);
    if (indice < 0) throw new Rechazo("ETAPA_DESCONOCIDA", { etapa }, "etapa");
    if (proceso.estado !== "PUBLICADO") throw new Rechazo("PROCESO_NO_EVALUABLE", { estado: proceso.estado });
    const cierra = proceso.postulacionCierra === null ? null : toInstante(proceso.postulacionCierra);
    if (cierra === null || instante < cierra) throw new Rechazo("POSTULACION_ABIERTA", { hasta: cierra });
    if (aperturas.some((una) => una.etapa === etapa)) throw yaAbierta(etapa);
    const anterior = version.bases.etapas[indice - 1]?.id;
    if (anterior !== undefined && !aperturas.some((una) => una.etapa === anterior && una.publicada)) {
      throw new Rechazo("ETAPA_ANTERIOR_SIN_PUBLICAR", { etapa: anterior });
    }
    const id = nuevoId();
    const expedientesSha256 = huella(expedientes.map(({ codigo, sha256 }) => [codigo, sha256])) ?? "";
    const puestaACero = {
      etapa,
      basesSha256: version.sha256,
      expedientesSha256,
      expedientes: expedientes.length,
      hojas,
    };
    return {
      resultado: id,
      cambios: { id, ...puestaACero, instante, abre: quien.persona },
      eventos: [
        {
          objeto: { tipo: "AperturaEvaluacion", id },
          entidad: proceso.entidad,
          proceso: proceso.id,
          versionBases: version.id,
          despues: puestaACero,
          detalles: puestaACero,
        },
      ],
    };
  },
  store: async (
    tx,
    { id, etapa, basesSha256, expedientesSha256, expedientes, instante, abre },
    { proceso, version },
  ) => {
    await tx.filas(
      `insert into apertura_evaluacion (id, entidad, proceso, etapa, version_bases, bases_sha256, expedientes_sha256,
         expedientes, abierta_en, abierta_por)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, proceso.entidad, proceso.id, etapa, version.id, basesSha256, expedientesSha256, expedientes, instante, abre],
    );
  },
  conflictos: { apertura_evaluacion_unica: ({ etapa }) => yaAbierta(etapa) },
});

async function loadEstado(tx: Tx, quien: Quien, { proceso: id, etapa }: Entrada): Promise<Estado> {
  // The contest stays as it is until the opening is stored: an amendment or a cancellation waits.
  await fijarProceso(tx, id);
  const proceso = await readProceso(tx, id);
  assertTrabajaEn(quien, ROLES, proceso);
  await assertSinPostular(tx, proceso.id);
  const version = await readVersion(tx, proceso.versionBases);
  const indice = version.bases.etapas.findIndex((una) => una.id === etapa);
  const aperturas = await tx.filas<Estado["aperturas"][number]>(
    "select etapa, publicada_en is not null as publicada from apertura_evaluacion where proceso = $1",
    [proceso.id],
  );
  const expedientes = await tx.filas<Estado["expedientes"][number]>(
    `select codigo, instantanea_sha256 as sha256 from postulacion
     where proceso = $1 and estado = 'ENVIADA' and ($2 <= 0 or llego_a_etapa($1, id, $2)) order by codigo`,
    [proceso.id, indice],
  );
  const [cuenta] = await tx.filas<{ hojas: number }>("select count(*)::int as hojas from hojas_de($1, $2)", [
    proceso.id,
    etapa,
  ]);
  return { proceso, version, aperturas, expedientes, hojas: cuenta?.hojas ?? 0 };
}

const yaAbierta = (etapa: string): Rechazo => new Rechazo("EVALUACION_YA_ABIERTA", { etapa });
