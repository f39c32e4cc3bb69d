import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Api, startApi } from "../../factories/servidor.ts";

const CREAR =
  "mutation ($e: EntidadInput!) { crearEntidad(entrada: $e) { id nombre siglas ruc requiereSegundaPersona revision } }";
const VALIDA = { nombre: "Municipalidad Provincial de Anta", siglas: "MPA", ruc: "20147897406" };

describe("crearEntidad", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it("registers an entidad and witnesses who did it and what it became", async () => {
    const { data } = await api.gql<{ crearEntidad: { id: string } }>("admin", CREAR, { e: VALIDA });
    expect(data.crearEntidad).toMatchObject({ ...VALIDA, requiereSegundaPersona: true, revision: 1 });
    const fila = (await api.auditoria("crearEntidad")).at(-1);
    expect(fila).toMatchObject({
      resultado: "HECHO",
      evento: "ENTIDAD_CREADA",
      actor: api.ids.admin,
      roles: ["ADMINISTRADOR"],
      objeto_tipo: "Entidad",
      objeto_id: data.crearEntidad.id,
      hash_antes: null,
      hash_despues: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("refuses a RUC that another entidad has, also when two arrive at once, and stores one", async () => {
    const e = { ...VALIDA, ruc: "20131312955" };
    const respuestas = await Promise.all(Array.from({ length: 8 }, () => api.gql("admin", CREAR, { e })));
    expect(respuestas.flatMap(({ codigos }) => codigos)).toEqual(Array(7).fill("ENTIDAD_YA_REGISTRADA"));
    const [error] = respuestas.flatMap(({ errores }) => errores);
    expect(error?.extensions).toMatchObject({ code: "CONFLICT", categoria: "CONFLICTO", detalles: { ruc: e.ruc } });
    expect(await api.sql("select 1 from entidad where ruc = $1", [e.ruc])).toHaveLength(1);
  });

  it.each([
    [{ ruc: "20147897407" }, "ruc"],
    [{ nombre: "ab" }, "nombre"],
    [{ correoContacto: "sin arroba" }, "correoContacto"],
    [{ numeracion: "CAS-{anio}" }, "numeracion"],
    [{ aniosDeRetencion: 51 }, "aniosDeRetencion"],
  ])("refuses the ill formed datum %j and says where it is", async (cambio, campo) => {
    const { errores } = await api.gql("admin", CREAR, { e: { ...VALIDA, ruc: "20100130204", ...cambio } });
    expect(errores[0]?.extensions).toMatchObject({
      codigo: "DATO_INVALIDO",
      code: "BAD_USER_INPUT",
      ruta: `entrada.${campo}`,
      detalles: { campo },
    });
    expect(await api.sql("select 1 from entidad where ruc = '20100130204'")).toHaveLength(0);
  });

  it("denies it to everyone but administrators and witnesses each denial", async () => {
    const antes = (await api.auditoria("crearEntidad")).length;
    const negados = ["ana", "carla", "rosa", "aurora"] as const;
    for (const persona of negados) {
      const { errores } = await api.gql(persona, CREAR, { e: VALIDA });
      expect(errores[0]?.extensions).toMatchObject({ codigo: "NO_AUTORIZADO", code: "FORBIDDEN" });
    }
    const { errores } = await api.gql(null, CREAR, { e: VALIDA });
    expect(errores[0]?.extensions).toMatchObject({ codigo: "NO_AUTENTICADO", code: "UNAUTHENTICATED" });
    const filas = (await api.auditoria("crearEntidad")).slice(antes);
    expect(filas.map(({ resultado }) => resultado)).toEqual(Array(5).fill("DENEGADO"));
    expect(filas.map(({ actor }) => actor)).toEqual([...negados.map((persona) => api.ids[persona]), null]);
  });
});
