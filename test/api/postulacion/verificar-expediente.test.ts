import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ejecutar } from "#server/cli/ordenes/index.ts";
import { sellarAuditoria } from "#server/modules/auditoria/sello/sellar.ts";
import { basesConFormulario } from "../../factories/bases-postulacion.ts";
import { ABIERTO, buildCompleta, conPlazo, publicar } from "../../factories/postulacion.ts";
import { dniDe } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

interface Informe {
  readonly valido: boolean;
  readonly verificados: number;
  readonly distintos: readonly { readonly diferencias: readonly unknown[] }[];
}

describe("merito verificar-expediente", () => {
  let api: Api;
  const proceso = { id: "", ana: "", beto: "", constancia: "" };
  beforeAll(async () => {
    api = await startApi();
    const { id } = await publicar(api, conPlazo(basesConFormulario(), ABIERTO));
    const [ana, beto] = [await buildCompleta(api, "ana", id), await buildCompleta(api, "beto", id)];
    const { data } = await ana.enviar();
    await beto.enviar();
    Object.assign(proceso, { id, ana: ana.id, beto: beto.id, constancia: data.enviarPostulacion.numero });
  });
  afterAll(() => api?.close());
  afterEach(() => vi.unstubAllEnvs());

  const sellar = (): Promise<number> => {
    const { base, servicios } = api.app.interno();
    return sellarAuditoria(base, servicios.llaveSello);
  };
  async function verificar(...argumentos: string[]) {
    vi.stubEnv("DATA_DIR", api.dataDir);
    vi.stubEnv("DATABASE_URL", api.base.ownerUrl);
    vi.stubEnv("DATABASE_URL_APP", api.base.appUrl);
    return correr(argumentos);
  }
  async function correr(argumentos: readonly string[]) {
    const avisos: string[] = [];
    let texto = "";
    const codigo = await ejecutar(["verificar-expediente", ...argumentos], {
      leer: (ruta) => (ruta === "cabezas.json" ? cabezas : null),
      escribir: (parte) => (texto += parte),
      avisar: (parte) => avisos.push(parte),
    });
    return { codigo, avisos: avisos.join("\n"), texto, informe: JSON.parse(texto || "null") as Informe | null };
  }
  let cabezas = "";

  it("finds sound what was sent, also by a row of the audit of before it told the revision", async () => {
    await api.sql(
      `set session_replication_role = replica;
       update auditoria set detalles = detalles - 'revision' where acto = 'enviarPostulacion' and objeto_id = '${proceso.beto}';
       set session_replication_role = origin`,
    );
    await sellar();
    const { codigo, avisos, informe } = await verificar("todo");
    expect([codigo, informe]).toMatchObject([0, { valido: true, verificados: 2, distintos: [], auditoria: [] }]);
    expect(avisos).toContain(`postulacion ${proceso.ana} (${proceso.constancia}): bien.`);
  });

  it("takes a receipt, an application, a contest and heads that somebody kept", async () => {
    cabezas = await (await api.cliente().pedir("/auditoria/cabezas")).text();
    for (const [cual, cuantos] of [
      [proceso.constancia.toLowerCase(), 1],
      [proceso.beto, 1],
      [proceso.id.toUpperCase(), 2],
    ] as const) {
      const { codigo, informe } = await verificar(cual, "cabezas.json");
      expect([cual, codigo, informe?.verificados]).toEqual([cual, 0, cuantos]);
    }
  });

  it("ends with 2 where there is nothing to verify, or no way to", async () => {
    expect((await verificar("C-0000-0000")).codigo).toBe(2);
    expect((await verificar("todo", "no-existe.json")).codigo).toBe(2);
    vi.stubEnv("DATA_DIR", join(api.dataDir, "otra"));
    const sinLlave = await correr(["todo"]);
    expect([sinLlave.codigo, sinLlave.avisos]).toEqual([2, expect.stringContaining("Revise DATA_DIR")]);
    vi.stubEnv("DATABASE_URL", "");
    vi.stubEnv("DATABASE_URL_APP", "");
    const sinDatos = await correr(["todo"]);
    expect([sinDatos.codigo, sinDatos.texto]).toEqual([2, ""]);
    expect(sinDatos.avisos).toContain("no hay datos de Mérito");
  });

  it("tells where a dossier is another, and nothing of whose it is", async () => {
    const [archivo] = await api.sql<{ id: string; nombre: string }>(
      "select a.id, a.nombre from archivo a join archivo_postulacion p on p.archivo = a.id where p.postulacion = $1 limit 1",
      [proceso.ana],
    );
    writeFileSync(join(api.dataDir, "archivos", archivo!.id.slice(0, 2), archivo!.id), "%PDF-1.7 otra cosa");
    const { codigo, avisos, texto, informe } = await verificar("todo");
    expect([codigo, informe]).toMatchObject([1, { valido: false, distintos: [{ postulacion: proceso.ana }] }]);
    expect(informe?.distintos[0]?.diferencias).toEqual([
      { lugar: `archivo PDF ${archivo!.id}`, codigo: "BYTES_DISTINTOS" },
    ]);
    expect(avisos).toContain(
      `postulacion ${proceso.ana} (${proceso.constancia}): archivo PDF ${archivo!.id}: los bytes no son los sellados.`,
    );
    for (const dato of [archivo!.nombre, dniDe("ana"), "Quispe", "UNSAAC"])
      expect(`${avisos}${texto}`).not.toContain(dato);
    expect((await verificar(proceso.beto)).codigo).toBe(0);
  });
});
