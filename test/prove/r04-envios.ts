/** Submissions that arrive while the window closes, and submissions that wait inside the database while it does. */
import { setTimeout as esperar } from "node:timers/promises";
import { Client } from "pg";
import { ENVIAR } from "../factories/postulacion.ts";
import { navegador, type Solicitante } from "./multitud.ts";
import { detallar } from "./muestra.ts";
import { correr, paso } from "./r04-reloj.ts";
import type { Sistema } from "./sistema.ts";

interface Juicio {
  readonly aceptadas: number;
  readonly rechazadas: number;
  /** Accepted at or after the closing, refused before it, begun after it and accepted, or neither one nor the other. */
  readonly mal: number;
}

const enviar = (sistema: Sistema, quien: Solicitante, i: number) =>
  navegador(sistema.procesos[i % sistema.procesos.length]?.url ?? sistema.url, quien).gql(ENVIAR, {
    p: quien.postulacion,
    r: quien.revision,
    c: `clave-${quien.postulacion}`,
  });

/** Clients send without rest; when half of them got an answer the closing is a moment ahead. */
export async function enviarEnElCierre(
  sistema: Sistema,
  solicitantes: readonly Solicitante[],
  clientes: number,
  cierra: string,
): Promise<Juicio> {
  await correr(sistema, cierra, "-10 minutes");
  const cola = [...solicitantes];
  const dichas = new Map<string, string>();
  const tardias = new Set<string>();
  let cerro = false;
  const mandar = async (_: unknown, i: number): Promise<void> => {
    for (let quien = cola.pop(); quien; quien = cola.pop()) {
      if (cerro) tardias.add(quien.postulacion);
      const { codigos } = await enviar(sistema, quien, i + dichas.size);
      dichas.set(quien.postulacion, codigos[0] ?? "HECHO");
    }
  };
  const vigilar = async (): Promise<void> => {
    while (dichas.size < solicitantes.length / 2) await esperar(5);
    await correr(sistema, cierra, "-40 milliseconds");
    while (!(await paso(sistema, cierra))) await esperar(5);
    cerro = true;
  };
  await Promise.all([vigilar(), ...Array.from({ length: clientes }, mandar)]);
  const juicio = await juzgar(sistema, dichas, cierra);
  const coladas = [...tardias].filter((postulacion) => dichas.get(postulacion) === "HECHO").length;
  return { ...juicio, mal: juicio.mal + coladas };
}

/**
 * Submissions that arrive before the closing and wait for a row that somebody else holds until it has passed: they were
 * in time, unless what waits goes beyond the 30 seconds of D1.
 * @param espera how long they wait, by the database's clock
 */
export async function enviarConEspera(
  sistema: Sistema,
  solicitantes: readonly Solicitante[],
  cierra: string,
  espera: string,
): Promise<Juicio & { readonly demoradas: number }> {
  const otro = new Client({ connectionString: sistema.base.adminUrl });
  await otro.connect();
  try {
    await correr(sistema, cierra, "-8 seconds");
    await otro.query("begin");
    await otro.query("select from postulacion where id = any ($1) for update", [
      solicitantes.map(({ postulacion }) => postulacion),
    ]);
    const dichas = new Map<string, string>();
    const envios = solicitantes.map(async (quien, i) => {
      dichas.set(quien.postulacion, (await enviar(sistema, quien, i)).codigos[0] ?? "HECHO");
    });
    // All have arrived when those that fit in the pools wait for a row; the others wait for a connection.
    await esperar(Math.min(4000, 300 + 4 * solicitantes.length));
    await correr(sistema, cierra, espera);
    await otro.query("commit");
    await Promise.all(envios);
    const demoradas = [...dichas.values()].filter((dicho) => dicho === "ACTO_DEMORADO").length;
    return { ...(await juzgar(sistema, dichas, cierra)), demoradas };
  } finally {
    await otro.end();
  }
}

/** By the seals that are stored and witnessed, not by what was answered; and what was answered has to agree. */
async function juzgar(sistema: Sistema, dichas: ReadonlyMap<string, string>, cierra: string): Promise<Juicio> {
  const filas = await sistema.sql<{ id: string; antes: boolean }>(
    "select id, sello < $2::timestamptz as antes from postulacion where id = any ($1) and sello is not null",
    [[...dichas.keys()], cierra],
  );
  const selladas = new Map(filas.map(({ id, antes }) => [id, antes]));
  const rechazos = await sistema.sql<{ n: number }>(
    `select count(*)::int as n from auditoria where acto = 'enviarPostulacion' and evento = 'POSTULACION_CERRADA'
       and instante < $1::timestamptz`,
    [cierra],
  );
  let mal = rechazos[0]?.n ?? -1;
  for (const [postulacion, dicho] of dichas) {
    const antes = selladas.get(postulacion);
    const bien =
      dicho === "HECHO" ? antes === true : antes === undefined && /^(POSTULACION_CERRADA|ACTO_DEMORADO)$/.test(dicho);
    if (bien) continue;
    mal += 1;
    detallar("R4", [`${dicho} with a seal ${antes === undefined ? "missing" : antes ? "in time" : "late"}`]);
  }
  return { aceptadas: selladas.size, rechazadas: dichas.size - selladas.size, mal };
}
