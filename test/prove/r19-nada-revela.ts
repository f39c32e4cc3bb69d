/**
 * R19: nobody learns by asking whether a document or an address has an account: the same words, the same status and
 * the same time, whether it exists, does not, is shut, or was never confirmed.
 */
import { CLAVE, correoDe, dniDe, type Persona } from "../factories/personas.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { comparar } from "./r19-rangos.ts";
import { enTandas, ENTRAR } from "./r21-bolsas.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const MUESTRAS: Cuentas = { PRUEBA: 2, NORMAL: 70, COMPLETA: 1000 };
/** Of the whole table of comparisons: each one gets its part of it. */
const CONFIANZA = 0.01;
const DISTANCIA_MS = 2;
/** Links that one address may ask for in a quarter of an hour. */
const PEDIDOS = 300;

const REGISTRAR = "mutation ($e: RegistroInput!) { registrar(entrada: $e) { mensaje } }";
const PEDIR = "mutation ($u: String!) { pedirRecuperacion(usuario: $u) { mensaje } }";

type Estado = "exists" | "not" | "disabled" | "unverified";
interface Sujeto {
  readonly dni: string;
  readonly correo: string;
}

/** Each way of asking, with what it answers whatever is asked. */
const FLUJOS: Readonly<
  Record<
    string,
    { readonly dice: string; readonly pedir: (sujeto: Sujeto) => readonly [string, Record<string, unknown>] }
  >
> = {
  register_document: {
    dice: "Le enviamos un correo",
    pedir: ({ dni }) => [REGISTRAR, { e: registro(dni, `nuevo${crypto.randomUUID().slice(0, 8)}@merito.example`) }],
  },
  register_mail: {
    dice: "Le enviamos un correo",
    pedir: ({ correo }) => [REGISTRAR, { e: registro("79999999", correo) }],
  },
  sign_in_document: { dice: "CREDENCIALES_INVALIDAS", pedir: ({ dni }) => [ENTRAR, { u: dni, c: "no es la suya" }] },
  sign_in_mail: { dice: "CREDENCIALES_INVALIDAS", pedir: ({ correo }) => [ENTRAR, { u: correo, c: "no es la suya" }] },
  recover_document: { dice: "Si hay una cuenta con ese dato", pedir: ({ dni }) => [PEDIR, { u: dni }] },
  recover_mail: { dice: "Si hay una cuenta con ese dato", pedir: ({ correo }) => [PEDIR, { u: correo }] },
};

const registro = (dni: string, correo: string) => ({
  tipoDocumento: "DNI",
  numeroDocumento: dni,
  nombres: "Zoila",
  apellidos: "Prado",
  correo,
  clave: CLAVE,
});
const de = (persona: Persona): Sujeto => ({ dni: dniDe(persona), correo: correoDe(persona) });

export const R19: Prueba = {
  meta: "R19",
  promesa: "asking reveals nothing of who has an account",
  ejecutar: (arbol, escala) =>
    conSistema(arbol, {}, async (sistema) => {
      const sujetos = await preparar(sistema);
      const dichos = new Map<string, Set<string>>();
      const tiempos = new Map<string, number[]>();
      let equivocados = 0;
      for (let i = 0; i < MUESTRAS[escala]; i += 1) {
        await sistema.sql("delete from intento");
        for (const [flujo, { dice, pedir }] of Object.entries(FLUJOS)) {
          // In another order each time, so that what the one before left behind falls on all of them.
          for (let j = 0; j < sujetos.length; j += 1) {
            const [estado, sujeto] = sujetos[(i + j * (i % 2 ? 1 : 3)) % sujetos.length] ?? ["not", de("ana")];
            const [documento, variables] = pedir(sujeto);
            const dicho = await preguntar(sistema, documento, variables);
            if (!dicho.texto.includes(dice)) equivocados += 1;
            dichos.set(flujo, (dichos.get(flujo) ?? new Set()).add(dicho.texto));
            const clave = `${flujo} ${estado}`;
            tiempos.set(clave, [...(tiempos.get(clave) ?? []), dicho.ms]);
          }
        }
      }
      const distintos = [...dichos.values()].reduce((suma, textos) => suma + textos.size - 1, 0);
      const enlaces = await chocar(sistema);
      const servidos = await empaquetar(sistema);
      const lentas = escala === "PRUEBA" ? null : compararTiempos(tiempos);
      return {
        cifras: {
          flows: Object.keys(FLUJOS).length,
          states: sujetos.length,
          samples: MUESTRAS[escala],
          answers_different: distintos,
          answers_wrong: equivocados,
          late_links_told: enlaces,
          packed_served: servidos,
          ...(lentas === null
            ? {}
            : {
                least_p: lentas.p.toFixed(4),
                most_apart_ms: lentas.distancia.toFixed(2),
                told_by_time: lentas.delatan.length,
              }),
          ...(lentas?.delatan.length ? { which: JSON.stringify(lentas.delatan) } : {}),
        },
        pasa: distintos + equivocados + enlaces === 0 && servidos <= PEDIDOS && servidos > 0 && !lentas?.delatan.length,
      };
    }),
  defectos: [
    {
      nombre: "a la cuenta cerrada se le dice que lo está",
      archivo: "server/src/modules/acceso/iniciar-sesion.ts",
      de: "const contada = await countGuess(ctx, nombre, cuenta);",
      a: `const contada = await countGuess(ctx, nombre, cuenta);
        if (cuenta?.activa === false) throw new Rechazo("NO_AUTORIZADO");`,
    },
    {
      nombre: "el registro dice que ya hay una cuenta",
      archivo: "server/src/modules/acceso/registrar.ts",
      de: "const datos = readIdentidad(entrada, momento.instante);",
      a: `if (existentes.length > 0) throw new Error("ya registrado"); const datos = readIdentidad(entrada, momento.instante);`,
    },
    {
      nombre: "varios pedidos en un documento cuentan por ninguno",
      archivo: "server/src/modules/acceso/pedir-recuperacion.ts",
      de: `await ctx.servicios.freno.contar("pedidos", ctx.direccion ?? "");`,
      a: "",
    },
    {
      nombre: "el enlace que llega tarde dice por qué no sirve",
      archivo: "server/src/modules/acceso/verificar-correo.ts",
      de: `persona_documento_unico: () => new Rechazo("ENLACE_INVALIDO"),`,
      a: `persona_documento_unico: () => new Rechazo("PERSONA_YA_REGISTRADA"),`,
    },
  ],
};

