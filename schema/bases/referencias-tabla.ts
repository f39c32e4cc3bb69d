/** What an identifier may name. */
export type ClaseId =
  | "bonificacion"
  | "campo"
  | "clase de vacante"
  | "criterio"
  | "documento"
  | "etapa"
  | "grupo de bonificaciones"
  | "grupo ocupacional"
  | "hecho"
  | "hito"
  | "integrante"
  | "norma"
  | "plantilla"
  | "plaza"
  | "sección";

/** Parts that declare an identifier which others may name, by the title of the part. */
export const DECLARA: Readonly<Record<string, ClaseId>> = {
  Bonificacion: "bonificacion",
  CriterioCompuerta: "criterio",
  CriterioDirecto: "criterio",
  CriterioGrupo: "criterio",
  CriterioNiveles: "criterio",
  CriterioRangos: "criterio",
  CriterioRelativo: "criterio",
  CriterioTasa: "criterio",
  CriterioValor: "criterio",
  DocumentoRequerido: "documento",
  Etapa: "etapa",
  GrupoBonificaciones: "grupo de bonificaciones",
  HechoAgregado: "hecho",
  HechoCampo: "hecho",
  HechoCondicion: "hecho",
  HechoEdad: "hecho",
  HechoExperiencia: "hecho",
  HechoExterno: "hecho",
  HechoSuma: "hecho",
  Hito: "hito",
  MiembroComite: "integrante",
  Norma: "norma",
  Plantilla: "plantilla",
  Plaza: "plaza",
  Seccion: "sección",
};

/** Labels of a plaza: they declare themselves by being used there. */
export const ETIQUETAS: Readonly<Record<string, ClaseId>> = {
  "Plaza.clase": "clase de vacante",
  "Plaza.grupo": "grupo ocupacional",
};

/**
 * Properties that name something, by title of the part and property. A test holds that every identifier of the
 * definition is here, so that a new part cannot point nowhere unseen.
 */
export const NOMBRA: Readonly<Record<string, ClaseId>> = {
  "Alcance.clases": "clase de vacante",
  "Alcance.grupos": "grupo ocupacional",
  "Alcance.plazas": "plaza",
  "BaseEtapa.etapa": "etapa",
  "BaseSuma.etapas": "etapa",
  "Bloque.seccion": "sección",
  "Bonificacion.documentos": "documento",
  "Bonificacion.grupo": "grupo de bonificaciones",
  "Cita.norma": "norma",
  "ColumnaBonificaciones.bonificaciones": "bonificacion",
  "ColumnaCalificacion.etapa": "etapa",
  "ColumnaCriterio.criterio": "criterio",
  "ColumnaEntrevista.etapa": "etapa",
  "ColumnaObservacion.etapa": "etapa",
  "ColumnaPuntajeEtapa.etapa": "etapa",
  "CompuertaMinimoEtapa.etapa": "etapa",
  "Cuadro.etapa": "etapa",
  "DesempateCriterio.criterio": "criterio",
  "DesempateEtapa.etapa": "etapa",
  "DocumentoRequerido.plantilla": "plantilla",
  "Evidencia.documentos": "documento",
  "HechoAgregado.campo": "campo",
  "HechoAgregado.seccion": "sección",
  "HechoCampo.campo": "campo",
  "HechoCampo.documento": "documento",
  "HechoCampo.seccion": "sección",
  "HechoCondicion.documentos": "documento",
  "HechoEdad.campo": "campo",
  "HechoEdad.documento": "documento",
  "HechoEdad.seccion": "sección",
  "HechoExperiencia.dentroDe": "hecho",
  "HechoExperiencia.fin": "campo",
  "HechoExperiencia.inicio": "campo",
  "HechoExperiencia.seccion": "sección",
  "Hito.etapa": "etapa",
  "MiembroComite.suplenteDe": "integrante",
  "Momento.hito": "hito",
  "MomentoEnEtapa.etapa": "etapa",
  "MomentoPonderado.etapa": "etapa",
  "MomentoTrasEtapa.etapa": "etapa",
  "ReglaReclamos.etapa": "etapa",
  "Repeticion.documento": "documento",
  "Suscripcion.documentos": "documento",
  "TopeCompartido.criterios": "criterio",
  "Ventana.campo": "campo",
};

/** Facts that read the rows of a section, and the section itself: where `fila.x` and field names are looked up. */
export const CON_FILAS: ReadonlySet<string> = new Set([
  "HechoAgregado",
  "HechoCampo",
  "HechoEdad",
  "HechoExperiencia",
  "Seccion",
]);
