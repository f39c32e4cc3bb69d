/** The codes of the audit as people read them. */

/** Words whose accent the capitals of a code do not carry; those in -ción and -sión follow a rule. */
const CON_ACENTO: Readonly<Record<string, string>> = {
  credito: "crédito",
  curriculo: "currículo",
  invalida: "inválida",
  invalidas: "inválidas",
  invalido: "inválido",
  numero: "número",
  preambulo: "preámbulo",
};

/** `Sesión iniciada` of `SESION_INICIADA`. */
export function enPalabras(codigo: string): string {
  const frase = codigo
    .toLowerCase()
    .split("_")
    .map((palabra) => CON_ACENTO[palabra] ?? palabra.replace(/([cs])ion$/, "$1ión"))
    .join(" ");
  return frase.charAt(0).toUpperCase() + frase.slice(1);
}

/** `Archivo de postulación` is not told by `ArchivoPostulacion`, so only the capitals are parted. */
export const tipoEnPalabras = (tipo: string): string => enPalabras(tipo.replace(/(?<=[a-z])(?=[A-Z])/g, "_"));
