/** Whether a text is an exact decimal as the bases write them. */
export const esDecimal = (texto: string): boolean => /^-?(0|[1-9]\d{0,11})(\.\d{1,6})?$/.test(texto);

/** Whether a text is a whole number from 1, as the place in a draw. */
export const esPuesto = (texto: string): boolean => /^[1-9]\d{0,5}$/.test(texto);
