/**
 * One process of the API over a database that is there: the composition root of the tree in PROVE_RAIZ, as the server
 * runs it. Tells its port to whoever started it.
 */
import { createServer } from "node:http";
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

const { DATA_DIR = "", DATABASE_URL: ownerUrl = "", DATABASE_URL_APP: appUrl = "" } = process.env;
const ajustes = readAjustes(process.env, DATA_DIR);
const app = await createApp({
  config: { ...ajustes, ownerUrl, appUrl },
  bitacora: createBitacora(ajustes.logLevel),
  conCuentasDemo: false,
  pausaSello: 300,
});
const servidor = createServer((req, res) =>
  app.express(req, res, () => {
    res.statusCode = 404;
    res.end();
  }),
);
servidor.listen(Number(process.env["PROVE_PUERTO"] ?? 0), "127.0.0.1", () => {
  const direccion = servidor.address();
  process.send?.({ puerto: typeof direccion === "object" && direccion ? direccion.port : 0 });
});
process.on("disconnect", () => process.exit(0));
