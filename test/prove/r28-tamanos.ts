/**
 * R28: the limits of what is uploaded are exact, what is kept is whole, and nobody who cuts the line, sends nonsense or
 * goes slowly stops or hangs the server.
 */
import { randomBytes, randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cliente } from "../factories/cliente.ts";
import { INICIAR } from "../factories/subidas.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { enTandas } from "./r21-bolsas.ts";
import { cabezaDe, type Contestada, escribir, pedidoDe, piezas } from "./r28-crudo.ts";
import { malformada } from "./r28-malformadas.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const MB = 1024 * 1024;
/** What a part may have, and a file. */
const PARTE = MB;
const ARCHIVO = 50 * MB;

const CORTES: Cuentas = { PRUEBA: 8, NORMAL: 100, COMPLETA: 100 };
const MALFORMADAS: Cuentas = { PRUEBA: 50, NORMAL: 500, COMPLETA: 500 };
const LENTAS: Cuentas = { PRUEBA: 0, NORMAL: 1000, COMPLETA: 1000 };
/** Milliseconds that a request may last whatever it does, with what the server takes to look at the clock. */
const PLAZO_LENTAS = 120_000 + 10_000;

const TAMANOS: readonly (readonly [bytes: number, codigo: string | null])[] = [
  [0, "ARCHIVO_VACIO"],
  [1, null],
  [PARTE - 1, null],
  [PARTE, null],
  [PARTE + 1, "PARTE_GRANDE"],
  [10 * PARTE, "PARTE_GRANDE"],
];
const ENTEROS: readonly (readonly [bytes: number, codigo: string | null])[] = [
  [0, "ARCHIVO_VACIO"],
  [1, null],
  [ARCHIVO - 1, null],
  [ARCHIVO, null],
  [ARCHIVO + 1, "ARCHIVO_GRANDE"],
  [10 * ARCHIVO, "ARCHIVO_GRANDE"],
];
/** Bytes of the pieces in which a request tells its length; null, at the start. */
const ESTILOS = [null, 65_536, 1000, PARTE] as const;

export const R28: Prueba = {
  meta: "R28",
  promesa: "limits of size are exact, nothing is kept cut short, nobody hangs",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, {}, async (sistema) => {
      const cliente = await sistema.sesion("ana");
      const pid = sistema.procesos[0].pid();
      const lentas = irDespacio(sistema, cliente, LENTAS[escala]);
      const tamanos = await medirTamanos(sistema, cliente);
      const cortes = await cortar(sistema, cliente, CORTES[escala]);
      // Whoever dies of it answers nobody any more.
      const malas = await malformar(sistema, cliente, MALFORMADAS[escala]).catch(() => SIN_RESPUESTA);
      const eternas = await lentas;
      const sirve = await cliente.gql("{ yo { segundoFactor } }").then(
        ({ errores }) => errores.length === 0,
        () => false,
      );
      const vivo = sirve && sistema.procesos[0].pid() === pid && esVivo(pid);
      const colgadas = cortes.colgadas + malas.colgadas + eternas;
      const cortadas = tamanos.cortadas + cortes.cortadas + malas.cortadas;
      return {
        cifras: {
          sizes: TAMANOS.length * ESTILOS.length + ENTEROS.length,
          sizes_wrong: tamanos.equivocados,
          cuts: CORTES[escala],
          malformed: MALFORMADAS[escala],
          faults: malas.fallas,
          slow: LENTAS[escala],
          hung: colgadas,
          truncated: cortadas,
          exits: vivo ? 0 : 1,
        },
        pasa: tamanos.equivocados + cortadas + colgadas + malas.fallas === 0 && vivo,
      };
    }),
  defectos: [
    {
      nombre: "nadie escucha la segunda falla de quien lee el cuerpo",
      archivo: "server/src/graphql/subida.ts",
      de: `destino.on("error", () => {});`,
      a: "",
    },
    {
      nombre: "la parte que no cabe se guarda hasta donde llegó",
      archivo: "server/src/modules/archivo/recibir-parte.ts",
      de: "if (excedida || stream.truncated === true || bytes > PARTE_MAXIMA)",
      a: "if (PARTE_MAXIMA === 0)",
    },
    {
      nombre: "la parte del tamaño justo no cabe",
      archivo: "server/src/graphql/subida.ts",
      de: "maxFileSize: PARTE_MAXIMA + 1",
      a: "maxFileSize: PARTE_MAXIMA",
    },
    {
      nombre: "la línea que se corta pasa por terminada",
      archivo: "server/src/modules/archivo/recibir-parte.ts",
      de: 'falla(new Rechazo("PARTE_CORTADA"))',
      a: "listo()",
    },
  ],
};

async function iniciar(cliente: Cliente, bytes: number): Promise<{ id: string; codigos: readonly string[] }> {
  const respuesta = await cliente.gql<{ iniciarCarga: { id: string } }>(INICIAR, {
    e: { nombre: "x.pdf", bytes, tipo: "PDF" },
  });
  return { codigos: respuesta.codigos, id: respuesta.codigos.length > 0 ? "" : respuesta.data.iniciarCarga.id };
}

