/**
 * The one port of the project: probes, the two faces and, between them, the application.
 * It opens before the database does, so that a taken port is known at once and a supervisor
 * can tell a server that is starting from one that is dead.
 */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ErrorArranque } from "../error-arranque.ts";
import { headerWriter } from "./cabeceras.ts";
import { type Cara, sendArchivo } from "./estaticos.ts";

/** Longest wait for requests in course when the server stops. */
const DRAIN_MS = 30_000;
const SWEEP_MS = 50;

/** What answers whatever is neither a probe nor a file. Calls `next` for what it does not know. */
export interface Aplicacion {
  handle(req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void): void;
  /** Whether it can serve now; must not throw and must be quick. */
  ready(): Promise<boolean>;
}

export interface Servidor {
  /** The port that it really has, which the system chose when the one asked for was 0. */
  readonly port: number;
  /** Opens the door to the application; until then everything but the probes gets 503. */
  attach(aplicacion: Aplicacion): void;
  /** Takes no more connections and resolves when the requests in course have their answer, or after 30 s. */
  close(): Promise<void>;
  /** Ends the requests in course without an answer. */
  cut(): void;
}

export interface OpcionesServidor {
  /** Null listens on every address of this computer. */
  readonly host: string | null;
  readonly port: number;
  readonly baseUrl: string;
  readonly admin: Cara;
  readonly portal: Cara;
  readonly onError: (error: unknown) => void;
}

/**
 * Listens.
 * @throws {ErrorArranque} when the port is taken, forbidden, or the address is not of this computer
 */
export async function openServidor(opciones: OpcionesServidor): Promise<Servidor> {
  let aplicacion: Aplicacion | null = null;
  let closing = false;
  const writeHeaders = headerWriter(opciones.baseUrl);

  const listener: RequestListener = (req, res) => {
    const path = pathOf(req);
    writeHeaders(res, path);
    if (closing) res.setHeader("Connection", "close");
    if (path === "/livez") return sendTexto(res, 200, "vivo");
    if (path === "/readyz") {
      void isReady(closing ? null : aplicacion).then((ready) =>
        ready ? sendTexto(res, 200, "listo") : sendTexto(res, 503, "todavía no"),
      );
      return;
    }
    const isRead = req.method === "GET" || req.method === "HEAD";
    const archivo = isRead ? (opciones.portal.archivos.get(path) ?? opciones.admin.archivos.get(path)) : undefined;
    if (archivo) return sendArchivo(req, res, archivo);
    if (!aplicacion) {
      res.setHeader("Retry-After", "2");
      return sendTexto(res, 503, "El sistema está arrancando. Vuelva a intentarlo en unos segundos.");
    }
    aplicacion.handle(req, res, (error) => {
      if (error !== undefined) {
        if (isDelPedido(error) && !res.headersSent) return sendTexto(res, 400, "La dirección no está bien escrita.");
        opciones.onError(error);
        if (res.headersSent) return void res.destroy();
        return sendTexto(res, 500, "No se pudo atender el pedido por una falla del sistema.");
      }
      if (isRead && wantsPage(req, path)) return sendArchivo(req, res, faceOf(path, opciones).pagina);
      sendTexto(res, 404, "No existe lo que busca en esta dirección.");
    });
  };

  const server = createServer(
    // A part of 1 MB over a bad 3G line takes half a minute; nobody needs more than four times that.
    { headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5_000 },
    listener,
  );
  await listen(server, opciones.host, opciones.port);
  return {
    port: (server.address() as AddressInfo).port,
    attach: (given) => {
      aplicacion = given;
    },
    close: async () => {
      closing = true;
      const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      // A browser keeps its connection after its answer; it would hold the stop until the limit.
      const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
      await new Promise<void>((resolve) => server.close(() => resolve()));
      clearTimeout(late);
      clearInterval(sweep);
    },
    cut: () => server.closeAllConnections(),
  };
}

async function isReady(aplicacion: Aplicacion | null): Promise<boolean> {
  return aplicacion !== null && (await aplicacion.ready().catch(() => false));
}

function pathOf(req: IncomingMessage): string {
  const target = req.url ?? "/";
  const query = target.indexOf("?");
  return query < 0 ? target : target.slice(0, query);
}

/** Whether the fault is of whoever asked, such as an address that cannot be read; those are no news for the log. */
function isDelPedido(error: unknown): boolean {
  const { status } = error as { status?: unknown };
  return typeof status === "number" && status >= 400 && status < 500;
}

/** A link followed gets the face, whose own routes tell what exists; a file that is not there gets 404. */
function wantsPage(req: IncomingMessage, path: string): boolean {
  const accepted = req.headers.accept ?? "*/*";
  return (
    (accepted.includes("text/html") || accepted.includes("*/*")) && !path.slice(path.lastIndexOf("/")).includes(".")
  );
}

function faceOf(path: string, { admin, portal }: OpcionesServidor): Cara {
  return path === "/admin" || path.startsWith("/admin/") ? admin : portal;
}

function sendTexto(res: ServerResponse, status: number, texto: string): void {
  res.writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" }).end(texto);
}

function listen(server: Server, host: string | null, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen({ port, ...(host !== null && { host }) }, () => {
      server.removeAllListeners("error");
      resolve();
    });
  });
}

function explain(error: NodeJS.ErrnoException, host: string | null, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new ErrorArranque(
      `El puerto ${port} está ocupado por otro programa.\nDetenga ese programa o elija otro puerto: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === "EACCES") {
    return new ErrorArranque(
      `Este usuario no puede usar el puerto ${port}.\nElija uno desde 1024, por ejemplo PORT=4000.`,
    );
  }
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
    return new ErrorArranque(`HOST: «${host}» no es una dirección de este equipo.`);
  }
  return error;
}
