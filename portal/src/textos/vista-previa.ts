/** Words of the preview of a form that is being prepared. */
export const VISTA_PREVIA = {
  aclara: "Así verá el formulario quien postule. Aquí nada se guarda ni se envía.",
  puesto: "Puesto al que postula",
  llenar: "Llenar con un postulante de ejemplo",
  vaciar: "Vaciar",
  llenado: "El formulario tiene los datos de un postulante inventado.",
  vaciado: "El formulario está vacío.",
  expediente: "de ejemplo",
  archivo: "Archivo de ejemplo",
  sinPlazas: {
    titulo: "Todavía no hay puestos",
    texto: "Agregue un puesto en «Plazas»: el formulario depende del puesto al que se postula.",
  },
  sinAcceso: {
    titulo: "Vista previa del formulario",
    texto:
      "Aquí el personal de la entidad ve el formulario de una convocatoria mientras la prepara. Ábrala desde la administración, en la página del proceso, con una cuenta que pueda leer sus bases.",
    enlace: "Ir a la administración",
    convocatorias: "Ver las convocatorias publicadas",
  },
} as const;
