import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBarrido } from "#server/infra/barrido.ts";
import { createBitacora } from "#server/infra/bitacora.ts";
import { recogerVencidos } from "#server/modules/acceso/index.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

/** How long before now something expired, and whether it has to go. Just below and just above each limit. */
const ENLACES: readonly (readonly [string, boolean])[] = [
  ["-1 hour", false],
  ["23 hours 59 minutes", false],
  ["24 hours 1 minute", true],
  ["300 days", true],
];
const SESIONES: readonly (readonly [string, boolean])[] = [
  ["-4 hours", false],
  ["180 days", false],
  ["180 days 23 hours", false],
  ["181 days 1 hour", true],
];

describe("what expired", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const llenar = async (): Promise<void> => {
    await api.sql("delete from enlace");
    await api.sql("delete from sesion");
    for (const [hace] of ENLACES)
      await api.sql(
        `insert into enlace (hash, tipo, datos, vence_en)
         values (sha256($1::bytea), 'REGISTRO', jsonb_build_object('hace', $2::text), clock_timestamp() - $2::interval)`,
        [`enlace ${hace}`, hace],
      );
    for (const [hace] of SESIONES)
      await api.sql(
        `insert into sesion (hash, persona_id, vence_en, agente) values (sha256($1::bytea), $2, clock_timestamp() - $3::interval, $4)`,
        [`sesion ${hace}`, api.ids.ana, hace, hace],
      );
  };
  const quedan = async (): Promise<string[][]> => [
    (await api.sql<{ hace: string }>("select datos ->> 'hace' as hace from enlace")).map(({ hace }) => hace).toSorted(),
    (await api.sql<{ hace: string }>("select agente as hace from sesion")).map(({ hace }) => hace).toSorted(),
  ];
  const debidos = [ENLACES, SESIONES].map((unas) =>
    unas
      .filter(([, seVa]) => !seVa)
      .map(([hace]) => hace)
      .toSorted(),
  );

  it("goes a day after, and sessions when no browser is known by them any more; the rest stays", async () => {
    await llenar();
    const { base } = api.app.interno();
    expect(await recogerVencidos(base)).toBe(3);
    expect(await quedan()).toEqual(debidos);
    expect(await recogerVencidos(base)).toBe(0);
  });

  it("is told once for each row when two processes sweep at the same time", async () => {
    await llenar();
    const { base } = api.app.interno();
    const idos = await Promise.all([recogerVencidos(base), recogerVencidos(base), recogerVencidos(base)]);
    expect(idos.reduce((suma, parte) => suma + parte, 0)).toBe(3);
    expect(await quedan()).toEqual(debidos);
  });

  it("is swept by the server at its intervals, though another task fails", async () => {
    await llenar();
    const { base } = api.app.interno();
    let fallas = 0;
    const barrido = startBarrido(
      {
        rota: () => {
          fallas += 1;
          return Promise.reject(new Error("no se puede"));
        },
        vencidos: () => recogerVencidos(base),
      },
      createBitacora("silent"),
      20,
    );
    await expect.poll(quedan).toEqual(debidos);
    await expect.poll(() => fallas).toBeGreaterThan(1);
    await barrido.close();
    const alCerrar = fallas;
    await new Promise((listo) => setTimeout(listo, 60));
    expect(fallas).toBe(alCerrar);
  });
});
