/** Who may read each planted word, by whatever path. Written by hand: `*` is every case of the datum. */
import type { Canario } from "./canarios.ts";
import { readCeldas } from "./r12-tabla.ts";
import type { Actor } from "./mundo.ts";

const EXPEDIENTE = `enviada: ana | borrador: beto | cerrada: beto carla pilar rosa aurora tokenCusco
  | otra: ana carla pilar rosa aurora tokenCusco | ganadora: ana carla ciro pilar rosa aurora tokenCusco
  | siguiente: beto carla ciro pilar rosa aurora tokenCusco | ajena: beto raul aurora tokenCajamarca`;

const REGLAS: Readonly<Record<Canario["dato"], string>> = {
  // Published results name who passed; before, whoever evaluates or signs the evaluation knows whose it is.
  nombres: `cerrada: beto carla pilar rosa pablo aurora tokenCusco | otra: ana carla pilar rosa pablo aurora tokenCusco
    | ajena: beto raul aurora tokenCajamarca | ganadora+siguiente: TODOS`,
  respuesta: EXPEDIENTE,
  archivo: EXPEDIENTE,
  reclamo: "siguiente: beto carla ciro pilar rosa pablo aurora",
  documento: "ana: ana | beto: beto | carla: carla",
  correo: "ana: ana | beto: beto | carla: carla rosa raul aurora admin",
  celular: "ana: ana | beto: beto | carla: carla",
  hoja: "carla: carla",
  borrador: "borrador: pilar ulises rosa pablo aurora admin | borradorAjeno: raul aurora admin",
  auditoria: "cusco: aurora admin tokenCusco | cajamarca: aurora admin tokenCajamarca",
  token: "*: admin",
  remitente: "cusco: rosa admin | cajamarca: raul admin",
};

/** Whether somebody may read the word. */
export function mayLeer(actor: Actor, { dato, caso }: Canario): boolean {
  const celdas = readCeldas(REGLAS[dato]);
  return (celdas.get(caso) ?? celdas.get("*"))?.has(actor) ?? false;
}

/** Fields that hold what is private: of persons, of dossiers, of evaluations that are not published, of drafts. */
export const SENSIBLES: Readonly<Record<string, string>> = {
  Persona: "numeroDocumento nombres apellidos correo celular fechaNacimiento",
  Personal: "nombres apellidos correo",
  Sesion: "agente direccion",
  TokenServicio: "nombre alcances",
  EntradaAuditoria: "actor direccion motivo detalles",
  Entidad: "correoRemitente siguienteNumero",
  DatosPostulante: "nombres documento",
  FilaRespondida: "valores sustentos",
  DeclaracionRespondida: "respuesta",
  DocumentoPresentado: "archivos",
  Archivo: "nombre sha256 url",
  ArchivoSellado: "nombre sha256",
  ArchivoPresentado: "nombre sha256",
  Constancia: "numero huella",
  Evaluacion: "nombres causas asistencia",
  HojaEvaluacion: "miembro",
  PuntajeHoja: "puntaje",
  AjusteComite: "puntaje motivo",
  DecisionRequisito: "cumple motivo",
  DecisionCompuerta: "cumple motivo",
  ValidacionSustento: "estado motivo",
  IntegranteComite: "persona nombres",
  ProgresoIntegrante: "persona nombres",
  Reclamo: "texto resolucion",
  CandidaturaResultado: "codigo estado",
  PuntajeExplicado: "valor",
  CriterioResultado: "puntaje",
  RequisitoResultado: "cumple motivo",
  PropuestaResultados: "motivo observacion",
  BorradorBases: "documento",
  PropuestaVersion: "documento",
};
