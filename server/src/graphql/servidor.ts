/** Apollo on Express: everything that its defaults leave open is said here, and nothing looks at NODE_ENV. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginLandingPageLocalDefault } from "@apollo/server/plugin/landingPage/default";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response, Router } from "express";
import type { GraphQLSchema } from "graphql";
import type { CategoriaRechazo, Rechazo } from "#schema/errores.ts";
import type { Bitacora } from "../infra/bitacora.ts";
import type { Contexto } from "../infra/contexto.ts";
import type { DocumentosConfiables } from "./documentos.ts";
import { countPeticion } from "../infra/freno.ts";
import { revisarVariables } from "./entrada.ts";
import { createFormatError } from "./errores.ts";
import { createLimites, isLargo, LIMITES } from "./limites.ts";
import { createSubida } from "./subida.ts";
import { witnessAnswer } from "./testigo.ts";

export interface OpcionesServidor {
  readonly schema: GraphQLSchema;
  readonly bitacora: Bitacora;
  /** Open: free documents, introspection and a page to try them. Closed: only what `documentos` has, or a token. */
  readonly abierto: boolean;
  readonly documentos: DocumentosConfiables;
  /** Public address, which our own pages come from. */
  readonly baseUrl: string;
  /** Identifies who asks; called once per request, once its body is here. */
  readonly createContexto: (req: Request, res: Response) => Promise<Contexto>;
}

export interface ServidorGraphql {
  readonly rutas: Router;
  close(): Promise<void>;
}

/** Starts the GraphQL endpoint as routes for `/graphql`. */
export async function createServidor(opciones: OpcionesServidor): Promise<ServidorGraphql> {
  const { schema, bitacora, abierto } = opciones;
  const apollo = new ApolloServer<Contexto>({
    schema,
    nodeEnv: "production",
    introspection: abierto,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    status400ForVariableCoercionErrors: true,
    parseOptions: { maxTokens: LIMITES.tokensConfiables },
    validationRules: [createLimites(opciones.documentos)],
    formatError: createFormatError(bitacora),
    // Apollo logs errors with their messages, which carry data; formatError logs what may be logged.
    logger: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    plugins: [
      // It would wrap every field and double the cost of a page.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      revisarVariables,
      witnessAnswer,
      abierto
        ? ApolloServerPluginLandingPageLocalDefault({ embed: false, footer: false })
        : ApolloServerPluginLandingPageDisabled(),
    ],
  });
  await apollo.start();

  const rutas = Router();
  rutas.use(noCache, createRefuseOtrosSitios(opciones.baseUrl));
  rutas.use(createSubida());
  rutas.use(express.json({ limit: "1mb" }));
  rutas.use(createFiltro(opciones));
  rutas.use(expressMiddleware(apollo, { context: async ({ req }) => contextoDe(req as Request) }));
  rutas.use(createOnError(bitacora));
  return { rutas, close: () => apollo.stop() };
}

const noCache: RequestHandler = (_req, res, next) => {
  res.setHeader("Cache-Control", "no-store");
  next();
};

/** A request with a cookie that another site sends is never ours. */
function createRefuseOtrosSitios(baseUrl: string): RequestHandler {
  return (req, res, next) => {
    if (req.headers.cookie !== undefined && isDeOtroSitio(req, baseUrl)) {
      return void answer(res, 403, "FORBIDDEN", "OTRO_SITIO", "La petición viene de otro sitio y no se atiende.");
    }
    next();
  };
}

/**
 * A browser says where a request comes from, an old one at least from which address. A sibling of our address, such as
 * another system of the same entidad, is another site too: the cookie reaches it.
 */
function isDeOtroSitio({ headers }: Request, baseUrl: string): boolean {
  const sitio = headers["sec-fetch-site"];
  if (sitio !== undefined) return sitio !== "same-origin" && sitio !== "none";
  const { origin } = headers;
  if (origin === undefined || origin === baseUrl) return false;
  return !URL.canParse(origin) || new URL(origin).host !== headers.host;
}

const contextos = new WeakMap<Request, Contexto>();

function contextoDe(req: Request): Contexto {
  const contexto = contextos.get(req);
  if (!contexto) throw new Error("A request reached Apollo without its context");
  return contexto;
}

/**
 * Identifies who asks, puts the document in place of its hash and, when the server is closed, lets no other document
 * in except with a service token. A token that is false or spent is refused here, not taken for a visitor.
 */
