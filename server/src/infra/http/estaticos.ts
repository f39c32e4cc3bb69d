import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";
import { ErrorArranque } from "../error-arranque.ts";

/** A built face, whole in memory: its files are few, small and asked for all the time. */
export interface Cara {
  /** Files other than pages by their path in the address, such as `/admin/assets/index-Ab12.js`. */
  readonly archivos: ReadonlyMap<string, Archivo>;
  /** The page that every address of the face opens with. */
  readonly pagina: Archivo;
}

interface Archivo {
  readonly tipo: string;
  /** Names that carry a hash of their content never change. */
  readonly cacheControl: string;
  readonly versiones: { readonly [K in Codificacion]?: Version };
}

interface Version {
  readonly bytes: Buffer;
  readonly etag: string;
}

type Codificacion = "br" | "gzip" | "identity";

const TIPOS: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Loads a face that Vite built.
 * @param folder  its output, such as `dist/admin`
 * @param base    address under which it lives, with slashes at both ends
 */
export function loadCara(folder: string, base: string): Cara {
  if (!existsSync(join(folder, "index.html"))) {
    throw new ErrorArranque(`Falta construir ${folder}.\nEjecute npm run build y vuelva a intentarlo.`);
  }
  const archivos = new Map<string, Archivo>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const file = join(folder, name);
    if (/\.(br|gz|html)$/.test(name) || !statSync(file).isFile()) continue;
    archivos.set(base + name.split(sep).join("/"), loadArchivo(file));
  }
  return { archivos, pagina: loadArchivo(join(folder, "index.html")) };
}

function loadArchivo(file: string): Archivo {
  const version = (path: string): Version => {
    const bytes = readFileSync(path);
    return { bytes, etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"` };
  };
  return {
    tipo: TIPOS[extname(file)] ?? "application/octet-stream",
    cacheControl: file.includes(`${sep}assets${sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
    versiones: {
      identity: version(file),
      ...(existsSync(`${file}.gz`) && { gzip: version(`${file}.gz`) }),
      ...(existsSync(`${file}.br`) && { br: version(`${file}.br`) }),
    },
  };
}

/** Answers with a file, in the smallest encoding that the browser takes, or with 304 when it has it. */
export function sendArchivo(req: IncomingMessage, res: ServerResponse, archivo: Archivo): void {
  const codificacion = chooseCodificacion(req.headers["accept-encoding"], archivo);
  const version = archivo.versiones[codificacion];
  if (!version) throw new Error(`A static file without its ${codificacion} version`);
  res.setHeader("Cache-Control", archivo.cacheControl);
  res.setHeader("ETag", version.etag);
  res.setHeader("Vary", "Accept-Encoding");
  if (req.headers["if-none-match"]?.split(/,\s*/).includes(version.etag)) {
    res.writeHead(304).end();
    return;
  }
  if (codificacion !== "identity") res.setHeader("Content-Encoding", codificacion);
  res.writeHead(200, { "Content-Type": archivo.tipo, "Content-Length": version.bytes.length });
  res.end(req.method === "HEAD" ? undefined : version.bytes);
}

function chooseCodificacion(accepted: string | undefined, archivo: Archivo): Codificacion {
  const offered = (accepted ?? "").toLowerCase().split(/,\s*/);
  const takes = (name: string) =>
    offered.some((entry) => entry === name || (entry.startsWith(`${name};`) && !/;q=0(\.0*)?$/.test(entry)));
  if (archivo.versiones.br && takes("br")) return "br";
  if (archivo.versiones.gzip && takes("gzip")) return "gzip";
  return "identity";
}
