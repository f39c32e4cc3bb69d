/**
 * R1 where the disk has no room: writes fail while applications arrive, in every second round PostgreSQL is killed on top
 * of it, then there is space again. Whoever was acknowledged is there once, and nobody had to mend the API.
 */
import { randomBytes, randomInt } from "node:crypto";
import { setTimeout as esperar } from "node:timers/promises";
import { INICIAR, SUBIR } from "../factories/subidas.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { faltaLimite, limitar } from "./r01-limite.ts";
import { enMarcha, esperarAcuses, isIntacta, type Marcha, preguntar, RESPUESTA_PRONTA } from "./r01-marcha.ts";
import { conPostgres, type PostgresMortal } from "./r01-mortal.ts";
import { conSistema, type Sistema } from "./sistema.ts";

/** Rounds with a full disk alone, and as many again with a kill on top. */
const RONDAS: Cuentas = { PRUEBA: 1, NORMAL: 20, COMPLETA: 20 };
const PERSONAS = 200;

export const R1_DISCO: Prueba = {
  meta: "R1",
  promesa: "an acknowledged application is there exactly once, even when the disk is full",
  ejecutar: (arbol, escala) =>
    conPostgres(async (postgres) => {
      const falta = await faltaLimite(postgres.pid() ?? 0);
      if (falta !== null) return { cifras: {}, pasa: false, falta };
      return conSistema(arbol, { procesos: 2, postgresUrl: postgres.url }, async (sistema) => {
        const rondas = RONDAS[escala];
        const pids = sistema.procesos.map((proceso) => proceso.pid());
        const visto = { disk_full: 0, both: 0, full_met: 0, faults: 0, unclear: 0, unanswered: 0, uploads_wrong: 0 };
        let atascos = 0;
        const cuenta = await enMarcha(sistema, 2 * rondas * PERSONAS, async (marcha) => {
          for (let i = 0; i < 2 * rondas; i += 1) {
            const conMuerte = i % 2 === 1;
            const ronda = await llenar(sistema, postgres, marcha, { lleno: LLENOS[i % 4 < 2 ? 0 : 1], conMuerte });
            visto[conMuerte ? "both" : "disk_full"] += 1;
            visto.full_met += ronda.hallado ? 1 : 0;
            visto.uploads_wrong += ronda.subidasMal;
            atascos += ronda.sirve ? 0 : 1;
          }
          visto.faults = marcha.fallas;
          visto.unclear = marcha.oscuras;
          visto.unanswered = marcha.mudas;
        });
        // A process that died would have been nobody's to start again.
        const muertos = pids.filter((pid) => !isVivo(pid)).length;
        const mal = visto.unclear + visto.unanswered + visto.uploads_wrong + atascos + muertos;
        return {
          cifras: { ...visto, stuck: atascos, exits: muertos, ...cuenta },
          pasa: mal === 0 && isIntacta(cuenta) && visto.full_met === 2 * rondas && visto.faults > 0,
        };
      });
    }),
  defectos: [
    RESPUESTA_PRONTA,
    {
      nombre: "lo que no se pudo confirmar pasa por hecho",
      archivo: "server/src/infra/acto.ts",
      de: "return ctx.base.escribir(sql, async (tx, sello) => {",
      a: `let hecho;
      const escribir = (quien, hacer) =>
        ctx.base.escribir(quien, async (tx, sello) => (hecho = await hacer(tx, sello))).catch((error) => {
          if (hecho === undefined) throw error;
          return hecho;
        });
      return escribir(sql, async (tx, sello) => {`,
    },
  ],
};

/** Something that has no room any more. */
interface Lleno {
  /** Bytes beyond which no file may grow. */
  readonly limite: (sistema: Sistema) => Promise<number>;
  /** What PostgreSQL says of itself when it meets it. */
  readonly dicho: RegExp;
}

