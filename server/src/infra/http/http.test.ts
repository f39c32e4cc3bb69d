import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { brotliDecompressSync } from "node:zlib";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { precompress } from "../../../arranque/comprimir.mjs";
import { ErrorArranque } from "../error-arranque.ts";
import { loadCara } from "./estaticos.ts";
import { type Aplicacion, openServidor, type Servidor } from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "merito-caras-"));
const SCRIPT = `export const texto = "${"una frase que se repite ".repeat(200)}";`;
let servidor: Servidor | undefined;

beforeAll(async () => {
  for (const face of ["admin", "portal"]) {
    mkdirSync(join(folder, face, "assets"), { recursive: true });
    writeFileSync(join(folder, face, "index.html"), `<title>${face}</title>`);
    writeFileSync(join(folder, face, "assets", `${face}-Ab12.js`), SCRIPT);
    await precompress(join(folder, face));
  }
});

afterEach(async () => {
  await servidor?.close();
  servidor = undefined;
});

async function open(aplicacion?: Partial<Aplicacion>, baseUrl = "http://localhost"): Promise<string> {
  servidor = await openServidor({
    host: "127.0.0.1",
    port: 0,
    baseUrl,
    admin: loadCara(join(folder, "admin"), "/admin/"),
    portal: loadCara(join(folder, "portal"), "/"),
    onError: () => {},
  });
  if (aplicacion) servidor.attach({ handle: (_req, _res, next) => next(), ready: async () => true, ...aplicacion });
  return `http://127.0.0.1:${servidor.port}`;
}

