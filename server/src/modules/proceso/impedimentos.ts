/**
 * Why an act on a proceso is refused now, as far as it depends on the proceso and the clock. Acts throw what is said
 * here and `capacidades` shows it, so that a button and its act never disagree. Pure.
 */
import type { Bases } from "#schema/bases/bases.ts";
import type { Cronograma } from "#schema/bases/cronograma.ts";
import { resolverCronograma } from "#schema/cronograma.ts";
import { Rechazo } from "#schema/errores.ts";
import { fechaHora, instanteLocal, instanteUtc, type InstanteUtc } from "#schema/fecha.ts";
import { ventanaPostulacion } from "#schema/postulacion/ventana.ts";
import { assertJustificada } from "../bases/index.ts";
import { type ActoDeProceso, borradorDe, type ClaseVersion, type Situacion } from "./situacion.ts";

/** Throws the Rechazo that stands in the way; returns when there is none. */
type Exige = (situacion: Situacion, ahora: InstanteUtc, persona: string | null) => void;

export const EXIGENCIAS: Readonly<Record<ActoDeProceso, Exige>> = {
  guardarBorrador: exigeEditable,
  editarBorrador: exigeEditable,
  importarBases: exigeEditable,
  proponerPublicacion: (situacion, ahora) => {
    exigeSinPublicar(situacion);
    exigePublicable(borradorDe(situacion).documento, ahora);
  },
  publicarBases: (situacion, ahora) => {
    exigeSinPublicar(situacion);
    if (situacion.requiereSegundaPersona) throw new Rechazo("DOS_FIRMAS_REQUERIDAS");
    exigePublicable(borradorDe(situacion).documento, ahora);
  },
  aprobarPublicacion: ({ propuesta }, _ahora, persona) => {
    if (!propuesta) throw new Rechazo("SIN_CAMBIO_PENDIENTE");
    if (persona === null || propuesta.propuestaPor === persona) throw new Rechazo("MISMA_PERSONA");
  },
  observarPublicacion: ({ propuesta }) => {
    if (!propuesta) throw new Rechazo("SIN_CAMBIO_PENDIENTE");
  },
  enmendarBases: (situacion) => exigeEnMarcha(situacion),
  prorrogarCronograma: (situacion, ahora) => {
    const { cronograma } = exigeEnMarcha(situacion, ["PUBLICADO"]);
    // Where the bases are silent an extension before the expiry is lawful: D3 of the house.
    if (cronograma.prorroga) exigePermiso("prorrogarCronograma", cronograma.prorroga, situacion, ahora);
  },
  postergarProceso: (situacion, ahora) => {
    const { cronograma } = exigeEnMarcha(situacion, ["PUBLICADO"]);
    exigePermiso("postergarProceso", cronograma.postergacion, situacion, ahora);
  },
  reanudarProceso: (situacion) => exigeEnMarcha(situacion, ["POSTERGADO"]),
  cancelarProceso: (situacion, ahora) => {
    const { cronograma } = exigeEnMarcha(situacion);
    exigePermiso("cancelarProceso", cronograma.cancelacion, situacion, ahora);
  },
  declararDesierto: (situacion, ahora) => {
    const cierra = ventanaPostulacion(exigeEnMarcha(situacion))?.cierra ?? null;
    if (cierra === null || ahora < cierra) throw new Rechazo("POSTULACION_SIN_CERRAR", { cierre: cierra });
  },
  archivarProceso: ({ estado, archivado, propuesta }) => {
    if (archivado) throw new Rechazo("PROCESO_ARCHIVADO");
    if (propuesta) throw new Rechazo("CAMBIO_PENDIENTE", { clase: propuesta.clase });
    if (estado !== "BORRADOR" && !CERRADOS.includes(estado)) throw new Rechazo("PROCESO_EN_MARCHA", { estado });
  },
  desarchivarProceso: ({ archivado }) => {
    if (!archivado) throw new Rechazo("PROCESO_NO_ARCHIVADO");
  },
};

const CERRADOS: readonly Situacion["estado"][] = ["CANCELADO", "DESIERTO", "CONCLUIDO"];
const DEL_BORRADOR: readonly ClaseVersion[] = ["PUBLICACION", "FE_DE_ERRATAS"];

function exigeEditable({ estado, archivado, propuesta }: Situacion): void {
  if (archivado) throw new Rechazo("PROCESO_ARCHIVADO");
  if (CERRADOS.includes(estado)) throw new Rechazo("ESTADO_NO_LO_PERMITE", { estado });
  if (propuesta && DEL_BORRADOR.includes(propuesta.clase)) throw new Rechazo("BASES_EN_APROBACION");
}

