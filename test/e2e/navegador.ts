import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type BrowserContext, chromium as playwright } from "playwright-core";

/** Keep the browser from calling home and from needing a display, a graphics card or a sandbox of the system. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Navegador {
  /** A context with the look of a Peruvian user: es-PE, America/Lima. */
  readonly contexto: BrowserContext;
  close(): Promise<void>;
}

/**
 * Opens the browser that comes inside an npm package; nothing has to be installed on the system.
 * @param ancho  width of the window in CSS pixels, such as 360 for a phone
 * @param alto   height of the window
 */
export async function openNavegador(ancho: number, alto = 800): Promise<Navegador> {
  const profile = mkdtempSync(join(tmpdir(), "merito-navegador-"));
  const contexto = await playwright.launchPersistentContext(profile, {
    executablePath: await chromium.executablePath(),
    args: FLAGS,
    viewport: { width: ancho, height: alto },
    locale: "es-PE",
    timezoneId: "America/Lima",
  });
  return {
    contexto,
    close: async () => {
      await contexto.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
