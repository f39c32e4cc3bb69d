import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { TOTP } from "otpauth";
import { lastCorreo } from "../../factories/correos.ts";
import { CLAVE, correoDe, dniDe } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const ENTRAR =
  "mutation ($u: String!, $c: String!, $k: String) { iniciarSesion(usuario: $u, clave: $c, codigo: $k) { mensaje } }";
const YO = "{ yo { persona { id } } }";

describe("iniciarSesion", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());
  beforeEach(() => api.sql("truncate intento"));

  it("opens a session by document and by mail, in a cookie that scripts and other sites cannot use", async () => {
    for (const u of [dniDe("beto"), correoDe("beto").toUpperCase(), ` ${dniDe("beto")} `]) {
      const cliente = api.cliente();
      const respuesta = await cliente.pedir("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: ENTRAR, variables: { u, c: CLAVE } }),
      });
      const [galleta] = respuesta.headers.getSetCookie();
      expect(galleta).toMatch(/^merito=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/);
      expect((await cliente.gql(YO)).data["yo"]).toEqual({ persona: { id: api.ids.beto } });
    }
    const [sesion] = await api.sql<{ largo: number }>("select length(hash) as largo from sesion limit 1");
    expect(sesion?.largo).toBe(32);
  });

  it("says the same for a wrong password, an unknown person and a closed account", async () => {
    await api.sql("update cuenta set activa = false where persona_id = $1", [api.ids.ulises]);
    const casos = [
      { u: dniDe("beto"), c: "otra cosa distinta" },
      { u: "49999999", c: CLAVE },
      { u: "nadie@merito.example", c: CLAVE },
      { u: dniDe("ulises"), c: CLAVE },
    ];
    const textos = await Promise.all(
      casos.map(async (caso) => (await api.cliente().gql(ENTRAR, caso)).texto.replace(/"id":"[^"]+"/, "")),
    );
    expect(new Set(textos).size).toBe(1);
    expect(textos[0]).toContain("CREDENCIALES_INVALIDAS");
  });

  it("gives a new secret at each signing in, whatever the browser brought, and closes the one before", async () => {
    const cliente = api.cliente();
    cliente.setGalleta("merito", "a".repeat(43));
    await cliente.gql(ENTRAR, { u: dniDe("beto"), c: CLAVE });
    const primera = cliente.galleta("merito") ?? "";
    expect(primera).not.toBe("a".repeat(43));
    await cliente.gql(ENTRAR, { u: dniDe("beto"), c: CLAVE });
    const vieja = api.cliente();
    vieja.setGalleta("merito", primera);
    expect((await vieja.gql(YO)).data["yo"]).toBeNull();
    const abierta = cliente.galleta("merito") ?? "";
    await cliente.gql("mutation { cerrarSesion { mensaje } }");
    expect(cliente.galleta("merito")).toBeNull();
    vieja.setGalleta("merito", abierta);
    expect((await vieja.gql(YO)).data["yo"]).toBeNull();
  });

  it("lets at most ten guesses per account through, however they are packed, from any browser", async () => {
    const paquete = `mutation { ${Array.from({ length: 10 }, (_, i) => `a${i}: iniciarSesion(usuario: "${dniDe("pablo")}", clave: "x${i}") { mensaje }`).join(" ")} }`;
    const respuestas = await Promise.all(Array.from({ length: 20 }, () => api.cliente().gql(paquete)));
    const codigos = respuestas.flatMap((respuesta) => respuesta.codigos);
    expect(codigos.filter((codigo) => codigo === "CREDENCIALES_INVALIDAS").length).toBeLessThanOrEqual(10);
    expect(codigos.filter((codigo) => codigo === "DEMASIADOS_INTENTOS").length).toBeGreaterThanOrEqual(10);
  });

  it("counts the guesses of an account together, by whichever of its names they call it", async () => {
    const codigos: string[] = [];
    for (const u of [dniDe("ulises"), correoDe("ulises")]) {
      for (let i = 0; i < 10; i += 1) codigos.push(...(await api.cliente().gql(ENTRAR, { u, c: `x${i}` })).codigos);
    }
    expect(codigos.filter((codigo) => codigo === "CREDENCIALES_INVALIDAS")).toHaveLength(10);
  });

  it("does not spend the guesses of an address on those who sign in", async () => {
    await api.sql("delete from intento");
    for (let i = 0; i < 3; i += 1)
      expect((await api.cliente().gql(ENTRAR, { u: dniDe("carla"), c: CLAVE })).codigos).toEqual([]);
    await api.cliente().gql(ENTRAR, { u: dniDe("carla"), c: "adivina" });
    expect(await api.sql("select points from intento where key like 'direccion%'")).toEqual([{ points: 1 }]);
  });

  it("does not lock the owner out: a browser that signed in before has guesses of its own", async () => {
    const propio = api.cliente();
    await propio.gql(ENTRAR, { u: dniDe("pablo"), c: CLAVE });
    await propio.gql("mutation { cerrarSesion { mensaje } }");
    for (let i = 0; i < 11; i += 1) await api.cliente().gql(ENTRAR, { u: dniDe("pablo"), c: "adivina" });
    expect((await api.cliente().gql(ENTRAR, { u: dniDe("pablo"), c: CLAVE })).codigos).toEqual(["DEMASIADOS_INTENTOS"]);
    expect((await propio.gql(ENTRAR, { u: dniDe("pablo"), c: CLAVE })).codigos).toEqual([]);
  });

  it("lists the sessions of the person and closes one of them, never one of somebody else", async () => {
    const [una, otra] = [api.cliente(), api.cliente()];
    for (const cliente of [una, otra]) await cliente.gql(ENTRAR, { u: dniDe("ciro"), c: CLAVE });
    const { data } = await una.gql<{ sesiones: { id: string; actual: boolean }[] }>("{ sesiones { id actual } }");
    const ajena = data.sesiones.find(({ actual }) => !actual)?.id;
    const CERRAR = "mutation ($id: ID!) { cerrarOtraSesion(id: $id) { mensaje } }";
    expect((await api.gql("beto", CERRAR, { id: ajena })).codigos).toEqual(["NO_ENCONTRADO"]);
    expect((await una.gql(CERRAR, { id: ajena })).codigos).toEqual([]);
    expect((await otra.gql(YO)).data["yo"]).toBeNull();
    expect((await una.gql(YO)).data["yo"]).not.toBeNull();
  });

  it("changes the password with the old one and ends the other sessions", async () => {
    const [una, otra] = [api.cliente(), api.cliente()];
    for (const cliente of [una, otra]) await cliente.gql(ENTRAR, { u: dniDe("pilar"), c: CLAVE });
    const CAMBIAR = "mutation ($a: String!, $n: String!) { cambiarClave(actual: $a, nueva: $n) { mensaje } }";
    expect((await una.gql(CAMBIAR, { a: "no es esta", n: "siete vientos del altiplano" })).codigos).toEqual([
      "CLAVE_ACTUAL_INCORRECTA",
    ]);
    expect((await una.gql(CAMBIAR, { a: CLAVE, n: "siete vientos del altiplano" })).codigos).toEqual([]);
    expect((await otra.gql(YO)).data["yo"]).toBeNull();
    expect((await una.gql(YO)).data["yo"]).not.toBeNull();
    expect((await api.cliente().gql(ENTRAR, { u: dniDe("pilar"), c: CLAVE })).codigos).toEqual([
      "CREDENCIALES_INVALIDAS",
    ]);
  });

  it("recovers an account with the link of the mail, once, and answers the same for nobody's account", async () => {
    const PEDIR = "mutation ($u: String!) { pedirRecuperacion(usuario: $u) { mensaje } }";
    const [existe, no] = [
      await api.gql(null, PEDIR, { u: dniDe("carla") }),
      await api.gql(null, PEDIR, { u: "49999998" }),
    ];
    expect(existe.texto).toBe(no.texto);
    const correo = await lastCorreo(api, correoDe("carla"));
    const RESTABLECER = "mutation ($t: String!, $c: String!) { restablecerClave(token: $t, clave: $c) { mensaje } }";
    const t = correo?.token;
    expect((await api.gql(null, RESTABLECER, { t, c: "siete vientos del altiplano" })).codigos).toEqual([]);
    expect((await api.gql(null, RESTABLECER, { t, c: "ocho vientos del altiplano" })).codigos).toEqual([
      "ENLACE_INVALIDO",
    ]);
    expect((await api.cliente().gql(ENTRAR, { u: dniDe("carla"), c: "siete vientos del altiplano" })).codigos).toEqual(
      [],
    );
  });

  it("asks for the second factor once it is on, and takes each code once", async () => {
    const cliente = api.cliente();
    await cliente.gql(ENTRAR, { u: dniDe("rosa"), c: CLAVE });
    const { data } = await cliente.gql<{ prepararSegundoFactor: { secreto: string } }>(
      "mutation { prepararSegundoFactor { secreto uri } }",
    );
    const totp = new TOTP({ secret: data.prepararSegundoFactor.secreto });
    const ACTIVAR = "mutation ($k: String!) { activarSegundoFactor(codigo: $k) { mensaje } }";
    expect((await cliente.gql(ACTIVAR, { k: "000000" })).codigos).toEqual(["CODIGO_INVALIDO"]);
    const usado = totp.generate({ timestamp: Date.now() - 30_000 });
    expect((await cliente.gql(ACTIVAR, { k: usado })).codigos).toEqual([]);
    const entrar = (k: string | null) => api.cliente().gql(ENTRAR, { u: dniDe("rosa"), c: CLAVE, k });
    expect((await entrar(null)).codigos).toEqual(["CODIGO_REQUERIDO"]);
    expect((await entrar(usado)).codigos).toEqual(["CODIGO_INVALIDO"]);
    const actual = totp.generate();
    const carrera = await Promise.all(Array.from({ length: 6 }, () => entrar(actual)));
    expect(carrera.filter(({ codigos }) => codigos.length === 0)).toHaveLength(1);
  });
});
