/** How the portal speaks to the server: each operation by the hash of its document, which the server knows by heart. */
import { ApolloLink } from "@apollo/client/link";
import { Observable } from "rxjs";
import type { DocumentNode } from "graphql";
import { anotarHora } from "./reloj.ts";

/** The server did not answer, or not as GraphQL: no network, a proxy, a server that is starting. */
export class FallaDeRed extends Error {
  readonly estado: number | null;

  constructor(estado: number | null) {
    super(estado === null ? "no answer" : `HTTP ${estado}`);
    this.name = "FallaDeRed";
    this.estado = estado;
  }
}

/** Name of the variable of an upload; its file goes in the multipart body. */
const VARIABLE_ARCHIVO = "parte";

interface Contexto {
  readonly signal?: AbortSignal;
}

/** Link of Apollo over `fetch`. */
export const enlace = new ApolloLink((operacion) => {
  return new Observable((observador) => {
    const aborta = new AbortController();
    const { signal } = operacion.getContext() as Contexto;
    signal?.addEventListener("abort", () => aborta.abort(), { once: true });
    enviar(
      {
        operationName: operacion.operationName ?? null,
        variables: operacion.variables,
        documentId: huellaDe(operacion.query),
      },
      aborta.signal,
    ).then(
      (resultado) => {
        observador.next(resultado);
        observador.complete();
      },
      (error: unknown) => observador.error(error),
    );
    return () => aborta.abort();
  });
});

/** The build leaves the hash of each document beside it. */
function huellaDe(documento: DocumentNode): string {
  const { __meta__: meta } = documento as DocumentNode & { readonly __meta__?: { readonly hash: string } };
  if (!meta) throw new Error("A document that was not built");
  return meta.hash.replace("sha256:", "");
}

interface Peticion {
  readonly operationName: string | null;
  readonly variables: Record<string, unknown>;
  readonly documentId: string;
}

async function enviar(peticion: Peticion, signal: AbortSignal): Promise<ApolloLink.Result> {
  const archivo = peticion.variables[VARIABLE_ARCHIVO];
  const opciones = archivo instanceof Blob ? conArchivo(peticion, archivo) : sinArchivo(peticion);
  let estado: number | null = null;
  let cuerpo: unknown;
  try {
    const respuesta = await fetch("/graphql", { method: "POST", credentials: "same-origin", signal, ...opciones });
    anotarHora(respuesta.headers.get("date"));
    // An answer that breaks in the middle is no answer; a proxy that answers by itself is not GraphQL.
    if (!respuesta.ok) estado = respuesta.status;
    cuerpo = await respuesta.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new FallaDeRed(estado);
  }
  if (isResultado(cuerpo)) return cuerpo;
  throw new FallaDeRed(estado ?? 200);
}

function sinArchivo(peticion: Peticion): RequestInit {
  return { headers: { "content-type": "application/json" }, body: JSON.stringify(peticion) };
}

/** A request of the multipart specification of GraphQL, with one file. */
function conArchivo(peticion: Peticion, archivo: Blob): RequestInit {
  const body = new FormData();
  body.set(
    "operations",
    JSON.stringify({ ...peticion, variables: { ...peticion.variables, [VARIABLE_ARCHIVO]: null } }),
  );
  body.set("map", JSON.stringify({ 0: [`variables.${VARIABLE_ARCHIVO}`] }));
  body.set("0", archivo, "parte");
  return { headers: { "apollo-require-preflight": "1" }, body };
}

function isResultado(cuerpo: unknown): cuerpo is ApolloLink.Result {
  return typeof cuerpo === "object" && cuerpo !== null && ("data" in cuerpo || "errors" in cuerpo);
}
