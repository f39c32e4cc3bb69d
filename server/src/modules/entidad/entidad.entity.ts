import { defineEntity, p } from "@mikro-orm/core";
import type { ContactoEntidad } from "./entidad.rules.ts";

const EntidadSchema = defineEntity({
  name: "Entidad",
  tableName: "entidad",
  properties: {
    id: p.uuid().primary(),
    nombre: p.text(),
    siglas: p.text(),
    ruc: p.character().length(11),
    ubigeo: p.character().length(6).nullable(),
    contactos: p.json<ContactoEntidad[]>(),
    comiteNombre: p.text().nullable(),
    comiteResolucion: p.text().nullable(),
    correoContacto: p.text().nullable(),
    correoRemitente: p.text().nullable(),
    numeracion: p.text(),
    requiereSegundaPersona: p.boolean(),
    aniosDeRetencion: p.integer(),
    revision: p.integer(),
  },
});

/** A public institution that holds contests, as its acts store it. */
export class Entidad extends EntidadSchema.class {}
EntidadSchema.setClass(Entidad);