/** What the database and the disk have of an upload, and whether it is the part whole or nothing. */
async function mirar(sistema: Sistema, carga: string, parte: Buffer) {
  const [fila] = await sistema.sql<{ recibidos: number }>(
    "select recibidos::int as recibidos from carga where id = $1",
    [carga],
  );
  const recibidos = fila?.recibidos ?? -1;
  if (recibidos === 0) return { recibidos, entera: true };
  const disco = readFileSync(join(sistema.dataDir, "archivos", "cargas", `${carga}.part`));
  return { recibidos, entera: recibidos === parte.length && disco.equals(parte) };
}

async function medirTamanos(sistema: Sistema, cliente: Cliente) {
  let equivocados = 0;
  let cortadas = 0;
  for (const [bytes, codigo] of TAMANOS) {
    for (const estilo of ESTILOS) {
      const parte = randomBytes(bytes);
      const { id } = await iniciar(cliente, 11 * PARTE);
      const { texto, colgada } = await escribir(cliente.url, pedidoDe(cliente, id, parte, estilo));
      const dicho = /"codigo":"([A-Z_]+)"/.exec(texto)?.[1] ?? null;
      const { recibidos, entera } = await mirar(sistema, id, parte);
      if (!entera) cortadas += 1;
      if (colgada || dicho !== codigo || recibidos !== (codigo === null ? bytes : 0)) equivocados += 1;
    }
  }
  await sistema.sql("delete from carga");
  for (const [bytes, codigo] of ENTEROS) {
    const { codigos } = await iniciar(cliente, bytes);
    if ((codigos[0] ?? null) !== codigo) equivocados += 1;
  }
  await sistema.sql("delete from carga");
  return { equivocados, cortadas };
}

/** Cuts the line at any byte, then sends the same part whole. */
async function cortar(sistema: Sistema, cliente: Cliente, cuantas: number) {
  let [cortadas, colgadas] = [0, 0];
  await enTandas(Array.from({ length: cuantas }), 5, async (_, i) => {
    const parte = randomBytes(randomInt(1, 300_000));
    const { id } = await iniciar(cliente, parte.length);
    const pedido = pedidoDe(cliente, id, parte, ESTILOS[i % ESTILOS.length] ?? null);
    await escribir(cliente.url, pedido, { corte: randomInt(1, pedido.length - 1) });
    const antes = await mirar(sistema, id, parte);
    const { colgada } = await escribir(cliente.url, pedidoDe(cliente, id, parte, null));
    const despues = await mirar(sistema, id, parte);
    if (!antes.entera || !despues.entera || despues.recibidos !== parte.length) cortadas += 1;
    if (colgada) colgadas += 1;
  });
  return { cortadas, colgadas };
}

const SIN_RESPUESTA = { cortadas: 0, colgadas: 0, fallas: 1 } as const;

async function malformar(sistema: Sistema, cliente: Cliente, cuantas: number) {
  let [cortadas, colgadas, fallas] = [0, 0, 0];
  const parte = randomBytes(5000);
  await enTandas(Array.from({ length: cuantas }), 5, async (_, i) => {
    const { id } = await iniciar(cliente, parte.length);
    const { cuerpo, largo } = malformada(i, id, parte);
    const dada = await escribir(cliente.url, Buffer.concat([Buffer.from(cabezaDe(cliente, largo)), cuerpo]));
    if (dada.colgada) colgadas += 1;
    if (isFalla(dada)) fallas += 1;
    if (!(await mirar(sistema, id, parte)).entera) cortadas += 1;
  });
  return { cortadas, colgadas, fallas };
}

const isFalla = ({ status, texto }: Contestada): boolean =>
  (status !== null && status >= 500) || texto.includes('"FALLA"');

/** Requests that never end: in their head, in a field, in the file, and in silence. Gives how many outlive all limits. */
async function irDespacio(sistema: Sistema, cliente: Cliente, cuantas: number): Promise<number> {
  const parte = randomBytes(1000);
  const contestadas = await Promise.all(
    Array.from({ length: cuantas }, async (_, i) => {
      const id = crypto.randomUUID();
      const { campos, archivo } = piezas(id, parte);
      const entero = Buffer.concat([Buffer.from(cabezaDe(cliente, 500_000)), Buffer.from(campos), archivo]);
      const hasta = [60, 400, entero.length - 900, entero.length - 500][i % 4] ?? 60;
      const [listo, resto] = [entero.subarray(0, hasta), entero.subarray(hasta)];
      const goteo = Math.floor(i / 4) % 2 === 0;
      const bytes = goteo ? Buffer.concat([listo, resto]) : listo;
      return escribir(sistema.procesos[0].url, bytes, {
        plazo: PLAZO_LENTAS,
        ...(goteo ? { trozos: { bytes: Math.max(1, hasta), pausa: 15_000 } } : {}),
      });
    }),
  );
  return contestadas.filter(({ colgada }) => colgada).length;
}

function esVivo(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
