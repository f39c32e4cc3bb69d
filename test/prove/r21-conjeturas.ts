/**
 * R21: at most ten guesses are weighed per account in a quarter of an hour, however they are packed and from wherever
 * they come; the owner signs in meanwhile from a browser that is known; a code of the second factor is good once.
 */
import { setTimeout as esperar } from "node:timers/promises";
import { TOTP } from "otpauth";
import { Client } from "pg";
import { Cliente } from "../factories/cliente.ts";
import { CLAVE, correoDe, dniDe } from "../factories/personas.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { BOLSAS, conteo, enTandas, ENTRAR, type Bolsa } from "./r21-bolsas.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const CONJETURAS: Cuentas = { PRUEBA: 240, NORMAL: 10_000, COMPLETA: 10_000 };
const RONDAS: Cuentas = { PRUEBA: 1, NORMAL: 5, COMPLETA: 20 };
/** What the goal allows, not what the code says. */
const PERMITIDAS = 10;
const PERMITIDAS_POR_DIRECCION = 100;
const SECRETO = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

export const R21: Prueba = {
  meta: "R21",
  promesa: "ten guesses per account however packed, the owner comes in, a code is good once",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, { procesos: 2, entorno: { TRUST_PROXY: "1" } }, async (sistema) => {
      const ataque = await atacar(sistema, CONJETURAS[escala]);
      const poco = escala === "PRUEBA";
      const direccion = await fingirDirecciones(sistema, poco ? PERMITIDAS_POR_DIRECCION - 5 : 1);
      const compartido = await compartirEquipo(sistema, poco ? 14 : 30);
      let dobles = 0;
      for (let i = 0; i < RONDAS[escala]; i += 1) dobles += await repetirCodigo(sistema, poco ? 2 : 5);
      const cifras = { ...ataque, by_address: direccion, shared_browser: compartido, code_races_wrong: dobles };
      const { guesses, weighed_most, owner_refused } = ataque;
      const bien = guesses >= CONJETURAS[escala] && weighed_most <= PERMITIDAS && owner_refused === 0;
      return {
        cifras,
        pasa: bien && direccion <= PERMITIDAS_POR_DIRECCION && compartido <= PERMITIDAS && dobles === 0,
      };
    }),
  defectos: [
    {
      nombre: "cada nombre de la cuenta tiene su cuenta de intentos",
      archivo: "server/src/modules/acceso/iniciar-sesion.ts",
      de: `"cuenta", cuenta?.personaId ?? nombre`,
      a: `"cuenta", nombre`,
    },
    {
      nombre: "quien entra renueva los intentos de quien ataca",
      archivo: "server/src/modules/acceso/iniciar-sesion.ts",
      de: "if (contada) {",
      a: `await freno.olvidar("cuenta", persona); if (contada) {`,
    },
    {
      nombre: "el navegador conocido no tiene intentos propios",
      archivo: "server/src/modules/acceso/iniciar-sesion.ts",
      de: "if (conocido && cuenta)",
      a: "if (conocido && cuenta && equipo === null)",
    },
    {
      nombre: "los intentos se cuentan en cada proceso",
      archivo: "server/src/infra/freno.ts",
      de: 'cuenta: crear("cuenta"),',
      a: 'cuenta: new RateLimiterMemory({ keyPrefix: "cuenta", points: 10, duration: 900 }),',
    },
    {
      nombre: "la cuenta se lee sin cerrojo al comprobar el código",
      archivo: "server/src/modules/acceso/cuentas.ts",
      de: " for update of c",
      a: "",
    },
    {
      nombre: "se cree cualquier dirección que diga el cliente",
      archivo: "server/src/app.ts",
      de: `"trust proxy", config.trustProxy`,
      a: `"trust proxy", true`,
    },
  ],
};

/** Three accounts under attack: one by all its names, one that does not exist, one whose password is known. */
async function atacar(sistema: Sistema, cuantas: number) {
  const duenio = await sistema.sesion("pablo");
  await sistema.sql("update cuenta set totp_secreto = $2, totp_activo = true where persona_id = $1", [
    sistema.ids.pilar,
    SECRETO,
  ]);
  await sistema.sql("delete from intento");
  const dni = dniDe("pablo");
  const blancos = [
    { nombres: [dni, ` ${dni}`, correoDe("pablo"), correoDe("pablo").toUpperCase(), `${dni}\t`], clave: null },
    { nombres: ["49999999", " 49999999 "], clave: null },
    { nombres: [dniDe("pilar"), correoDe("pilar")], clave: CLAVE },
  ];
  const porBolsa = 10;
  const bolsas = Array.from({ length: Math.ceil(cuantas / porBolsa) }, (_, i): Bolsa & { blanco: number } => {
    const blanco = i % blancos.length;
    const { nombres, clave } = blancos[blanco] ?? { nombres: [], clave: null };
    const conjeturas = Array.from({ length: porBolsa }, (_vacia, j) => ({
      usuario: nombres[(i + j) % nombres.length] ?? "",
      clave: clave ?? `no es ${i} ${j}`,
      codigo: String(100_000 + i * porBolsa + j),
    }));
    return { blanco, conjeturas, forma: BOLSAS[Math.floor(i / blancos.length) % BOLSAS.length] ?? BOLSAS[0] };
  });
  const pesadas = [0, 0, 0];
  let rechazado = 0;
  await enTandas(bolsas, 16, async ({ blanco, conjeturas, forma }, i) => {
    const url = sistema.procesos[i % 2]?.url ?? sistema.url;
    const codigos = await forma(new Cliente(url), conjeturas, `10.0.${i % 2}.${i % 100}`);
    pesadas[blanco] = (pesadas[blanco] ?? 0) + conteo(codigos, ["CREDENCIALES_INVALIDAS", "CODIGO_INVALIDO"]);
    if (i % Math.ceil(bolsas.length / 8) === 0) {
      const { codigos: suyos } = await duenio.gql(ENTRAR, { u: dni, c: CLAVE });
      rechazado += suyos.length;
    }
  });
  // What is left of the attack, after the owner came in.
  for (const { blanco, conjeturas, forma } of bolsas.slice(0, 1)) {
    rechazado += (await duenio.gql(ENTRAR, { u: dni, c: CLAVE })).codigos.length;
    const codigos = await forma(sistema.cliente(), conjeturas, "10.0.0.201");
    pesadas[blanco] = (pesadas[blanco] ?? 0) + conteo(codigos, ["CREDENCIALES_INVALIDAS"]);
  }
  return {
    guesses: bolsas.length * porBolsa,
    weighed_most: Math.max(...pesadas),
    owner_refused: rechazado,
  };
}

