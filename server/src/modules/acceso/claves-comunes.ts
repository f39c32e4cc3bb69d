/** Passwords that stand first in every list of leaked ones, and what people do to them to make them look different. */

/** Without accents, digits at the ends or disguises. Whoever guesses tries these and their variants first. */
const RAICES = new Set(
  `password passw passwd contrasena clave claves acceso secreto secret admin administrador administrator root usuario user
   iloveyou teamo teamomucho teamotanto teamoamor miamor amor amorcito amordemivida mivida micielo corazon princesa princess
   bebe bonita hermosa mariposa estrella estrellita angel angelito sunshine monkey dragon master letmein welcome bienvenido
   football futbol baseball superman batman pokemon naruto minecraft fortnite facebook google gmail hotmail internet computer
   computadora samsung celular telefono dinero familia jesus jesucristo jesusteamo diosesamor cristo cristovive dios
   barcelona realmadrid alianza alianzalima universitario cristal sportingcristal peru arribaperu vivaelperu cusco lima
   arequipa trujillo cajamarca machupicchu bolivia colombia argentina mexico changeme default guest test prueba hola
   holahola holamundo abc abcd abcdef abcdefg abcdefgh abcdefghi abcdefghij qwerty qwertyui qwertyuiop asdf asdfgh asdfghjkl
   zxcvbn zxcvbnm qazwsx qazwsxedc shadow michael jordan jessica daniel alejandro carlos jose maria juan luis miguel
   nicolas andrea valentina camila gabriela sebastian convocatoria merito postulante trabajo empleo gobierno ministerio`.split(
    /\s+/,
  ),
);
const DISFRACES: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};
/** Rows of the keyboard, and the two orders that everybody knows by heart. */
const CORRIDAS = ["qwertyuiop", "asdfghjklñ", "zxcvbnm", "1234567890", "0123456789", "abcdefghijklmnopqrstuvwxyz"];
/** Letters that a run has at least, and that have to be left once the runs and the own words are out. */
const CORRIDA = 4;
const RESTO = 6;

const simple = (texto: string): string => texto.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** Whether it is one of those that are tried first, or a variant of one. */
export function isComun(clave: string): boolean {
  const llana = simple(clave);
  const sinDisfraz = [...llana].map((letra) => DISFRACES[letra] ?? letra).join("");
  const formas = [llana, sinDisfraz].flatMap((forma) => [forma, forma.replace(/^[^a-zñ]+|[^a-zñ]+$/g, "")]);
  const pelada = llana.replace(/^[^a-zñ]+|[^a-zñ]+$/g, "");
  const disfrazada = [...pelada].map((letra) => DISFRACES[letra] ?? letra).join("");
  return (
    [...formas, disfrazada].some((forma) => RAICES.has(forma.replace(/[^a-zñ]/g, ""))) || isCorta(sinCorridas(llana))
  );
}

/**
 * Whether little is left of it without what others know of the person.
 * @param propios document, names, mail
 */
export function isPropia(clave: string, propios: readonly string[]): boolean {
  const palabras = propios.map(simple).toSorted((a, b) => b.length - a.length);
  const resto = palabras.reduce((texto, palabra) => texto.replaceAll(palabra, " "), simple(clave));
  return resto !== simple(clave) && isCorta(resto);
}

const isCorta = (texto: string): boolean => texto.replace(/[^\p{L}\p{N}]/gu, "").length < RESTO;

/** What is left without runs of neighbours, forwards or backwards. */
function sinCorridas(texto: string): string {
  const filas = CORRIDAS.flatMap((fila) => [fila, [...fila].toReversed().join("")]);
  let resto = "";
  for (let i = 0; i < texto.length;) {
    const largo = Math.max(...filas.map((fila) => largoDe(texto, i, fila)));
    if (largo < CORRIDA) resto += texto[i];
    i += largo < CORRIDA ? 1 : largo;
  }
  return resto;
}

/** How many letters from there on are neighbours in a row. */
function largoDe(texto: string, desde: number, fila: string): number {
  let largo = 0;
  let lugar = fila.indexOf(texto[desde] ?? " ");
  while (lugar >= 0 && lugar < fila.length && texto[desde + largo] === fila[lugar]) {
    largo += 1;
    lugar += 1;
  }
  return largo;
}
