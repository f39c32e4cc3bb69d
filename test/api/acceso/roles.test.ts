import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastCorreo } from "../../factories/correos.ts";
import { CLAVE, dniDe } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const ASIGNAR = "mutation ($p: ID!, $r: RolInput!) { asignarRol(persona: $p, rol: $r) { mensaje } }";
const RETIRAR = 'mutation ($id: ID!) { retirarRol(id: $id, motivo: "fin del encargo") { mensaje } }';
const AUDITORIA =
  "query ($f: FiltroAuditoriaInput) { auditoria(first: 100, filtro: $f) { edges { node { acto evento actor entidadId detalles } } } }";
const PROCESO = "11111111-1111-4111-8111-111111111111";

describe("roles", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());
  const createProceso = async (entidad: string): Promise<string> => {
    const [fila] = await api.sql<{ id: string }>(
      `insert into proceso (entidad, anio, numero, codigo, titulo)
       select $1, 2026, 900 + count(*), 'PRUEBA ' || count(*), 'Prueba' from proceso where entidad = $1 returning id`,
      [entidad],
    );
    return fila?.id ?? "";
  };

  it("hold from the next request on, when given and when taken", async () => {
    const r = { rol: "AUDITOR", entidad: api.entidades.cajamarca };
    expect((await api.gql("pablo", AUDITORIA)).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql("admin", ASIGNAR, { p: api.ids.pablo, r })).codigos).toEqual([]);
    expect((await api.gql("admin", ASIGNAR, { p: api.ids.pablo, r })).codigos).toEqual(["ROL_YA_ASIGNADO"]);
    const visto = await api.gql<{ auditoria: { edges: { node: { entidadId: string } }[] } }>("pablo", AUDITORIA);
    const entidades = new Set(visto.data.auditoria.edges.map(({ node }) => node.entidadId));
    expect([...entidades]).toEqual([api.entidades.cajamarca]);
    const [fila] = await api.sql<{ id: string }>(
      "select id from asignacion_rol where persona_id = $1 and rol = 'AUDITOR'",
      [api.ids.pablo],
    );
    expect((await api.gql("admin", RETIRAR, { id: fila?.id })).codigos).toEqual([]);
    expect((await api.gql("pablo", AUDITORIA)).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.auditoria("retirarRol")).at(-1)).toMatchObject({
      evento: "ROL_RETIRADO",
      actor: api.ids.admin,
      motivo: "fin del encargo",
    });
  });

  it("are not smuggled into the proceso of another entidad by an invitation", async () => {
    const ajeno = await createProceso(api.entidades.cusco);
    const INVITAR = "mutation ($e: InvitacionInput!) { invitarPersonal(entrada: $e) { persona mensaje } }";
    const invita = (roles: object[], dni = "40999999") =>
      api.gql<{ invitarPersonal: { persona: string } }>("admin", INVITAR, {
        e: {
          tipoDocumento: "DNI",
          numeroDocumento: dni,
          nombres: "Inés",
          apellidos: "Poma",
          correo: `${dni}@merito.example`,
          roles,
        },
      });
    const [cusco, cajamarca] = [api.entidades.cusco, api.entidades.cajamarca];
    const casos: [object[], string][] = [
      [[{ rol: "COMITE", entidad: cajamarca, proceso: ajeno }], "NO_ENCONTRADO"],
      [[{ rol: "COMITE", entidad: cusco, proceso: PROCESO }], "NO_ENCONTRADO"],
      [[{ rol: "RRHH", entidad: PROCESO }], "NO_ENCONTRADO"],
      [[{ rol: "RRHH", entidad: "x" }], "NO_ENCONTRADO"],
      [[{ rol: "COMITE", proceso: ajeno }], "DATO_INVALIDO"],
      [[], "DATO_INVALIDO"],
      [Array.from({ length: 2 }, () => ({ rol: "RRHH", entidad: cusco })), "DATO_INVALIDO"],
      [Array.from({ length: 21 }, () => ({ rol: "RRHH", entidad: cusco })), "DATO_INVALIDO"],
    ];
    for (const [roles, codigo] of casos)
      expect([roles[0], (await invita(roles)).codigos]).toEqual([roles[0], [codigo]]);
    expect(await api.sql("select 1 from persona where numero_documento = '40999999'")).toEqual([]);
    const { data } = await invita([{ rol: "COMITE", entidad: cusco, proceso: ajeno }]);
    expect(
      await api.sql("select rol from asignacion_rol where persona_id = $1", [data.invitarPersonal.persona]),
    ).toEqual([{ rol: "COMITE" }]);
    await expect(
      api.sql("insert into asignacion_rol (persona_id, rol, entidad_id, proceso_id) values ($1, 'COMITE', $2, $3)", [
        api.ids.ana,
        cajamarca,
        ajeno,
      ]),
    ).rejects.toMatchObject({ code: "23503" });
  });

  it("of a proceso are given by RR.HH. of its entidad and by nobody of another", async () => {
    const proceso = await createProceso(api.entidades.cusco);
    const ajeno = await createProceso(api.entidades.cajamarca);
    const r = (entidad: string) => ({ rol: "COMITE", entidad, proceso });
    expect((await api.gql("rosa", ASIGNAR, { p: api.ids.ulises, r: r(api.entidades.cusco) })).codigos).toEqual([]);
    expect(
      (await api.gql("rosa", ASIGNAR, { p: api.ids.ulises, r: { ...r(api.entidades.cusco), proceso: ajeno } })).codigos,
    ).toEqual(["NO_ENCONTRADO"]);
    expect((await api.gql("raul", ASIGNAR, { p: api.ids.ciro, r: r(api.entidades.cusco) })).codigos).toEqual([
      "NO_ENCONTRADO",
    ]);
    expect(
      (await api.gql("rosa", ASIGNAR, { p: api.ids.ulises, r: { rol: "RRHH", entidad: api.entidades.cusco } })).codigos,
    ).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql("carla", ASIGNAR, { p: api.ids.ulises, r: r(api.entidades.cusco) })).codigos).toEqual([
      "NO_AUTORIZADO",
    ]);
  });

  it("are never one's own to give, nor given to what is not there", async () => {
    expect((await api.gql("admin", ASIGNAR, { p: api.ids.admin, r: { rol: "AUDITOR" } })).codigos).toEqual([
      "ROL_PROPIO",
    ]);
    expect((await api.gql("admin", ASIGNAR, { p: api.ids.ana, r: { rol: "INTEGRADOR" } })).codigos).toEqual([
      "NO_AUTORIZADO",
    ]);
    for (const p of ["x", PROCESO, "1' or '1'='1"]) {
      expect((await api.gql("admin", ASIGNAR, { p, r: { rol: "AUDITOR" } })).codigos).toEqual(["NO_ENCONTRADO"]);
    }
    // RR.HH. does not see applicants, so for it they are not there.
    expect(
      (
        await api.gql("rosa", ASIGNAR, {
          p: api.ids.ana,
          r: { rol: "COMITE", entidad: api.entidades.cusco, proceso: PROCESO },
        })
      ).codigos,
    ).toEqual(["NO_ENCONTRADO"]);
  });

  it("come with an invitation: whoever is invited chooses the password, and nobody else knows it", async () => {
    const entrada = {
      tipoDocumento: "DNI",
      numeroDocumento: "42000001",
      nombres: "Iván",
      apellidos: "Paredes",
      correo: "ivan@merito.example",
      roles: [{ rol: "COMITE", entidad: api.entidades.cusco }],
    };
    const INVITAR = "mutation ($e: InvitacionInput!) { invitarPersonal(entrada: $e) { mensaje } }";
    expect((await api.gql("rosa", INVITAR, { e: entrada })).codigos).toEqual(["NO_AUTORIZADO"]);
    expect((await api.gql("admin", INVITAR, { e: entrada })).codigos).toEqual([]);
    expect((await api.gql("admin", INVITAR, { e: entrada })).codigos).toEqual(["PERSONA_YA_REGISTRADA"]);
    const correo = await lastCorreo(api, entrada.correo);
    expect(correo?.codigo).toBe("invitacion");
    await api.gql(null, "mutation ($t: String!, $c: String!) { restablecerClave(token: $t, clave: $c) { mensaje } }", {
      t: correo?.token,
      c: CLAVE,
    });
    const cliente = api.cliente();
    await cliente.gql("mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }", {
      u: "42000001",
      c: CLAVE,
    });
    expect((await cliente.gql("{ yo { roles { rol entidadId } } }")).data["yo"]).toEqual({
      roles: [{ rol: "COMITE", entidadId: api.entidades.cusco }],
    });
  });

  it("end with the account: its sessions close at once", async () => {
    await api.sesion("raul");
    const DESACTIVAR = "mutation ($p: ID!, $m: String!) { desactivarCuenta(persona: $p, motivo: $m) { mensaje } }";
    expect((await api.gql("rosa", DESACTIVAR, { p: api.ids.raul, m: "cese en el cargo" })).codigos).toEqual([
      "NO_AUTORIZADO",
    ]);
    expect((await api.gql("admin", DESACTIVAR, { p: api.ids.raul, m: "cese en el cargo" })).codigos).toEqual([]);
    expect((await api.gql("raul", "{ yo { persona { id } } }")).data["yo"]).toBeNull();
  });

  it("say what may be tried, and the mutations agree", async () => {
    for (const persona of ["ana", "rosa", "admin", "aurora"] as const) {
      const { data } = await api.gql<{ capacidades: string[] }>(persona, "{ capacidades }");
      const puede = data.capacidades.includes("crearEntidad");
      const { codigos } = await api.gql(
        persona,
        'mutation { crearEntidad(entrada: { nombre: "", siglas: "", ruc: "" }) { id } }',
      );
      expect([persona, codigos[0] === "NO_AUTORIZADO"]).toEqual([persona, !puede]);
    }
  });

  it("let staff be found by name, and applicants not", async () => {
    const BUSCAR = "query ($b: String) { personal(buscar: $b) { edges { node { id nombres roles { rol } } } } }";
    const { data } = await api.gql<{ personal: { edges: { node: { id: string } }[] } }>("rosa", BUSCAR, { b: "carla" });
    expect(data.personal.edges.map(({ node }) => node.id)).toEqual([api.ids.carla]);
    expect((await api.gql<typeof data>("rosa", BUSCAR, { b: "quispe" })).data.personal.edges).toEqual([]);
    expect((await api.gql<typeof data>("admin", BUSCAR, { b: "%" })).data.personal.edges).toEqual([]);
    expect((await api.gql("ana", BUSCAR)).codigos).toEqual(["NO_AUTORIZADO"]);
    expect(dniDe("ana")).toMatch(/^\d{8}$/);
  });
});

