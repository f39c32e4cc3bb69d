/** Composition root: puts modules, database and GraphQL together. Used by the server, the seeds and the tests. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import express, { type Request, type Response } from "express";
import { createGalleta } from "./graphql/galleta.ts";
import { loadDocumentos } from "./graphql/documentos.ts";
import { createEsquema } from "./graphql/esquema.ts";
import { createServidor } from "./graphql/servidor.ts";
import { type Base, openBase } from "./infra/base-datos.ts";
import type { Bitacora } from "./infra/bitacora.ts";
import type { Config } from "./infra/config.ts";
import type { Contexto, Servicios } from "./infra/contexto.ts";
import { ANONIMO } from "./infra/quien.ts";
import type { CuentaDemo } from "./infra/presentacion.ts";
import { RAIZ } from "./infra/raiz.ts";
import { MODULOS } from "./modulos.ts";

export interface App {
  /** Handles one request; calls `next` for what it does not know. */
  readonly express: (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void;
  readonly base: Base;
  ready(): Promise<boolean>;
  readonly demoAccounts: readonly CuentaDemo[];
  close(): Promise<void>;
}

/** Builds the application over a migrated database. */
export async function createApp({ config, bitacora }: { config: Config; bitacora: Bitacora }): Promise<App> {
  const demo = config.modo === "demo";
  const seguro = config.baseUrl.startsWith("https:");
  const base = await openBase({
    url: config.appUrl,
    entidades: MODULOS.flatMap(({ entidades }) => entidades ?? []),
    onError: (error) => bitacora.warn({ tipo: error instanceof Error ? error.name : "?" }, "conexión perdida"),
  });
  const servicios: Servicios = { demo, urlBase: config.baseUrl };
  const { schema } = await createEsquema(MODULOS);
  const graphql = await createServidor({
    schema,
    bitacora,
    abierto: demo,
    documentos: loadDocumentos(["admin", "portal"].map((cara) => join(RAIZ, "dist", cara, "documentos.json"))),
    createContexto: async (req: Request, res: Response): Promise<Contexto> => ({
      id: crypto.randomUUID(),
      quien: ANONIMO,
      sello: null,
      direccion: req.ip ?? null,
      agente: (req.headers["user-agent"] ?? "").slice(0, 200),
      base,
      bitacora,
      galleta: createGalleta(res, seguro),
      cargadores: new Map(),
      actos: new Set(),
      servicios,
    }),
  });

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustProxy);
  app.set("query parser", "simple");
  app.use("/graphql", graphql.rutas);

  return {
    express: (req, res, next) => app(req as Request, res as Response, next),
    base,
    demoAccounts: [],
    ready: async () => (await base.directo.fila("select 1")) !== null,
    close: async () => {
      await graphql.close();
      await base.close();
    },
  };
}