function createFiltro({ abierto, documentos, createContexto }: OpcionesServidor): RequestHandler {
  return async (req, res, next) => {
    // A GET without a body leaves `body` unset, and Apollo's middleware takes that for a missing parser.
    const cuerpo: unknown = req.body ?? {};
    req.body = cuerpo;
    if (hasToken(req.originalUrl)) return void enDireccion(res);
    const contexto = await createContexto(req, res);
    contextos.set(req, contexto);
    const conToken = contexto.quien.token !== null;
    if (req.headers.authorization !== undefined && !conToken) {
      return void answer(
        res,
        401,
        "UNAUTHENTICATED",
        "TOKEN_INVALIDO",
        "El token no es válido, venció o fue revocado.",
      );
    }
    if (contexto.quien.token !== null) {
      const rechazo = await countPeticion(contexto.servicios.freno, contexto.quien.token.id);
      if (rechazo) return void excedido(res, rechazo);
    }
    if (cuerpo !== null && typeof cuerpo === "object" && "documentId" in cuerpo) {
      const texto = typeof cuerpo.documentId === "string" ? documentos.find(cuerpo.documentId) : null;
      if (texto === null) return void desconocido(res);
      req.body = { ...cuerpo, query: texto };
    }
    // Apollo reads one of the two, by the method: looking at the other would let a second document pass unseen.
    const enviada: unknown = req.method === "POST" ? (req.body as { query?: unknown }).query : req.query["query"];
    const confiable = typeof enviada === "string" && documentos.has(enviada);
    if (!abierto && !conToken && !confiable) return void desconocido(res);
    if (typeof enviada === "string" && !confiable && isLargo(enviada)) return void ilegible(res);
    next();
  };
}

/** Whether an address carries a service token: proxies and histories keep addresses, so it is refused, not read. */
function hasToken(direccion: string): boolean {
  return /mrt(_|%5f)[\w%-]{20,}/i.test(direccion);
}

function enDireccion(res: Response): void {
  const mensaje =
    "El token va en la cabecera «Authorization: Bearer …», nunca en la dirección. Revóquelo y cree otro: pudo quedar en un registro.";
  answer(res, 400, "BAD_REQUEST", "TOKEN_EN_DIRECCION", mensaje);
}

function excedido(res: Response, { codigo, message, detalles }: Rechazo): void {
  res.setHeader("Retry-After", String(detalles["segundos"] ?? 60));
  answer(res, 429, "TOO_MANY_REQUESTS", codigo, message);
}

function ilegible(res: Response): void {
  const mensaje = "La consulta no se pudo leer: revise su sintaxis y su tamaño.";
  answer(res, 400, "GRAPHQL_PARSE_FAILED", "CONSULTA_ILEGIBLE", mensaje);
}

function desconocido(res: Response): void {
  answer(
    res,
    400,
    "PERSISTED_QUERY_NOT_FOUND",
    "DOCUMENTO_DESCONOCIDO",
    "La consulta no está entre las que este servidor acepta.",
  );
}

/** Errors before Apollo: a body that is too large or is not JSON. */
function createOnError(bitacora: Bitacora): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    if (res.headersSent) return next(error);
    const status = (error as { status?: unknown }).status;
    if (status === 413)
      return void answer(res, 413, "BAD_REQUEST", "PETICION_GRANDE", "La petición es demasiado grande.");
    if (typeof status === "number" && status >= 400 && status < 500) {
      return void answer(res, 400, "BAD_REQUEST", "PETICION_INVALIDA", "La petición no es válida.");
    }
    bitacora.error({ tipo: error instanceof Error ? error.name : typeof error }, "falla antes de GraphQL");
    answer(res, 500, "INTERNAL_SERVER_ERROR", "FALLA", "Ocurrió un error inesperado. Vuelva a intentarlo.");
  };
}

const CATEGORIAS: Readonly<Record<number, CategoriaRechazo>> = {
  401: "NO_AUTENTICADO",
  403: "NO_AUTORIZADO",
  413: "LIMITE",
  429: "LIMITE",
};

function answer(res: Response, status: number, code: string, codigo: string, message: string): void {
  const categoria = CATEGORIAS[status] ?? (status >= 500 ? "FALLA" : "INVALIDO");
  res
    .status(status)
    .json({ errors: [{ message, extensions: { code, codigo, categoria, detalles: {}, id: crypto.randomUUID() } }] });
}
