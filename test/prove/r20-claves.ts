/**
 * R20: passwords are kept so that a copy of the database is worth little, weak ones are not taken, none is ever mailed;
 * a link of a mail is good once and for an hour, and looking at it does not use it up.
 */
import { createHash } from "node:crypto";
import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { RAIZ } from "#server/infra/raiz.ts";
import { Cliente } from "../factories/cliente.ts";
import { CLAVE, correoDe, dniDe, type Persona } from "../factories/personas.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { ENTRAR } from "./r21-bolsas.ts";
import { percentil } from "./r22-listas-publicas.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const CARRERAS: Cuentas = { PRUEBA: 1, NORMAL: 10, COMPLETA: 50 };
const A_LA_VEZ: Cuentas = { PRUEBA: 16, NORMAL: 50, COMPLETA: 50 };
const ENTRADAS: Cuentas = { PRUEBA: 0, NORMAL: 500, COMPLETA: 500 };
const MIRADAS = 20;
/** OWASP: what each guess on a stolen copy has to cost at least. */
const MINIMO = { m: 19_456, t: 2, p: 1, sal: 16, etiqueta: 32 };
const MINUTOS = 60;
const RETRASO_MS = 100;

const REGISTRAR = "mutation ($e: RegistroInput!) { registrar(entrada: $e) { mensaje } }";
const PEDIR = "mutation ($u: String!) { pedirRecuperacion(usuario: $u) { mensaje } }";
const RESTABLECER = "mutation ($t: String!, $c: String!) { restablecerClave(token: $t, clave: $c) { mensaje } }";
const VERIFICAR = "mutation ($t: String!) { verificarCorreo(token: $t) { mensaje } }";

/** On every list of leaked passwords, or made of what everybody knows of the person. */
const DEBILES = [
  "1234567890",
  "12345678910",
  "0987654321",
  "1111111111",
  "aaaaaaaaaaaa",
  "qwertyuiop",
  "asdfghjkl1",
  "password123",
  "Password123!",
  "passw0rd123",
  "iloveyou123",
  "abcdefghij",
  "abc1234567",
  "contraseña",
  "contraseña1",
  "administrador",
  "70000001",
  "70000001a",
  "Zoila Prado",
  "zoilaprado1",
  "corta",
  "",
  "x".repeat(129),
];
/** Long ones, with any letters: nobody is told which kinds to use. */
const FUERTES = [
  "siete vientos del altiplano",
  "SIETEVIENTOSDELALTIPLANO",
  "quishuar-tarwi-olluco-cañihua",
  "雨が四回パウカルタンボに降る",
  "lluvia sobre el tejado de la abuela ".repeat(2).slice(0, 64),
  "m7#Kq".repeat(25).slice(0, 100) + "viento",
];

export const R20: Prueba = {
  meta: "R20",
  promesa: "passwords are dear to guess and never mailed, links are good once",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { procesos: 2, entorno: { TRUST_PROXY: "1" } }, async (sistema) => {
      const aceptadas = await probarClaves(sistema);
      const prefetch = await mirarSinUsar(sistema);
      let repetidos = 0;
      for (let i = 0; i < CARRERAS[escala]; i += 1) repetidos += await correr(sistema, A_LA_VEZ[escala], i);
      const enlaces = await revisarEnlaces(sistema);
      const baratas = await revisarHashes(sistema);
      const enviadas = await buscarClaves(sistema);
      const retrasos = await entrarTodos(sistema, ENTRADAS[escala]);
      const retraso = percentil(retrasos, 0.99);
      return {
        cifras: {
          passwords: DEBILES.length + FUERTES.length,
          judged_wrong: aceptadas,
          cheap_hashes: baratas,
          leaked: enviadas,
          looks: MIRADAS,
          used_up_by_looking: prefetch,
          races: CARRERAS[escala],
          used_twice: repetidos,
          links_wrong: enlaces,
          ...(ENTRADAS[escala] > 0 ? { sign_ins: ENTRADAS[escala], lag_p99_ms: Math.round(retraso) } : {}),
        },
        pasa: aceptadas + baratas + enviadas + prefetch + repetidos + enlaces === 0 && retraso < RETRASO_MS,
      };
    }),
  defectos: [
    {
      nombre: "la clave cuesta una pasada",
      archivo: "server/src/infra/claves.ts",
      de: "passes: 2,",
      a: "passes: 1,",
    },
    {
      nombre: "un enlace sirve mientras no venza",
      archivo: "server/src/modules/acceso/cuentas.ts",
      de: "tipo = any ($2) and usado_en is null",
      a: "tipo = any ($2)",
    },
    {
      nombre: "el enlace dura un día",
      archivo: "server/src/modules/acceso/registrar.ts",
      de: "MINUTOS_ENLACE = 60",
      a: "MINUTOS_ENLACE = 1440",
    },
    {
      nombre: "cualquier clave larga vale",
      archivo: "server/src/modules/acceso/fortaleza.ts",
      de: "PUNTAJE_MINIMO = 2",
      a: "PUNTAJE_MINIMO = 0",
    },
    {
      nombre: "el enlace se guarda como es",
      archivo: "server/src/infra/secretos.ts",
      de: `return createHash("sha256").update(texto).digest();`,
      a: "void createHash; return Buffer.from(texto);",
    },
  ],
};

