/**
 * R1: a receipt that was shown is never lost, changed or doubled, whatever dies. Applicants send without rest while the
 * process is killed at random instants; whoever got no answer asks again with the same key until there is one.
 */
import { randomInt } from "node:crypto";
import { setTimeout as esperar } from "node:timers/promises";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { enMarcha, esperarAcuses, isIntacta, type Marcha, RESPUESTA_PRONTA } from "./r01-marcha.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const MUERTES: Cuentas = { PRUEBA: 6, NORMAL: 200, COMPLETA: 200 };
/** Fewer submissions that were committed and not answered would be too gentle; a few kills may meet none. */
const AMBIGUOS: Cuentas = { PRUEBA: 0, NORMAL: 100, COMPLETA: 100 };

export const R1: Prueba = {
  meta: "R1",
  promesa: "an acknowledged application is there exactly once, whatever dies",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { procesos: 2 }, async (sistema) => {
      const muertes = MUERTES[escala];
      let ambiguos = 0;
      const { acked, ...cuenta } = await enMarcha(sistema, 60 * muertes, async (marcha) => {
        ambiguos = await matarSinAviso(sistema, muertes, marcha);
      });
      return {
        cifras: { kills: muertes, acked, ambiguous: ambiguos, ...cuenta },
        pasa: isIntacta({ acked, ...cuenta }) && acked > muertes && ambiguos >= AMBIGUOS[escala],
      };
    }),
  defectos: [
    RESPUESTA_PRONTA,
    {
      nombre: "la clave no se recuerda",
      archivo: "server/src/infra/acto.ts",
      de: "clave === null ? hacer()",
      a: "true ? hacer()",
    },
  ],
};

/**
 * Kills one process after the other, each once it has work in its hands, and starts it again while the other serves.
 * Gives how many submissions were committed and not answered.
 */
async function matarSinAviso(sistema: Sistema, cuantas: number, marcha: Marcha): Promise<number> {
  let ambiguos = 0;
  for (let muertes = 0; muertes < cuantas; muertes += 1) {
    const proceso = sistema.procesos[muertes % sistema.procesos.length] ?? sistema.procesos[0];
    await esperarAcuses(marcha, randomInt(2, 30), 3000);
    // One kill in two comes when something is committed and not answered: that is the instant that matters.
    const atento = Date.now() + (muertes % 4 < 2 ? 300 : 0);
    while (Date.now() < atento && (await contarComprometidas(sistema, marcha)) === 0);
    const pendientes = [...marcha.enVuelo];
    await proceso.matar();
    marcha.pausa = true;
    // The database ends what it had begun; what is there and was not answered is what R1 is about.
    await esperar(20);
    ambiguos += await contarComprometidas(sistema, {
      enVuelo: new Set(pendientes.filter((clave) => marcha.enVuelo.has(clave))),
    });
    await proceso.revivir();
    marcha.pausa = false;
  }
  return ambiguos;
}

/** How many of the submissions that wait for an answer are committed. */
async function contarComprometidas(sistema: Sistema, { enVuelo }: Pick<Marcha, "enVuelo">): Promise<number> {
  const [fila] = await sistema.sql<{ n: number }>(
    "select count(*)::int as n from idempotencia where clave = any ($1) and resultado is not null",
    [[...enVuelo]],
  );
  return fila?.n ?? 0;
}
