/**
 * R3: a key of idempotency belongs to one person, one operation and one content. With anything else it does nothing and
 * tells nothing; with the same it gives the same receipt after signing out, after a day and after a restored copy.
 */
import { type Constancia, ENVIAR, type ProcesoDePrueba, publicar } from "../factories/postulacion.ts";
import { createSecreto } from "#server/infra/secretos.ts";
import { buildMultitud, navegador, type Solicitante } from "./multitud.ts";
import { detallar } from "./muestra.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { adelantar, ponerReloj } from "./r04-reloj.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const PERSONAS: Cuentas = { PRUEBA: 10, NORMAL: 250, COMPLETA: 500 };

/** An applicant with a second application, ready to be sent to another contest. */
interface Doble extends Solicitante {
  readonly segunda: string;
  readonly clave: string;
}

interface Dicho {
  readonly codigo: string;
  readonly texto: string;
}

export const R3: Prueba = {
  meta: "R3",
  promesa: "a key serves one person, one operation and one content",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { procesos: 2 }, async (sistema) => {
      const { solicitantes, bases } = await buildMultitud(sistema, PERSONAS[escala]);
      const dobles = await darSegunda(sistema, solicitantes, await publicar(sistema, bases));
      await ponerReloj(sistema);
      const acuses = new Map<string, string>();
      const cuenta = { alteradas: 0, conEfecto: 0, ajenas: 0, filtradas: 0, repetidas: 0, distintas: 0 };
      for (const [i, uno] of dobles.entries()) {
        const { codigo, texto } = await enviar(sistema, uno, uno.postulacion, uno.clave);
        if (codigo !== "HECHO") throw new Error(`It was not accepted: ${codigo}`);
        acuses.set(uno.postulacion, texto);
        cuenta.alteradas += 5;
        cuenta.conEfecto += await alterar(sistema, uno);
        const otro = dobles[(i + dobles.length - 1) % dobles.length];
        if (i === 0 || !otro) continue;
        cuenta.ajenas += 4;
        cuenta.filtradas += await usarLaDeOtro(sistema, uno, otro, acuses.get(otro.postulacion) ?? "");
      }
      await adelantar(sistema, "25 hours");
      for (const uno of dobles) {
        cuenta.repetidas += 3;
        cuenta.distintas += await repetir(sistema, uno, acuses.get(uno.postulacion) ?? "");
      }
      await adelantar(sistema, "0");
      const restaurados = await trasRestaurar(sistema, dobles.slice(0, 5));
      const carreras = await aLaVez(sistema, dobles.slice(5));
      const cifras = {
        altered_payload: cuenta.alteradas,
        with_effect: cuenta.conEfecto,
        keys_of_others: cuenta.ajenas,
        leaked: cuenta.filtradas,
        replayed: cuenta.repetidas,
        other_receipt: cuenta.distintas,
        after_restore_wrong: restaurados,
        at_once_wrong: carreras,
      };
      const mal = cuenta.conEfecto + cuenta.filtradas + cuenta.distintas + restaurados + carreras;
      return { cifras, pasa: mal === 0 };
    }),
  defectos: [
    {
      nombre: "la clave no mira con qué viene",
      archivo: "server/src/infra/idempotencia.ts",
      de: "if (!anterior || anterior.huella !== esta)",
      a: "if (!anterior)",
    },
    {
      nombre: "las claves se olvidan en un día",
      archivo: "server/src/infra/idempotencia.ts",
      de: 'where persona = yo() and acto = $1 and clave = $2",\n    [acto, clave],',
      a: "where persona = yo() and acto = $1 and clave = $2 and creada_en > ahora() - interval '1 day'\",\n    [acto, clave],",
    },
    {
      nombre: "la clave es de todos",
      sql: `alter table idempotencia drop constraint idempotencia_pkey, add primary key (acto, clave);
        drop policy propia on idempotencia; create policy de_todos on idempotencia using (true) with check (true)`,
    },
  ],
};

