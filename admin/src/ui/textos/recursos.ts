/** Names of the lists and of their columns, as react-admin asks for them. */
export const RECURSOS = {
  procesos: {
    name: "Proceso |||| Procesos",
    empty: "Todavía no hay procesos",
    fields: { texto: "Código o título", fases: "En qué va", codigo: "Código", titulo: "Convocatoria" },
  },
  entidades: {
    name: "Entidad |||| Entidades",
    fields: {
      nombre: "Nombre oficial",
      siglas: "Siglas",
      ruc: "RUC",
      ubigeo: "Ubigeo de la sede",
      correoContacto: "Correo para el público",
      correoRemitente: "Correo desde el que se envían los avisos",
      numeracion: "Numeración de los procesos",
      aniosDeRetencion: "Años que se conservan los expedientes",
      comiteNombre: "Comité de selección",
      comiteResolucion: "Resolución que lo designa",
    },
  },
  usuarios: {
    name: "Usuario |||| Usuarios",
    fields: {
      buscar: "Nombre o correo",
      nombres: "Nombres",
      apellidos: "Apellidos",
      correo: "Correo",
      tipoDocumento: "Tipo de documento",
      numeroDocumento: "Número de documento",
      celular: "Celular",
    },
  },
  auditoria: {
    name: "Auditoría |||| Auditoría",
    fields: { instante: "Cuándo", acto: "Acto", evento: "Qué pasó", resultado: "En qué terminó", actor: "Quién" },
  },
} as const;
