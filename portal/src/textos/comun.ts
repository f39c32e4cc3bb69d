/** Words of every page. Each area has its own file here, so that no page loads the words of others. */
export const COMUN = {
  marca: "Mérito",
  lema: "Concursos públicos CAS",
  saltar: "Ir al contenido",
  cargando: "Cargando…",
  reintentar: "Volver a intentar",
  prefijoError: "Error: ",
  hayErrores: "Hay algo que corregir",
  opcional: "(opcional)",
  si: "Sí",
  no: "No",
  noProporcionado: "No proporcionado",
  medianoche: (dia: string) => `${dia}, 24:00 horas`,
  deDiaADia: (primero: string, ultimo: string) => `${primero} a ${ultimo}`,
  deHoraAHora: (dia: string, abre: string, cierra: string) => `${dia}, de ${abre} a ${cierra}`,
  tiempo: {
    dias: (n: number) => `${n} días`,
    horas: (h: number, m: number) => `${h} h ${m} min`,
    minutos: (n: number) => `${n} min`,
    segundos: "menos de un minuto",
  },
  /** After the words of a control, which of several it is. */
  de: (que: string) => `: ${que}`,
  menu: {
    titulo: "Principal",
    convocatorias: "Convocatorias",
    postulaciones: "Mis postulaciones",
    ingresar: "Ingresar",
    registrarse: "Crear cuenta",
    salir: "Salir",
  },
  pie: {
    hora: "Todas las horas son del Perú (America/Lima).",
    personal: "Acceso del personal de la entidad",
  },
  noExiste: {
    titulo: "Esta página no existe",
    texto: "Revise la dirección o vuelva a la lista de convocatorias.",
    enlace: "Ver las convocatorias",
  },
  fallas: {
    titulo: "No pudimos mostrar esta página",
    red: "No hay conexión con el servidor. Revise su internet; lo que escribió sigue en este equipo.",
    falla: "Ocurrió un error inesperado. Vuelva a intentarlo en unos minutos.",
    ocupado: "Hay muchas personas usando el sistema. Espere un momento y vuelva a intentarlo.",
    conCodigo: (id: string) => `Si pide ayuda, indique este código: ${id}`,
  },
} as const;
