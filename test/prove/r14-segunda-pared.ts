/**
 * R14: the second wall. With every check of the application switched off, the database alone gives nobody a row of
 * somebody else; its catalogue has no way around, and no connection carries one person's context to the next.
 */
import { Client } from "pg";
import { type Actor, ACTORES } from "./mundo.ts";
import { createMundo } from "./mundo.ts";
import type { Escenario } from "./mundo-compartido.ts";
import { detallar, enParalelo } from "./muestra.ts";
import type { Cuentas, Prueba } from "./nucleo.ts";
import { leerEsquema } from "./operaciones.ts";
import { listCaminos, listPasos } from "./r13-caminos.ts";
import { mayTener } from "./r14-filas.ts";
import { conParedesAbajo } from "./sin-paredes.ts";
import { conSistema, type Sistema } from "./sistema.ts";

const ALTERNADAS: Cuentas = { PRUEBA: 200, NORMAL: 1000, COMPLETA: 1000 };
/** Tables of which there is nothing to hide: counters under hashed keys, and which migrations ran. */
const SIN_PARED = ["intento", "migracion"];

export const R14: Prueba = {
  meta: "R14",
  promesa: "with the checks of the application switched off the database gives nobody the rows of others",
  ejecutar: (arbol, escala) =>
    conParedesAbajo(arbol, (abierto) =>
      conSistema(abierto, {}, async (sistema) => {
        const mundo = await createMundo(sistema);
        const esquema = await leerEsquema(mundo);
        const cuenta = { consultas: 0, servidas: 0, ajenas: [] as string[] };
        const pasos = listCaminos(esquema).flatMap((camino, i) => listPasos(mundo, esquema, camino, i, escala));
        await enParalelo(pasos, async ({ nombre, documento, variables, actor }) => {
          cuenta.consultas += 1;
          const { errores, texto } = await mundo.pedir(actor, documento, variables);
          if (errores.length === 0) cuenta.servidas += 1;
          for (const canario of mundo.canarios)
            if (texto.includes(canario.palabra) && !mayTener(actor, canario))
              cuenta.ajenas.push(`${nombre}: ${canario.dato} of ${canario.caso}`);
        });
        const tablas = await volcar({ sistema, mundo }, cuenta.ajenas);
        const faltas = await revisarCatalogo(sistema);
        const arrastres = await alternar(sistema, ALTERNADAS[escala]);
        detallar("R14", [...cuenta.ajenas, ...faltas]);
        return {
          cifras: {
            queries: cuenta.consultas,
            served: cuenta.servidas,
            tables_read: tablas,
            foreign_rows: cuenta.ajenas.length,
            catalogue_faults: faltas.length,
            pooled: ALTERNADAS[escala],
            carried_over: arrastres,
          },
          pasa: cuenta.ajenas.length + faltas.length + arrastres === 0 && cuenta.servidas > cuenta.consultas / 3,
        };
      }),
    ),
  defectos: [
    { nombre: "una política de más abre los reclamos", sql: "create policy prueba on reclamo for select using (true)" },
    {
      nombre: "la seguridad por filas no obliga al dueño",
      sql: "alter table hoja_de_vida no force row level security",
    },
    {
      nombre: "lo que lee un visitante lo lee el servidor",
      archivo: "server/src/infra/base-datos.ts",
      de: "leer(pool, contextOf(quien, reloj), consulta)",
      a: "leer(pool, contextOf(quien.persona === null && quien.token === null ? { ...quien, sistema: true } : quien, reloj), consulta)",
    },
    {
      nombre: "el contexto queda en la conexión y el visitante no lo borra",
      archivo: "server/src/infra/contexto-sql.ts",
      de: "set_config('merito.persona', $1, true)",
      a: "set_config('merito.persona', coalesce(nullif($1::text, ''), current_setting('merito.persona', true), ''), false)",
    },
  ],
};

/** Reads every table whole as everybody, and as a connection that says nobody. */
async function volcar({ sistema, mundo }: Escenario, ajenas: string[]): Promise<number> {
  const tablas = await sistema.sql<{ nombre: string }>(
    "select relname as nombre from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') order by 1",
  );
  const cliente = new Client({ connectionString: sistema.base.appUrl });
  await cliente.connect();
  let leidas = 0;
  try {
    for (const actor of ACTORES) {
      const contexto = await contextoDe(sistema, actor);
      for (const { nombre } of tablas) {
        await cliente.query("begin");
        if (contexto)
          await cliente.query(
            "select set_config('merito.persona', $1, true), set_config('merito.asignaciones', $2, true)",
            contexto,
          );
        try {
          const { rows } = await cliente.query<{ fila: string }>(`select t::text as fila from ${nombre} t`);
          leidas += 1;
          const texto = rows.map(({ fila }) => fila).join("\n");
          for (const canario of mundo.canarios)
            if (texto.includes(canario.palabra) && !mayTener(actor, canario))
              ajenas.push(`table ${nombre} as ${actor}: ${canario.dato} of ${canario.caso}`);
        } catch (error) {
          // A table of which the role has no right at all, or some columns, shows nothing.
          if ((error as { code?: string }).code !== "42501") throw error;
        }
        await cliente.query("rollback");
      }
    }
  } finally {
    await cliente.end();
  }
  return leidas;
}

