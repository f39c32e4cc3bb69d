/** Every model. Who needs one family imports its file alone. */
import { MODELOS_HECHO_BONIFICACION } from "./bonificacion-datos.ts";
import { MODELOS_BONIFICACION } from "./bonificaciones.ts";
import { COMITE, MODELOS_CONTACTO } from "./contactos.ts";
import { MODELOS_CRITERIO } from "./criterios.ts";
import { MODELOS_CRONOGRAMA } from "./cronograma.ts";
import { MODELOS_CUADRO } from "./cuadros.ts";
import { MODELOS_DECLARACION } from "./declaraciones.ts";
import { MODELOS_DOCUMENTO } from "./documentos.ts";
import { MODELOS_ETAPA } from "./etapas.ts";
import { MODELOS_EXPERIENCIA } from "./hechos-experiencia.ts";
import { MODELOS_HECHO } from "./hechos.ts";
import type { Modelo } from "./modelo.ts";
import { MODELOS_NORMA } from "./normas.ts";
import { MODELOS_PARTIDA } from "./partidas.ts";
import { MODELOS_PLANTILLA } from "./plantillas.ts";
import { MODELOS_RECLAMO, SUSCRIPCION } from "./reclamos.ts";
import { MODELOS_REQUISITO } from "./requisitos.ts";
import { MODELOS_RESULTADO } from "./resultados.ts";
import { MODELOS_SECCION } from "./secciones.ts";

export const MODELOS: readonly Modelo[] = [
  ...MODELOS_PARTIDA,
  ...MODELOS_NORMA,
  COMITE,
  ...MODELOS_CONTACTO,
  ...MODELOS_SECCION,
  ...MODELOS_DOCUMENTO,
  ...MODELOS_DECLARACION,
  ...MODELOS_PLANTILLA,
  ...MODELOS_HECHO,
  ...MODELOS_EXPERIENCIA,
  ...MODELOS_HECHO_BONIFICACION,
  ...MODELOS_REQUISITO,
  ...MODELOS_ETAPA,
  ...MODELOS_CRITERIO,
  ...MODELOS_BONIFICACION,
  ...MODELOS_RESULTADO,
  ...MODELOS_CUADRO,
  ...MODELOS_RECLAMO,
  SUSCRIPCION,
  ...MODELOS_CRONOGRAMA,
];

export const modeloPorId = (id: string): Modelo | undefined => MODELOS.find((modelo) => modelo.id === id);
