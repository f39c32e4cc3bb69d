/** The checks of sessions, by the item of the standard that asks for them. @fuente OWASP ASVS 5.0 V7 */
import { lastCorreo } from "../factories/correos.ts";
import { Cliente } from "../factories/cliente.ts";
import { CLAVE, correoDe, type Persona } from "../factories/personas.ts";
import type { Sistema } from "./sistema.ts";

const ENTRAR = "mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }";
const YO = "{ yo { persona { id } roles { id rol } } }";
const SALIR = "mutation { cerrarSesion { mensaje } }";
const GALLETA = "__Host-merito";
const NUEVA = "siete volcanes dormidos en Arequipa";

interface Navegador extends Cliente {
  /** The header of the session's cookie, as it came. */
  cabecera: string;
}

/** A check: whether it holds. */
type Comprobacion = readonly [item: string, hacer: (sistema: Sistema, veces: number) => Promise<boolean>];

/** Signs in, with what the browser already had. */
async function entrar(
  sistema: Sistema,
  persona: Persona,
  antes: string | null = null,
  clave = CLAVE,
): Promise<Navegador> {
  const cliente = Object.assign(new Cliente(sistema.url), { cabecera: "" });
  if (antes !== null) cliente.setGalleta(GALLETA, antes);
  const respuesta = await cliente.pedir("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: ENTRAR, variables: { u: correoDe(persona), c: clave } }),
  });
  await respuesta.text();
  cliente.cabecera = respuesta.headers.getSetCookie().find((linea) => linea.startsWith(`${GALLETA}=`)) ?? "";
  return cliente;
}

const secretoDe = (cliente: Cliente): string => cliente.galleta(GALLETA) ?? "";

/** Whom a secret opens the door to, in a browser that has nothing else. */
async function quienCon(sistema: Sistema, secreto: string): Promise<string | null> {
  const cliente = new Cliente(sistema.url);
  cliente.setGalleta(GALLETA, secreto);
  const { data } = await cliente.gql<{ yo: { persona: { id: string } } | null }>(YO);
  return data.yo?.persona.id ?? null;
}

const abre = async (sistema: Sistema, cliente: Cliente, persona: Persona): Promise<boolean> =>
  (await quienCon(sistema, secretoDe(cliente))) === sistema.ids[persona];

const acto = async (cliente: Cliente, documento: string, variables: Record<string, unknown> = {}): Promise<boolean> =>
  (await cliente.gql(documento, variables)).errores.length === 0;

const correrReloj = (sistema: Sistema, persona: Persona, cambio: string): Promise<unknown[]> =>
  sistema.sql(`update sesion set ${cambio} where persona_id = $1 and cerrada_en is null`, [sistema.ids[persona]]);

