import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Rechazo } from "#schema/errores.ts";
import { definirActo, ejecutar } from "#server/infra/acto.ts";
import type { Contexto } from "#server/infra/contexto.ts";
import { conRol, IDENTIFICADO } from "#server/infra/politica.ts";
import { ANONIMO } from "#server/infra/quien.ts";
import type { Persona } from "../../factories/personas.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

/** An act over a table of the test alone, that does what its input asks. */
function createActo(cambio: Partial<Parameters<typeof definirActo<Entrada, null, number, string>>[0]> = {}) {
  return definirActo<Entrada, null, number, string>({
    nombre: "anotar",
    evento: "ANOTADO",
    politica: IDENTIFICADO,
    load: async () => null,
    authorize: () => true,
    decide: (_estado, { valor }, momento) => {
      if (valor < 0) throw new Rechazo("DATO_INVALIDO", { campo: "valor", motivo: "negativo" }, "valor");
      return {
        resultado: momento.instante,
        cambios: valor,
        eventos: [{ objeto: { tipo: "Nota", id: String(valor) }, antes: { a: 1, b: 2 }, despues: { b: 2, a: 1 } }],
      };
    },
    store: async (tx, valor) => {
      await tx.filas("insert into nota (valor) values ($1)", [valor]);
      if (valor === 13) throw new Error("secreto: 40000001");
    },
    clave: ({ clave }) => clave ?? null,
    conflictos: { nota_unica: ({ valor }) => new Rechazo("REVISION_DESACTUALIZADA", { actual: valor }) },
    ...cambio,
  });
}
interface Entrada {
  readonly valor: number;
  readonly clave?: string;
}

