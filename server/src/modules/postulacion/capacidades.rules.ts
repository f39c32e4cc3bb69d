/** What the owner of an application may do with it now, and why not. Pure: the same assertions that the acts throw. */
import { Rechazo } from "#schema/errores.ts";
import type { InstanteUtc } from "#schema/fecha.ts";
import { ventanaPostulacion } from "#schema/postulacion/ventana.ts";
import type { VentanaPosterior } from "#schema/postulacion/posterior.ts";
import type { Situacion } from "./guardada.ts";
import { assertActualizable, assertEditable, assertRetirable } from "./plazo.rules.ts";
import { assertPresentable, basesVigentes, posterioresDe, type Posterioridad } from "./posterior.rules.ts";
import type { DocumentoPosteriorType } from "./posterior.type.ts";
import { ACTOS_DE_POSTULACION, type ActoDePostulacion } from "./postulacion.enums.ts";
import type { CapacidadPostulacionType } from "./postulacion.type.ts";
import { assertCompleta, type Revision } from "./revision.rules.ts";

/** What acts of an application are judged by. */
export interface Circunstancias {
  readonly situacion: Situacion;
  readonly posterioridad: Posterioridad;
  /** What is missing of a draft; null for what was sent, and for whoever is not its owner. */
  readonly revision: Revision | null;
  readonly ahora: InstanteUtc;
}

/** Until when the act may be done; null without a known end. Throws the Rechazo that stands in the way. */
type Exige = (circunstancias: Circunstancias) => InstanteUtc | null;

const PROPIAS: Readonly<Partial<Record<ActoDePostulacion, Exige>>> = {
  actualizarVersion: ({ situacion, ahora }) => assertActualizable(situacion, ahora).ventana.cierra,
  retirarPostulacion: ({ situacion, ahora }) => {
    assertRetirable(situacion, ahora);
    return cierreDe(situacion);
  },
  enviarPostulacion: ({ situacion, revision, ahora }) => {
    const { cierra } = assertEditable(situacion, ahora).ventana;
    if (revision) assertCompleta(revision);
    return cierra;
  },
  presentarDocumento: (circunstancias) => algunDocumento(circunstancias, () => true),
  retirarDocumentoPresentado: (circunstancias) => {
    const { presentados } = circunstancias.posterioridad;
    return algunDocumento(circunstancias, (id) => presentados.some(({ documento }) => documento === id));
  },
};

const exigeEditable: Exige = ({ situacion, ahora }) => assertEditable(situacion, ahora).ventana.cierra;

/** @param persona who asks; whoever is not the owner may do nothing */
export function capacidadesDe(circunstancias: Circunstancias, persona: string | null): CapacidadPostulacionType[] {
  return (Object.keys(ACTOS_DE_POSTULACION) as ActoDePostulacion[]).map((acto) => ({
    acto,
    ...juzgar(circunstancias.situacion, persona, () => (PROPIAS[acto] ?? exigeEditable)(circunstancias)),
  }));
}

/** The documents that the bases in force ask for after applying, each with what was presented and until when. */
export function documentosPosterioresDe(
  situacion: Situacion,
  posterioridad: Posterioridad,
  persona: string | null,
  ahora: InstanteUtc,
): DocumentoPosteriorType[] {
  const { vigente } = situacion.proceso;
  if (!vigente) return [];
  return posterioresDe(vigente.documento).map((documento) => ({
    documento: documento.id,
    nombre: documento.nombre,
    etapa: documento.momento.tipo === "TRAS_ETAPA" ? documento.momento.etapa : null,
    archivos: posterioridad.presentados.filter((uno) => uno.documento === documento.id),
    ...juzgar(situacion, persona, () => assertPresentable(situacion, posterioridad, documento, ahora).cierra),
  }));
}

/** The end of the window that closes last, among the documents of that kind; the first refusal when none is open. */
function algunDocumento(
  { situacion, posterioridad, ahora }: Circunstancias,
  sirve: (documento: string) => boolean,
): InstanteUtc | null {
  const documentos = posterioresDe(basesVigentes(situacion)).filter(({ id }) => sirve(id));
  const rechazos: Rechazo[] = [];
  const abiertas: VentanaPosterior[] = [];
  for (const documento of documentos) {
    const rechazo = rechazoDe(() => abiertas.push(assertPresentable(situacion, posterioridad, documento, ahora)));
    if (rechazo) rechazos.push(rechazo);
  }
  if (abiertas.length === 0) throw rechazos[0] ?? new Rechazo("SIN_DOCUMENTOS_POSTERIORES");
  if (abiertas.some(({ cierra }) => cierra === null)) return null;
  return (
    abiertas
      .flatMap(({ cierra }) => cierra ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

const cierreDe = ({ proceso: { vigente } }: Situacion): InstanteUtc | null =>
  (vigente && ventanaPostulacion(vigente.documento)?.cierra) ?? null;

function juzgar(
  { postulacion }: Situacion,
  persona: string | null,
  exige: () => InstanteUtc | null,
): Pick<CapacidadPostulacionType, "permitido" | "motivo" | "hasta"> {
  let hasta: InstanteUtc | null = null;
  const rechazo =
    persona === postulacion.persona
      ? rechazoDe(() => {
          hasta = exige();
        })
      : new Rechazo("NO_AUTORIZADO");
  const motivo = rechazo && { codigo: rechazo.codigo, mensaje: rechazo.message, detalles: rechazo.detalles };
  return { permitido: rechazo === null, motivo, hasta };
}

function rechazoDe(exige: () => unknown): Rechazo | null {
  try {
    exige();
    return null;
  } catch (error) {
    if (error instanceof Rechazo) return error;
    throw error;
  }
}
