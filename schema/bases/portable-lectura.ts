import type { Hallazgo } from "../hallazgo.ts";

/** Characters; bases with five thousand plazas, each with its profile, have some 26 million. */
const TAMANO_MAXIMO = 64_000_000;
/** Levels of lists and objects in the file. */
const NIVELES_MAXIMOS = 200;

type Leido = { readonly valor: unknown } | { readonly hallazgos: readonly Hallazgo[] };

/**
 * Reads JSON from strangers: refuses what is too long, too deep or says the same property twice (two readers would see
 * two documents), and says where the text stops being JSON.
 */
export function leerJson(texto: string): Leido {
  if (texto.length > TAMANO_MAXIMO)
    return fallo("ARCHIVO_TAMANO", `El archivo pasa de ${TAMANO_MAXIMO / 1_000_000} millones de caracteres.`);
  const limpio = texto.startsWith("\uFEFF") ? texto.slice(1) : texto;
  let valor: unknown;
  try {
    valor = JSON.parse(limpio);
  } catch (error) {
    return fallo("ARCHIVO_JSON", `El archivo no es JSON correcto${donde(error)}. Corríjalo o vuelva a exportarlo.`);
  }
  const defecto = explorar(limpio);
  return defecto ? fallo(defecto.codigo, defecto.mensaje) : { valor };
}

const fallo = (codigo: string, mensaje: string): Leido => ({
  hallazgos: [{ codigo, gravedad: "ERROR", ruta: "", mensaje }],
});

const donde = (error: unknown): string => {
  const lugar = error instanceof Error ? /line (\d+) column (\d+)/.exec(error.message) : null;
  return lugar ? ` en la línea ${lugar[1]}, columna ${lugar[2]}` : "";
};

/**
 * Walks the tokens of a text that is already known to be JSON. By hand: a regular expression overflows its stack on a
 * text of some megabytes.
 */
function explorar(texto: string): { readonly codigo: string; readonly mensaje: string } | null {
  const abiertos: (Set<string> | null)[] = [];
  for (let i = 0; i < texto.length; i += 1) {
    const letra = texto[i];
    if (letra === "{" || letra === "[") {
      abiertos.push(letra === "{" ? new Set() : null);
      if (abiertos.length > NIVELES_MAXIMOS)
        return { codigo: "ARCHIVO_NIVELES", mensaje: `El archivo tiene más de ${NIVELES_MAXIMOS} niveles.` };
    } else if (letra === "}" || letra === "]") abiertos.pop();
    else if (letra === '"') {
      const fin = finDeTexto(texto, i);
      const vistas = abiertos.at(-1);
      if (vistas && sigueDosPuntos(texto, fin + 1)) {
        const clave = String(JSON.parse(texto.slice(i, fin + 1)));
        if (vistas.has(clave)) return repetida(clave);
        vistas.add(clave);
      }
      i = fin;
    }
  }
  return null;
}

function sigueDosPuntos(texto: string, desde: number): boolean {
  let i = desde;
  while (texto[i] === " " || texto[i] === "\n" || texto[i] === "\r" || texto[i] === "\t") i += 1;
  return texto[i] === ":";
}

const repetida = (clave: string) => ({
  codigo: "ARCHIVO_REPETIDO",
  mensaje: `La propiedad «${clave.slice(0, 60)}» está dos veces en la misma parte.`,
});

/** Index of the quote that closes the text which opens at `inicio`. */
function finDeTexto(texto: string, inicio: number): number {
  for (let i = inicio + 1; i < texto.length; i += 1) {
    if (texto[i] === "\\") i += 1;
    else if (texto[i] === '"') return i;
  }
  return texto.length;
}
