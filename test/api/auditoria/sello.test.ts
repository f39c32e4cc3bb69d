import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ejecutar } from "#server/cli/ordenes/index.ts";
import { sellarAuditoria } from "#server/modules/auditoria/sello/sellar.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const SELLO = "{ selloAuditoria { llave llavePublica cabezas { tamano raiz selladaEn llave firma } } }";

describe("the seal of the audit", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const sellar = (): Promise<number> => {
    const { base, servicios } = api.app.interno();
    return sellarAuditoria(base, servicios.llaveSello);
  };
  const exportar = async (persona: "aurora" | "ana"): Promise<Response> =>
    (await api.sesion(persona)).pedir("/auditoria/registro");
  /** The command of outsiders, over files. */
  const verificar = (
    ...archivos: Record<string, string>[]
  ): { salida: unknown; informe: { valido: boolean; hojas: number } } => {
    const contenido = Object.assign({}, ...archivos) as Record<string, string>;
    let texto = "";
    const salida = ejecutar(["verificar-auditoria", ...Object.keys(contenido)], {
      leer: (ruta) => contenido[ruta] ?? null,
      escribir: (parte) => (texto += parte),
      avisar: () => {},
    });
    return { salida, informe: JSON.parse(texto || "null") as { valido: boolean; hojas: number } };
  };

  it("holds every row once it is sealed, and an outsider verifies it with the head that he kept", async () => {
    await sellar();
    const cabezas = await (await api.cliente().pedir("/auditoria/cabezas")).text();
    for (let i = 0; i < 5; i += 1) await api.gql("ana", "{ auditoria { edges { cursor } } }");
    const respuesta = await exportar("aurora");
    expect(respuesta.headers.get("content-type")).toContain("application/x-ndjson");
    await sellar();
    const registro = await (await exportar("aurora")).text();
    const { salida, informe } = verificar({ "a.jsonl": registro }, { "c.json": cabezas });
    expect(salida).toBe(0);
    const [cuenta] = await api.sql<{ n: number }>("select count(*)::int as n from auditoria");
    // The last export is witnessed and waits for its seal.
    expect(informe).toMatchObject({ valido: true, filas: informe.hojas, sinSellar: 1, consistencia: [{ vale: true }] });
    expect(informe.hojas + 1).toBe(cuenta?.n);
    const alterado = registro.replace('"acto":"Query.auditoria"', '"acto":"Query.otra"');
    expect(verificar({ "a.jsonl": alterado }, { "c.json": cabezas })).toMatchObject({
      salida: 1,
      informe: { valido: false, hallazgos: [{ codigo: "FILA_ALTERADA" }] },
    });
  });

  it("is published to everybody, and the log to those who read the audit", async () => {
    const { data } = await api.gql<{ selloAuditoria: { llave: string; cabezas: { tamano: number }[] } }>(null, SELLO);
    const [ultima] = data.selloAuditoria.cabezas;
    const [fila] = await api.sql<{ tamano: number; llave: string }>(
      "select tamano::int as tamano, llave from cabeza_auditoria order by tamano desc limit 1",
    );
    expect({ tamano: ultima?.tamano, llave: data.selloAuditoria.llave }).toEqual(fila);
    expect((await exportar("ana")).status).toBe(404);
    expect((await api.cliente().pedir("/auditoria/registro")).status).toBe(404);
  });

  it("gives whoever reads one entidad its rows, and hashes in the place of the others", async () => {
    await api.sql("insert into asignacion_rol (persona_id, rol, entidad_id) values ($1, 'AUDITOR', $2)", [
      api.ids.pablo,
      api.entidades.cajamarca,
    ]);
    await sellar();
    const registro = await (await (await api.sesion("pablo")).pedir("/auditoria/registro")).text();
    const lineas = registro
      .trim()
      .split("\n")
      .map((linea) => JSON.parse(linea) as { tipo: string; fila?: { entidad?: string } | null });
    const hojas = lineas.filter(({ tipo }) => tipo === "HOJA");
    const filas = hojas.flatMap(({ fila }) => (fila ? [fila] : []));
    expect(filas.length).toBeGreaterThan(0);
    expect(filas.length).toBeLessThan(hojas.length);
    expect(new Set(filas.map(({ entidad }) => entidad))).toEqual(new Set([api.entidades.cajamarca]));
    expect(verificar({ "a.jsonl": registro }).salida).toBe(0);
  });

  it("refuses files that are not what they should be", () => {
    expect(verificar({ "a.jsonl": "hola" }).salida).toBe(2);
    expect(verificar({ "a.jsonl": "" }, { "c.json": "{}" }).salida).toBe(2);
  });

  it("does not start over a damaged key", async () => {
    const ruta = join(api.dataDir, "sello.ed25519.pem");
    writeFileSync(ruta, "no es una llave");
    const { loadLlaveSello } = await import("#server/infra/llave-sello.ts");
    expect(() => loadLlaveSello(api.dataDir)).toThrow(/está dañado/);
  });
});
