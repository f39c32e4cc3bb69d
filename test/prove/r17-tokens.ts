/**
 * R17: service tokens. Each scope opens its operations and no other; a token ends with the request after its revocation,
 * expires, has a quota, is refused in an address without being written anywhere, and no copy of the database holds one.
 * One that opens nothing is in the audit by its id, and a flood of them is counted there and does not fill it.
 */
import { ACTORES, ALCANCES, crearToken, type Mundo } from "./mundo.ts";
import { conMundo, type Escenario } from "./mundo-compartido.ts";
import { detallar, enParalelo, muestra } from "./muestra.ts";
import type { Cuentas, Escala, Prueba } from "./nucleo.ts";
import { leerEsquema, listOperaciones, type Operacion } from "./operaciones.ts";
import { responde, sinEfecto } from "./r12-permisos.ts";
import { ACTOS, CONSULTAS, readTabla } from "./r12-tabla.ts";
import { probarNegados } from "./r17-negados.ts";
import { Cliente } from "../factories/cliente.ts";

import type { Sistema } from "./sistema.ts";

/** What each scope opens besides what is everybody's. */
const ABRE: Readonly<Record<(typeof ALCANCES)[number], readonly string[]>> = {
  PROCESOS_LEER: ["procesos"],
  POSTULACIONES_LEER: ["postulacion", "postulaciones"],
  RESULTADOS_LEER: ["resultados", "explicar"],
  AUDITORIA_LEER: ["auditoria"],
  EXTERNOS_IMPORTAR: ["importarExternos"],
};
const TRAS_REVOCAR: Cuentas = { PRUEBA: 20, NORMAL: 100, COMPLETA: 100 };
const PROCESOS = "{ procesos(first: 1) { edges { node { id } } } }";
const CUOTA = 5000;

export const R17: Prueba = {
  meta: "R17",
  promesa: "a service token does what its scopes say, while it holds, and is kept nowhere",
  ejecutar: (arbol, escala) =>
    conMundo(arbol, async ({ mundo, sistema }) => {
      const cuenta = { pruebas: 0, fuera: [] as string[] };
      const secretos: string[] = Object.values(mundo.token);
      await probarAlcances({ mundo, sistema }, escala, cuenta, secretos);
      const revocados = await probarRevocacion(sistema, TRAS_REVOCAR[escala], secretos);
      const faltas = [
        ...(await probarVencimiento(sistema, secretos)),
        ...(await probarCuota(sistema, secretos)),
        ...(await probarDireccion(sistema, secretos)),
        ...(secretos.every((uno) => /^mrt_[A-Za-z0-9_-]{43}$/.test(uno)) ? [] : ["a token without its prefix"]),
      ];
      const negados = await probarNegados(sistema, escala, secretos);
      const guardados = await buscarEnTablas(sistema, secretos);
      const escritos = secretos.filter((uno) => sistema.salida().includes(uno.slice(4))).length;
      detallar("R17", [...cuenta.fuera, ...faltas, ...negados.faltas]);
      return {
        cifras: {
          probes: cuenta.pruebas,
          outside_scope: cuenta.fuera.length,
          after_revocation: TRAS_REVOCAR[escala],
          served_after: revocados,
          faults: faltas.length,
          denied: negados.pedidas,
          denials_written: negados.escritas,
          denials_amiss: negados.faltas.length,
          stored_usable: guardados,
          logged: escritos,
        },
        pasa: cuenta.fuera.length + revocados + faltas.length + negados.faltas.length + guardados + escritos === 0,
      };
    }),
  defectos: [
    {
      nombre: "un alcance cualquiera abre todas las consultas",
      archivo: "server/src/graphql/proteger.ts",
      de: "token.alcances.includes(politica.alcance)",
      a: "token.alcances.length > 0",
    },
    {
      nombre: "un token sin alcance pasa donde la política es de un rol",
      archivo: "server/src/graphql/proteger.ts",
      de: "(politica.alcance !== null && token.alcances.includes(politica.alcance))",
      a: "(politica.alcance === null || token.alcances.includes(politica.alcance))",
    },
    {
      nombre: "el token se guarda como se dio",
      archivo: "server/src/modules/acceso/tokens.ts",
      de: "nombre: nombre.trim(),\n        entidad,",
      a: "nombre: `${nombre.trim()} ${token}`,\n        entidad,",
    },
    {
      nombre: "un token en la dirección se atiende como un visitante",
      archivo: "server/src/graphql/servidor.ts",
      de: "if (hasToken(req.originalUrl)) return void enDireccion(res);",
      a: "",
    },
    {
      nombre: "un token que no abre no deja entrada",
      archivo: "server/src/modules/acceso/token-negado.ts",
      de: "if (!isPotenciaDeDiez(intentos)) return;",
      a: "if (intentos > 0) return;",
    },
    {
      nombre: "una avalancha de tokens llena el registro",
      archivo: "server/src/modules/acceso/token-negado.ts",
      de: "if (!isPotenciaDeDiez(intentos)) return;",
      a: "",
    },
    {
      nombre: "el registro guarda el token que no abrió",
      archivo: "server/src/modules/acceso/token-negado.ts",
      de: 'id: id ?? "desconocido"',
      a: 'id: token ?? "desconocido"',
    },
    {
      nombre: "revocar no alcanza a quien ya tiene el token",
      sql: `create or replace function revivir() returns trigger language plpgsql as $$ begin new.revocado_en := null; return new; end $$;
        create trigger revivir before update on token_servicio for each row execute function revivir()`,
    },
  ],
};