function exigeSinPublicar({ estado, archivado }: Situacion): void {
  if (archivado) throw new Rechazo("PROCESO_ARCHIVADO");
  if (estado === "EN_APROBACION") throw new Rechazo("BASES_EN_APROBACION");
  if (estado !== "BORRADOR") throw new Rechazo("BASES_YA_PUBLICADAS");
}

function exigePublicable(documento: Bases, ahora: InstanteUtc): void {
  assertJustificada(documento);
  assertPorCerrar(documento, ahora);
}

/**
 * A contest that is first published once its window is over is one to which nobody could apply.
 * @throws BASES_CON_ERRORES at the row of the schedule
 * @fuente R7 of the house
 */
export function assertPorCerrar(documento: Bases, ahora: InstanteUtc): void {
  const cierra = ventanaPostulacion(documento)?.cierra;
  if (cierra === undefined || ahora < cierra) return;
  const { hitos } = documento.cronograma;
  const id = hitos.find(({ gobierna }) => gobierna === "POSTULACION")?.id ?? "";
  const mensaje = `El plazo para postular terminó el ${fechaHora(instanteLocal(cierra))}: nadie podría presentarse. Ponga fechas por venir.`;
  const hallazgo = {
    codigo: "PLAZO_VENCIDO",
    gravedad: "ERROR",
    ruta: `cronograma.hitos.${id}.cuando`,
    mensaje,
  } as const;
  throw new Rechazo("BASES_CON_ERRORES", { hallazgos: [hallazgo] });
}

/** Demands a published proceso that goes on, with no change waiting; gives its bases. */
function exigeEnMarcha(
  { estado, vigente, propuesta }: Situacion,
  estados: readonly Situacion["estado"][] = ["PUBLICADO", "POSTERGADO"],
) {
  if (!vigente) throw new Rechazo("PROCESO_NO_PUBLICADO");
  if (!estados.includes(estado)) throw new Rechazo("ESTADO_NO_LO_PERMITE", { estado });
  if (propuesta) throw new Rechazo("CAMBIO_PENDIENTE", { clase: propuesta.clase });
  return vigente.documento;
}

type Permiso = Cronograma["postergacion"];

/** @fuente H17 · H18 · CAS 004-2026-MC-DDC-CUSCO: only until before the interview */
function exigePermiso(acto: ActoDeProceso, permiso: Permiso, situacion: Situacion, ahora: InstanteUtc): void {
  if (!permiso?.permitida) throw new Rechazo("NO_PREVISTO_EN_BASES", { acto });
  const hasta = hastaDe(permiso, situacion);
  if (hasta !== null && ahora >= hasta) throw new Rechazo("PASO_EL_MOMENTO", { hasta });
}

function hastaDe(permiso: Permiso, { vigente }: Situacion): InstanteUtc | null {
  if (!permiso?.hastaAntesDe || !vigente) return null;
  const { hito, extremo } = permiso.hastaAntesDe;
  const fila = resolverCronograma(vigente.documento.cronograma).get(hito);
  return fila ? instanteUtc(extremo === "INICIO" ? fila.abre : fila.cierra) : null;
}

/** Until when the act can be done, where the bases or the schedule say it. */
export function hastaCuando(acto: ActoDeProceso, situacion: Situacion): InstanteUtc | null {
  const cronograma = situacion.vigente?.documento.cronograma;
  if (acto === "prorrogarCronograma") return hastaDe(cronograma?.prorroga, situacion);
  if (acto === "postergarProceso") return hastaDe(cronograma?.postergacion, situacion);
  if (acto === "cancelarProceso") return hastaDe(cronograma?.cancelacion, situacion);
  return null;
}

/** @throws CAUSA_NO_PREVISTA when this is none of those that the bases list, or they list some and none is given */
export function assertCausa(permiso: Permiso, causa: string | null): void {
  const causas = permiso?.causas ?? [];
  const prevista = causa === null ? causas.length === 0 : causas.includes(causa);
  if (!prevista) throw new Rechazo("CAUSA_NO_PREVISTA", { causas }, "causa");
}

/**
 * Demands a reason of some length, which will be published.
 * @param campo argument that it comes in
 */
export function readMotivo(motivo: string | null | undefined, campo = "motivo"): string {
  const texto = motivo?.trim() ?? "";
  if (texto.length < 5 || texto.length > 2000) throw new Rechazo("MOTIVO_REQUERIDO", { campo }, campo);
  return texto;
}