/** The session context of somebody, as a request of theirs would set it; null for a visitor, who sets none here. */
async function contextoDe({ sql, ids, entidades }: Sistema, actor: Actor): Promise<[string, string] | null> {
  if (actor === "visitante") return null;
  if (actor === "tokenCusco" || actor === "tokenCajamarca") {
    const entidad = entidades[actor === "tokenCusco" ? "cusco" : "cajamarca"];
    const [token] = await sql<{ alcances: string[] }>("select alcances from token_servicio where entidad_id = $1", [
      entidad,
    ]);
    return ["", JSON.stringify((token?.alcances ?? []).map((rol) => ({ rol, entidad, proceso: null })))];
  }
  const roles = await sql(
    "select rol, entidad_id as entidad, proceso_id as proceso from asignacion_rol where persona_id = $1",
    [ids[actor]],
  );
  return [ids[actor], JSON.stringify(roles)];
}

async function revisarCatalogo({ sql }: Sistema): Promise<string[]> {
  const nombres = async (que: string, texto: string): Promise<string[]> =>
    (await sql<{ nombre: string }>(texto)).map(({ nombre }) => `${que}: ${nombre}`);
  return [
    ...(await nombres(
      "not forced",
      `select relname as nombre from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and not (relrowsecurity and relforcerowsecurity) and relname <> all ('{${SIN_PARED.join(",")}}')`,
    )),
    ...(await nombres(
      "view that passes the wall",
      `select relname as nombre from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
         and not coalesce(reloptions @> '{security_invoker=true}', false)`,
    )),
    ...(await nombres(
      "owned by the application",
      "select relname as nombre from pg_class where relowner = 'merito_app'::regrole",
    )),
    ...(await nombres(
      "role that passes the wall",
      `select rolname as nombre from pg_roles where rolname = 'merito_app'
         and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
    )),
    ...(await nombres(
      "member of another role",
      "select roleid::regrole::text as nombre from pg_auth_members where member = 'merito_app'::regrole",
    )),
    ...(await nombres(
      "function without its search path",
      `select proname as nombre from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
         and not exists (select 1 from unnest(proconfig) c where c like 'search_path=%')`,
    )),
    // The policy of the owner is for migrations; none of the application's may let everybody have persons.
    ...(await nombres(
      "open policy on what is personal",
      `select tablename || '.' || policyname as nombre from pg_policies where schemaname = 'public' and qual = 'true'
         and policyname <> 'dueno' and cmd in ('SELECT', 'ALL')
         and tablename in ('persona', 'cuenta', 'sesion', 'enlace', 'correo_saliente', 'asignacion_rol', 'archivo', 'carga', 'auditoria',
           'hoja_de_vida', 'postulacion', 'documento_posterior', 'evaluacion', 'hoja_evaluacion', 'reclamo', 'resultado', 'token_servicio')`,
    )),
  ];
}

/** People and visitors in turns, many at a time over the same few connections: how often one meets another's context. */
async function alternar(sistema: Sistema, cuantas: number): Promise<number> {
  const personas = [null, "ana", "beto", "carla", "rosa", "aurora"] as const;
  let arrastres = 0;
  await enParalelo(
    Array.from({ length: cuantas }, (_, i) => personas[(i * 5) % personas.length] ?? null),
    async (persona) => {
      const { texto, data } = await sistema.gql<{ yo: { persona: { id: string } } | null }>(
        persona,
        "{ yo { persona { id } } misPostulaciones(first: 50) { edges { node { codigo } } } }",
      );
      const suyo = persona === null ? null : sistema.ids[persona];
      const otros = Object.values(sistema.ids).filter((id) => id !== suyo);
      const codigos = { ana: ["V-BETO", "E-BETO", "J-BETO"], beto: ["V-ANA", "E-ANA"] }[String(persona)] ?? [
        "V-ANA",
        "V-BETO",
      ];
      const propio = persona === null || data.yo?.persona.id === suyo;
      const deTodos = persona !== "ana" && persona !== "beto" && persona !== null;
      if (
        !propio ||
        otros.some((id) => texto.includes(id)) ||
        (!deTodos && codigos.some((codigo) => texto.includes(codigo)))
      )
        arrastres += 1;
    },
  );
  return arrastres;
}