async function darSegunda(
  sistema: Sistema,
  solicitantes: readonly Solicitante[],
  otro: ProcesoDePrueba,
): Promise<Doble[]> {
  const dobles = solicitantes.map((uno) => ({
    ...uno,
    segunda: crypto.randomUUID(),
    clave: `clave-${crypto.randomUUID()}`,
  }));
  await sistema.sql(
    `insert into postulacion (id, codigo, proceso, entidad, persona, plazas, ambito_limite, version_bases, estado, revision, respuestas,
       documentos, confirmados, declaraciones, creada_en, guardada_en)
     select u.segunda, 'S-' || left(u.segunda::text, 8), $2, p.entidad, p.persona, p.plazas, p.ambito_limite, $3, p.estado, p.revision,
       p.respuestas, p.documentos, p.confirmados, p.declaraciones, p.creada_en, p.guardada_en
     from jsonb_to_recordset($1::jsonb) as u(postulacion uuid, segunda uuid) join postulacion p on p.id = u.postulacion`,
    [JSON.stringify(dobles), otro.id, otro.version],
  );
  return dobles;
}

let turno = 0;

async function enviar(
  sistema: Sistema,
  quien: Pick<Solicitante, "sesion" | "revision">,
  postulacion: string,
  clave: string,
  revision: number = quien.revision,
): Promise<Dicho> {
  turno += 1;
  const { url } = sistema.procesos[turno % sistema.procesos.length] ?? sistema;
  const variables = { p: postulacion, r: revision, c: clave };
  const { codigos, texto } = await navegador(url, quien).gql<{ enviarPostulacion: Constancia }>(ENVIAR, variables);
  return { codigo: codigos[0] ?? "HECHO", texto };
}

const contar = (caso: string, bien: boolean, dicho: Dicho): number => {
  if (!bien) detallar("R3", [`${caso}: ${dicho.codigo} ${dicho.texto.slice(0, 120)}`]);
  return bien ? 0 : 1;
};

const estadoDe = async (sistema: Sistema, { persona }: Solicitante): Promise<string> =>
  (
    await sistema.sql<{ texto: string }>(
      `select string_agg(id || estado || revision || coalesce(constancia, ''), ';' order by id) as texto from postulacion where persona = $1`,
      [persona],
    )
  )[0]?.texto ?? "";

/** The key with another content: refused, and nothing is another. */
async function alterar(sistema: Sistema, uno: Doble): Promise<number> {
  const { postulacion, segunda, clave, revision } = uno;
  const otras: readonly (readonly [string, number])[] = [
    [segunda, revision],
    [postulacion, revision + 1],
    [postulacion, 0],
    [postulacion.toUpperCase(), revision],
    [crypto.randomUUID(), revision],
  ];
  const antes = await estadoDe(sistema, uno);
  let mal = 0;
  for (const [id, r] of otras) {
    const dicho = await enviar(sistema, uno, id, clave, r);
    mal += contar("altered", dicho.codigo === "CLAVE_REUTILIZADA" && (await estadoDe(sistema, uno)) === antes, dicho);
  }
  return mal;
}

/** The key of somebody else opens nothing of theirs, and does not stand in the way of one's own. */
async function usarLaDeOtro(sistema: Sistema, uno: Doble, otro: Doble, acuse: string): Promise<number> {
  const palabras = [...acuse.matchAll(/"(?:numero|huella)":"([^"]+)"/g)].map(([, palabra]) => palabra ?? "");
  const limpio = ({ texto }: Dicho): boolean => palabras.length === 2 && palabras.every((una) => !texto.includes(una));
  const suya = await enviar(sistema, uno, otro.postulacion, otro.clave, otro.revision);
  const personal = { sesion: (await sistema.sesion("rosa")).galleta("merito") ?? "", revision: otro.revision };
  const deRosa = await enviar(sistema, personal, otro.postulacion, otro.clave);
  const nadie = await enviar(sistema, { sesion: "x".repeat(43), revision: 1 }, otro.postulacion, otro.clave);
  const propia = await enviar(sistema, uno, uno.segunda, otro.clave);
  return (
    contar("of another", suya.codigo === "NO_ENCONTRADO" && limpio(suya), suya) +
    contar("staff", deRosa.codigo === "NO_ENCONTRADO" && limpio(deRosa), deRosa) +
    contar("nobody", nadie.codigo === "NO_AUTENTICADO" && limpio(nadie), nadie) +
    contar("own", propia.codigo === "HECHO" && limpio(propia), propia)
  );
}

