import type Type from "typebox";
import { Bonificacion, GrupoBonificaciones } from "./bonificacion.ts";
import { Cronograma } from "./cronograma.ts";
import { entero, lista, opcional, parte } from "./definir.ts";
import { DeclaracionJurada, DocumentoRequerido, Foliacion, Plantilla } from "./documento.ts";
import { Etapa } from "./etapa.ts";
import { Formulario } from "./formulario.ts";
import { Generalidades } from "./generalidades.ts";
import { Hecho } from "./hecho.ts";
import { Justificacion } from "./justificacion.ts";
import { Plaza, Postulaciones } from "./plaza.ts";
import { Prueba } from "./prueba.ts";
import { Clausula, Reclamos, Suscripcion } from "./reclamo.ts";
import { Redondeos } from "./redondeo.ts";
import { Adjudicacion, Cuadro, Desempate, Total } from "./resultado.ts";

/** Number of the shape of the document; `migraciones/` lifts older shapes. */
export const FORMA_ACTUAL = 1;

/**
 * The bases of a contest, whole: everything official about the contest is a pure function of this document, of what was
 * declared, of what was scored and of the clock.
 */
export const Bases = parte("Bases", "Bases de un concurso, completas y como datos.", {
  forma: entero("Número de la forma del documento", FORMA_ACTUAL, FORMA_ACTUAL),
  generalidades: Generalidades,
  plazas: lista(Plaza, { maxItems: 5000 }),
  postulaciones: Postulaciones,
  cronograma: Cronograma,
  formulario: Formulario,
  documentos: lista(DocumentoRequerido),
  declaraciones: lista(DeclaracionJurada),
  foliacion: opcional(Foliacion),
  plantillas: lista(Plantilla),
  hechos: lista(Hecho),
  etapas: lista(Etapa, { maxItems: 20 }),
  bonificaciones: lista(Bonificacion),
  gruposBonificaciones: opcional(lista(GrupoBonificaciones)),
  total: Total,
  redondeos: opcional(Redondeos),
  desempates: opcional(lista(Desempate)),
  adjudicacion: Adjudicacion,
  cuadros: lista(Cuadro),
  reclamos: lista(Reclamos),
  suscripcion: opcional(Suscripcion),
  clausulas: opcional(lista(Clausula)),
  justificaciones: opcional(lista(Justificacion, { maxItems: 200 })),
  pruebas: opcional(lista(Prueba, { maxItems: 200 })),
});
export type Bases = Type.Static<typeof Bases>;
