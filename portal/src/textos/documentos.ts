/** Words of the uploads. */
export const DOCUMENTOS = {
  limites: (formatos: string, maximo: string) => `${formatos}, hasta ${maximo}`,
  varios: (n: number) => `Puede adjuntar hasta ${n} archivos.`,
  elegir: "Elegir archivo",
  elegirOtro: "Agregar otro archivo",
  foto: "Tomar foto",
  subiendo: (nombre: string) => `Subiendo ${nombre}`,
  avance: (porciento: number) => `${porciento} %`,
  sinRed: "Sin conexión. La subida sigue sola cuando vuelva.",
  comprobando: "Comprobando el archivo…",
  cancelar: "Cancelar",
  reintentar: "Reintentar",
  ver: "Ver",
  cambiar: "Cambiar",
  quitar: "Quitar",
  de: (nombre: string) => `: ${nombre}`,
  vacio: "El archivo está vacío. Revise que se haya guardado bien y vuelva a elegirlo.",
  otroFormato: (formatos: string) =>
    `El archivo debe ser ${formatos}. Guárdelo o escanéelo en ese formato y vuelva a elegirlo.`,
  noEs: (formato: string) => `El contenido no es una imagen ${formato}. Vuelva a guardarla y elíjala otra vez.`,
  grande: (peso: string, maximo: string) =>
    `El archivo pesa ${peso} y el máximo es ${maximo}. Escanéelo en blanco y negro o divídalo.`,
  ilegible: "No se pudo leer el archivo en este equipo. Vuelva a elegirlo.",
  adjuntado: (nombre: string) => `Se adjuntó ${nombre}.`,
} as const;
