/**
 * How the bases of a proceso change officially: a numbered version that nobody can alter, or the proposal of one where
 * the entidad asks for two signatures.
 */
import type { Bases } from "#schema/bases/bases.ts";
import { comparar } from "#schema/bases/comparar.ts";
import { Rechazo } from "#schema/errores.ts";
import type { Decision, Momento } from "../../infra/acto.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import type { Evento } from "../../infra/testigo.ts";
import { assertJustificada, assertPublicable } from "../bases/index.ts";
import { conHitosPresentes } from "./cambios-cronograma.ts";
import type { EstadoProceso } from "./proceso.entity.ts";
import type { ClaseVersion, Situacion } from "./situacion.ts";
import type { CambioDeVersion, CambiosDeVersion, VersionNueva } from "./version-guardada.ts";

const ESTADO_DE: Readonly<Partial<Record<ClaseVersion, EstadoProceso>>> = {
  PUBLICACION: "PUBLICADO",
  REANUDACION: "PUBLICADO",
  POSTERGACION: "POSTERGADO",
  CANCELACION: "CANCELADO",
};

const EVENTO_DE: Readonly<Record<ClaseVersion, string>> = {
  PUBLICACION: "BASES_PUBLICADAS",
  FE_DE_ERRATAS: "BASES_ENMENDADAS",
  PRORROGA: "CRONOGRAMA_PRORROGADO",
  POSTERGACION: "PROCESO_POSTERGADO",
  REANUDACION: "PROCESO_REANUDADO",
  CANCELACION: "PROCESO_CANCELADO",
};

/** Publishes the change, or proposes it where a second person has to sign. */
export function decidirCambio(
  situacion: Situacion,
  cambio: CambioDeVersion,
  momento: Momento,
): Decision<string, CambiosDeVersion> {
  if (!situacion.requiereSegundaPersona) {
    return decidirVersion(situacion, cambio, { propone: null, firma: momento.quien.persona, resuelve: null }, momento);
  }
  assertCambio(situacion, cambio);
  const id = momento.nuevoId();
  return {
    resultado: situacion.id,
    cambios: { propuesta: { ...cambio, id, por: momento.quien.persona, en: momento.instante } },
    eventos: [
      eventoDe(situacion, cambio, {
        evento: "CAMBIO_DE_BASES_PROPUESTO",
        detalles: { propuesta: id, clase: cambio.clase },
      }),
    ],
  };
}

/** Who stands behind a version, and the proposal that it carries out. */
export interface Firmas {
  readonly propone: string | null;
  readonly firma: string | null;
  readonly resuelve: string | null;
}

/** Publishes the change as the next version. */
export function decidirVersion(
  situacion: Situacion,
  cambio: CambioDeVersion,
  { propone, firma, resuelve }: Firmas,
  momento: Momento,
): Decision<string, CambiosDeVersion> {
  assertCambio(situacion, cambio);
  const { vigente } = situacion;
  const id = momento.nuevoId();
  const numero = (vigente?.numero ?? 0) + 1;
  const sha256 = sha256Canonico(cambio.documento);
  const version: VersionNueva = {
    ...cambio,
    id,
    numero,
    sha256,
    diferencias: vigente ? comparar(vigente.documento, cambio.documento).map(({ frase }) => frase) : [],
    propuestaPor: propone,
    aprobadaPor: firma,
    publicadaEn: momento.instante,
    estado: ESTADO_DE[cambio.clase] ?? situacion.estado,
    borrador: borradorCon(situacion, cambio),
  };
  const evento = {
    evento: EVENTO_DE[cambio.clase],
    versionBases: id,
    detalles: { numero, clase: cambio.clase, sha256 },
  };
  return { resultado: situacion.id, cambios: { version, resuelve }, eventos: [eventoDe(situacion, cambio, evento)] };
}

/** Versions that are the draft, where warnings are justified. */
const DEL_BORRADOR: readonly ClaseVersion[] = ["PUBLICACION", "FE_DE_ERRATAS"];

/** What no version may do, whatever its class: publish errors, or change the number that applicants cite. */
function assertCambio({ vigente, codigo }: Situacion, { documento, clase }: CambioDeVersion): void {
  if (vigente && documento.generalidades.codigo !== codigo) {
    throw new Rechazo("CODIGO_INMUTABLE", { codigo }, "generalidades.codigo");
  }
  if (documento === vigente?.documento) return;
  // New dates are not stopped by what they make the linter warn of: an extension cannot wait for its reasons.
  if (DEL_BORRADOR.includes(clase)) assertJustificada(documento);
  else assertPublicable(documento);
}

/** A new date in force must not be undone by the next amendment, so the draft gets it too. */
function borradorCon({ borrador }: Situacion, { clase, datos }: CambioDeVersion): Bases | null {
  if (!borrador || !datos.hitos || (clase !== "PRORROGA" && clase !== "REANUDACION")) return null;
  return conHitosPresentes(borrador.documento, datos.hitos);
}

function eventoDe(
  { id, entidad, vigente }: Situacion,
  { documento, motivo }: CambioDeVersion,
  evento: Partial<Evento>,
): Evento {
  return {
    objeto: { tipo: "Proceso", id },
    entidad,
    proceso: id,
    antes: vigente?.documento,
    despues: documento,
    motivo,
    ...evento,
  };
}