/** A day later: the same words while signed in, none after signing out, and the same again in another session. */
async function repetir(sistema: Sistema, uno: Doble, acuse: string): Promise<number> {
  const deNuevo = await enviar(sistema, uno, uno.postulacion, uno.clave);
  await navegador(sistema.url, uno).gql("mutation { cerrarSesion { mensaje } }");
  const fuera = await enviar(sistema, uno, uno.postulacion, uno.clave);
  const otra = await enviar(sistema, await conSesion(sistema, uno), uno.postulacion, uno.clave);
  return (
    contar("a day later", deNuevo.texto === acuse, deNuevo) +
    contar("signed out", fuera.codigo === "NO_AUTENTICADO", fuera) +
    contar("another session", otra.texto === acuse, otra)
  );
}

const conSesion = async (sistema: Sistema, uno: Doble): Promise<Doble> => {
  const { texto: sesion, hash } = createSecreto();
  await sistema.sql(
    "insert into sesion (hash, persona_id, vence_en) values ($1, $2, clock_timestamp() + interval '4 hours')",
    [hash, uno.persona],
  );
  return { ...uno, sesion };
};

/** The database as a copy from before the submission has it: neither its key nor its seal. */
const restaurar = (sistema: Sistema, { persona, postulacion, revision }: Doble): Promise<unknown> =>
  sistema.sql(
    `set session_replication_role = replica;
     delete from idempotencia where persona = '${persona}';
     delete from archivo_postulacion where postulacion = '${postulacion}';
     update postulacion set estado = 'BORRADOR', sello = null, instantanea = null, instantanea_sha256 = null, constancia = null,
       revision = ${revision} where id = '${postulacion}';
     set session_replication_role = origin`,
  );

/** Asking again after a restore seals it once, with a new receipt. */
async function trasRestaurar(sistema: Sistema, dobles: readonly Doble[]): Promise<number> {
  let mal = 0;
  for (const doble of dobles) {
    const uno = await conSesion(sistema, doble);
    await restaurar(sistema, uno);
    const primera = await enviar(sistema, uno, uno.postulacion, uno.clave);
    const segunda = await enviar(sistema, uno, uno.postulacion, uno.clave);
    mal += contar("after a restore", primera.codigo === "HECHO" && primera.texto === segunda.texto, segunda);
  }
  return mal;
}

/** One key for two contents at the same time: those of one content get one receipt, the others are refused. */
async function aLaVez(sistema: Sistema, dobles: readonly Doble[]): Promise<number> {
  let mal = 0;
  for (const doble of dobles) {
    const uno = await conSesion(sistema, doble);
    await restaurar(sistema, uno);
    const dichos = await Promise.all(
      Array.from({ length: 10 }, (_, i) => enviar(sistema, uno, uno.postulacion, uno.clave, uno.revision + (i % 2))),
    );
    const [acuse] = dichos;
    for (const [i, dicho] of dichos.entries()) {
      const rechazada = /^(REVISION_DESACTUALIZADA|CLAVE_REUTILIZADA)$/.test(dicho.codigo);
      mal += contar(
        "at once",
        i % 2 === 0 ? dicho.codigo === "HECHO" && dicho.texto === acuse?.texto : rechazada,
        dicho,
      );
    }
  }
  return mal;
}
