/** Words of the page of documents, which no other page loads. */
export const PAGINA_DOCUMENTOS = {
  titulo: "Documentos",
  intro: "Cada archivo se carga al elegirlo; no hay que pulsar nada más.",
  ninguno: "Estas bases no piden documentos aparte: los sustentos van en cada registro.",
  confirmar: "Lo abrí y es el documento correcto",
  confirmado: "Confirmado",
  continuar: "Continuar",
  codigo: (codigo: string, nombre: string) => `${codigo}. ${nombre}`,
  siFalta: {
    IMPIDE_ENVIAR: "Sin él no se puede enviar.",
    NO_APTO: "Si falta, quedará NO APTO.",
    DESCALIFICA: "Si falta, quedará DESCALIFICADO.",
  },
} as const;