async function preparar(sistema: Sistema): Promise<readonly (readonly [Estado, Sujeto])[]> {
  await sistema.sql("update cuenta set activa = false where persona_id = $1", [sistema.ids.ulises]);
  const pendiente = { dni: "78888888", correo: "pendiente@merito.example" };
  await sistema.cliente().gql(REGISTRAR, { e: registro(pendiente.dni, pendiente.correo) });
  return [
    ["exists", de("beto")],
    ["not", { dni: "77777777", correo: "nadie@merito.example" }],
    ["disabled", de("ulises")],
    ["unverified", pendiente],
  ];
}

/** What is said, with what has to differ left out: the id of the error, the date, and what the connection says. */
async function preguntar(sistema: Sistema, query: string, variables: Record<string, unknown>) {
  const antes = performance.now();
  const respuesta = await sistema.cliente().pedir("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const cuerpo = await respuesta.text();
  const ms = performance.now() - antes;
  const cabeceras = [...respuesta.headers].filter(([nombre]) => !/^(date|etag|connection|keep-alive)$/.test(nombre));
  return { ms, texto: `${respuesta.status} ${JSON.stringify(cabeceras)} ${cuerpo.replace(/"id":"[^"]+"/g, "")}` };
}

/** Two begin an account with one document: the one who comes late is told no more than a link that never was. */
async function chocar(sistema: Sistema): Promise<number> {
  await sistema.sql("delete from intento");
  const dni = "76666666";
  const tokens: string[] = [];
  for (const correo of ["una@merito.example", "otra@merito.example"]) {
    await sistema.cliente().gql(REGISTRAR, { e: registro(dni, correo) });
    const [fila] = await sistema.sql<{ enlace: string }>(
      "select datos ->> 'enlace' as enlace from correo_saliente where destinatario = $1 order by creado_en desc limit 1",
      [correo],
    );
    tokens.push(fila?.enlace.split("#")[1] ?? "");
  }
  const verificar = async (t: string) =>
    (await preguntar(sistema, "mutation ($t: String!) { verificarCorreo(token: $t) { mensaje } }", { t })).texto;
  await verificar(tokens[0] ?? "");
  const [tarde, nunca] = [await verificar(tokens[1] ?? ""), await verificar("x".repeat(43))];
  return tarde === nunca && tarde.includes("ENLACE_INVALIDO") ? 0 : 1;
}

/** Ten documents in each request, of an address that has asked for many; gives how many were looked up in all. */
async function empaquetar(sistema: Sistema): Promise<number> {
  const pedir = (i: number) => {
    const campos = Array.from(
      { length: 10 },
      (_, j) => `a${j}: pedirRecuperacion(usuario: "${75_000_000 + 10 * i + j}") { mensaje }`,
    );
    return sistema.cliente().gql(`mutation { ${campos.join(" ")} }`);
  };
  await sistema.sql("delete from intento");
  await pedir(0);
  await sistema.sql("update intento set points = $1 where key like 'pedidos%'", [PEDIDOS - 25]);
  // Each one that is looked up leaves a link, of nobody.
  await sistema.sql("delete from enlace");
  await enTandas(
    Array.from({ length: 20 }, (_, i) => i + 1),
    8,
    pedir,
  );
  const [fila] = await sistema.sql<{ n: number }>("select count(*)::int as n from enlace where tipo = 'RECUPERACION'");
  return PEDIDOS - 25 + (fila?.n ?? 0);
}

function compararTiempos(tiempos: ReadonlyMap<string, readonly number[]>) {
  const comparaciones = Object.keys(FLUJOS).flatMap((flujo) =>
    (["exists", "disabled", "unverified"] as const).map((estado) => ({
      nombre: `${flujo} ${estado}`,
      ...comparar(tiempos.get(`${flujo} ${estado}`) ?? [], tiempos.get(`${flujo} not`) ?? []),
    })),
  );
  const delatan = comparaciones.filter(
    ({ p, distancia }) => p < CONFIANZA / comparaciones.length || (p < CONFIANZA && distancia >= DISTANCIA_MS),
  );
  return {
    p: Math.min(...comparaciones.map(({ p }) => p)),
    distancia: Math.max(...comparaciones.map(({ distancia }) => distancia)),
    delatan: delatan.map(({ nombre, p, distancia }) => `${nombre} p=${p.toExponential(1)} ${distancia.toFixed(2)} ms`),
  };
}
