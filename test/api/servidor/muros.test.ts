import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ANONIMO, type Quien } from "#server/infra/quien.ts";
import { openBase, type Base } from "#server/infra/base-datos.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

/** Tables without personal data that anybody may read; everything else is behind row-level security. */
const PUBLICAS = ["intento", "migracion"];

describe("the second wall, in the database", () => {
  let api: Api;
  let app: Client;
  let base: Base;
  beforeAll(async () => {
    api = await startApi();
    app = new Client({ connectionString: api.base.appUrl });
    await app.connect();
    base = await openBase({
      url: api.base.appUrl,
      entidades: [],
      conexiones: { actos: 2, lecturas: 4 },
      onError: () => {},
    });
  });
  afterAll(async () => {
    await app?.end();
    await base?.close();
    await api?.close();
  });

  const como = (persona: keyof Api["ids"]): Quien => ({ ...ANONIMO, persona: api.ids[persona] });

  it("protects every table, forced on its owner too, or lists it as public", async () => {
    const abiertas = await api.sql<{ relname: string }>(
      `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
         and not (c.relrowsecurity and c.relforcerowsecurity) order by 1`,
    );
    expect(abiertas.map(({ relname }) => relname)).toEqual(PUBLICAS);
    const vistas = await api.sql<{ relname: string }>(
      `select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
         and not coalesce(c.reloptions @> '{security_invoker=true}', false)`,
    );
    expect(vistas).toEqual([]);
  });

  it("gives the application role nothing of its own and no way around", async () => {
    const [rol] = await api.sql(
      "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'merito_app'",
    );
    expect(rol).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
    expect(await api.sql("select 1 from pg_class where relowner = 'merito_app'::regrole")).toEqual([]);
    await expect(app.query("create table x (y int)")).rejects.toMatchObject({ code: "42501" });
  });

  it("keeps the functions that pass the walls few, and fixes where they look names up", async () => {
    const definidoras = await api.sql<{ proname: string; proconfig: string[] | null }>(
      "select proname, proconfig from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1",
    );
    expect(
      definidoras.filter(({ proconfig }) => !proconfig?.some((ajuste) => ajuste.startsWith("search_path="))),
    ).toEqual([]);
  });

  it("shows no person, account, session, link or mail to a connection that says nobody", async () => {
    for (const tabla of [
      "persona",
      "cuenta",
      "sesion",
      "enlace",
      "correo_saliente",
      "asignacion_rol",
      "archivo",
      "auditoria",
      "token_servicio",
    ]) {
      const { rows } = await app.query(`select count(*)::int as filas from ${tabla}`);
      expect([tabla, rows[0]]).toEqual([tabla, { filas: 0 }]);
    }
  });

  it("shows each person only themselves, over connections that people share", async () => {
    const personas = ["ana", "beto", "carla", "ciro"] as const;
    const vueltas = Array.from({ length: 400 }, (_, i) => personas[i % personas.length] ?? "ana");
    const vistos = await Promise.all(
      vueltas.map((persona) => base.leer(como(persona), (tx) => tx.filas<{ id: string }>("select id from persona"))),
    );
    const ajenos = vistos.filter((filas, i) => filas.length !== 1 || filas[0]?.id !== api.ids[vueltas[i] ?? "ana"]);
    expect(ajenos).toEqual([]);
    const { rows } = await base.pool.query<{ quien: string }>(
      "select coalesce(current_setting('merito.persona', true), '') as quien",
    );
    expect(rows[0]?.quien).toBe("");
  });

  it("lets reads write nothing", async () => {
    await expect(
      base.leer(como("ana"), (tx) => tx.filas("update persona set nombres = 'X' where id = $1", [api.ids.ana])),
    ).rejects.toMatchObject({ code: "25006" });
  });

  it("lets nobody give themselves a role, change an account or read another's file with SQL alone", async () => {
    await expect(
      base.escribir(como("ana"), (tx) =>
        tx.filas("insert into asignacion_rol (persona_id, rol) values ($1, 'ADMINISTRADOR')", [api.ids.ana]),
      ),
    ).rejects.toMatchObject({ code: "42501" });
    await base.escribir(como("ana"), (tx) =>
      tx.filas("update cuenta set clave_hash = null where persona_id = $1", [api.ids.beto]),
    );
    expect(await api.sql("select 1 from cuenta where clave_hash is null")).toEqual([]);
  });

  it.each(["update auditoria set acto = 'x'", "delete from auditoria", "truncate auditoria"])(
    "refuses «%s» to the application and to the owner",
    async (sql) => {
      await expect(app.query(sql)).rejects.toMatchObject({ code: "42501" });
      const owner = new Client({ connectionString: api.base.ownerUrl });
      await owner.connect();
      await expect(owner.query(sql)).rejects.toMatchObject({ code: "42501" });
      await owner.end();
    },
  );

  it("stops a statement that runs for too long", async () => {
    const corta = await openBase({ url: api.base.appUrl, entidades: [], limiteSentencia: 200, onError: () => {} });
    await expect(corta.leer(ANONIMO, (tx) => tx.filas("select pg_sleep(10)"))).rejects.toMatchObject({ code: "57014" });
    await corta.close();
  });

  it("stores instants with their zone and keeps their microseconds", async () => {
    const sinZona = await api.sql(
      "select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type = 'timestamp without time zone'",
    );
    expect(sinZona).toEqual([]);
    const decimales = await api.sql(
      "select table_name, column_name from information_schema.columns where table_schema = 'public' and data_type in ('real', 'double precision')",
    );
    expect(decimales).toEqual([]);
  });
});