const datosDe = (clave: string) => ({
  tipoDocumento: "DNI",
  numeroDocumento: "70000001",
  nombres: "Zoila",
  apellidos: "Prado",
  correo: `zoila${crypto.randomUUID().slice(0, 8)}@merito.example`,
  clave,
});

/** Passwords that were judged the other way. */
async function probarClaves(sistema: Sistema): Promise<number> {
  let mal = 0;
  for (const clave of [...DEBILES, ...FUERTES]) {
    const { codigos } = await sistema.cliente().gql(REGISTRAR, { e: datosDe(clave) });
    if ((codigos[0] ?? null) !== (FUERTES.includes(clave) ? null : "CLAVE_DEBIL")) mal += 1;
  }
  return mal;
}

/** The secret of the last mail to that address. */
async function secretoDe(sistema: Sistema, correo: string): Promise<string> {
  const [fila] = await sistema.sql<{ enlace: string }>(
    "select datos ->> 'enlace' as enlace from correo_saliente where destinatario = $1 order by creado_en desc limit 1",
    [correo],
  );
  return fila?.enlace.split("#")[1] ?? "";
}

async function pedirEnlace(sistema: Sistema, persona: Persona): Promise<string> {
  await sistema.sql("delete from intento");
  await sistema.cliente().gql(PEDIR, { u: dniDe(persona) });
  return secretoDe(sistema, correoDe(persona));
}

/** Looks at a link as programs that read mail do; gives one when it is then used up. */
async function mirarSinUsar(sistema: Sistema): Promise<number> {
  const t = await pedirEnlace(sistema, "carla");
  const cliente = sistema.cliente();
  const documento = `mutation { restablecerClave(token: "${t}", clave: "${FUERTES[0]}") { mensaje } }`;
  const rutas = [
    "/cuenta/clave",
    `/cuenta/clave?token=${t}`,
    `/cuenta/clave/${t}`,
    `/graphql?query=${encodeURIComponent(documento)}`,
  ];
  for (let i = 0; i < MIRADAS; i += 1) {
    const headers = { "apollo-require-preflight": "1", purpose: "prefetch" };
    await (
      await cliente.pedir(rutas[i % rutas.length] ?? "/", { method: i % 5 === 4 ? "HEAD" : "GET", headers })
    ).text();
  }
  const { codigos } = await cliente.gql(RESTABLECER, { t, c: "ocho vientos del altiplano" });
  return codigos.length === 0 ? 0 : 1;
}

