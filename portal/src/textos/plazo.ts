/** Words of the time for applying. */
export const PLAZO = {
  abre: (cuando: string) => `Se podrá postular desde el ${cuando}.`,
  cierra: (cuando: string) => `Cierra el ${cuando}.`,
  faltan: (cuanto: string) => `Faltan ${cuanto} por la hora del sistema.`,
  cerro: (cuando: string) => `El plazo para postular terminó el ${cuando}.`,
  sinFecha: "El plazo para postular todavía no tiene fecha.",
} as const;
