/** Forms of data that several modules ask for. */

/** Whether a text is written as one mail address: a local part, an @ and a domain with a dot; no spaces, no lists. */
export function isCorreo(texto: string): boolean {
  return texto.length <= 254 && /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(texto);
}

/** Whether a text is an id of this system: a UUID in small letters. Anything else cannot name anything. */
export function isId(texto: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(texto);
}
