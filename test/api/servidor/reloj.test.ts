import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "#server/app.ts";
import { createBitacora } from "#server/infra/bitacora.ts";
import { readAjustes } from "#server/infra/config.ts";
import { SISTEMA } from "#server/infra/quien.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

const DIA = 86_400;
let dias = 0;
let api: Api;
beforeAll(async () => {
  api = await startApi({}, { desfase: () => dias * DIA });
});
afterAll(() => api.close());

/** Whole days between the time that a transaction of the system sees and the true one. */
async function diasDe(sello: string): Promise<number> {
  const [fila] = await api.sql<{ dias: number }>(
    "select round(extract(epoch from $1::timestamptz - clock_timestamp()) / 86400)::int as dias",
    [sello],
  );
  return fila?.dias ?? 0;
}

test("acts, reads and seals live in the time that the composition root gives, and it can be moved", async () => {
  for (const lejos of [0, -40, 25]) {
    dias = lejos;
    const { base } = api.app.interno();
    const leido = await base.leer(SISTEMA, (tx) => tx.fila<{ ahora: string }>("select ahora() as ahora"));
    const escrito = await base.escribir(SISTEMA, async (_tx, sello) => sello);
    const directo = await base.directo.fila<{ ahora: string }>("select ahora() as ahora");
    for (const sello of [leido?.ahora, escrito, directo?.ahora]) expect(await diasDe(sello ?? "")).toBe(lejos);
  }
});

test("an act is witnessed at that time, within its 30 seconds, and the session goes on", async () => {
  dias = 0;
  await api.sesion("admin");
  dias = 300;
  const { codigos } = await api.gql(
    "admin",
    `mutation { crearEntidad(entrada: { nombre: "Municipalidad de Prueba", siglas: "MP", ruc: "20147796634" }) { id } }`,
  );
  expect(codigos).toEqual([]);
  const [fila] = await api.sql<{ instante: Date }>(
    "select instante from auditoria where acto = 'crearEntidad' and actor is not null",
  );
  expect(await diasDe(fila?.instante.toISOString() ?? "")).toBe(300);
});

test("production refuses another clock than that of its database", async () => {
  const ajustes = readAjustes(
    {
      MERITO_MODO: "produccion",
      DATA_DIR: api.dataDir,
      DATABASE_URL: api.base.ownerUrl,
      DATABASE_URL_APP: api.base.appUrl,
      BASE_URL: "https://merito.example",
      SMTP_URL: "smtp://localhost:1",
    },
    api.dataDir,
  );
  const config = { ...ajustes, ownerUrl: api.base.ownerUrl, appUrl: api.base.appUrl };
  const app = createApp({ config, bitacora: createBitacora("silent"), reloj: { desfase: () => DIA } });
  await expect(app).rejects.toThrow(/clock/);
});
