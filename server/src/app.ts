/** Composition root: puts modules, database and GraphQL together. Used by the server, the seeds and the tests. */
import "reflect-metadata";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import express, { type Request, type Response } from "express";
import { renderCorreo } from "./correos/render.ts";
import { loadDocumentos } from "./graphql/documentos.ts";
import { createEsquema, type Esquema } from "./graphql/esquema.ts";
import { createGalletas, readGalleta } from "./graphql/galletas.ts";
import { createServidor } from "./graphql/servidor.ts";
import { createAlmacen } from "./infra/almacen.ts";
import { startBarrido } from "./infra/barrido.ts";
import { type Base, openBase } from "./infra/base-datos.ts";
import type { Bitacora } from "./infra/bitacora.ts";
import { startCartero } from "./infra/cartero.ts";
import { createClaves } from "./infra/claves.ts";
import type { Config } from "./infra/config.ts";
import type { Contexto, Servicios } from "./infra/contexto.ts";
import { createFreno } from "./infra/freno.ts";
import { loadLlaveSello } from "./infra/llave-sello.ts";
import type { CuentaDemo } from "./infra/presentacion.ts";
import { type Quien, SISTEMA } from "./infra/quien.ts";
import type { Reloj } from "./infra/reloj.ts";
import { RAIZ } from "./infra/raiz.ts";
import {
  type Administrador,
  ensureAdministrador,
  assertSinCuentasDemo,
  createIdentificar,
  CUENTAS_DEMO,
  ensureCuentasDemo,
  readToken,
  recogerVencidos,
  witnessTokenNegado,
} from "./modules/acceso/index.ts";
import { createDescarga, recogerCargas } from "./modules/archivo/index.ts";
import { createCabezas, createRegistro, startSellador } from "./modules/auditoria/index.ts";
import { createLogo, RUTA_LOGO } from "./modules/entidad/index.ts";
import { createDocumentoBases, RUTAS_BASES } from "./modules/proceso/index.ts";
import { MODULOS } from "./modulos.ts";

