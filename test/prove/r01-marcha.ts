/**
 * What the proofs of R1 share: applicants that send without rest, each asking again with the same key until there is an
 * answer, and the count of what became of the receipts that were shown.
 */
import { randomInt } from "node:crypto";
import { setTimeout as esperar } from "node:timers/promises";
import { type Constancia, ENVIAR } from "../factories/postulacion.ts";
import { buildMultitud, navegador, type Solicitante } from "./multitud.ts";
import type { Defecto } from "./nucleo.ts";
import type { Sistema } from "./sistema.ts";

const EN_VUELO = 24;
/** Milliseconds after which whoever still has no receipt breaks the proof instead of waiting for ever. */
const PACIENCIA = 180_000;
/** What a fault tells people: what to do, and nothing of what broke. */
const CLARA = /^Ocurrió un error inesperado\. Vuelva a intentarlo(; si continúa, informe el código [\da-f-]{36})?\.$/;

export interface Marcha {
  /** Receipts that were answered, by application. */
  readonly acuses: Map<string, string>;
  /** Keys of the submissions that wait for an answer. */
  readonly enVuelo: Set<string>;
  /** Answers that told a fault, and those of them whose words were not the ones that people can read. */
  fallas: number;
  oscuras: number;
  /** Requests that got no answer at all. */
  mudas: number;
  /** While a process comes back nobody begins, so that each kill meets as many as the first. */
  pausa: boolean;
  fin: boolean;
}

/** What became of the receipts; everything but the first has to be 0. */
export type Cuenta = Readonly<Record<"acked" | "lost" | "doubled" | "changed" | "mails_wrong", number>>;

/** The answer goes out before the transaction is committed: the defect that each of these proofs has to notice. */
export const RESPUESTA_PRONTA: Defecto = {
  nombre: "la respuesta sale antes de que la transacción se confirme",
  archivo: "server/src/infra/acto.ts",
  de: "return ctx.base.escribir(sql, async (tx, sello) => {",
  a: `const pronto = (quien, hacer) => new Promise((si, no) => {
        const fin = (dado) => new Promise((listo) => setTimeout(() => listo(dado), 30));
        ctx.base.escribir(quien, (tx, sello) => hacer(tx, sello).then((dado) => (si(dado), fin(dado)))).catch(no);
      });
      const escribir = acto.nombre === "enviarPostulacion" ? pronto : ctx.base.escribir;
      return escribir(sql, async (tx, sello) => {`,
};

/** Lets so many people send while something is done to the system; gives what became of their receipts. */
export async function enMarcha(
  sistema: Sistema,
  personas: number,
  estorbar: (marcha: Marcha) => Promise<void>,
): Promise<Cuenta> {
  const { solicitantes } = await buildMultitud(sistema, personas);
  const marcha: Marcha = {
    acuses: new Map(),
    enVuelo: new Set(),
    fallas: 0,
    oscuras: 0,
    mudas: 0,
    pausa: false,
    fin: false,
  };
  const cola = [...solicitantes];
  const enviadores = Promise.all(Array.from({ length: EN_VUELO }, () => enviarSinFin(sistema, cola, marcha)));
  // Whoever gives up is told below; until then nobody waits for it.
  enviadores.catch(() => {});
  try {
    await estorbar(marcha);
  } finally {
    marcha.fin = true;
  }
  await enviadores;
  return contar(sistema, solicitantes, marcha);
}

/** Whether no receipt was lost, doubled or changed, and each went out by mail once. */
export const isIntacta = ({ lost, doubled, changed, mails_wrong }: Cuenta): boolean =>
  lost + doubled + changed + mails_wrong === 0;

/** Waits until so many more have their receipt, or the time is over; gives whether they have. */
export async function esperarAcuses({ acuses }: Marcha, cuantos: number, plazo: number): Promise<boolean> {
  const meta = acuses.size + cuantos;
  const limite = Date.now() + plazo;
  while (acuses.size < meta && Date.now() < limite) await esperar(randomInt(1, 5));
  return acuses.size >= meta;
}

