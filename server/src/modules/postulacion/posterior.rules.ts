/** Documents that are due after a stage or at signing: who presents them and until when. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { DocumentoRequerido } from "#schema/bases/documento.ts";
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { type MomentoPosterior, type VentanaPosterior, ventanaPosterior } from "#schema/postulacion/posterior.ts";
import type { PostulacionGuardada, ProcesoQueRecibe, Situacion } from "./guardada.ts";

/** What one publication of the proceso says of one application. */
export interface PublicacionVista {
  readonly publicadaEn: InstanteUtc;
  /** How many stages of the bases it holds. */
  readonly alcance: number;
  /** Whether the final results are published, by it or before it. */
  readonly final: boolean;
  /** Stages that the application passed, in any of its plazas. */
  readonly pasadas: readonly string[];
  readonly gana: boolean;
}

/** A file presented after the dossier was sealed, and not withdrawn. */
export interface Presentado {
  readonly id: string;
  readonly documento: string;
  readonly archivo: string;
  readonly nombre: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly presentadoEn: InstanteUtc;
}

/** What happened after an application was sealed. */
export interface Posterioridad {
  /** In order of number. */
  readonly publicaciones: readonly PublicacionVista[];
  readonly aperturas: readonly { readonly etapa: string; readonly abiertaEn: InstanteUtc }[];
  readonly presentados: readonly Presentado[];
}

export type DocumentoPosterior = DocumentoRequerido & { readonly momento: MomentoPosterior };

/** Documents of the bases that are not presented when applying, nor made by the system. */
export const posterioresDe = ({ documentos }: Bases): DocumentoPosterior[] =>
  documentos.filter(
    (uno): uno is DocumentoPosterior => uno.elabora !== "SISTEMA" && uno.momento.tipo !== "POSTULACION",
  );

/** @throws TIPO_DOCUMENTO_DESCONOCIDO, DOCUMENTO_DEL_SISTEMA, DOCUMENTO_SOLO_AL_POSTULAR */
export function findPosterior({ documentos }: Bases, id: string): DocumentoPosterior {
  const documento = documentos.find((uno) => uno.id === id);
  if (!documento) throw new Rechazo("TIPO_DOCUMENTO_DESCONOCIDO", { documento: id }, "documento");
  if (documento.elabora === "SISTEMA") throw new Rechazo("DOCUMENTO_DEL_SISTEMA", { documento: id }, "documento");
  const { momento } = documento;
  if (momento.tipo === "POSTULACION") throw new Rechazo("DOCUMENTO_SOLO_AL_POSTULAR", { documento: id }, "documento");
  return { ...documento, momento };
}

/** The bases in force, for an application that was sent. @throws POSTULACION_SIN_ENVIAR, POSTULACION_RETIRADA, PROCESO_SIN_DOCUMENTOS */
export function basesVigentes({ postulacion, proceso }: Situacion): Bases {
  assertEnviada(postulacion);
  if (!proceso.vigente) throw new Rechazo("PROCESO_SIN_DOCUMENTOS", { estado: proceso.estado });
  return proceso.vigente.documento;
}

/**
 * The window in which this person presents or withdraws that document, open at this instant.
 * @throws POSTULACION_SIN_ENVIAR, POSTULACION_RETIRADA, PROCESO_SIN_DOCUMENTOS, DOCUMENTO_SIN_RESULTADOS,
 * DOCUMENTO_NO_CORRESPONDE, DOCUMENTO_POR_ABRIR, DOCUMENTO_FUERA_DE_PLAZO
 * @fuente bases `documentos[].momento` · reliability D1
 */
