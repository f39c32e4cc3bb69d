import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import {
  ABIERTO,
  buildCompleta,
  conPlazo,
  DECLARAR,
  ENVIAR,
  Postulante,
  publicar,
} from "../../factories/postulacion.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const BASES = conPlazo(basesConFormulario(), ABIERTO);
const cincuenta = <T>(hacer: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: 50 }, (_, i) => hacer(i)));

describe("sending an application many times at once", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const selladas = (proceso: string) =>
    api.sql<{ constancia: string }>("select constancia from postulacion where proceso = $1 and sello is not null", [
      proceso,
    ]);
  const correos = async (constancia: string): Promise<number> => {
    const filas = await api.sql("select 1 from correo_saliente where datos ->> 'constancia' = $1", [constancia]);
    return filas.length;
  };

  it("with one key gives one sealed application, fifty identical receipts and one mail", async () => {
    const { id } = await publicar(api, BASES);
    const ana = await buildCompleta(api, "ana", id);
    const respuestas = await cincuenta(() => ana.enviar("la-misma-clave"));
    expect(respuestas.flatMap(({ errores }) => errores)).toEqual([]);
    expect(new Set(respuestas.map(({ texto }) => texto)).size).toBe(1);
    const [sellada, ...otras] = await selladas(id);
    expect(otras).toEqual([]);
    expect(respuestas[0]?.data.enviarPostulacion.numero).toBe(sellada?.constancia);
    expect(await correos(sellada?.constancia ?? "")).toBe(1);
    const hechas = (await api.auditoria("enviarPostulacion")).filter(({ resultado }) => resultado === "HECHO");
    expect(hechas).toHaveLength(1);
  });

  it("with different keys seals one, and tells the others which", async () => {
    const { id } = await publicar(api, BASES);
    const ana = await buildCompleta(api, "ana", id);
    const respuestas = await cincuenta(() => ana.enviar());
    const aceptadas = respuestas.filter(({ errores }) => errores.length === 0);
    expect(aceptadas).toHaveLength(1);
    const { numero = "" } = aceptadas[0]?.data.enviarPostulacion ?? {};
    const rechazos = respuestas.flatMap(({ errores }) => errores);
    expect(rechazos.map(({ extensions }) => [extensions.codigo, extensions.detalles["constancia"]])).toEqual(
      Array.from({ length: 49 }, () => ["YA_POSTULO", numero]),
    );
    expect(rechazos[0]?.message).toBe(`Ya postuló: su constancia es la ${numero}.`);
    expect(await selladas(id)).toEqual([{ constancia: numero }]);
    expect(await correos(numero)).toBe(1);
  });

  it.each([7, 101])("a key of %i characters is refused at its place", async (largo) => {
    const ana = new Postulante(await api.sesion("ana"));
    const proceso = await publicar(api, BASES);
    await ana.crear(proceso.id);
    const { errores } = await ana.enviar("k".repeat(largo));
    expect(errores[0]?.extensions).toMatchObject({ codigo: "DATO_INVALIDO", ruta: "clave" });
  });

  it("a key is bound to its person and its payload", async () => {
    const { id } = await publicar(api, BASES);
    const [ana, beto] = [await buildCompleta(api, "ana", id), await buildCompleta(api, "beto", id)];
    const clave = "clave-compartida";
    expect((await ana.enviar(clave)).codigos).toEqual([]);
    expect((await ana.cliente.gql(ENVIAR, { p: ana.id, r: 99, c: clave })).codigos).toEqual(["CLAVE_REUTILIZADA"]);
    // The same words of somebody else are another key: they send another application.
    expect((await beto.enviar(clave)).data.enviarPostulacion.postulacionId).toBe(beto.id);
    expect(await selladas(id)).toHaveLength(2);
  });

  it("an answer that was lost is given again, long after and with the same words", async () => {
    const { id } = await publicar(api, BASES);
    const beto = await buildCompleta(api, "beto", id);
    const primera = await beto.enviar("clave-perdida");
    await api.sql("update idempotencia set creada_en = creada_en - interval '30 hours'");
    const { texto } = await beto.enviar("clave-perdida");
    expect(texto).toBe(primera.texto);
  });

  it("while the draft changes sends one or the other, never a mixture", async () => {
    const { id } = await publicar(api, BASES);
    const ana = await buildCompleta(api, "ana", id);
    const [envio, ...cambios] = await Promise.all([
      ana.enviar(),
      ...Array.from({ length: 10 }, () =>
        ana.cliente.gql(DECLARAR, { p: ana.id, r: ana.revision, d: "veracidad", x: "NO" }),
      ),
    ]);
    const [fila] = await api.sql<{ estado: string; declaraciones: { respuesta: string }[]; instantanea: unknown }>(
      "select estado, declaraciones, instantanea from postulacion where id = $1",
      [ana.id],
    );
    const gano =
      envio?.errores.length === 0
        ? { estado: "ENVIADA", declaraciones: [{ respuesta: "SI" }] }
        : { estado: "BORRADOR", declaraciones: [{ respuesta: "NO" }] };
    expect(fila).toMatchObject(gano);
    const hechos = [envio, ...cambios].filter((una) => una?.errores.length === 0);
    expect(hechos).toHaveLength(1);
  });
});