export const COMPROBACIONES: readonly Comprobacion[] = [
  [
    "7.2.1 the session is verified by the server alone: a secret that it did not give opens nothing",
    async (s) => (await quienCon(s, "a".repeat(43))) === null && (await quienCon(s, s.ids.ana)) === null,
  ],
  [
    "7.2.3 secrets are new, opaque and of 256 bits",
    async (s, veces) => {
      const secretos = new Set<string>();
      for (let i = 0; i < veces; i += 1) {
        if (i % 8 === 0) await s.sql("truncate intento");
        secretos.add(secretoDe(await entrar(s, "ana")));
      }
      return secretos.size === veces && [...secretos].every((uno) => Buffer.from(uno, "base64url").length === 32);
    },
  ],
  [
    "7.2.2 no copy of the database holds a usable secret",
    async (s) => {
      const secreto = secretoDe(await entrar(s, "ana"));
      const filas = await s.sql<{ fila: string }>("select x::text as fila from sesion x");
      const texto = filas.map(({ fila }) => fila).join("\n");
      return secreto.length === 43 && !texto.includes(secreto) && !texto.includes(Buffer.from(secreto).toString("hex"));
    },
  ],
  [
    "7.2.4 a session that somebody planted is not taken over",
    async (s) => {
      const plantado = "b".repeat(43);
      const cliente = await entrar(s, "beto", plantado);
      return secretoDe(cliente) !== plantado && (await quienCon(s, plantado)) === null && abre(s, cliente, "beto");
    },
  ],
  [
    "7.2.4 signing in again gives a new secret and ends the one before",
    async (s) => {
      const vieja = secretoDe(await entrar(s, "beto"));
      const cliente = await entrar(s, "beto", vieja);
      return secretoDe(cliente) !== vieja && (await quienCon(s, vieja)) === null && abre(s, cliente, "beto");
    },
  ],
  [
    "7.2.4 signing in as somebody else ends the session of whoever was there",
    async (s) => {
      const vieja = secretoDe(await entrar(s, "beto"));
      const cliente = await entrar(s, "ana", vieja);
      return (await quienCon(s, vieja)) === null && abre(s, cliente, "ana");
    },
  ],
  [
    "7.3.1 four hours without use end it, three and 59 minutes do not",
    async (s) => {
      const cliente = await entrar(s, "carla");
      await correrReloj(s, "carla", "usada_en = clock_timestamp() - interval '3 hours 59 minutes'");
      const antes = await abre(s, cliente, "carla");
      await correrReloj(s, "carla", "usada_en = clock_timestamp() - interval '4 hours 1 second'");
      return antes && !(await abre(s, cliente, "carla"));
    },
  ],
  [
    "7.3.2 twelve hours end it however much it is used",
    async (s) => {
      const cliente = await entrar(s, "carla");
      const [fila] = await s.sql<{ horas: number }>(
        "select round(extract(epoch from vence_en - creada_en) / 3600)::int as horas from sesion where persona_id = $1 order by creada_en desc limit 1",
        [s.ids.carla],
      );
      const antes = await abre(s, cliente, "carla");
      await correrReloj(s, "carla", "usada_en = clock_timestamp(), vence_en = clock_timestamp()");
      return antes && fila?.horas === 12 && !(await abre(s, cliente, "carla"));
    },
  ],
  [
    "7.4.1 signing out ends it on the server: the copied cookie is worth nothing",
    async (s) => {
      const cliente = await entrar(s, "beto");
      const copia = secretoDe(cliente);
      return (await acto(cliente, SALIR)) && cliente.galleta(GALLETA) === null && (await quienCon(s, copia)) === null;
    },
  ],
  [
    "7.4.2 closing an account ends its sessions with the next request",
    async (s) => {
      const cliente = await entrar(s, "ulises");
      const admin = await entrar(s, "admin");
      const cambiar = (cual: string): Promise<boolean> =>
        acto(admin, `mutation ($p: ID!) { ${cual}(persona: $p, motivo: "Dejó la entidad en noviembre") { mensaje } }`, {
          p: s.ids.ulises,
        });
      const antes = await abre(s, cliente, "ulises");
      const cerrada = (await cambiar("desactivarCuenta")) && !(await abre(s, cliente, "ulises"));
      return antes && cerrada && (await cambiar("reactivarCuenta"));
    },
  ],
  [
    "7.4.3 changing the password ends the other sessions and keeps this one",
    async (s) => {
      const otra = await entrar(s, "ciro");
      const esta = await entrar(s, "ciro");
      const hecho = await acto(
        esta,
        "mutation ($a: String!, $n: String!) { cambiarClave(actual: $a, nueva: $n) { mensaje } }",
        {
          a: CLAVE,
          n: NUEVA,
        },
      );
      const vieja = await entrar(s, "ciro");
      return hecho && !(await abre(s, otra, "ciro")) && (await abre(s, esta, "ciro")) && secretoDe(vieja) === "";
    },
  ],
  [
    "7.4.3 a password recovered by mail ends all of them",
    async (s) => {
      const abierta = await entrar(s, "pilar");
      const cliente = new Cliente(s.url);
      await cliente.gql("mutation ($u: String!) { pedirRecuperacion(usuario: $u) { mensaje } }", {
        u: correoDe("pilar"),
      });
      const { token = "" } =
        (await lastCorreo({ ...s, gql: (_p, d, v) => cliente.gql(d, v) }, correoDe("pilar"))) ?? {};
      const hecho = await acto(
        cliente,
        "mutation ($t: String!, $c: String!) { restablecerClave(token: $t, clave: $c) { mensaje } }",
        {
          t: token,
          c: NUEVA,
        },
      );
      return hecho && !(await abre(s, abierta, "pilar")) && abre(s, await entrar(s, "pilar", null, NUEVA), "pilar");
    },
  ],
  [
    "7.4.5 a person ends one of the others of the list, and nobody that of another",
    async (s) => {
      const robada = await entrar(s, "rosa");
      const mia = await entrar(s, "rosa");
      const { data } = await mia.gql<{ sesiones: { id: string; actual: boolean }[] }>("{ sesiones { id actual } }");
      const otra = data.sesiones.find(({ actual }) => !actual)?.id ?? "";
      const cerrar = "mutation ($id: ID!) { cerrarOtraSesion(id: $id) { mensaje } }";
      const ajena = await acto(await entrar(s, "raul"), cerrar, { id: otra });
      const siguio = await abre(s, robada, "rosa");
      const propia = await acto(mia, cerrar, { id: otra });
      return (
        !ajena &&
        siguio &&
        propia &&
        data.sesiones.length === 2 &&
        !(await abre(s, robada, "rosa")) &&
        abre(s, mia, "rosa")
      );
    },
  ],
  [
    "7.4.5 the list is of one's own sessions alone",
    async (s) => {
      await entrar(s, "rosa");
      const raul = await entrar(s, "raul");
      const { data } = await raul.gql<{ sesiones: { id: string }[] }>("{ sesiones { id } }");
      const filas = await s.sql<{ id: string }>("select id from sesion where persona_id = $1", [s.ids.raul]);
      return data.sesiones.length > 0 && data.sesiones.every(({ id }) => filas.some((fila) => fila.id === id));
    },
  ],
  [
    "8.3.2 a role that is taken away or given holds from the next request",
    async (s) => {
      const rosa = await entrar(s, "rosa");
      const admin = await entrar(s, "admin");
      const personal = "{ personal(first: 1) { edges { node { id } } } }";
      const [rol] = await s.sql<{ id: string }>(
        "select id from asignacion_rol where persona_id = $1 and rol = 'RRHH'",
        [s.ids.rosa],
      );
      const antes = await acto(rosa, personal);
      const retirado = await acto(
        admin,
        'mutation ($id: ID!) { retirarRol(id: $id, motivo: "Cambió de oficina") { mensaje } }',
        { id: rol?.id },
      );
      const sin = await acto(rosa, personal);
      const dado = await acto(
        admin,
        "mutation ($p: ID!, $r: RolInput!) { asignarRol(persona: $p, rol: $r) { mensaje } }",
        {
          p: s.ids.rosa,
          r: { rol: "RRHH", entidad: s.entidades.cusco },
        },
      );
      return antes && retirado && !sin && dado && acto(rosa, personal);
    },
  ],
  [
    "3.3.1 the cookie is of this host alone, ciphered, out of reach of scripts and of forms of other sites",
    async (s) => {
      const { cabecera } = await entrar(s, "ana");
      return /^__Host-merito=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200; Secure$/.test(cabecera);
    },
  ],
  [
    "3.3.3 a cookie without the prefix, or a secret in the address or in a header, opens nothing",
    async (s) => {
      const secreto = secretoDe(await entrar(s, "ana"));
      const sinPrefijo = new Cliente(s.url);
      sinPrefijo.setGalleta("merito", secreto);
      const { data } = await sinPrefijo.gql<{ yo: unknown }>(YO);
      const headers = { "content-type": "application/json", "x-session": secreto };
      const respuesta = await new Cliente(s.url).pedir(`/graphql?${GALLETA}=${secreto}`, {
        method: "POST",
        headers,
        body: JSON.stringify({ query: YO }),
      });
      return data.yo === null && (await respuesta.text()).includes('"yo":null');
    },
  ],
  [
    "14.2.1 no secret of a session is written on the outputs",
    async (s) => {
      const secreto = secretoDe(await entrar(s, "ana"));
      return secreto.length === 43 && !s.salida().includes(secreto);
    },
  ],
];
