/**
 * Who sees what of a proceso. Published ones are public; row-level security hides the rest from whoever does not work
 * on them, so a proceso that reaches GraphQL may be seen. What is of its draft asks for a role besides.
 */
import { conAlcance, conRol, delAmbito, PUBLICO, tipo } from "../../infra/politica.ts";
import type { Rol } from "../../infra/quien.ts";

/** Those who prepare, sign or supervise the bases. */
const DEL_BORRADOR: readonly Rol[] = [
  "RRHH",
  "APROBADOR",
  "UNIDAD_SOLICITANTE",
  "PRESIDENTE",
  "AUDITOR",
  "ADMINISTRADOR",
];
const PERSONAL: readonly Rol[] = [...DEL_BORRADOR, "COMITE"];

const deProceso = delAmbito(DEL_BORRADOR, (objeto) => ({
  entidad: String(objeto["entidadId"]),
  proceso: String(objeto["id"]),
}));
const deVersion = delAmbito(DEL_BORRADOR);

export const consultas = {
  proceso: PUBLICO,
  procesosPublicos: PUBLICO,
  procesos: conAlcance("procesos:leer", conRol(...PERSONAL, "INTEGRADOR")),
  revisarBases: conRol(...DEL_BORRADOR),
  exportarBases: PUBLICO,
  formulario: PUBLICO,
};

export const tipos = {
  Proceso: tipo(
    PUBLICO,
    `id codigo numero anio titulo estado fase versionVigente postulacionAbre postulacionCierra publicadoEn archivadoEn creadoEn entidad
     bases version versiones plazas etapas cronograma capacidades`,
    { borrador: deProceso, propuesta: deProceso },
  ),
  VersionBases: tipo(PUBLICO, "id numero clase motivo diferencias sha256 forma publicadaEn documento bases", {
    propuestaPor: deVersion,
    aprobadaPor: deVersion,
  }),
  BorradorBases: tipo(conRol(...DEL_BORRADOR), "revision guardadoEn guardadoPor documento bases hallazgos"),
  PropuestaVersion: tipo(
    conRol(...DEL_BORRADOR),
    "id clase motivo propuestaPor propuestaEn documento diferencias bases",
  ),
  HitoProgramado: tipo(PUBLICO, "hito abre cierra primerDia ultimoDia marcha"),
  MotivoRechazo: tipo(PUBLICO, "codigo mensaje detalles"),
  CapacidadProceso: tipo(PUBLICO, "acto permitido motivo hasta"),
};