/** Its log, without which nothing can be committed: it stops at once. And its tables alone: each statement fails. */
const LLENOS: readonly [Lleno, Lleno] = [
  {
    dicho: /PANIC: +could not write/,
    limite: async (sistema) => {
      // The segment of the log has 16 MB: far into it, whatever else is written is shorter and still has room.
      await preguntar(sistema, "select pg_logical_emit_message(true, 'prove', repeat('x', 12 * 1024 * 1024))");
      const [fila] = await preguntar<{ n: number }>(
        sistema,
        "select ((pg_current_wal_insert_lsn() - '0/0'::pg_lsn) % (16 * 1024 * 1024))::int as n",
      );
      return (fila?.n ?? 0) + 32 * 1024;
    },
  },
  {
    dicho: /ERROR: +could not (?:extend|write)/,
    limite: async (sistema) => {
      const [fila] = await preguntar<{ n: number }>(sistema, "select pg_relation_size('postulacion')::int as n");
      return fila?.n ?? 0;
    },
  },
];

interface Ronda {
  /** Whether a write failed. */
  readonly hallado: boolean;
  /** Whether people got receipts once there was space. */
  readonly sirve: boolean;
  readonly subidasMal: number;
}

async function llenar(
  sistema: Sistema,
  postgres: PostgresMortal,
  marcha: Marcha,
  { lleno, conMuerte }: { readonly lleno: Lleno; readonly conMuerte: boolean },
): Promise<Ronda> {
  await esperarAcuses(marcha, randomInt(20, 60), 20_000);
  const subir = await prepararSubida(sistema);
  // From the start of a segment of the log there is far to go to where none may be written.
  await preguntar(sistema, "select pg_switch_wal()");
  const limite = await lleno.limite(sistema);
  const desde = postgres.log().length;
  const hallado = (): boolean => lleno.dicho.test(postgres.log().slice(desde));
  for (const { pid } of sistema.procesos) await limitar(pid(), 0);
  await limitar(postgres.pid() ?? 0, limite);
  const hasta = Date.now() + 20_000;
  while (!hallado() && Date.now() < hasta) await esperar(5);
  // Whether it still serves, recovers, or has ended by itself.
  await esperar(conMuerte ? randomInt(60) : randomInt(100, 1200));
  if (conMuerte) await postgres.matar();
  const subidaEnVano = await subir();
  const ronda = { hallado: hallado() };
  const sirve = await liberar(sistema, postgres, marcha);
  return { ...ronda, sirve, subidasMal: Number(subidaEnVano) + Number(!(await subir())) };
}

/** Gives space back; gives whether people then get receipts. */
async function liberar(sistema: Sistema, postgres: PostgresMortal, marcha: Marcha): Promise<boolean> {
  for (const { pid } of sistema.procesos) await limitar(pid(), null);
  const pid = postgres.pid();
  // It may end meanwhile: then there is nothing to free.
  if (pid !== null) await limitar(pid, null).catch(() => {});
  const hasta = Date.now() + 60_000;
  let acuses = 0;
  while (acuses < 5 && Date.now() < hasta) {
    // One that ended by itself is started again by whatever watches over it.
    if (postgres.pid() === null) await postgres.revivir();
    acuses += (await esperarAcuses(marcha, 1, 1000)) ? 1 : 0;
  }
  return acuses >= 5;
}

/** Begins an upload; gives how its one part is sent, which says whether it was taken. */
async function prepararSubida(sistema: Sistema): Promise<() => Promise<boolean>> {
  const cliente = await sistema.sesion("ana");
  const bytes = randomBytes(2000);
  const { data } = await cliente.gql<{ iniciarCarga: { id: string } }>(INICIAR, {
    e: { nombre: "x.pdf", bytes: bytes.length, tipo: "PDF" },
  });
  const carga = data.iniciarCarga.id;
  return async () => {
    const { codigos } = await cliente.subir(SUBIR, { carga, desplazamiento: 0 }, new Uint8Array(bytes));
    return codigos.length === 0;
  };
}

function isVivo(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