export function assertPresentable(
  situacion: Situacion,
  posterioridad: Posterioridad,
  { momento }: DocumentoPosterior,
  sello: InstanteUtc,
): VentanaPosterior {
  const bases = basesVigentes(situacion);
  assertVivo(situacion.proceso, momento);
  const publicadoEn = desdeCuando(bases, posterioridad, momento);
  const ventana = ventanaPosterior(bases, momento, {
    publicadoEn,
    siguienteAbiertaEn: siguienteAbierta(bases, posterioridad, momento),
    siguientePublicadaEn: siguientePublicada(bases, posterioridad, momento, publicadoEn),
  });
  const { abre, cierra } = ventana;
  if (sello < abre) throw new Rechazo("DOCUMENTO_POR_ABRIR", { abre }, "documento");
  if (cierra !== null && sello >= cierra) throw new Rechazo("DOCUMENTO_FUERA_DE_PLAZO", { cierra }, "documento");
  return ventana;
}

function assertEnviada({ estado }: PostulacionGuardada): void {
  if (estado === "BORRADOR") throw new Rechazo("POSTULACION_SIN_ENVIAR");
  if (estado === "RETIRADA") throw new Rechazo("POSTULACION_RETIRADA");
}

/** The final results conclude the contest, and it is then that contracts are signed. */
function assertVivo({ estado }: ProcesoQueRecibe, { tipo }: MomentoPosterior): void {
  const vivo = estado === "PUBLICADO" || (tipo === "SUSCRIPCION" && estado === "CONCLUIDO");
  if (!vivo) throw new Rechazo("PROCESO_SIN_DOCUMENTOS", { estado });
}

/**
 * Since when the published results ask the document of this person. Whoever passes or wins by an erratum, or because
 * somebody else fell, is asked from that publication on; whoever lost it by a later one is not asked any more.
 */
function desdeCuando(bases: Bases, { publicaciones }: Posterioridad, momento: MomentoPosterior): InstanteUtc {
  const etapa = momento.tipo === "TRAS_ETAPA" ? momento.etapa : null;
  const indice = bases.etapas.findIndex(({ id }) => id === etapa);
  const dice = (una: PublicacionVista): boolean => (etapa === null ? una.final : indice < una.alcance);
  const loTiene = (una: PublicacionVista): boolean =>
    dice(una) && (etapa === null ? una.gana : una.pasadas.includes(etapa));
  const ultima = publicaciones.at(-1);
  if (!ultima || !dice(ultima)) throw new Rechazo("DOCUMENTO_SIN_RESULTADOS", { etapa }, "documento");
  const desde = publicaciones.findLastIndex((una) => !loTiene(una)) + 1;
  const primera = publicaciones[desde];
  if (!primera) throw new Rechazo("DOCUMENTO_NO_CORRESPONDE", { etapa }, "documento");
  return primera.publicadaEn;
}

function siguienteAbierta(
  { etapas }: Bases,
  { aperturas }: Posterioridad,
  momento: MomentoPosterior,
): InstanteUtc | null {
  if (momento.tipo !== "TRAS_ETAPA") return null;
  const siguiente = etapas[etapas.findIndex(({ id }) => id === momento.etapa) + 1]?.id;
  return aperturas.find(({ etapa }) => etapa === siguiente)?.abiertaEn ?? null;
}

/** What is published stands on what was presented until then. */
function siguientePublicada(
  { etapas }: Bases,
  { publicaciones }: Posterioridad,
  momento: MomentoPosterior,
  publicadoEn: InstanteUtc,
): InstanteUtc | null {
  if (momento.tipo !== "TRAS_ETAPA") return null;
  const alcance = etapas.findIndex(({ id }) => id === momento.etapa) + 2;
  const sigue = (una: PublicacionVista): boolean => (alcance > etapas.length ? una.final : una.alcance >= alcance);
  return publicaciones.find((una) => una.publicadaEn > publicadoEn && sigue(una))?.publicadaEn ?? null;
}

/** The files that are presented as each document, as limits count them. */
export function agrupar(presentados: readonly Presentado[]): { documento: string; archivos: string[] }[] {
  const grupos = Map.groupBy(presentados, ({ documento }) => documento);
  return [...grupos].map(([documento, suyos]) => ({ documento, archivos: suyos.map(({ archivo }) => archivo) }));
}
