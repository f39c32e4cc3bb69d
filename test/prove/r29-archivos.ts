/**
 * R29: every file that the database knows is on the disk with its bytes, whatever died; nothing else stays; its name
 * harms nobody who saves it; and when there is no more room, what is ready can still be sent.
 */
import { randomInt } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as esperar } from "node:timers/promises";
import type { Cliente } from "../factories/cliente.ts";
import { buildPdfMinimo } from "../factories/pdf-minimo.ts";
import { uploadArchivo } from "../factories/subidas.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { enTandas } from "./r21-bolsas.ts";
import { llenarDisco } from "./r29-lleno.ts";
import { faltasDe, NOMBRES } from "./r29-nombres.ts";
import { en, sha256, subirConPaciencia, type Subida } from "./r29-subidas.ts";
import { hayStrace, isDiscoAntes, isParteAntes, trazar } from "./r29-traza.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const MUERTES: Cuentas = { PRUEBA: 3, NORMAL: 50, COMPLETA: 200 };
const POR_NOMBRE: Cuentas = { PRUEBA: 20, NORMAL: NOMBRES.length, COMPLETA: NOMBRES.length };
const A_LA_VEZ = 5;

export const R29: Prueba = {
  meta: "R29",
  promesa: "each row has its file, each file its row, and names and full disks harm nobody",
  ejecutar: async (arbol, escala) => {
    if (escala !== "PRUEBA" && !hayStrace()) return { cifras: {}, pasa: false, falta: "strace" };
    return conSistema(arbol, { procesos: 2, entorno: { PROVE_BARRIDO: "400" } }, async (sistema) => {
      const nombres = await nombrar(sistema, POR_NOMBRE[escala]);
      const lleno = await llenarDisco(sistema);
      const subidas = await matarSubiendo(sistema, MUERTES[escala]);
      const colgadas = await contarColgadas(sistema, subidas);
      const huerfanos = await envejecer(sistema);
      const sinDisco = escala === "PRUEBA" ? null : await mirarDisco(sistema);
      const perdidas = await contarColgadas(sistema, subidas);
      const cifras = {
        kills: MUERTES[escala],
        files: subidas.length,
        dangling: colgadas + perdidas,
        orphans_made: huerfanos.hechos,
        orphans_left: huerfanos.quedan,
        names: POR_NOMBRE[escala],
        names_wrong: nombres.length,
        full_disk_wrong: lleno,
        ...(sinDisco === null ? {} : { unsynced: sinDisco }),
        ...(nombres.length > 0 ? { which: JSON.stringify(nombres.slice(0, 5)) } : {}),
      };
      const bien = colgadas + perdidas + huerfanos.quedan + nombres.length + lleno + (sinDisco ?? 0) === 0;
      return { cifras, pasa: bien && subidas.length > 0 && huerfanos.hechos > 0 };
    });
  },
  defectos: [
    {
      nombre: "la fila dice el archivo antes de que tenga su nombre",
      archivo: "server/src/modules/archivo/terminar-carga.ts",
      de: "await almacen.finish(carga.id);",
      a: "setTimeout(() => almacen.finish(carga.id).catch(() => {}), 1500);",
    },
    {
      nombre: "los restos no se recogen",
      archivo: "server/src/modules/archivo/recoger.ts",
      de: "await almacen.remove(guardado);",
      a: "",
    },
    {
      nombre: "se recoge también lo que tiene fila",
      archivo: "server/src/modules/archivo/recoger.ts",
      de: "conocidos.has(guardado.id) || ",
      a: "",
    },
    {
      nombre: "el nombre termina como quiso quien lo subió",
      archivo: "server/src/modules/archivo/descarga.ts",
      de: "nombreDeDescarga(dado, tipo)",
      a: "dado",
    },
    {
      nombre: "el disco lleno es una falla",
      archivo: "server/src/infra/almacen.ts",
      de: `code === "ENOSPC" || code === "EDQUOT"`,
      a: `code === "EDQUOT"`,
    },
  ],
};

/** Uploads files with each of the names and looks at how they come back. */
async function nombrar(sistema: Sistema, cuantos: number): Promise<readonly string[]> {
  const cliente = await sistema.sesion("ana");
  const paso = NOMBRES.length / cuantos;
  const elegidos = Array.from({ length: cuantos }, (_, i) => NOMBRES[Math.floor(i * paso)] ?? "");
  const pdf = buildPdfMinimo(400);
  const dichos = await enTandas(elegidos, A_LA_VEZ, async (nombre) => {
    const { url } = await uploadArchivo(cliente, pdf, { nombre });
    const faltas = await bajar(cliente, url, pdf);
    return faltas.length === 0 ? [] : [`${nombre.slice(0, 30)}: ${faltas.join(" ")}`];
  });
  return dichos.flat();
}

/** What is wrong with a download. */
async function bajar(cliente: Cliente, url: string, bytes: Buffer): Promise<readonly string[]> {
  try {
    const respuesta = await cliente.pedir(url);
    const mismos = sha256(new Uint8Array(await respuesta.arrayBuffer())) === sha256(bytes);
    return mismos ? faltasDe(respuesta.headers) : ["bytes"];
  } catch {
    return ["no answer"];
  }
}

