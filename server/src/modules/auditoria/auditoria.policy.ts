/** Who reads the audit. Row-level security narrows it to the entidades and procesos of each one. */
import { conAlcance, conRol, PUBLICO, tipo } from "../../infra/politica.ts";

const deQuienVigila = conAlcance("auditoria:leer", conRol("AUDITOR", "ADMINISTRADOR", "INTEGRADOR"));

export const consultas = { auditoria: deQuienVigila, selloAuditoria: PUBLICO };

export const tipos = {
  SelloAuditoria: tipo(PUBLICO, "llave llavePublica cabezas"),
  CabezaAuditoria: tipo(PUBLICO, "tamano raiz selladaEn llave firma"),
  EntradaAuditoria: tipo(
    deQuienVigila,
    "id instante resultado acto evento actor roles direccion entidadId procesoId objetoTipo objetoId versionBases hashAntes hashDespues motivo detalles",
  ),
};