/**
 * Guesses on as many accounts, each with a made-up address before the one that the proxy saw.
 * @param contadas how many the address has made already
 */
async function fingirDirecciones(sistema: Sistema, contadas: number): Promise<number> {
  const adivinar = async (i: number): Promise<readonly string[]> => {
    const url = sistema.procesos[i % 2]?.url ?? sistema.url;
    const cabeceras = { "x-forwarded-for": `6.6.${i % 200}.6, 172.16.0.9`, forwarded: `for=6.6.6.${i % 200}` };
    return (await new Cliente(url).gql(ENTRAR, { u: String(60_000_000 + i), c: "x" }, cabeceras)).codigos;
  };
  await sistema.sql("delete from intento");
  await adivinar(0);
  await sistema.sql("update intento set points = $1 where key like 'direccion%'", [contadas]);
  const faltan = PERMITIDAS_POR_DIRECCION - contadas;
  const intentos = Array.from({ length: 2 * faltan + 10 }, (_, i) => i + 1);
  const codigos = await enTandas(intentos, 16, adivinar);
  return contadas + conteo(codigos.flat(), ["CREDENCIALES_INVALIDAS"]);
}

/** On a browser of a shop two people have signed in: one guesses the other's password, signing in as himself in between. */
async function compartirEquipo(sistema: Sistema, cuantas: number): Promise<number> {
  const navegador = sistema.procesos[0].cliente();
  const desde = { "x-forwarded-for": "172.16.0.10" };
  const entrar = (u: string, c: string) => navegador.gql(ENTRAR, { u, c }, desde);
  await entrar(dniDe("beto"), CLAVE);
  let pesadas = 0;
  for (let i = 0; i < cuantas; i += 1) {
    if (i % 5 === 0) await entrar(dniDe("ana"), CLAVE);
    pesadas += conteo((await entrar(dniDe("beto"), `no es ${i}`)).codigos, ["CREDENCIALES_INVALIDAS"]);
  }
  return pesadas;
}

/** The same code ten times from each of some known browsers, all at once; gives how far from one sign-in it ended. */
async function repetirCodigo(sistema: Sistema, cuantos: number): Promise<number> {
  const persona = sistema.ids.ulises;
  await sistema.sql("update cuenta set totp_activo = false, totp_secreto = $2, totp_ultimo = 0 where persona_id = $1", [
    persona,
    SECRETO,
  ]);
  await sistema.sql("delete from intento");
  const entrar = (navegador: Cliente, k: string | null) => navegador.gql(ENTRAR, { u: dniDe("ulises"), c: CLAVE, k });
  const navegadores = Array.from(
    { length: cuantos },
    (_, i) => new Cliente(sistema.procesos[i % 2]?.url ?? sistema.url),
  );
  for (const navegador of navegadores) await entrar(navegador, null);
  await sistema.sql("update cuenta set totp_activo = true where persona_id = $1", [persona]);
  const codigo = new TOTP({ secret: SECRETO }).generate();
  const respuestas = await conCuentaTomada(sistema, persona, () =>
    Promise.all(navegadores.flatMap((navegador) => Array.from({ length: 10 }, () => entrar(navegador, codigo)))),
  );
  const hechas = respuestas.filter(({ codigos }) => codigos.length === 0).length;
  const pesadas = conteo(
    respuestas.flatMap(({ codigos }) => codigos),
    ["CODIGO_INVALIDO"],
  );
  return Math.abs(hechas - 1) + Math.abs(pesadas - (respuestas.length - 1));
}

/** Holds the account for a while, so that several decide at the same instant whatever their passwords took. */
async function conCuentaTomada<T>(sistema: Sistema, persona: string, hacer: () => Promise<T>): Promise<T> {
  const otro = new Client({ connectionString: sistema.base.adminUrl });
  await otro.connect();
  try {
    await otro.query("begin");
    await otro.query("select 1 from cuenta where persona_id = $1 for update", [persona]);
    const hecho = hacer();
    for (let i = 0; i < 60; i += 1) {
      await esperar(50);
      const [fila] = await sistema.sql<{ n: number }>(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      if ((fila?.n ?? 0) >= 4) break;
    }
    await otro.query("commit");
    return await hecho;
  } finally {
    await otro.end();
  }
}
