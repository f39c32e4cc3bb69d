import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lastCorreo } from "../../factories/correos.ts";
import { correoDe, dniDe } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const REGISTRAR = "mutation ($e: RegistroInput!) { registrar(entrada: $e) { mensaje } }";
const VERIFICAR = "mutation ($t: String!) { verificarCorreo(token: $t) { mensaje } }";
const ENTRAR = "mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }";
const CLAVE = "tres alpacas bajo la lluvia";
const nueva = (dni: string, cambio: object = {}) => ({
  tipoDocumento: "DNI",
  numeroDocumento: dni,
  nombres: "Julia",
  apellidos: "Ñaupa Ccori",
  correo: `julia${dni}@merito.example`,
  celular: "987654321",
  fechaNacimiento: "1994-02-15",
  clave: CLAVE,
  ...cambio,
});

describe("registrar", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it("makes the account only with the link of the mail, once, and keeps the day of birth", async () => {
    const e = nueva("41000001");
    await api.gql(null, REGISTRAR, { e });
    const visita = api.cliente();
    expect((await visita.gql(ENTRAR, { u: e.correo, c: CLAVE })).codigos).toEqual(["CREDENCIALES_INVALIDAS"]);
    const correo = await lastCorreo(api, e.correo);
    expect(correo?.codigo).toBe("verificar-correo");
    const usos = await Promise.all(Array.from({ length: 20 }, () => api.gql(null, VERIFICAR, { t: correo?.token })));
    expect(usos.filter(({ codigos }) => codigos.length === 0)).toHaveLength(1);
    expect(usos.flatMap(({ codigos }) => codigos)).toEqual(Array(19).fill("ENLACE_INVALIDO"));
    await visita.gql(ENTRAR, { u: "41000001", c: CLAVE });
    const { data } = await visita.gql(
      "{ yo { persona { numeroDocumento apellidos fechaNacimiento } roles { rol entidadId } } }",
    );
    expect(data["yo"]).toEqual({
      persona: { numeroDocumento: "41000001", apellidos: "Ñaupa Ccori", fechaNacimiento: "1994-02-15" },
      roles: [{ rol: "POSTULANTE", entidadId: null }],
    });
  });

  it.each([
    ["the document", () => nueva(dniDe("ana"), { correo: "otra@merito.example" })],
    ["the mail address", () => nueva("41000002", { correo: correoDe("ana").toUpperCase() })],
  ])("answers the same when %s has an account already, and tells only its owner", async (_que, entrada) => {
    const [ocupado, libre] = await Promise.all([
      api.gql(null, REGISTRAR, { e: entrada() }),
      api.gql(null, REGISTRAR, { e: nueva("41000003") }),
    ]);
    expect(ocupado.texto).toBe(libre.texto);
    expect((await lastCorreo(api, correoDe("ana")))?.codigo).toBe("cuenta-existente");
    expect(await lastCorreo(api, "otra@merito.example")).toBeNull();
  });

  it("does not let a second registration of the same document through, whoever verifies first", async () => {
    const [a, b] = [nueva("41000004"), nueva("41000004", { correo: "impostora@merito.example" })];
    await api.gql(null, REGISTRAR, { e: a });
    await api.gql(null, REGISTRAR, { e: b });
    const [ta, tb] = [await lastCorreo(api, a.correo), await lastCorreo(api, b.correo)];
    expect((await api.gql(null, VERIFICAR, { t: ta?.token })).codigos).toEqual([]);
    expect((await api.gql(null, VERIFICAR, { t: tb?.token })).codigos).toEqual(["ENLACE_INVALIDO"]);
  });

  it.each([
    [{ numeroDocumento: "1234567" }, "DATO_INVALIDO", "entrada.numeroDocumento"],
    [{ tipoDocumento: "CARNE_EXTRANJERIA", numeroDocumento: "12345678" }, "DATO_INVALIDO", "entrada.numeroDocumento"],
    [{ correo: "x@y" }, "DATO_INVALIDO", "entrada.correo"],
    [{ correo: "a@b.pe, c@d.pe" }, "DATO_INVALIDO", "entrada.correo"],
    [{ nombres: "<b>Julia</b>" }, "DATO_INVALIDO", "entrada.nombres"],
    [{ celular: "12345" }, "DATO_INVALIDO", "entrada.celular"],
    [{ fechaNacimiento: "2999-01-01" }, "DATO_INVALIDO", "entrada.fechaNacimiento"],
    [{ clave: "corta1234" }, "CLAVE_DEBIL", "clave"],
    [{ clave: "1234567890" }, "CLAVE_DEBIL", "clave"],
    [{ clave: "x".repeat(129) }, "CLAVE_DEBIL", "clave"],
  ])("refuses %j with its code and place", async (cambio, codigo, ruta) => {
    const e = nueva("41000005", {
      correo: `c${codigo}${ruta}${JSON.stringify(cambio).length}@merito.example`.replace("entrada.", ""),
      ...cambio,
    });
    const { errores } = await api.gql(null, REGISTRAR, { e });
    expect(errores[0]?.extensions).toMatchObject({ codigo, ruta });
    await api.sql("truncate intento");
  });

  it("keeps passwords and links only as argon2id and hashes", async () => {
    const cuentas = await api.sql<{ clave_hash: string }>("select clave_hash from cuenta where clave_hash is not null");
    expect(cuentas.every(({ clave_hash }) => clave_hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"))).toBe(true);
    const correo = await lastCorreo(api, "julia41000003@merito.example");
    expect(
      await api.sql(
        "select 1 from enlace where encode(hash, 'escape') like '%' || $1 || '%' or datos::text like '%' || $1 || '%'",
        [correo?.token],
      ),
    ).toEqual([]);
  });

  it("witnesses what happened without a single personal datum", async () => {
    const texto = JSON.stringify(await api.auditoria());
    expect(texto).not.toMatch(/4[01]0000\d\d|@merito|Julia|Ñaupa|alpacas/);
    expect(texto).toContain("CUENTA_CREADA");
  });
});
