/** The seal: what is frozen when an application is sent, and the receipt that says so. Pure. */
import type { Expediente } from "#schema/expediente.ts";
import { instanteLocal, type InstanteUtc } from "#schema/fecha.ts";
import { FORMA_INSTANTANEA, type Instantanea } from "#schema/postulacion/instantanea.ts";
import { sha256Canonico } from "../../infra/canonico.ts";
import type { ArchivosPropios, Identidad } from "../postulante/index.ts";
import { archivosDe } from "./adjuntos.rules.ts";
import type { PostulacionGuardada, Situacion } from "./guardada.ts";

/** Letters and figures that nobody takes for one another. */
const ALFABETO = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Random letters from a random id, in groups of four.
 * @param ids    version 4 UUIDs; each gives 24 letters, 120 bits
 * @param grupos how many groups of four
 */
export function letrasDe(ids: readonly string[], grupos: number): string {
  // The digits of a UUID that are not random are those of its version and variant: they are left out.
  const bits = ids
    .map((id) => id.replaceAll("-", ""))
    .map((hex) => hex.slice(0, 12) + hex.slice(13, 16) + hex.slice(17))
    .flatMap((hex) => [...hex].map((cifra) => Number.parseInt(cifra, 16).toString(2).padStart(4, "0")))
    .join("");
  const letra = (i: number): string => ALFABETO[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)] ?? "";
  const grupo = (g: number): string => [0, 1, 2, 3].map((i) => letra(g * 4 + i)).join("");
  return Array.from({ length: grupos }, (_, g) => grupo(g)).join("-");
}

/** `E-7K3M-Q9PA-2XHT`: the code of a dossier, 60 random bits that tell nothing of how many there are. */
export const codigoDe = (id: string): string => `E-${letrasDe([id], 3)}`;

/** The number of a receipt, 140 random bits: whoever has it was given it. @fuente reliability R8 */
export const constanciaDe = (ids: readonly [string, string]): string => `C-${letrasDe(ids, 7)}`;

/** Surname first, as lists print it. */
export const nombresDe = ({ apellidos, nombres }: Identidad): string => `${apellidos}, ${nombres}`;

export interface Sello {
  readonly instante: InstanteUtc;
  readonly constancia: string;
}

/**
 * The sealed dossier.
 * @param respuestas what the review says is sent
 * @param archivos   all the files that the draft names
 */
export function sellar(
  { postulacion, proceso, version }: Situacion,
  respuestas: Expediente["respuestas"],
  archivos: ArchivosPropios,
  identidad: Identidad,
  { instante, constancia }: Sello,
): Instantanea {
  const documentos = postulacion.documentos.map(({ documento, archivos: ids }) => ({ documento, archivos: [...ids] }));
  const usados = archivosDe({ respuestas, documentos }).toSorted();
  return {
    forma: FORMA_INSTANTANEA,
    constancia,
    proceso: proceso.id,
    sello: instante,
    bases: { version: version.numero, sha256: version.sha256 },
    expediente: {
      codigo: postulacion.codigo,
      nombres: nombresDe(identidad),
      documento: identidad.numeroDocumento,
      plazas: [...postulacion.plazas],
      enviadaEn: instanteLocal(instante),
      respuestas,
      documentos,
      declaraciones: [...postulacion.declaraciones],
    },
    archivos: usados.flatMap((id) => {
      const archivo = archivos.get(id);
      return archivo ? [{ id, nombre: archivo.nombre, bytes: archivo.bytes, sha256: archivo.sha256 }] : [];
    }),
    confirmados: [...postulacion.confirmados].toSorted(),
  };
}

/** What the person gets to keep. Plain JSON: a repeated submit gives the very same one. @fuente catalogue A42 */
export interface Constancia {
  readonly personaId: string;
  readonly procesoId: string;
  readonly entidadId: string;
  readonly postulacionId: string;
  readonly numero: string;
  readonly codigo: string;
  readonly plazas: readonly string[];
  readonly enviadaEn: InstanteUtc;
  readonly version: number;
  readonly basesSha256: string;
  readonly huella: string;
  readonly archivos: Instantanea["archivos"];
}

/** The receipt of a sealed application; null for a draft. */
export function reciboDe(
  postulacion: Pick<
    PostulacionGuardada,
    "id" | "persona" | "proceso" | "entidad" | "instantanea" | "instantaneaSha256"
  >,
): Constancia | null {
  const { instantanea, instantaneaSha256 } = postulacion;
  if (instantanea === null || instantaneaSha256 === null) return null;
  return {
    personaId: postulacion.persona,
    procesoId: postulacion.proceso,
    entidadId: postulacion.entidad,
    postulacionId: postulacion.id,
    numero: instantanea.constancia,
    codigo: instantanea.expediente.codigo,
    plazas: instantanea.expediente.plazas,
    enviadaEn: instantanea.sello,
    version: instantanea.bases.version,
    basesSha256: instantanea.bases.sha256,
    huella: instantaneaSha256,
    archivos: instantanea.archivos,
  };
}

/** Whether a sealed dossier still says what was sealed. @fuente reliability R6 */
export function isIntegra(instantanea: Instantanea, huella: string): boolean {
  return sha256Canonico(instantanea) === huella;
}
