/** Who sees what of accounts. */
import { alguna, conRol, delAmbito, IDENTIFICADO, propio, PUBLICO, tipo } from "../../infra/politica.ts";

export const consultas = {
  yo: PUBLICO,
  capacidades: PUBLICO,
  sesiones: IDENTIFICADO,
  personal: conRol("ADMINISTRADOR", "RRHH", "AUDITOR"),
  tokens: conRol("ADMINISTRADOR"),
  // Empty outside the demo: the query itself looks at the mode.
  correosDemo: PUBLICO,
};

const deQuienAdministra = conRol("ADMINISTRADOR", "RRHH", "AUDITOR");

export const tipos = {
  Aviso: tipo(PUBLICO, "mensaje"),
  Yo: tipo(IDENTIFICADO, "persona roles segundoFactor debeActivarSegundoFactor"),
  Persona: tipo(
    alguna(propio("id"), conRol("ADMINISTRADOR")),
    "id tipoDocumento numeroDocumento nombres apellidos correo celular fechaNacimiento revision creadaEn",
  ),
  AsignacionRol: tipo(alguna(propio(), deQuienAdministra), "id rol entidadId procesoId otorgadaEn"),
  Personal: tipo(deQuienAdministra, "id nombres apellidos correo roles"),
  Sesion: tipo(propio(), "id actual agente direccion creadaEn usadaEn"),
  PersonaInvitada: tipo(conRol("ADMINISTRADOR"), "persona mensaje"),
  RolOtorgado: tipo(conRol("ADMINISTRADOR", "RRHH"), "asignacion mensaje"),
  SegundoFactor: tipo(IDENTIFICADO, "secreto uri"),
  TokenCreado: tipo(conRol("ADMINISTRADOR"), "id token"),
  TokenServicio: tipo(delAmbito(["ADMINISTRADOR"]), "id nombre entidadId alcances creadoEn venceEn revocadoEn usadoEn"),
  CorreoDemo: tipo(PUBLICO, "id destinatario codigo datos creadoEn"),
};