describe("an act", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
    await api.sql("create table nota (valor int constraint nota_unica unique); grant all on nota to merito_app");
  });
  afterAll(() => api?.close());

  const como = (persona: Persona | null, cambio: Partial<Contexto> = {}): Contexto => ({
    ...api.app.interno(),
    quien:
      persona === null
        ? ANONIMO
        : {
            ...ANONIMO,
            persona: api.ids[persona],
            asignaciones: [{ rol: "POSTULANTE", entidad: null, proceso: null }],
          },
    ...cambio,
  });
  const notas = async () => (await api.sql<{ valor: number }>("select valor from nota")).map(({ valor }) => valor);
  const last = async () => (await api.auditoria("anotar")).at(-1);

  it("stores and witnesses in one transaction, with hashes that do not depend on the order of keys", async () => {
    const instante = await ejecutar(como("ana"), createActo(), { valor: 1 });
    expect(instante).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/);
    const fila = await last();
    expect(fila).toMatchObject({
      resultado: "HECHO",
      evento: "ANOTADO",
      actor: api.ids.ana,
      objeto_id: "1",
      roles: ["POSTULANTE"],
    });
    expect(fila?.hash_antes).toBe(fila?.hash_despues);
    expect(await notas()).toContain(1);
  });

  it("leaves nothing but one row when the rules refuse it, and that row says why", async () => {
    const antes = (await api.auditoria("anotar")).length;
    await expect(ejecutar(como("ana"), createActo(), { valor: -1 })).rejects.toMatchObject({
      codigo: "DATO_INVALIDO",
      ruta: "valor",
    });
    const filas = (await api.auditoria("anotar")).slice(antes);
    expect(filas).toMatchObject([{ resultado: "RECHAZADO", evento: "DATO_INVALIDO", actor: api.ids.ana }]);
    expect(await notas()).not.toContain(-1);
  });

  it("leaves nothing but one row when it fails half way, without a word of the fault", async () => {
    await expect(ejecutar(como("ana"), createActo(), { valor: 13 })).rejects.toThrow("secreto");
    expect(await last()).toMatchObject({ resultado: "FALLA", evento: "FALLA" });
    expect(JSON.stringify(await last())).not.toContain("secreto");
    expect(await notas()).not.toContain(13);
  });

  it("leaves no success row for 200 transactions that were rolled back", async () => {
    const hechos = async () => (await api.auditoria("anotar")).filter(({ resultado }) => resultado === "HECHO").length;
    const antes = await hechos();
    await Promise.allSettled(
      Array.from({ length: 200 }, (_, i) => ejecutar(como("ana"), createActo(), { valor: i % 2 === 0 ? 13 : -1 })),
    );
    expect(await hechos()).toBe(antes);
  });

  it("is denied by its policy before anything is loaded, and by its relation after", async () => {
    let cargado = false;
    const load = async () => {
      cargado = true;
      return null;
    };
    const negado = createActo({ politica: conRol("ADMINISTRADOR"), load });
    await expect(ejecutar(como("ana"), negado, { valor: 2 })).rejects.toMatchObject({ codigo: "NO_AUTORIZADO" });
    await expect(ejecutar(como(null), negado, { valor: 2 })).rejects.toMatchObject({ codigo: "NO_AUTENTICADO" });
    expect(cargado).toBe(false);
    await expect(
      ejecutar(como("ana"), createActo({ authorize: () => false, load }), { valor: 2 }),
    ).rejects.toMatchObject({ codigo: "NO_AUTORIZADO" });
    expect([cargado, (await last())?.resultado]).toEqual([true, "DENEGADO"]);
    expect(await notas()).not.toContain(2);
  });

  it("answers 50 calls at once with one key by one effect and one answer", async () => {
    const respuestas = await Promise.all(
      Array.from({ length: 50 }, () => ejecutar(como("ana"), createActo(), { valor: 50, clave: "clave-del-envio" })),
    );
    expect(new Set(respuestas).size).toBe(1);
    expect((await notas()).filter((valor) => valor === 50)).toHaveLength(1);
    expect((await api.auditoria("anotar")).filter(({ objeto_id }) => objeto_id === "50")).toHaveLength(1);
  });

  it("refuses a key that comes with another content, and takes it from another person", async () => {
    await expect(ejecutar(como("ana"), createActo(), { valor: 51, clave: "clave-del-envio" })).rejects.toMatchObject({
      codigo: "CLAVE_REUTILIZADA",
    });
    await ejecutar(como("beto"), createActo(), { valor: 52, clave: "clave-del-envio" });
    expect(await notas()).toEqual(expect.arrayContaining([52]));
    expect(await notas()).not.toContain(51);
  });

  it("keeps no answer of a call that failed: the same key may be tried again", async () => {
    await expect(ejecutar(como("ana"), createActo(), { valor: 13, clave: "clave-que-falla" })).rejects.toThrow(
      "secreto",
    );
    await expect(ejecutar(como("ana"), createActo(), { valor: 53, clave: "clave-que-falla" })).resolves.toMatch(/Z$/);
  });

  it("turns a constraint that a race broke into its refusal", async () => {
    const carrera = await Promise.allSettled(
      Array.from({ length: 10 }, () => ejecutar(como("ana"), createActo(), { valor: 60 })),
    );
    const codigos = carrera.flatMap((una) => (una.status === "rejected" ? [(una.reason as Rechazo).codigo] : []));
    expect(codigos).toEqual(Array(9).fill("REVISION_DESACTUALIZADA"));
  });

  it("is judged by the seal of its arrival, and refused when the commit would come 30 s later", async () => {
    const [hace] = await api.sql<{ diez: string; treinta: string }>(
      `select to_char((clock_timestamp() - interval '10 s') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as diez,
              to_char((clock_timestamp() - interval '30 s') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as treinta`,
    );
    expect(await ejecutar(como("ana", { sello: hace?.diez ?? null }), createActo(), { valor: 70 })).toBe(hace?.diez);
    await expect(
      ejecutar(como("ana", { sello: hace?.treinta ?? null }), createActo(), { valor: 71 }),
    ).rejects.toMatchObject({ codigo: "ACTO_DEMORADO" });
    expect(await notas()).not.toContain(71);
  });

  it("tries again what PostgreSQL asks to try again, and no more than three times", async () => {
    let veces = 0;
    const store = async () => {
      veces += 1;
      throw Object.assign(new Error("deadlock detected"), { code: "40P01" });
    };
    await expect(ejecutar(como("ana"), createActo({ store }), { valor: 80 })).rejects.toThrow("deadlock");
    expect(veces).toBe(3);
  });

  it("names nothing by a number that tells how many there are", async () => {
    const seriales = await api.sql(
      "select table_name from information_schema.columns where table_schema = 'public' and column_name = 'id' and data_type in ('smallint', 'integer', 'bigint', 'numeric')",
    );
    expect(seriales).toEqual([]);
  });
});
