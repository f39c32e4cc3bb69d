import type { Bases } from "../bases/bases.ts";
import type { DocumentoRequerido } from "../bases/documento.ts";
import type { Etapa } from "../bases/etapa.ts";
import { seCumple } from "../condicion.ts";
import type { EvaluacionEtapa } from "../expediente.ts";
import type { Candidatura, Motivo } from "./modelo.ts";

/**
 * Causes of disqualification of a stage: those that the committee marked, those that a condition finds by itself, sworn
 * statements answered NO, and missing documents whose lack disqualifies.
 * @fuente Bases HRDC 2019 §V · catalogue H42
 */
export function motivosDeDescalificacion(
  candidatura: Candidatura,
  etapa: Etapa,
  evaluacion: EvaluacionEtapa | undefined,
): Motivo[] {
  const { lector } = candidatura;
  const causas = (etapa.descalificacion ?? []).filter(
    (causa) =>
      evaluacion?.descalificacion?.includes(causa.id) ||
      (causa.si !== undefined && seCumple(causa.si, (r) => lector.leer(r))),
  );
  return [
    ...causas.map((causa) => ({
      codigo: "CAUSA_DE_LAS_BASES",
      texto: causa.causa,
      ruta: `etapas.${etapa.id}.descalificacion.${causa.id}`,
      cita: causa.cita,
    })),
    ...(esPrimera(candidatura.indice.bases, etapa) ? declaracionesNegadas(candidatura) : []),
    ...faltantes(candidatura, etapa, "DESCALIFICA"),
  ];
}

/** Missing documents whose lack leaves NO APTO, in the stage in which they were due. */
export const motivosPorDocumentos = (candidatura: Candidatura, etapa: Etapa): Motivo[] =>
  faltantes(candidatura, etapa, "NO_APTO");

function declaracionesNegadas({ indice, expediente, lector }: Candidatura): Motivo[] {
  return indice.bases.declaraciones
    .filter((declaracion) => declaracion.siNo === "DESCALIFICA")
    .filter((declaracion) => seCumple(declaracion.si, (r) => lector.leer(r)))
    .filter(
      (declaracion) => expediente.declaraciones?.find((d) => d.declaracion === declaracion.id)?.respuesta !== "SI",
    )
    .map((declaracion) => ({
      codigo: "DECLARACION_NO_ACEPTADA",
      texto: `No aceptó: ${declaracion.titulo}`,
      ruta: `declaraciones.${declaracion.id}`,
      cita: declaracion.cita,
    }));
}

/** What the system itself makes is never lacking. */
function faltantes({ indice, lector }: Candidatura, etapa: Etapa, consecuencia: "NO_APTO" | "DESCALIFICA"): Motivo[] {
  return indice.bases.documentos
    .filter((documento) => documento.elabora !== "SISTEMA")
    .filter((documento) => documento.siFalta === consecuencia && vence(indice.bases, documento, etapa))
    .filter((documento) => esObligatorio(documento, (condicion) => seCumple(condicion, (r) => lector.leer(r))))
    .filter((documento) => !lector.documento(documento.id).presentado)
    .map((documento) => ({
      codigo: "DOCUMENTO_NO_PRESENTADO",
      texto: `No presentó: ${documento.nombre}`,
      ruta: `documentos.${documento.id}`,
      cita: documento.cita,
    }));
}

/** A document is looked at in the first stage after it was due that decides. */
function vence(bases: Bases, documento: DocumentoRequerido, etapa: Etapa): boolean {
  const { momento } = documento;
  switch (momento.tipo) {
    case "POSTULACION":
      return esPrimera(bases, etapa);
    case "TRAS_ETAPA": {
      const previa = bases.etapas.findIndex((otra) => otra.id === momento.etapa);
      return previa >= 0 && bases.etapas.slice(previa + 1).find(decide)?.id === etapa.id;
    }
    case "SUSCRIPCION":
      return false;
  }
}

const esObligatorio = (
  documento: DocumentoRequerido,
  cumple: (condicion: NonNullable<DocumentoRequerido["si"]>) => boolean,
): boolean =>
  documento.exigencia === "SIEMPRE" ||
  (documento.exigencia === "SI_CONDICION" && documento.si !== undefined && cumple(documento.si));

const decide = (etapa: Etapa): boolean => etapa.clase !== "REFERENCIAL";

const esPrimera = (bases: Bases, etapa: Etapa): boolean => bases.etapas.find(decide)?.id === etapa.id;