/** The key of an application: made once by whoever sends. */
const claveDe = ({ postulacion }: Solicitante): string => `clave-${postulacion}`;

async function enviarSinFin(sistema: Sistema, cola: Solicitante[], marcha: Marcha): Promise<void> {
  while (!marcha.fin) {
    if (marcha.pausa) {
      await esperar(5);
      continue;
    }
    const solicitante = cola.pop();
    if (!solicitante) return;
    const clave = claveDe(solicitante);
    marcha.enVuelo.add(clave);
    const acuse = await enviarHastaQueRespondan(sistema, solicitante, marcha);
    marcha.enVuelo.delete(clave);
    marcha.acuses.set(solicitante.postulacion, acuse);
  }
}

async function enviarHastaQueRespondan(sistema: Sistema, solicitante: Solicitante, marcha: Marcha): Promise<string> {
  const { postulacion, revision } = solicitante;
  const limite = Date.now() + PACIENCIA;
  while (Date.now() < limite) {
    try {
      const variables = { p: postulacion, r: revision, c: claveDe(solicitante) };
      const { url } = sistema.procesos[randomInt(sistema.procesos.length)] ?? sistema;
      const respuesta = await navegador(url, solicitante).gql<{ enviarPostulacion: Constancia }>(ENVIAR, variables);
      if (respuesta.errores.length === 0) return JSON.stringify(respuesta.data.enviarPostulacion);
      // A fault says that nothing is known; a refusal would be a lie to somebody who was acknowledged.
      if (respuesta.codigos[0] !== "FALLA") return `refused: ${respuesta.codigos.join(" ")}`;
      marcha.fallas += 1;
      if (!CLARA.test(respuesta.errores[0]?.message ?? "")) marcha.oscuras += 1;
    } catch {
      marcha.mudas += 1;
    }
    await esperar(30);
  }
  throw new Error("Somebody sent for minutes and got no receipt");
}

/** Asks the database through the connection of the proof, which is cut with PostgreSQL and learns it with a question. */
export async function preguntar<F>(sistema: Sistema, sql: string): Promise<F[]> {
  for (let veces = 0; ; veces += 1) {
    try {
      return await sistema.sql<F>(sql);
    } catch (error) {
      if (veces === 20) throw error;
      await esperar(250);
    }
  }
}

async function contar(sistema: Sistema, solicitantes: readonly Solicitante[], marcha: Marcha): Promise<Cuenta> {
  const { acuses } = marcha;
  await preguntar(sistema, "select 1");
  const guardadas = await sistema.sql<{ id: string; constancia: string; huella: string; correos: number }>(
    `select p.id, p.constancia, p.instantanea_sha256 as huella,
       (select count(*)::int from correo_saliente c where c.datos ->> 'constancia' = p.constancia) as correos
     from postulacion p where p.sello is not null`,
  );
  const porId = new Map(guardadas.map((fila) => [fila.id, fila]));
  let perdidos = 0;
  let distintos = 0;
  for (const [postulacion, acuse] of acuses) {
    const fila = porId.get(postulacion);
    if (!fila) perdidos += 1;
    else if (!acuse.includes(`"${fila.constancia}"`) || !acuse.includes(`"${fila.huella}"`)) distintos += 1;
  }
  // Whoever asks once more gets the same words.
  for (const solicitante of solicitantes.filter(({ postulacion }) => acuses.has(postulacion)).slice(-200)) {
    const otra = await enviarHastaQueRespondan(sistema, solicitante, marcha);
    if (otra !== acuses.get(solicitante.postulacion)) distintos += 1;
  }
  const [repetidos] = await sistema.sql<{ n: number }>(
    `select count(*)::int as n from (select persona from postulacion where sello is not null and estado = 'ENVIADA'
     group by proceso, persona having count(*) > 1) as dobles`,
  );
  return {
    acked: acuses.size,
    lost: perdidos,
    doubled: repetidos?.n ?? 0,
    changed: distintos,
    mails_wrong: guardadas.filter((fila) => fila.correos !== 1).length,
  };
}
