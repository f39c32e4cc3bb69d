/**
 * R1: a receipt that was shown is never lost, changed or doubled, whatever dies. Applicants send without rest while the
 * process is killed at random instants; whoever got no answer asks again with the same key until there is one.
 */
import { randomInt } from "node:crypto";
import { setTimeout as esperar } from "node:timers/promises";
import { type Constancia, ENVIAR } from "../factories/postulacion.ts";
import { buildMultitud, navegador, type Solicitante } from "./multitud.ts";
import type { Cuentas, Prueba, Resultado } from "./nucleo.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const MUERTES: Cuentas = { PRUEBA: 6, NORMAL: 200, COMPLETA: 200 };
/** Fewer submissions that were committed and not answered would be too gentle; a few kills may meet none. */
const AMBIGUOS: Cuentas = { PRUEBA: 0, NORMAL: 100, COMPLETA: 100 };
const EN_VUELO = 24;

export interface Marcha {
  /** Receipts that were answered, by application. */
  readonly acuses: Map<string, string>;
  /** Keys of the submissions that wait for an answer. */
  readonly enVuelo: Set<string>;
  ambiguos: number;
  muertes: number;
  /** While a process comes back nobody begins, so that each kill meets as many as the first. */
  pausa: boolean;
  fin: boolean;
}

export const R1: Prueba = {
  meta: "R1",
  promesa: "an acknowledged application is there exactly once, whatever dies",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { procesos: 2 }, async (sistema) => {
      const { solicitantes } = await buildMultitud(sistema, 60 * MUERTES[escala]);
      const marcha: Marcha = {
        acuses: new Map(),
        enVuelo: new Set(),
        ambiguos: 0,
        muertes: 0,
        pausa: false,
        fin: false,
      };
      const cola = [...solicitantes];
      const enviadores = Array.from({ length: EN_VUELO }, () => enviarSinFin(sistema, cola, marcha));
      await matarSinAviso(sistema, MUERTES[escala], marcha);
      marcha.fin = true;
      await Promise.all(enviadores);
      return contar(sistema, solicitantes, marcha, AMBIGUOS[escala]);
    }),
  defectos: [
    {
      nombre: "la respuesta sale antes de que la transacción se confirme",
      archivo: "server/src/infra/acto.ts",
      de: "return ctx.base.escribir(sql, async (tx, sello) => {",
      a: `const pronto = (quien, hacer) => new Promise((si, no) => {
        const fin = (dado) => new Promise((listo) => setTimeout(() => listo(dado), 30));
        ctx.base.escribir(quien, (tx, sello) => hacer(tx, sello).then((dado) => (si(dado), fin(dado)))).catch(no);
      });
      const escribir = acto.nombre === "enviarPostulacion" ? pronto : ctx.base.escribir;
      return escribir(sql, async (tx, sello) => {`,
    },
    {
      nombre: "la clave no se recuerda",
      archivo: "server/src/infra/acto.ts",
      de: "clave === null ? hacer()",
      a: "true ? hacer()",
    },
  ],
};

/** The key of an application: made once by whoever sends. */
const claveDe = ({ postulacion }: Solicitante): string => `clave-${postulacion}`;

export async function enviarSinFin(sistema: Sistema, cola: Solicitante[], marcha: Marcha): Promise<void> {
  while (!marcha.fin) {
    if (marcha.pausa) {
      await esperar(5);
      continue;
    }
    const solicitante = cola.pop();
    if (!solicitante) return;
    const clave = claveDe(solicitante);
    marcha.enVuelo.add(clave);
    const acuse = await enviarHastaQueRespondan(sistema, solicitante);
    marcha.enVuelo.delete(clave);
    marcha.acuses.set(solicitante.postulacion, acuse);
  }
}

async function enviarHastaQueRespondan(sistema: Sistema, solicitante: Solicitante): Promise<string> {
  const { postulacion, revision } = solicitante;
  for (;;) {
    try {
      const variables = { p: postulacion, r: revision, c: claveDe(solicitante) };
      const { url } = sistema.procesos[randomInt(sistema.procesos.length)] ?? sistema;
      const respuesta = await navegador(url, solicitante).gql<{ enviarPostulacion: Constancia }>(ENVIAR, variables);
      if (respuesta.errores.length === 0) return JSON.stringify(respuesta.data.enviarPostulacion);
      // A fault says that nothing is known; a refusal would be a lie to somebody who was acknowledged.
      if (respuesta.codigos[0] !== "FALLA") return `refused: ${respuesta.codigos.join(" ")}`;
    } catch {
      // Nobody answered.
    }
    await esperar(30);
  }
}

/** Kills one process after the other, each once it has work in its hands, and starts it again while the other serves. */
async function matarSinAviso(sistema: Sistema, cuantas: number, marcha: Marcha): Promise<void> {
  while (marcha.muertes < cuantas) {
    const proceso = sistema.procesos[marcha.muertes % sistema.procesos.length] ?? sistema.procesos[0];
    const meta = marcha.acuses.size + randomInt(2, 30);
    const limite = Date.now() + 3000;
    while (marcha.acuses.size < meta && Date.now() < limite) await esperar(randomInt(1, 5));
    // One kill in two comes when something is committed and not answered: that is the instant that matters.
    const atento = Date.now() + (marcha.muertes % 4 < 2 ? 300 : 0);
    while (Date.now() < atento && (await contarComprometidas(sistema, marcha)) === 0);
    const pendientes = [...marcha.enVuelo];
    await proceso.matar();
    marcha.pausa = true;
    marcha.muertes += 1;
    // The database ends what it had begun; what is there and was not answered is what R1 is about.
    await esperar(20);
    marcha.ambiguos += await contarComprometidas(sistema, {
      enVuelo: new Set(pendientes.filter((clave) => marcha.enVuelo.has(clave))),
    });
    await proceso.revivir();
    marcha.pausa = false;
  }
}

/** How many of the submissions that wait for an answer are committed. */
async function contarComprometidas(sistema: Sistema, { enVuelo }: Pick<Marcha, "enVuelo">): Promise<number> {
  const [fila] = await sistema.sql<{ n: number }>(
    "select count(*)::int as n from idempotencia where clave = any ($1) and resultado is not null",
    [[...enVuelo]],
  );
  return fila?.n ?? 0;
}

export async function contar(
  sistema: Sistema,
  solicitantes: readonly Solicitante[],
  { acuses, ambiguos, muertes }: Marcha,
  ambiguosMinimos: number,
): Promise<Resultado> {
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
    const otra = await enviarHastaQueRespondan(sistema, solicitante);
    if (otra !== acuses.get(solicitante.postulacion)) distintos += 1;
  }
  const [repetidos] = await sistema.sql<{ n: number }>(
    `select count(*)::int as n from (select persona from postulacion where sello is not null and estado = 'ENVIADA'
     group by proceso, persona having count(*) > 1) as dobles`,
  );
  const correos = guardadas.filter((fila) => fila.correos !== 1).length;
  const doblados = repetidos?.n ?? 0;
  return {
    cifras: {
      kills: muertes,
      acked: acuses.size,
      ambiguous: ambiguos,
      lost: perdidos,
      doubled: doblados,
      changed: distintos,
      mails_wrong: correos,
    },
    pasa: perdidos + doblados + distintos + correos === 0 && acuses.size > muertes && ambiguos >= ambiguosMinimos,
  };
}