describe("service tokens", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it("are shown once, kept as a hash, limited to their scopes and dead from the request after they are revoked", async () => {
    const CREAR = "mutation ($e: TokenInput!) { crearToken(entrada: $e) { id token } }";
    const e = { nombre: "Portal de transparencia", alcances: ["PROCESOS_LEER"], dias: 30 };
    expect((await api.gql("rosa", CREAR, { e })).codigos).toEqual(["NO_AUTORIZADO"]);
    const { data } = await api.gql<{ crearToken: { id: string; token: string } }>("admin", CREAR, { e });
    const { id, token } = data.crearToken;
    expect(token).toMatch(/^mrt_[A-Za-z0-9_-]{43}$/);
    expect(
      await api.sql("select 1 from token_servicio where encode(hash, 'escape') like '%' || $1 || '%'", [token]),
    ).toEqual([]);
    const con = (documento: string) => api.cliente().gql(documento, {}, { authorization: `Bearer ${token}` });
    expect((await con("{ entidades { edges { node { siglas } } } }")).codigos).toEqual([]);
    for (const documento of [
      "{ auditoria { edges { cursor } } }",
      "{ personal { edges { cursor } } }",
      "{ sesiones { id } }",
      "mutation { cerrarSesion { mensaje } }",
      "{ entidades { edges { node { correoRemitente } } } }",
    ]) {
      expect((await con(documento)).codigos[0]).toBe("NO_AUTORIZADO");
    }
    await api.gql("admin", "mutation ($id: ID!) { revocarToken(id: $id) { mensaje } }", { id });
    expect((await con("{ capacidades }")).codigos).toEqual(["TOKEN_INVALIDO"]);
    expect(
      (
        await api.cliente().pedir(`/graphql?access_token=${token}`, {
          headers: { accept: "application/json", "apollo-require-preflight": "1" },
        })
      ).status,
    ).toBe(400);
  });

  it.each([
    [{ alcances: ["CUALQUIERA"] }, "VALOR_INVALIDO", "e.alcances.0"],
    [{ alcances: [] }, "DATO_INVALIDO", "entrada.alcances"],
    [{ alcances: ["AUDITORIA_LEER", "AUDITORIA_LEER"] }, "DATO_INVALIDO", "entrada.alcances"],
    [{ dias: 366 }, "DATO_INVALIDO", "entrada.dias"],
    [{ dias: 0 }, "DATO_INVALIDO", "entrada.dias"],
    [{ entidad: "x" }, "DATO_INVALIDO", "entrada.entidad"],
  ])("refuse %j", async (cambio, codigo, ruta) => {
    const e = { nombre: "Portal", alcances: ["PROCESOS_LEER"], dias: 30, ...cambio };
    const { errores } = await api.gql("admin", "mutation ($e: TokenInput!) { crearToken(entrada: $e) { id } }", { e });
    expect(errores[0]?.extensions).toMatchObject({ codigo, ruta });
  });
});
