import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "../../factories/servidor.ts";

const CREAR = "mutation ($e: TokenInput!) { crearToken(entrada: $e) { id token } }";
const PROCESOS = "{ procesos(first: 1) { edges { node { id } } } }";
const AJENO = `mrt_${"a".repeat(43)}`;

describe("a service token that opens nothing", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi({ TRUST_PROXY: "1" });
  });
  afterAll(() => api?.close());

  const crear = async (): Promise<{ id: string; token: string }> => {
    const e = { nombre: "Integración", entidad: api.entidades.cusco, alcances: ["PROCESOS_LEER"], dias: 30 };
    return (await api.gql<{ crearToken: { id: string; token: string } }>("admin", CREAR, { e })).data.crearToken;
  };
  const pedir = async (autorizacion: string, desde = "192.0.2.1"): Promise<readonly string[]> =>
    (await api.cliente().gql(PROCESOS, {}, { authorization: autorizacion, "x-forwarded-for": desde })).codigos;
  const entradas = () => api.auditoria("presentarToken");
  const DENEGADO = { resultado: "DENEGADO", evento: "TOKEN_INVALIDO", roles: ["ANONIMO"], objeto_tipo: "Token" };

  it("is written with its id when it was revoked or expired, and its entidad sees it", async () => {
    const [revocado, vencido] = [await crear(), await crear()];
    await api.gql("admin", "mutation ($id: ID!) { revocarToken(id: $id) { mensaje } }", { id: revocado.id });
    await api.sql("update token_servicio set vence_en = clock_timestamp() where id = $1", [vencido.id]);
    for (const { token } of [revocado, vencido]) expect(await pedir(`Bearer ${token}`)).toEqual(["TOKEN_INVALIDO"]);
    const de = (id: string, causa: string) => ({
      ...DENEGADO,
      actor: id,
      objeto_id: id,
      entidad_id: api.entidades.cusco,
      detalles: { causa, intentos: 1 },
    });
    expect(await entradas()).toMatchObject([de(revocado.id, "REVOCADO"), de(vencido.id, "VENCIDO")]);
  });

  it("is nobody's when it never was one, at any door, and is not repeated", async () => {
    const antes = (await entradas()).length;
    await pedir(`Bearer ${AJENO}`, "192.0.2.2");
    await pedir("Bearer cualquier-cosa", "192.0.2.3");
    const headers = { authorization: `Bearer ${AJENO}`, "x-forwarded-for": "192.0.2.4" };
    expect((await api.cliente().pedir(`/archivos/${crypto.randomUUID()}`, { headers })).status).toBe(404);
    const nuevas = (await entradas()).slice(antes);
    const ajena = { ...DENEGADO, actor: null, objeto_id: "desconocido", entidad_id: null };
    expect(nuevas).toMatchObject(nuevas.map(() => ({ ...ajena, detalles: { causa: "DESCONOCIDO", intentos: 1 } })));
    expect(nuevas).toHaveLength(3);
    expect(JSON.stringify(await api.sql("select * from auditoria"))).not.toContain("a".repeat(43));
  });

  it("is counted, not written each time, and a network of IPv6 is one", async () => {
    const antes = (await entradas()).length;
    for (let i = 0; i < 30; i += 1) await pedir(`Bearer ${AJENO}`, `2001:db8:1:2::${i.toString(16)}`);
    expect((await entradas()).slice(antes).map(({ detalles }) => detalles["intentos"])).toEqual([1, 10]);
  });

  it("does not fill the log from however many addresses", async () => {
    const antes = (await entradas()).length;
    await Promise.all(Array.from({ length: 300 }, (_, i) => pedir(`Bearer ${AJENO}`, `10.0.${i >> 7}.${i & 127}`)));
    expect((await entradas()).length - antes).toBeLessThanOrEqual(200);
  });

  it("leaves what is no token, and visitors, unwritten", async () => {
    const antes = (await entradas()).length;
    await pedir("Basic dXN1YXJpbzpjbGF2ZQ==", "192.0.2.9");
    await api.gql(null, "{ capacidades { demo } }");
    const { token } = await crear();
    expect(await pedir(`Bearer ${token}`, "192.0.2.9")).toEqual([]);
    expect((await entradas()).length).toBe(antes);
  });
});
