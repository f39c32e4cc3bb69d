/** Whole starting points: a contest complete but for the plazas, some texts of the entity and the first day. */
import {
  DEPORTISTA_CURRICULAR,
  DISCAPACIDAD_TOTAL,
  FFAA_TOTAL,
  JOVENES_ENTREVISTA,
  JOVENES_PUBLICO,
} from "./bonificaciones.ts";
import { COMITE, MODELOS_CONTACTO } from "./contactos.ts";
import { APERTURA, MODELOS_CRONOGRAMA } from "./cronograma.ts";
import { CUADROS } from "./cuadros.ts";
import { MODELOS_DECLARACION } from "./declaraciones.ts";
import { DOCUMENTO } from "./documentos.ts";
import { CONOCIMIENTOS, CURRICULAR, ENTREVISTA, ENTREVISTA_40, PSICOLOGICA } from "./etapas.ts";
import type { Modelo } from "./modelo.ts";
import { NORMAS_CAS } from "./normas.ts";
import { MODELOS_PLANTILLA } from "./plantillas.ts";
import { CAUSAS_USUALES, RECLAMOS, SUSCRIPCION } from "./reclamos.ts";
import { ADJUDICACION, DESEMPATE, REDONDEO, TOTAL_SUMA } from "./resultados.ts";
import { SECCION } from "./secciones.ts";
import { rige } from "./vigencia.ts";

const BONIFICACIONES = [FFAA_TOTAL, DISCAPACIDAD_TOTAL, DEPORTISTA_CURRICULAR, JOVENES_ENTREVISTA, JOVENES_PUBLICO];

const partida = (id: string, nombre: string, ayuda: string, etapas: readonly Modelo[]): Modelo => ({
  id,
  nombre,
  ayuda,
  clase: "PARTIDA",
  partes: [],
  supone: ({ fecha }) => [
    ...NORMAS_CAS,
    COMITE,
    ...MODELOS_CONTACTO,
    APERTURA,
    SECCION.personales,
    SECCION.formacion,
    SECCION.capacitacion,
    SECCION.experiencia,
    SECCION.conocimientos,
    SECCION.ofimatica,
    SECCION.colegiatura,
    SECCION.bonificaciones,
    DOCUMENTO.dni,
    ...etapas,
    ...BONIFICACIONES.filter((bono) => rige(bono, fecha)),
    ...MODELOS_PLANTILLA,
    ...MODELOS_DECLARACION,
    TOTAL_SUMA,
    REDONDEO,
    DESEMPATE,
    ...ADJUDICACION,
    CAUSAS_USUALES,
    CUADROS,
    RECLAMOS,
    SUSCRIPCION,
    ...MODELOS_CRONOGRAMA,
  ],
});

const TRAE =
  "Base legal, comité, formulario, documentos, declaraciones juradas, bonificaciones de ley, desempate, cuadros, reclamos, firma y cronograma.";

export const MODELOS_PARTIDA: readonly Modelo[] = [
  partida(
    "cas-completo",
    "Concurso CAS completo",
    `Evaluación curricular (40 puntos) y entrevista (60). ${TRAE} Quedan las plazas, los contactos y el primer día.`,
    [CURRICULAR, ENTREVISTA],
  ),
  partida(
    "cas-con-examen",
    "Concurso CAS con examen y evaluación psicológica",
    `Evaluación curricular (40 puntos), conocimientos (20), psicológica (referencial) y entrevista (40). ${TRAE} Quedan las plazas, los contactos y el primer día.`,
    [CURRICULAR, CONOCIMIENTOS, PSICOLOGICA, ENTREVISTA_40],
  ),
];
