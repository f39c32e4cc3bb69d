/** The whole site on a free port: the two built faces around the application over its own database. */
import { join } from "node:path";
import { loadCara } from "#server/infra/http/estaticos.ts";
import { openServidor } from "#server/infra/http/index.ts";
import { RAIZ } from "#server/infra/raiz.ts";
import { buildIfStale } from "../../server/arranque/construir.mjs";
import type { Reloj } from "#server/infra/reloj.ts";
import { type Api, startApi } from "../factories/servidor.ts";

export interface Sitio {
  readonly api: Api;
  /** Address of the portal, without a final slash; the administration is at `/admin/`. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Builds what is out of date, starts, and opens the door.
 * @param reloj the time, for a walk that takes days
 */
export async function startSitio(reloj?: Reloj): Promise<Sitio> {
  // Before the application, which learns by heart the documents of the faces.
  await buildIfStale(["admin", "portal"]);
  const api = await startApi({}, reloj);
  const cara = (nombre: string, base: string) => loadCara(join(RAIZ, "dist", nombre), base);
  const servidor = await openServidor({
    host: "127.0.0.1",
    port: 0,
    baseUrl: "http://127.0.0.1",
    admin: cara("admin", "/admin/"),
    portal: cara("portal", "/"),
    onError: (error) => {
      throw error;
    },
  });
  servidor.attach({ handle: (req, res, next) => api.app.express(req, res, next), ready: () => api.app.ready() });
  return {
    api,
    url: `http://127.0.0.1:${servidor.port}`,
    close: async () => {
      // The browser keeps connections open; nobody waits for them.
      const cerrado = servidor.close();
      servidor.cut();
      await cerrado;
      await api.close();
    },
  };
}