/** Uses the same link many times at once, over two processes; gives how far from once it was used. */
async function correr(sistema: Sistema, cuantos: number, vuelta: number): Promise<number> {
  const enTodos = (documento: string, variables: Record<string, unknown>) =>
    Promise.all(
      Array.from({ length: cuantos }, (_, i) =>
        new Cliente(sistema.procesos[i % 2]?.url ?? sistema.url).gql(documento, variables),
      ),
    );
  const t = await pedirEnlace(sistema, "ciro");
  const claves = await enTodos(RESTABLECER, { t, c: FUERTES[1] });
  const e = { ...datosDe(FUERTES[2] ?? ""), numeroDocumento: String(71_000_000 + vuelta) };
  await sistema.cliente().gql(REGISTRAR, { e });
  const cuentas = await enTodos(VERIFICAR, { t: await secretoDe(sistema, e.correo) });
  const vieja = await pedirEnlace(sistema, "pilar");
  await pedirEnlace(sistema, "pilar");
  const { codigos } = await sistema.cliente().gql(RESTABLECER, { t: vieja, c: FUERTES[0] });
  return [claves, cuentas].reduce(
    (mal, respuestas) =>
      mal +
      Math.abs(respuestas.filter((una) => una.codigos.length === 0).length - 1) +
      respuestas.filter((una) => una.codigos.length > 0 && una.codigos.join() !== "ENLACE_INVALIDO").length,
    codigos.join() === "ENLACE_INVALIDO" ? 0 : 1,
  );
}

/** Links that last too long, are kept as they are, or work once they have expired. */
async function revisarEnlaces(sistema: Sistema): Promise<number> {
  const t = await pedirEnlace(sistema, "rosa");
  const filas = await sistema.sql<{ hash: Buffer; minutos: number }>(
    "select hash, extract(epoch from vence_en - creado_en)::float8 / 60 as minutos from enlace where tipo <> 'INVITACION'",
  );
  const largos = filas.filter(({ minutos }) => minutos > MINUTOS + 0.1).length;
  const guardado = filas.some(({ hash }) => hash.equals(createHash("sha256").update(t).digest())) ? 0 : 1;
  await sistema.sql("update enlace set vence_en = clock_timestamp() - interval '1 second' where usado_en is null");
  const { codigos } = await sistema.cliente().gql(RESTABLECER, { t, c: FUERTES[0] });
  return largos + guardado + (codigos.join() === "ENLACE_INVALIDO" ? 0 : 1);
}

async function revisarHashes(sistema: Sistema): Promise<number> {
  const filas = await sistema.sql<{ hash: string }>(
    `select clave_hash as hash from cuenta where clave_hash is not null
     union all select datos ->> 'claveHash' from enlace where tipo = 'REGISTRO'`,
  );
  const sales = new Set<string>();
  const buenas = filas.filter(({ hash }) => {
    const partes = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(hash);
    if (!partes) return false;
    const [, m, t, p, sal = "", etiqueta = ""] = partes;
    sales.add(sal);
    const caro = Number(m) >= MINIMO.m && Number(t) >= MINIMO.t && Number(p) >= MINIMO.p;
    return (
      caro &&
      Buffer.from(sal, "base64").length >= MINIMO.sal &&
      Buffer.from(etiqueta, "base64").length >= MINIMO.etiqueta
    );
  });
  // The fixed people share one password that was computed once, so they share its salt.
  return filas.length - buenas.length + (sales.size > 5 ? 0 : 1);
}

/** Places where a password can be read. */
async function buscarClaves(sistema: Sistema): Promise<number> {
  const [fila] = await sistema.sql<{ todo: string }>(
    `select (select coalesce(string_agg(datos::text, ' '), '') from correo_saliente) ||
       (select coalesce(string_agg(a::text, ' '), '') from auditoria a) ||
       (select coalesce(string_agg(datos::text, ' '), '') from enlace) as todo`,
  );
  const todo = (fila?.todo ?? "") + sistema.salida();
  return [CLAVE, ...FUERTES, "ocho vientos del altiplano"].filter((clave) => todo.includes(clave)).length;
}

/** Milliseconds that the server took to say that it lives, while many sign in at once. */
async function entrarTodos(sistema: Sistema, cuantos: number): Promise<readonly number[]> {
  if (cuantos === 0) return [];
  await sistema.sql("delete from intento");
  const sonda = fork(join(RAIZ, "test", "prove", "r20-sonda.mjs"), { env: { PROVE_URL: sistema.url }, execArgv: [] });
  await Promise.all(
    Array.from({ length: cuantos }, (_, i) =>
      sistema
        .cliente()
        .gql(ENTRAR, { u: String(72_000_000 + i), c: "no es" }, { "x-forwarded-for": `10.1.${i % 200}.1` }),
    ),
  );
  sonda.send("fin");
  const [tiempos] = (await once(sonda, "message")) as [number[]];
  return tiempos;
}
