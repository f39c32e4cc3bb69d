/** What an attack on the GraphQL door is, and how it is told that it succeeded. */

export interface Ataque {
  readonly familia: string;
  readonly nombre: string;
  readonly peticion: Peticion;
  /** What has to be true of the answer besides being whole: see `triunfa`. */
  readonly espera: Espera;
}

/**
 * NADA: the document is beyond a limit or has no right to run, so not one datum may come back.
 * CERRADO: nothing of the schema may be told: `delata` has the words that would.
 * SANO: it may be served, as if its values were any others.
 */
export type Espera =
  | { readonly clase: "NADA" }
  | { readonly clase: "CERRADO"; readonly delata: RegExp }
  | { readonly clase: "SANO" };

export interface Peticion {
  readonly metodo: "GET" | "POST";
  readonly ruta: string;
  readonly cabeceras: Readonly<Record<string, string>>;
  readonly cuerpo: string | null;
}

export interface Contestada {
  readonly status: number;
  readonly texto: string;
  readonly ms: number;
}

export const NADA: Espera = { clase: "NADA" };
export const SANO: Espera = { clase: "SANO" };
/** What introspection tells, and suggestions. */
export const CERRADO: Espera = {
  clase: "CERRADO",
  delata:
    /"queryType"|"possibleTypes"|"ofType"|"kind":"OBJECT"|"name":"(?:Persona|Query|Entidad)"|Did you mean|Quiso decir|<html/i,
};

const JSON_POST = { "content-type": "application/json" } as const;

/** A document as any client sends it. */
export const documento = (query: string, variables: Readonly<Record<string, unknown>> = {}): Peticion => ({
  metodo: "POST",
  ruta: "/graphql",
  cabeceras: JSON_POST,
  cuerpo: JSON.stringify({ query, variables }),
});

/** Any body whatever. */
export const crudo = (cuerpo: string, cabeceras: Readonly<Record<string, string>> = JSON_POST): Peticion => ({
  metodo: "POST",
  ruta: "/graphql",
  cabeceras,
  cuerpo,
});

/** A question in the address. */
export const porDireccion = (partes: Readonly<Record<string, string>>, cabeceras = {}): Peticion => ({
  metodo: "GET",
  ruta: `/graphql?${new URLSearchParams(partes).toString()}`,
  cabeceras: { "apollo-require-preflight": "1", ...cabeceras },
  cuerpo: null,
});

/** Traces of the inside that no answer may carry. */
const INTIMIDAD =
  /\bat \S+ \(|node_modules|\.js:\d+|SQLSTATE|syntax error at|relation "|column "|root:x:|uid=\d|permission denied|ECONN/;
/** What the server says when something went wrong that it did not foresee. */
const FALLA = /"codigo":"FALLA"|INTERNAL_SERVER_ERROR/;

/** Whether the attack got what it wanted; null stands for no answer at all. */
export function triunfa({ espera }: Ataque, dada: Contestada | null): boolean {
  if (!dada || dada.status >= 500 || FALLA.test(dada.texto) || INTIMIDAD.test(dada.texto)) return true;
  if (espera.clase === "NADA") return tieneDatos(dada.texto);
  if (espera.clase === "CERRADO") return espera.delata.test(dada.texto);
  return false;
}

/** Whether an answer, or one of several, has a datum: neither null nor an empty list. */
function tieneDatos(texto: string): boolean {
  try {
    const dicho: unknown = JSON.parse(texto);
    return (Array.isArray(dicho) ? dicho : [dicho]).some(
      (una: { data?: Record<string, unknown> | null }) =>
        una.data !== null &&
        una.data !== undefined &&
        Object.values(una.data).some((valor) => valor !== null && !(Array.isArray(valor) && valor.length === 0)),
    );
  } catch {
    return false;
  }
}

const PLAZO = 20_000;

/** Sends it with those headers besides its own; null when nobody answers. */
export async function lanzarAtaque(
  url: string,
  { metodo, ruta, cabeceras, cuerpo }: Peticion,
  ademas: Readonly<Record<string, string>>,
): Promise<Contestada | null> {
  const antes = performance.now();
  try {
    const respuesta = await fetch(url + ruta, {
      method: metodo,
      headers: { ...ademas, ...cabeceras },
      body: cuerpo,
      redirect: "manual",
      signal: AbortSignal.timeout(PLAZO),
    });
    return { status: respuesta.status, texto: await respuesta.text(), ms: performance.now() - antes };
  } catch {
    return null;
  }
}
