/**
 * One process of the API over a database that is there: the composition root of the tree in PROVE_RAIZ behind its own
 * port, as the server runs it, with faces of one line. Tells its port to whoever started it.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

const raiz = process.env["PROVE_RAIZ"] ?? "";
enableCompileCache(join(raiz, "dist", ".cache"));
/** @param {string} ruta */
const cargar = (ruta) => import(pathToFileURL(join(raiz, "dist", "server", "src", ruta)).href);

const { createApp } = await cargar("app.js");
const { createBitacora } = await cargar("infra/bitacora.js");
const { readAjustes } = await cargar("infra/config.js");
const { openServidor } = await cargar("infra/http/index.js");

const { PROVE_BARRIDO, DATA_DIR = "", DATABASE_URL: ownerUrl = "", DATABASE_URL_APP: appUrl = "" } = process.env;
const ajustes = readAjustes(process.env, DATA_DIR);
const bitacora = createBitacora(ajustes.logLevel);
const pagina = {
  tipo: "text/plain; charset=utf-8",
  cacheControl: "no-store",
  versiones: { identity: { bytes: Buffer.from("una cara"), etag: '"una"' } },
};
const cara = { archivos: new Map(), pagina };
const servidor = await openServidor({
  host: "127.0.0.1",
  port: Number(process.env["PROVE_PUERTO"] ?? 0),
  baseUrl: ajustes.baseUrl,
  admin: cara,
  portal: cara,
  onError: (/** @type {unknown} */ error) => bitacora.error({ err: error }, "falla al atender un pedido"),
});
const app = await createApp({
  config: { ...ajustes, ownerUrl, appUrl },
  bitacora,
  conCuentasDemo: false,
  pausaSello: 300,
  ...(PROVE_BARRIDO ? { pausaBarrido: Number(PROVE_BARRIDO) } : {}),
});
servidor.attach({
  handle: (/** @type {unknown[]} */ ...pedido) => app.express(...pedido),
  ready: () => app.ready(),
});
process.send?.({ puerto: servidor.port });
process.on("disconnect", () => process.exit(0));