export interface App {
  /** Handles one request; calls `next` for what it does not know. */
  readonly express: (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void;
  readonly esquema: Esquema;
  /** A context of the server's own, for work that no request asked for. */
  readonly interno: () => Contexto;
  ready(): Promise<boolean>;
  readonly demoAccounts: readonly CuentaDemo[];
  /** Whether somebody administers the installation; the demo has its own. */
  readonly administrador: Administrador;
  close(): Promise<void>;
}

export interface OpcionesApp {
  readonly config: Config;
  readonly bitacora: Bitacora;
  /** Whether the demo makes its accounts; tests bring their own people. */
  readonly conCuentasDemo?: boolean;
  /** Another time than the database's, for tests and for the data of the demo; production takes none. */
  readonly reloj?: Reloj;
  /** Milliseconds between two sealings of the audit. */
  readonly pausaSello?: number;
  /** Milliseconds between two sweeps of leftovers. */
  readonly pausaBarrido?: number;
}

/** Builds the application over a migrated database. */
export async function createApp({
  config,
  bitacora,
  conCuentasDemo = true,
  reloj,
  pausaSello,
  pausaBarrido,
}: OpcionesApp): Promise<App> {
  const demo = config.modo === "demo";
  if (reloj && !demo) throw new Error("Production lives by the clock of its database");
  const seguro = config.baseUrl.startsWith("https:");
  const base = await openBase({
    url: config.appUrl,
    entidades: MODULOS.flatMap(({ entidades }) => entidades ?? []),
    ...(reloj ? { reloj } : {}),
    onError: (error) => bitacora.warn({ tipo: error instanceof Error ? error.name : "?" }, "conexión perdida"),
  });
  const llaveSello = loadLlaveSello(config.dataDir);
  const servicios: Servicios = {
    demo,
    urlBase: config.baseUrl,
    claves: createClaves(),
    freno: createFreno(base.pool),
    almacen: createAlmacen(join(config.dataDir, "archivos")),
    llaveSello,
    accionesDe,
  };
  const esquema = await createEsquema(MODULOS);
  const contextoDe = createContextos(base, bitacora, servicios);
  const identificar = createIdentificar(!demo);
  let administrador: Administrador = "HAY";
  if (!demo) {
    try {
      await assertSinCuentasDemo(contextoDe(INTERNO));
      administrador = await ensureAdministrador(contextoDe(INTERNO), config.administrador);
    } catch (error) {
      await base.close();
      throw error;
    }
  } else if (conCuentasDemo) await ensureCuentasDemo(contextoDe(INTERNO));

  const createContexto = async (req: Request, res: Response): Promise<Contexto> => {
    const { authorization: autorizacion } = req.headers;
    const token = readToken(autorizacion);
    const sesion = token === null ? readGalleta(req, "sesion", seguro) : null;
    const { quien, sello } = await identificar(base.directo, { sesion, token });
    const direccion = req.ip ?? null;
    if (quien.token === null && autorizacion !== undefined && /^bearer\b/i.test(autorizacion))
      await witnessTokenNegado(base, servicios.freno, { autorizacion, direccion });
    return contextoDe({
      quien,
      sello,
      direccion,
      agente: (req.headers["user-agent"] ?? "").slice(0, 200),
      galletas: createGalletas(res, seguro),
      equipo: readGalleta(req, "equipo", seguro),
    });
  };

  const graphql = await createServidor({
    schema: esquema.schema,
    bitacora,
    abierto: demo,
    baseUrl: config.baseUrl,
    documentos: loadDocumentos(
      ["admin", "portal"].map((cara) => join(RAIZ, "dist", cara, "documentos.json")),
      MODULOS.flatMap(({ documentos }) => documentos ?? []),
    ),
    createContexto,
  });

  const cartero =
    config.smtpUrl === null
      ? null
      : startCartero({ smtpUrl: config.smtpUrl, remitente: config.mailFrom, base, bitacora, render: renderCorreo });

  const sellador = startSellador({
    base,
    llave: llaveSello,
    bitacora,
    correos: config.auditoriaCorreos,
    pausa: pausaSello,
  });

  const barrido = startBarrido(
    { cargas: () => recogerCargas(base, servicios.almacen), vencidos: () => recogerVencidos(base) },
    bitacora,
    pausaBarrido,
  );

  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustProxy);
  app.set("query parser", "simple");
  app.use("/graphql", graphql.rutas);
  app.get(
    "/archivos/:id",
    createDescarga(
      createContexto,
      MODULOS.flatMap(({ accesoArchivo }) => accesoArchivo ?? []),
    ),
  );

  app.get(RUTA_LOGO, createLogo(createContexto));
  app.get([...RUTAS_BASES], createDocumentoBases(createContexto, bitacora));
  app.get("/auditoria/registro", createRegistro(createContexto, llaveSello));
  app.get("/auditoria/cabezas", createCabezas(createContexto, llaveSello));

  return {
    express: (req, res, next) => app(req as Request, res as Response, next),
    esquema,
    interno: () => contextoDe(INTERNO),
    demoAccounts: demo && conCuentasDemo ? CUENTAS_DEMO : [],
    administrador,
    ready: async () => (await base.directo.fila("select 1")) !== null,
    close: async () => {
      await graphql.close();
      await cartero?.close();
      await sellador.close();
      await barrido.close();
      await base.close();
    },
  };
}

type PartesDePeticion = Pick<Contexto, "quien" | "sello" | "direccion" | "agente" | "galletas" | "equipo">;

const INTERNO: PartesDePeticion = {
  quien: SISTEMA,
  sello: null,
  direccion: null,
  agente: "",
  galletas: { ponerSesion: () => {}, quitarSesion: () => {}, ponerEquipo: () => {} },
  equipo: null,
};

function createContextos(base: Base, bitacora: Bitacora, servicios: Servicios): (partes: PartesDePeticion) => Contexto {
  return (partes) => ({
    ...partes,
    id: crypto.randomUUID(),
    base,
    bitacora,
    servicios,
    cargadores: new Map(),
    actos: new Set(),
    denegados: new Set(),
    leidos: new Map(),
  });
}

function accionesDe(quien: Quien): readonly string[] {
  return MODULOS.flatMap(({ actos }) => actos)
    .filter(({ politica }) => politica.permite(quien, {}))
    .map(({ nombre }) => nombre)
    .toSorted();
}
