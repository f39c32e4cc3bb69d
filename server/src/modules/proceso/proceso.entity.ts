import { defineEntity, p } from "@mikro-orm/core";
import type { InstanteUtc } from "#schema/fecha.ts";
import { ColumnaInstante } from "../../infra/columnas.ts";

/** States that are stored. What depends on the clock is computed (see `fase`). */
export const ESTADOS = [
  "BORRADOR",
  "EN_APROBACION",
  "PUBLICADO",
  "POSTERGADO",
  "CANCELADO",
  "DESIERTO",
  "CONCLUIDO",
] as const;
export type EstadoProceso = (typeof ESTADOS)[number];

const ProcesoSchema = defineEntity({
  name: "Proceso",
  tableName: "proceso",
  properties: {
    id: p.uuid().primary(),
    entidad: p.uuid(),
    anio: p.integer(),
    numero: p.integer(),
    codigo: p.text(),
    titulo: p.text(),
    estado: p.text().$type<EstadoProceso>(),
    versionVigente: p.integer().nullable(),
    borradorRevision: p.integer(),
    postulacionAbre: p.type(ColumnaInstante).$type<InstanteUtc | null>().nullable(),
    postulacionCierra: p.type(ColumnaInstante).$type<InstanteUtc | null>().nullable(),
    publicadoEn: p.type(ColumnaInstante).$type<InstanteUtc | null>().nullable(),
    creadoPor: p.uuid().nullable(),
  },
});

/** A contest of an entidad, as its acts store it. */
export class Proceso extends ProcesoSchema.class {}
ProcesoSchema.setClass(Proceso);