const con = (sistema: Sistema, token: string, documento = PROCESOS) =>
  new Cliente(sistema.url).gql(documento, {}, { authorization: `Bearer ${token}` });

/** Every operation and case with a token of each scope alone. */
async function probarAlcances(
  { mundo, sistema }: Escenario,
  escala: Escala,
  cuenta: { pruebas: number; fuera: string[] },
  secretos: string[],
): Promise<void> {
  const tabla = { query: readTabla(CONSULTAS), mutation: readTabla(ACTOS) };
  const operaciones = listOperaciones(await leerEsquema(mundo), mundo.casos);
  const pares: [Operacion, string, string, boolean, Mundo, string][] = [];
  for (const [a, alcance] of ALCANCES.entries()) {
    const { token } = await crearToken(sistema, sistema.entidades.cusco, [alcance]);
    secretos.push(token);
    const suyo: Mundo = {
      ...mundo,
      pedir: (_actor, documento, variables) => pedirCon(sistema, token, documento, variables),
    };
    for (const [i, operacion] of operaciones.entries()) {
      const celdas = tabla[operacion.clase].get(operacion.nombre);
      if (!celdas || operacion.nombre === "subirParte") continue;
      for (const [j, [caso, id]] of Object.entries(mundo.casos[operacion.tipo] ?? {}).entries()) {
        const abierta = ABRE[alcance].includes(operacion.nombre);
        if (!abierta && !muestra(escala, a + i + 3 * j, 9)) continue;
        const entran = celdas.get(caso) ?? celdas.get("*") ?? new Set(ACTORES);
        pares.push([
          operacion,
          caso,
          id,
          entran.has("tokenCusco") && (entran.has("visitante") || abierta),
          suyo,
          alcance,
        ]);
      }
    }
  }
  await sinEfecto(sistema.sql, () =>
    enParalelo(pares, async ([operacion, caso, id, debe, suyo, alcance]) => {
      cuenta.pruebas += 1;
      const visto = await responde(suyo, operacion, "tokenCusco", id);
      if (visto !== (debe ? "ENTRA" : "FUERA")) cuenta.fuera.push(`${alcance} ${operacion.nombre} ${caso}: ${visto}`);
    }),
  );
}

const pedirCon = (sistema: Sistema, token: string, documento: string, variables?: Record<string, unknown>) =>
  new Cliente(sistema.url).gql(documento, variables, { authorization: `Bearer ${token}` });

/** How many requests are served after the token was revoked. */
async function probarRevocacion(sistema: Sistema, cuantas: number, secretos: string[]): Promise<number> {
  const { id, token } = await crearToken(sistema, sistema.entidades.cusco);
  secretos.push(token);
  if ((await con(sistema, token)).errores.length > 0) return cuantas;
  await sistema.gql("admin", "mutation ($id: ID!) { revocarToken(id: $id) { mensaje } }", { id });
  let servidas = 0;
  await enParalelo(
    Array.from({ length: cuantas }, (_, i) => i),
    async () => {
      const { status, codigos } = await con(sistema, token);
      if (status !== 401 || codigos[0] !== "TOKEN_INVALIDO") servidas += 1;
    },
  );
  return servidas;
}

