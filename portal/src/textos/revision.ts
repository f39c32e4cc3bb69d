/** Words of the last page before sending. */
export const REVISION = {
  titulo: "Revise su postulación antes de enviarla",
  falta: "Todavía no puede enviarla",
  avisos: "Puede enviarla, pero tenga en cuenta",
  cambiar: "Cambiar",
  sustentos: "Sustento",
  juramento: "Leí las bases. Lo que declaro es verdadero y acepto que la entidad lo verifique.",
  juramentoFalta: "Marque que leyó las bases y que lo declarado es verdadero.",
  sello: "Al enviarla queda sellada: ya no podrá cambiarla.",
  enviar: "Enviar mi postulación",
  enviando: "Enviando…",
  previa: "En la vista previa no se envía.",
  reintente: "No sabemos si llegó. Vuelva a pulsar el botón: aunque ya hubiera llegado, no se envía dos veces.",
  comprobando: "Comprobando su postulación…",
} as const;
