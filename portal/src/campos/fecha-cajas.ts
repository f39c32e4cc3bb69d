/** The three boxes of a date, and the one text that the form keeps of them. */
export interface PartesDeFecha {
  readonly dia: string;
  readonly mes: string;
  readonly anio: string;
}

/** The boxes of a text `AAAA-MM-DD`, whole or half typed. */
export function partesDeFecha(texto: string): PartesDeFecha {
  const [anio = "", mes = "", ...resto] = texto.split("-");
  return { dia: resto.join("-"), mes, anio };
}

/** The text of the boxes: empty when all are, `AAAA-MM-DD` when all are figures, otherwise what each one has. */
export function unirFecha({ dia, mes, anio }: PartesDeFecha): string {
  // A hyphen typed inside a box would move the others.
  const [d, m, a] = [dia, mes, anio].map((caja) => caja.replaceAll("-", "").trim());
  if (!d && !m && !a) return "";
  return `${a}-${m}-${d}`;
}

/** Pads the day and the month once the person has left the boxes, so that `5` and `05` are one date. */
export function completarFecha(texto: string): string {
  const { dia, mes, anio } = partesDeFecha(texto);
  if (!/^\d{4}$/.test(anio) || !/^\d{1,2}$/.test(mes) || !/^\d{1,2}$/.test(dia)) return texto;
  return `${anio}-${mes.padStart(2, "0")}-${dia.padStart(2, "0")}`;
}