async function probarVencimiento(sistema: Sistema, secretos: string[]): Promise<string[]> {
  const { id, token } = await crearToken(sistema, sistema.entidades.cusco);
  secretos.push(token);
  const antes = await con(sistema, token);
  const [fila] = await sistema.sql<{ dias: number }>(
    "select round(extract(epoch from vence_en - creado_en) / 86400)::int as dias from token_servicio where id = $1",
    [id],
  );
  await sistema.sql("update token_servicio set vence_en = clock_timestamp() where id = $1", [id]);
  const despues = await con(sistema, token);
  return [
    ...(antes.errores.length === 0 ? [] : ["a fresh token is refused"]),
    ...(fila?.dias === 30 ? [] : ["it does not expire when it was told"]),
    ...(despues.codigos[0] === "TOKEN_INVALIDO" ? [] : ["it is served after it expired"]),
  ];
}

/** The last request of the quota is served and the next one is told when to come back. */
async function probarCuota(sistema: Sistema, secretos: string[]): Promise<string[]> {
  const { token } = await crearToken(sistema, sistema.entidades.cusco);
  secretos.push(token);
  const antes = await sistema.sql<{ key: string }>("select key from intento where key like 'token:%'");
  await con(sistema, token);
  await sistema.sql("update intento set points = $1 where key like 'token:%' and key <> all ($2)", [
    CUOTA - 1,
    antes.map(({ key }) => key),
  ]);
  const ultima = await con(sistema, token);
  const respuesta = await new Cliente(sistema.url).pedir("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: PROCESOS }),
  });
  const texto = await respuesta.text();
  const descarga = await new Cliente(sistema.url).pedir(`/archivos/${crypto.randomUUID()}`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return [
    ...(descarga.status === 429 ? [] : [`a file past the quota: ${descarga.status}`]),
    ...(ultima.errores.length === 0 ? [] : ["the quota ends before its time"]),
    ...(respuesta.status === 429 &&
    texto.includes("DEMASIADOS_INTENTOS") &&
    Number(respuesta.headers.get("retry-after")) > 0
      ? []
      : [`past the quota: ${respuesta.status} ${texto.slice(0, 100)}`]),
  ];
}

/** In an address it is refused before anything is done with it. */
async function probarDireccion(sistema: Sistema, secretos: string[]): Promise<string[]> {
  const { token } = await crearToken(sistema, sistema.entidades.cusco);
  secretos.push(token);
  const faltas: string[] = [];
  const headers = { "content-type": "application/json" };
  for (const nombre of ["access_token", "token", "authorization", "api_key", "x"]) {
    for (const valor of [token, `Bearer ${token}`, token.replace("_", "%5F")]) {
      for (const [metodo, extra] of [
        ["POST", { body: JSON.stringify({ query: PROCESOS }) }],
        ["GET", {}],
      ] as const) {
        const consulta = metodo === "GET" ? `&query=${encodeURIComponent(PROCESOS)}` : "";
        const direccion = `/graphql?${nombre}=${valor.includes("%") ? valor : encodeURIComponent(valor)}${consulta}`;
        const respuesta = await new Cliente(sistema.url).pedir(direccion, { method: metodo, headers, ...extra });
        const texto = await respuesta.text();
        if (respuesta.status !== 400 || !texto.includes("TOKEN_EN_DIRECCION") || texto.includes(token))
          faltas.push(`${metodo} ?${nombre}: ${respuesta.status}`);
      }
    }
  }
  return faltas;
}

/** How many secrets are in a dump of all the tables, whole or as text that opens something. */
async function buscarEnTablas({ sql }: Sistema, secretos: readonly string[]): Promise<number> {
  const tablas = await sql<{ nombre: string }>(
    "select relname as nombre from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')",
  );
  let hallados = 0;
  for (const { nombre } of tablas) {
    const filas = await sql<{ fila: string }>(`select t::text as fila from ${nombre} t`);
    const texto = filas.map(({ fila }) => fila).join("\n");
    hallados += secretos.filter((uno) => texto.includes(uno.slice(4))).length;
    // The bytes of a column of hashes are written in hexadecimal.
    hallados += secretos.filter((uno) => texto.includes(Buffer.from(uno).toString("hex"))).length;
  }
  return hallados;
}