/** Uploads without rest over two processes that die one after the other. */
async function matarSubiendo(sistema: Sistema, muertes: number): Promise<readonly Subida[]> {
  const cliente = await sistema.sesion("beto");
  const hechas: Subida[] = [];
  const marcha = { fin: false };
  const subidores = Array.from({ length: A_LA_VEZ }, async (_, i) => {
    const suyo = en(sistema.procesos[i % 2]?.url ?? sistema.url, cliente);
    while (!marcha.fin) {
      const subida = await subirConPaciencia(
        suyo,
        (hechas.length % 8 === 0 ? 1_100_000 : 600) + randomInt(60_000),
        () => !marcha.fin,
      );
      await esperar(20);
      if (subida) hechas.push(subida);
    }
  });
  for (let i = 0; i < muertes; i += 1) {
    const proceso = sistema.procesos[i % 2] ?? sistema.procesos[0];
    const meta = hechas.length + randomInt(0, 6);
    const limite = Date.now() + 2000;
    while (hechas.length < meta && Date.now() < limite) await esperar(randomInt(1, 9));
    await proceso.matar();
    await proceso.revivir();
    // What a quota of one person allows is not what is proved.
    await sistema.sql("update archivo set bytes = 1 where persona_id = $1", [sistema.ids.beto]);
  }
  marcha.fin = true;
  await Promise.all(subidores);
  return hechas;
}

const carpetaDe = (sistema: Sistema): string => join(sistema.dataDir, "archivos");
const rutaDe = (sistema: Sistema, id: string): string => join(carpetaDe(sistema), id.slice(0, 2), id);

/** Rows whose file is not there or is another, and files that were acknowledged and have no row. */
async function contarColgadas(sistema: Sistema, subidas: readonly Subida[]): Promise<number> {
  const filas = await sistema.sql<{ id: string; sha256: string }>(
    // Those of the crowd were copied behind the walls and never had bytes.
    "select id, sha256 from archivo where persona_id = any ($1::uuid[])",
    [[sistema.ids.ana, sistema.ids.beto]],
  );
  const huellas = new Map(filas.map((fila) => [fila.id, fila.sha256]));
  const rotas = filas.filter((fila) => {
    const ruta = rutaDe(sistema, fila.id);
    return !existsSync(ruta) || sha256(readFileSync(ruta)) !== fila.sha256;
  });
  return rotas.length + subidas.filter((una) => huellas.get(una.id) !== una.sha256).length;
}

/** Leaves rests of every kind and lets two months pass for all that is there; gives what stays without a row. */
async function envejecer(sistema: Sistema): Promise<{ hechos: number; quedan: number }> {
  for (let i = 0; i < 4; i += 1) {
    const id = crypto.randomUUID();
    mkdirSync(join(carpetaDe(sistema), id.slice(0, 2)), { recursive: true });
    writeFileSync(i % 2 ? rutaDe(sistema, id) : join(carpetaDe(sistema), "cargas", `${id}.part`), "resto");
  }
  const antes = new Date(Date.now() - 60 * 86_400_000);
  const todos = listar(sistema);
  for (const ruta of todos) utimesSync(ruta, antes, antes);
  await sistema.sql("update carga set creada_en = creada_en - interval '60 days'");
  const hechos = await sinFila(sistema);
  const limite = Date.now() + 10_000;
  let quedan = hechos;
  while (quedan > 0 && Date.now() < limite) {
    await esperar(200);
    quedan = await sinFila(sistema);
  }
  // A sweep more, for what it must not take.
  await esperar(900);
  return { hechos, quedan };
}

const listar = (sistema: Sistema): string[] =>
  readdirSync(carpetaDe(sistema), { recursive: true, encoding: "utf8" })
    .map((nombre) => join(carpetaDe(sistema), nombre))
    .filter((ruta) => statSync(ruta, { throwIfNoEntry: false })?.isFile() === true);

/** Files to which no file of the database points; uploads that nobody ends are no excuse. */
async function sinFila(sistema: Sistema): Promise<number> {
  const filas = await sistema.sql<{ id: string }>("select id from archivo");
  const conFila = new Set(filas.map(({ id }) => rutaDe(sistema, id)));
  return listar(sistema).filter((ruta) => !conFila.has(ruta)).length;
}

/** Files that the database was told before the disk had them. */
async function mirarDisco(sistema: Sistema): Promise<number> {
  const cliente = await sistema.sesion("ana");
  const carpeta = mkdtempSync(join(tmpdir(), "merito-traza-"));
  const ids: string[] = [];
  try {
    const lineas = await trazar(sistema.procesos[0].pid(), join(carpeta, "traza"), async () => {
      for (let i = 0; i < 5; i += 1) ids.push((await uploadArchivo(cliente, buildPdfMinimo(50_000))).id);
    });
    return ids.filter((id) => !isDiscoAntes(lineas, id) || !isParteAntes(lineas, id)).length;
  } finally {
    rmSync(carpeta, { recursive: true, force: true });
  }
}
