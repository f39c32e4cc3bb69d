/** Whether a sealed dossier is still what was sealed. Pure: facts in, differences out, each at its place. */
import type { Json } from "#schema/bases/canonico.ts";
import { validarParte } from "#schema/bases/validar.ts";
import { Instantanea } from "#schema/postulacion/instantanea.ts";
import { ambitoDelLimite } from "#schema/postulacion/plazas.ts";
import { sha256Canonico } from "../../../infra/canonico.ts";
import { compararArchivos } from "./archivos.rules.ts";
import type { Diferencia, Lugar } from "./diferencia.ts";
import type { FilaSellada, Hechos, Testimonio } from "./hechos.ts";

/** Positions of the log, `hasta` not included, that the audit does not vouch for. */
export interface Tramo {
  readonly desde: number;
  readonly hasta: number;
}

/**
 * Compares what is left of a dossier with itself and with what the audit recorded when it was sent.
 * @param rotos what is wrong in the log itself: its rows are believed only outside
 * @returns nothing when all of it is as it was sealed
 * @fuente reliability R6, R34
 */
export const compararExpediente = (hechos: Hechos, rotos: readonly Tramo[]): Diferencia[] => [
  ...compararTodo(hechos, rotos),
];

function* compararTodo(hechos: Hechos, rotos: readonly Tramo[]): Generator<Diferencia> {
  const { postulacion, testimonios } = hechos;
  for (const { posicion } of testimonios)
    if (posicion !== null && rotos.some(({ desde, hasta }) => desde <= posicion && posicion < hasta))
      yield { lugar: `auditoria ${posicion}`, codigo: "TESTIMONIO_ALTERADO" };
  const envios = testimonios.filter(({ acto }) => acto === "enviarPostulacion");
  if (envios.length === 0) yield { lugar: "auditoria", codigo: "SIN_TESTIMONIO" };
  if (envios.length > 1) yield { lugar: "auditoria", codigo: "TESTIMONIO_REPETIDO" };
  if (!postulacion) return yield { lugar: "postulacion", codigo: "EXPEDIENTE_AUSENTE" };
  const huella = huellaDe(postulacion.instantanea);
  if (huella !== postulacion.instantaneaSha256) yield { lugar: "instantanea", codigo: "HUELLA_DISTINTA" };
  for (const envio of envios) yield* compararConEnvio(postulacion, huella, envio);
  yield* compararConDemas(postulacion, testimonios);
  if (validarParte(Instantanea, postulacion.instantanea).length > 0)
    return yield { lugar: "instantanea", codigo: "FORMA_DISTINTA" };
  const instantanea = postulacion.instantanea as Instantanea;
  yield* compararColumnas(postulacion, instantanea);
  yield* compararBases(hechos, postulacion, instantanea);
  yield* compararArchivos(hechos, postulacion.persona, instantanea.archivos);
}

/** With what the audit recorded in the same transaction; what an older row does not say is not asked. */
function* compararConEnvio(fila: FilaSellada, huella: string | null, envio: Testimonio): Generator<Diferencia> {
  const { constancia, huella: registrada, revision } = envio.detalles;
  const retiro = fila.estado === "RETIRADA" ? 1 : 0;
  const pares: readonly (readonly [Lugar, unknown, unknown])[] = [
    ["postulacion.persona", fila.persona, envio.actor],
    ["postulacion.entidad", fila.entidad, envio.entidad],
    ["postulacion.proceso", fila.proceso, envio.proceso],
    ["postulacion.version_bases", fila.versionBases, envio.versionBases],
    ["postulacion.sello", fila.sello, envio.instante],
    ["postulacion.constancia", fila.constancia, constancia],
    ["postulacion.instantanea_sha256", fila.instantaneaSha256, registrada],
    ["postulacion.revision", fila.revision, typeof revision === "number" ? revision + retiro : fila.revision],
    ["instantanea", huella, envio.hashDespues],
  ];
  for (const [lugar, hay, atestiguado] of pares)
    if (hay !== atestiguado) yield { lugar, codigo: "NO_ES_LO_ATESTIGUADO" };
}

/** With its beginning, and with its withdrawal: nobody is withdrawn without a row that says so. */
function* compararConDemas(fila: FilaSellada, testimonios: readonly Testimonio[]): Generator<Diferencia> {
  const creada = testimonios.find(({ acto }) => acto === "crearPostulacion");
  if (creada && creada.instante !== fila.creadaEn)
    yield { lugar: "postulacion.creada_en", codigo: "NO_ES_LO_ATESTIGUADO" };
  const retiro = testimonios.find(({ acto }) => acto === "retirarPostulacion");
  if ((fila.estado === "RETIRADA") !== (retiro !== undefined))
    yield { lugar: "postulacion.estado", codigo: "NO_ES_LO_ATESTIGUADO" };
  if ((retiro?.instante ?? null) !== fila.retiradaEn)
    yield { lugar: "postulacion.retirada_en", codigo: "NO_ES_LO_ATESTIGUADO" };
}

function* compararColumnas(fila: FilaSellada, instantanea: Instantanea): Generator<Diferencia> {
  const { expediente, sello } = instantanea;
  const pares: readonly (readonly [Lugar, unknown, unknown])[] = [
    ["postulacion.codigo", fila.codigo, expediente.codigo],
    ["postulacion.proceso", fila.proceso, instantanea.proceso],
    ["postulacion.plazas", fila.plazas, expediente.plazas],
    ["postulacion.respuestas", fila.respuestas, expediente.respuestas],
    ["postulacion.documentos", fila.documentos, expediente.documentos ?? []],
    ["postulacion.declaraciones", fila.declaraciones, expediente.declaraciones ?? []],
    ["postulacion.confirmados", fila.confirmados.toSorted(), instantanea.confirmados],
    ["postulacion.sello", fila.sello, sello],
    ["postulacion.guardada_en", fila.guardadaEn, sello],
    ["postulacion.constancia", fila.constancia, instantanea.constancia],
  ];
  for (const [lugar, hay, sellado] of pares) if (!isIgual(hay, sellado)) yield { lugar, codigo: "NO_ES_LO_SELLADO" };
}

function* compararBases(
  { version }: Hechos,
  { proceso, ambitoLimite }: FilaSellada,
  { bases, expediente }: Instantanea,
): Generator<Diferencia> {
  if (!version) return yield { lugar: "bases", codigo: "BASES_AUSENTES" };
  if (version.proceso !== proceso || version.numero !== bases.version || version.sha256 !== bases.sha256)
    yield { lugar: "bases", codigo: "NO_ES_LO_SELLADO" };
  if (huellaDe(version.documento) !== bases.sha256) yield { lugar: "bases", codigo: "HUELLA_DISTINTA" };
  else if (ambitoDelLimite(version.documento, expediente.plazas) !== ambitoLimite)
    yield { lugar: "postulacion.ambito_limite", codigo: "NO_ES_LO_SELLADO" };
}

/** Null for what has no canonical text: no sealed document is like that. */
function huellaDe(documento: unknown): string | null {
  try {
    return sha256Canonico(documento as Json);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function isIgual(uno: unknown, otro: unknown): boolean {
  const huella = huellaDe(uno);
  return huella !== null && huella === huellaDe(otro);
}
