/** A browser without a screen: GraphQL over HTTP with its cookies. Whatever is refused is an error. */

interface Falla {
  readonly message: string;
  readonly extensions?: { readonly codigo?: string; readonly detalles?: unknown };
}

/** What the server refused, by the codes of its answer. */
export class Refusal extends Error {
  readonly codigos: readonly string[];

  constructor(documento: string, fallas: readonly Falla[]) {
    const que = /(\w+)\s*\(/.exec(documento.slice(documento.indexOf("{")))?.[1] ?? documento.slice(0, 60);
    const dichas = fallas.map(({ message, extensions }) => `${message} ${JSON.stringify(extensions?.detalles ?? {})}`);
    super(`${que}: ${dichas.join(" · ").slice(0, 1500)}`);
    this.codigos = fallas.map(({ extensions }) => extensions?.codigo ?? "FALLA");
  }
}

export interface OpcionesNavegador {
  /** Network address to come from, where the server trusts what a proxy says. */
  readonly direccion?: string;
  /** Refusals that say that it was done before: whoever resumes a work passes over them and gets an empty answer. */
  readonly hecho?: readonly string[];
  /** Once it is aborted nothing more is asked; what was asked already has its answer. */
  readonly signal?: AbortSignal | null;
}

export class Navegador {
  readonly #url: string;
  readonly #cabeceras: Readonly<Record<string, string>>;
  readonly #galletas = new Map<string, string>();

  readonly #hecho: ReadonlySet<string>;
  readonly #signal: AbortSignal | null;

  /** @param url address of the site, without final slash */
  constructor(url: string, { direccion, hecho = [], signal = null }: OpcionesNavegador = {}) {
    this.#url = url;
    this.#cabeceras = direccion === undefined ? {} : { "x-forwarded-for": direccion };
    this.#hecho = new Set(hecho);
    this.#signal = signal;
  }

  /** Sends a document. @throws Refusal */
  pedir<T>(documento: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const body = JSON.stringify({ query: documento, variables });
    return this.#enviar<T>(documento, { "content-type": "application/json" }, body);
  }

  /** Sends a document with a piece of a file in its variable `parte`. @throws Refusal */
  subir<T>(
    documento: string,
    variables: Readonly<Record<string, unknown>>,
    parte: Uint8Array<ArrayBuffer>,
  ): Promise<T> {
    const body = new FormData();
    body.set("operations", JSON.stringify({ query: documento, variables: { ...variables, parte: null } }));
    body.set("map", JSON.stringify({ 0: ["variables.parte"] }));
    body.set("0", new Blob([parte], { type: "application/octet-stream" }), "parte");
    return this.#enviar<T>(documento, { "apollo-require-preflight": "1" }, body);
  }

  async #enviar<T>(
    documento: string,
    cabeceras: Readonly<Record<string, string>>,
    body: string | FormData,
  ): Promise<T> {
    this.#signal?.throwIfAborted();
    const cookie = [...this.#galletas].map(([nombre, valor]) => `${nombre}=${valor}`).join("; ");
    const headers = { ...this.#cabeceras, ...cabeceras, ...(cookie === "" ? {} : { cookie }) };
    const respuesta = await fetch(`${this.#url}/graphql`, {
      method: "POST",
      headers,
      body,
    });
    for (const galleta of respuesta.headers.getSetCookie()) {
      const [, nombre = "", valor = ""] = /^([^=]+)=([^;]*)/.exec(galleta) ?? [];
      this.#galletas.set(nombre, valor);
    }
    const { data, errors = [] } = (await respuesta.json()) as { data?: T | null; errors?: Falla[] };
    if (errors.length === 0 && data) return data;
    const refusal = new Refusal(documento, errors);
    if (errors.length > 0 && refusal.codigos.every((codigo) => this.#hecho.has(codigo))) return {} as T;
    throw refusal;
  }
}

/** Signs in with the number of a document or a mail address. */
export async function ingresar(navegador: Navegador, usuario: string, clave: string): Promise<void> {
  await navegador.pedir("mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }", {
    u: usuario,
    c: clave,
  });
}
