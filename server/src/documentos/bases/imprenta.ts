/**
 * Renders the bases with limits, so that nobody can exhaust the server: one document of each format at a time, each in
 * a thread of its own with a roof of memory and time, few in the queue, and what was rendered is kept.
 */
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import type { Pieza } from "./pieza.ts";

const COLA_MAX = 8;
const PLAZO_MS = 120_000;
const MEMORIA_MB = 1024;
const GUARDADO_MAX = 64 * 1024 * 1024;
/** Laying out a PDF takes memory for all its pages at once: beyond so many plazas there is only the page. */
const PLAZAS_PDF_MAX = 400;
/** A document that could not be rendered is not tried again for a while. */
const PAUSA_MS = 600_000;

export interface Impreso {
  readonly bytes: Buffer;
  readonly gzip: Buffer | null;
  readonly etag: string;
}

/** Why there is no document now. */
export type Negativa = "OCUPADA" | "NO_SE_PUDO" | "MUY_EXTENSA";

export interface Imprenta {
  /**
   * The document, from what was kept or rendered now. The data are read only when they are needed.
   * @param clave names what is rendered: the same one is rendered once; null is never kept
   */
  imprimir(clave: string | null, formato: Pieza["formato"], pieza: () => Promise<Pieza>): Promise<Impreso | Negativa>;
}

export function createImprenta(onError: (error: unknown) => void): Imprenta {
  const guardados = new Map<string, Impreso>();
  const enCurso = new Map<string, Promise<Impreso | Negativa>>();
  const fallidos = new Map<string, { readonly hasta: number; readonly por: Negativa }>();
  const colas = { HTML: { ultimo: Promise.resolve(), largo: 0 }, PDF: { ultimo: Promise.resolve(), largo: 0 } };

  const guardar = (clave: string, impreso: Impreso): void => {
    guardados.set(clave, impreso);
    let total = [...guardados.values()].reduce((suma, { bytes, gzip }) => suma + bytes.length + (gzip?.length ?? 0), 0);
    for (const [vieja, { bytes, gzip }] of guardados) {
      if (total <= GUARDADO_MAX) break;
      guardados.delete(vieja);
      total -= bytes.length + (gzip?.length ?? 0);
    }
  };

  const enTurno = async (formato: Pieza["formato"], pieza: () => Promise<Pieza>): Promise<Impreso | Negativa> => {
    const cola = colas[formato];
    if (cola.largo >= COLA_MAX) return "OCUPADA";
    cola.largo += 1;
    const turno = cola.ultimo.then(async () => {
      const leida = await pieza();
      if (formato === "PDF" && leida.bases.plazas.length > PLAZAS_PDF_MAX) return "MUY_EXTENSA";
      return impresoDe(formato, await enHilo(leida));
    });
    cola.ultimo = turno.then(
      () => {},
      () => {},
    );
    try {
      return await turno;
    } catch (error) {
      onError(error);
      return "NO_SE_PUDO";
    } finally {
      cola.largo -= 1;
    }
  };

  return {
    imprimir: async (clave, formato, pieza) => {
      if (clave === null) return enTurno(formato, pieza);
      const guardado = guardados.get(clave);
      if (guardado) {
        // The one that was asked for last is the last to go.
        guardados.delete(clave);
        guardados.set(clave, guardado);
        return guardado;
      }
      const fallido = fallidos.get(clave);
      if (fallido && fallido.hasta > performance.now()) return fallido.por;
      const yaEsta = enCurso.get(clave);
      if (yaEsta) return yaEsta;
      const nuevo = enTurno(formato, pieza).finally(() => enCurso.delete(clave));
      enCurso.set(clave, nuevo);
      const impreso = await nuevo;
      if (typeof impreso !== "string") guardar(clave, impreso);
      else if (impreso !== "OCUPADA") fallidos.set(clave, { hasta: performance.now() + PAUSA_MS, por: impreso });
      return impreso;
    },
  };
}

function impresoDe(formato: Pieza["formato"], dados: Uint8Array): Impreso {
  const bytes = Buffer.from(dados);
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  return { bytes, gzip: formato === "HTML" ? gzipSync(bytes) : null, etag };
}

/** Runs the thread beside this file: compiled in production, from the source in tests. */
function enHilo(pieza: Pieza): Promise<Uint8Array> {
  const fuente = import.meta.url.endsWith(".ts");
  return new Promise((resolve, reject) => {
    const hilo = new Worker(new URL(fuente ? "./hilo.ts" : "./hilo.js", import.meta.url), {
      workerData: pieza,
      execArgv: fuente ? ["--conditions=source", "--disable-warning=ExperimentalWarning"] : [],
      resourceLimits: { maxOldGenerationSizeMb: MEMORIA_MB },
    });
    const plazo = setTimeout(() => {
      void hilo.terminate();
      reject(new Error("A document of the bases took too long"));
    }, PLAZO_MS);
    const terminar = (cierra: () => void): void => {
      clearTimeout(plazo);
      cierra();
    };
    hilo.once("message", (bytes: Uint8Array) => terminar(() => resolve(bytes)));
    hilo.once("error", (error) => terminar(() => reject(error instanceof Error ? error : new Error(String(error)))));
    hilo.once("exit", () => terminar(() => reject(new Error("The thread of a document ended without it"))));
  });
}
