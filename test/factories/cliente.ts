/** A browser as the API sees it: GraphQL over HTTP, with cookies. */

export interface ErrorGql {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly codigo: string;
    readonly categoria: string;
    readonly ruta?: string;
    readonly detalles: Record<string, unknown>;
    readonly id: string;
  };
}

export interface Respuesta<T> {
  readonly status: number;
  /** Data of the answer; reading it when there is none fails the test with the errors. */
  readonly data: T;
  readonly errores: readonly ErrorGql[];
  /** Codes of the errors, in order: what most tests ask. */
  readonly codigos: readonly string[];
  readonly texto: string;
}

export class Cliente {
  readonly url: string;
  readonly #galletas = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  /** Value of a cookie, or null. */
  galleta(nombre: string): string | null {
    return this.#galletas.get(nombre) ?? null;
  }

  setGalleta(nombre: string, valor: string): void {
    this.#galletas.set(nombre, valor);
  }

  /** Any request to the server, with the cookies. */
  async pedir(ruta: string, opciones: RequestInit = {}): Promise<Response> {
    const headers = new Headers(opciones.headers);
    if (this.#galletas.size > 0 && !headers.has("cookie")) {
      headers.set("cookie", [...this.#galletas].map(([nombre, valor]) => `${nombre}=${valor}`).join("; "));
    }
    const respuesta = await fetch(this.url + ruta, { redirect: "manual", ...opciones, headers });
    for (const linea of respuesta.headers.getSetCookie()) {
      const [par = ""] = linea.split(";");
      const corte = par.indexOf("=");
      if (/Max-Age=0/i.test(linea)) this.#galletas.delete(par.slice(0, corte));
      else this.#galletas.set(par.slice(0, corte), par.slice(corte + 1));
    }
    return respuesta;
  }

  /** Sends a document; `operacion` says which of its operations. */
  gql<T = Record<string, unknown>>(
    documento: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
    operacion?: string,
  ): Promise<Respuesta<T>> {
    const body = JSON.stringify({ query: documento, variables, operationName: operacion });
    return this.#enviar<T>({ method: "POST", headers: { "content-type": "application/json", ...headers }, body });
  }

  /** Sends a document with one file in the variable `parte`. */
  subir<T = Record<string, unknown>>(
    documento: string,
    variables: Record<string, unknown>,
    bytes: Uint8Array<ArrayBuffer>,
    headers: Record<string, string> = { "apollo-require-preflight": "1" },
  ): Promise<Respuesta<T>> {
    const body = new FormData();
    body.set("operations", JSON.stringify({ query: documento, variables: { ...variables, parte: null } }));
    body.set("map", JSON.stringify({ 0: ["variables.parte"] }));
    body.set("0", new Blob([bytes], { type: "application/octet-stream" }), "parte");
    return this.#enviar<T>({ method: "POST", headers, body });
  }

  async #enviar<T>(opciones: RequestInit): Promise<Respuesta<T>> {
    const respuesta = await this.pedir("/graphql", opciones);
    const texto = await respuesta.text();
    const { data, errors = [] } = parse(texto) as { data?: T | null; errors?: ErrorGql[] };
    return {
      status: respuesta.status,
      errores: errors,
      codigos: errors.map(({ extensions }) => extensions.codigo),
      texto,
      get data(): T {
        if (data === null || data === undefined) throw new Error(`No data: ${texto.slice(0, 2000)}`);
        return data;
      },
    };
  }
}

function parse(texto: string): unknown {
  try {
    return JSON.parse(texto);
  } catch {
    throw new Error(`The answer is not JSON: ${texto.slice(0, 500)}`);
  }
}
