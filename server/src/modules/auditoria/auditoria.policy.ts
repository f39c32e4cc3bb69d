/** Who reads the audit. Row-level security narrows it to the entidades and procesos of each one. */
import { conAlcance, conRol, tipo } from "../../infra/politica.ts";

const deQuienVigila = conAlcance("auditoria:leer", conRol("AUDITOR", "ADMINISTRADOR", "INTEGRADOR"));

export const consultas = { auditoria: deQuienVigila };

export const tipos = {
  EntradaAuditoria: tipo(
    deQuienVigila,
    "id instante resultado acto evento actor roles direccion entidadId procesoId objetoTipo objetoId versionBases hashAntes hashDespues motivo detalles",
  ),
};
