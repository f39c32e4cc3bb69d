/**
 * Starts the server and stops it: settings, port, database, migrations, application, in this order;
 * the reverse when it is asked to end. Run by `npm start` and `npm run serve`.
 */
import { join } from "node:path";
import { type App, createApp } from "./app.ts";
import { type BaseArrancada, startBase } from "./infra/base-arranque.ts";
import { migrate } from "./infra/base-datos.ts";
import { createBitacora } from "./infra/bitacora.ts";
import { readAjustes } from "./infra/config.ts";
import { ErrorArranque } from "./infra/error-arranque.ts";
import { loadCara } from "./infra/http/estaticos.ts";
import { openServidor, type Servidor } from "./infra/http/index.ts";
import { describeListo } from "./infra/presentacion.ts";
import { RAIZ } from "./infra/raiz.ts";

/** Data of the demo on its way. */
interface Carga {
  stop(): Promise<void>;
}

/** What runs now, and so what has to be stopped. */
const running: { servidor?: Servidor; base?: BaseArrancada; app?: App; carga?: Carga } = {};

async function start(): Promise<void> {
  const ajustes = readAjustes(process.env, process.cwd());
  const bitacora = createBitacora(ajustes.logLevel);
  const servidor = await openServidor({
    host: ajustes.host,
    port: ajustes.port,
    baseUrl: ajustes.baseUrl,
    admin: loadCara(join(RAIZ, "dist", "admin"), "/admin/"),
    portal: loadCara(join(RAIZ, "dist", "portal"), "/"),
    onError: (error) => bitacora.error({ err: error }, "falla al atender un pedido"),
  });
  running.servidor = servidor;

  const base = await startBase(ajustes);
  running.base = base;
  void base.died.then(() => {
    process.stderr.write("PostgreSQL se detuvo sin que se le pidiera; el servidor termina.\n");
    return end(1);
  });
  await migrate(base.ownerUrl, base.appRole);

  const config = { ...ajustes, ownerUrl: base.ownerUrl, appUrl: base.appUrl };
  const app = await createApp({ config, bitacora });
  running.app = app;
  servidor.attach({ handle: (req, res, next) => app.express(req, res, next), ready: () => app.ready() });

  const address = ajustes.port === servidor.port ? ajustes.baseUrl : `http://localhost:${servidor.port}`;
  process.stdout.write(
    describeListo(address, app.demoAccounts, ajustes.baseExterna ? null : ajustes.dataDir, app.administrador),
  );
  if (ajustes.modo !== "demo") return;
  const { startCargaDemo } = await import("#seeds/run.ts");
  running.carga = startCargaDemo(config, bitacora, (frase) => process.stdout.write(`${frase}\n`));
}

/** Requests first, then what is being loaded and the application, then the database. A failure keeps none of the others from stopping. */
async function stop(): Promise<boolean> {
  let clean = true;
  const parts = [
    () => running.servidor?.close(),
    () => running.carga?.stop(),
    () => running.app?.close(),
    () => running.base?.stop(),
  ];
  for (const part of parts) {
    try {
      await part();
    } catch (error) {
      clean = false;
      process.stderr.write(`Al detener: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return clean;
}

let ending: Promise<never> | undefined;

function end(code: number): Promise<never> {
  ending ??= stop().then((clean) => process.exit(clean ? code : code || 1));
  return ending;
}

function onSignal(): void {
  if (stopping) return void running.servidor?.cut();
  stopping = true;
  process.stderr.write("\nDeteniendo: se terminan los pedidos en curso (repita Ctrl-C para no esperarlos)…\n");
  // A start that is under way ends first: a migration must not be cut, and each part must be known to be stopped.
  void started.catch(() => {}).then(() => end(0));
}

let stopping = false;
const started = start();
process.on("SIGINT", onSignal);
process.on("SIGTERM", onSignal);
started.catch((error: unknown) => {
  process.stderr.write(
    error instanceof ErrorArranque ? `\n${error.message}\n` : `\nMérito no arrancó: ${describe(error)}\n`,
  );
  return end(1);
});

/** The whole fault for whoever maintains the system: nobody foresaw it, so a clear sentence is not enough. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