/** Without the decompression of `fetch`. */
function rawGet(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; encoding: unknown; body: Buffer }> {
  return new Promise((resolve, reject) => {
    request(url, { headers, agent: false }, (res) => {
      const chunks: Buffer[] = [];
      res.on("data", (chunk: Buffer) => chunks.push(chunk));
      res.on("end", () =>
        resolve({
          status: res.statusCode ?? 0,
          encoding: res.headers["content-encoding"],
          body: Buffer.concat(chunks),
        }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("Probes", () => {
  test("a server that is starting is alive and not ready, and asks to come back", async () => {
    const url = await open();
    expect((await fetch(`${url}/livez`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    const answer = await fetch(`${url}/graphql`);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "2"]);
  });

  test("readiness is what the application says, and its failure is no readiness", async () => {
    let says: () => Promise<boolean> = async () => true;
    const url = await open({ ready: () => says() });
    const status = async () => (await fetch(`${url}/readyz`)).status;
    expect(await status()).toBe(200);
    says = async () => false;
    expect(await status()).toBe(503);
    says = () => Promise.reject(new Error("no hay base"));
    expect(await status()).toBe(503);
    expect((await fetch(`${url}/livez`)).status).toBe(200);
  });
});

describe("Faces", () => {
  test("each address opens the page of its face", async () => {
    const url = await open({});
    for (const [path, title] of [
      ["/", "portal"],
      ["/convocatorias/abc", "portal"],
      ["/admin", "admin"],
      ["/admin/", "admin"],
      ["/admin/procesos/1?x=1", "admin"],
    ]) {
      const answer = await fetch(url + path, { headers: { accept: "text/html" } });
      expect([path, answer.status, await answer.text()]).toEqual([path, 200, `<title>${title}</title>`]);
      expect(answer.headers.get("cache-control")).toBe("no-cache");
    }
  });

  test("what is not there is 404: files, other methods and programs that want no page", async () => {
    const url = await open({});
    expect((await fetch(`${url}/assets/otro.js`)).status).toBe(404);
    expect((await fetch(`${url}/../package.json`)).status).toBe(404);
    expect((await fetch(`${url}/..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(`${url}/x`, { method: "POST" })).status).toBe(404);
    expect((await fetch(`${url}/x`, { headers: { accept: "application/json" } })).status).toBe(404);
  });

  test("a file comes in the best encoding that the browser takes, is kept for ever and is sent once", async () => {
    const url = `${await open({})}/assets/portal-Ab12.js`;
    const br = await rawGet(url, { "accept-encoding": "gzip, br" });
    expect([br.encoding, brotliDecompressSync(br.body).toString()]).toEqual(["br", SCRIPT]);
    expect((await rawGet(url, { "accept-encoding": "gzip, br;q=0" })).encoding).toBe("gzip");
    expect((await rawGet(url, {})).body.toString()).toBe(SCRIPT);
    const answer = await fetch(url);
    expect(answer.headers.get("cache-control")).toContain("immutable");
    const again = await fetch(url, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const head = await fetch(url, { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });
});

describe("Every answer", () => {
  test("carries the security headers, and holds browsers to https only where there is https", async () => {
    const plain = await fetch(`${await open({})}/livez`);
    expect(plain.headers.get("content-security-policy")).toContain("script-src 'self';");
    expect(plain.headers.get("content-security-policy")).not.toContain("unsafe");
    expect(plain.headers.get("x-content-type-options")).toBe("nosniff");
    expect(plain.headers.get("strict-transport-security")).toBeNull();
    await servidor?.close();
    const secure = await fetch(`${await open({}, "https://x.gob.pe")}/nada`, { method: "POST" });
    expect(secure.headers.get("strict-transport-security")).toContain("max-age=");
  });

  test("refuses to be shown inside another page, but the preview inside our own", async () => {
    const url = await open({});
    const marcoDe = async (path: string) => {
      const { headers } = await fetch(url + path);
      const [ancestros] = /frame-ancestors [^;]+/.exec(headers.get("content-security-policy") ?? "") ?? [];
      return [ancestros, headers.get("x-frame-options")];
    };
    for (const path of ["/vista-previa/p1", "/vista-previa/p1/secciones/datos"])
      expect(await marcoDe(path)).toEqual(["frame-ancestors 'self'", "SAMEORIGIN"]);
    for (const path of [
      "/",
      "/admin/",
      "/admin/vista-previa/p1",
      "/cuenta/ingreso",
      "/vista-previa",
      "/vista-previas/p1",
      "//vista-previa/p1",
      "/?/vista-previa/p1",
      "/graphql",
      "/livez",
      "/assets/portal-Ab12.js",
    ])
      expect([path, ...(await marcoDe(path))]).toEqual([path, "frame-ancestors 'none'", "DENY"]);
  });

  test("a fault of the application is told without its words", async () => {
    const url = await open({ handle: (_req, _res, next) => next(new Error("select dni from persona")) });
    const answer = await fetch(`${url}/x`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("dni");
  });
});

describe("Start and stop", () => {
  test("a taken port is told with clear words", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await wait(20);
    const { port } = other.address() as AddressInfo;
    const faces = { admin: loadCara(join(folder, "admin"), "/admin/"), portal: loadCara(join(folder, "portal"), "/") };
    const attempt = openServidor({ host: "127.0.0.1", port, baseUrl: "http://x", ...faces, onError: () => {} });
    await expect(attempt).rejects.toThrow(
      new ErrorArranque(
        `El puerto ${port} está ocupado por otro programa.\nDetenga ese programa o elija otro puerto: PORT=${port + 1} npm start`,
      ),
    );
    other.close();
  });

  test("stopping lets a request in course end and takes no new one", async () => {
    const url = await open({ handle: (_req, res) => void wait(150).then(() => res.end("listo")) });
    const inCourse = fetch(`${url}/lento`).then((answer) => answer.text());
    await wait(50);
    const closed = servidor?.close();
    await expect(fetch(`${url}/livez`)).rejects.toThrow("fetch failed");
    expect(await inCourse).toBe("listo");
    await closed;
    servidor = undefined;
  });

  test("a stop that must not wait cuts the requests in course", async () => {
    const url = await open({ handle: () => {} });
    const inCourse = fetch(`${url}/eterno`);
    await wait(50);
    const closed = servidor?.close();
    servidor?.cut();
    await expect(inCourse).rejects.toThrow("fetch failed");
    await closed;
    servidor = undefined;
  });

  test("a face that was not built is told with clear words", () => {
    expect(() => loadCara(join(folder, "otra"), "/")).toThrow(ErrorArranque);
  });
});
