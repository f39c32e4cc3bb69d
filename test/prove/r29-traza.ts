/** What the process asks of the system while a file is stored, as strace sees it: disk first, then the database. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as esperar } from "node:timers/promises";

export function hayStrace(): boolean {
  try {
    execFileSync("strace", ["-o", "/dev/null", "true"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Does something while the process is looked at; gives the lines in order. */
export async function trazar(pid: number, archivo: string, hacer: () => Promise<void>): Promise<readonly string[]> {
  const calls = "trace=fsync,fdatasync,rename,renameat,renameat2,write,writev,sendto,sendmsg";
  const strace = spawn("strace", ["-f", "-y", "-s", "400", "-e", calls, "-o", archivo, "-p", String(pid)], {
    stdio: "ignore",
  });
  await esperar(700);
  try {
    await hacer();
  } finally {
    const fin = once(strace, "exit");
    strace.kill("SIGINT");
    await fin;
  }
  return readFileSync(archivo, "utf8").split("\n");
}

/** The place at which each call ended: one that was interrupted ends where it is taken up again. */
function terminos(lineas: readonly string[], que: (linea: string) => boolean): readonly number[] {
  return lineas.flatMap((linea, i) => {
    if (!que(linea)) return [];
    if (!linea.includes("<unfinished ...>")) return [i];
    const hilo = /^\d+/.exec(linea)?.[0] ?? "";
    const fin = lineas.findIndex((otra, j) => j > i && otra.startsWith(`${hilo} `) && otra.includes("resumed>"));
    return fin < 0 ? [] : [fin];
  });
}

/** Whether file and folder were on the disk before the row of the file was sent to the database. */
export function isDiscoAntes(lineas: readonly string[], id: string): boolean {
  const fila = lineas.findIndex(
    (linea) => /^\d+ (write|send)/.test(linea) && linea.includes("insert into archivo") && linea.includes(id),
  );
  const antes = (cuando: readonly number[], desde: number): boolean => cuando.some((i) => i > desde && i < fila);
  const sync =
    (lugar: RegExp) =>
    (linea: string): boolean =>
      /\bf(data)?sync\(/.test(linea) && lugar.test(linea);
  const [cambio = -1] = terminos(lineas, (linea) => /\brename/.test(linea) && linea.includes(`${id}.part`));
  const parte = terminos(lineas, sync(new RegExp(`${id}\\.part>`)));
  const archivo = terminos(lineas, sync(new RegExp(`/${id}>`)));
  const carpeta = terminos(lineas, sync(new RegExp(`/archivos/${id.slice(0, 2)}>`)));
  return fila > 0 && cambio > 0 && parte.some((i) => i < cambio) && antes(archivo, cambio) && antes(carpeta, cambio);
}

/** Whether the bytes of a part were on the disk before the database was told that they are here. */
export function isParteAntes(lineas: readonly string[], id: string): boolean {
  const fila = lineas.findIndex(
    (linea) => /^\d+ (write|send)/.test(linea) && linea.includes("update carga set recibidos") && linea.includes(id),
  );
  const parte = terminos(lineas, (linea) => /\bf(data)?sync\(/.test(linea) && linea.includes(`${id}.part>`));
  return fila > 0 && parte.some((i) => i < fila);
}
