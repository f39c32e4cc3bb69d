/** The codes of the audit as people read them. */

/** Words whose accent the capitals of a code do not carry; those in -ción and -sión follow a rule. */
const CON_ACENTO: Readonly<Record<string, string>> = {
  auditoria: "auditoría",
  caida: "caída",
  carne: "carné",
  codigo: "código",
  comite: "comité",
  extranjeria: "extranjería",
  interes: "interés",
  invalida: "inválida",
  invalidas: "inválidas",
  invalido: "inválido",
  leido: "leído",
  limite: "límite",
  merito: "mérito",
  numero: "número",
  postulo: "postuló",
  prorroga: "prórroga",
  termino: "término",
  vacio: "vacío",
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

/** `Propuesta bases` of `PropuestaBases`: its words, parted. */
export const tipoEnPalabras = (tipo: string): string => enPalabras(tipo.replace(/(?<=[a-z])(?=[A-Z])/g, "_"));
