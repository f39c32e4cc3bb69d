import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "#server/app.ts";
import { createBitacora } from "#server/infra/bitacora.ts";
import { readAjustes } from "#server/infra/config.ts";
import { ROLES } from "#server/infra/quien.ts";
import { type Api, startApi } from "../../factories/servidor.ts";

describe("the accounts of the demo", () => {
  let api: Api;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const start = (modo: string) => {
    const entorno = {
      BASE_URL: "https://c.example",
      SMTP_URL: "smtp://127.0.0.1:2525",
      LOG_LEVEL: "silent",
    };
    const ajustes = readAjustes(
      { ...entorno, MERITO_MODO: modo, DATABASE_URL: api.base.ownerUrl, DATABASE_URL_APP: api.base.appUrl },
      api.dataDir,
    );
    const config = { ...ajustes, ownerUrl: api.base.ownerUrl, appUrl: api.base.appUrl };
    return createApp({ config, bitacora: createBitacora("silent") });
  };

  it("do not exist in production", async () => {
    const app = await start("produccion");
    expect(app.demoAccounts).toEqual([]);
    await app.close();
    expect(await api.sql("select 1 from persona where correo like '%@demo.merito.pe'")).toEqual([]);
  });

  it("cover every role that a person can have, are made once and sign in", async () => {
    for (let vez = 0; vez < 2; vez += 1) await (await start("demo")).close();
    const app = await start("demo");
    expect(new Set(app.demoAccounts.map(({ rol }) => rol))).toEqual(
      new Set(ROLES.filter((rol) => rol !== "INTEGRADOR")),
    );
    await app.close();
    expect(await api.sql("select 1 from persona where correo like '%@demo.merito.pe'")).toHaveLength(
      app.demoAccounts.length,
    );
    for (const { correo, clave } of app.demoAccounts) {
      const ENTRAR = "mutation ($u: String!, $c: String!) { iniciarSesion(usuario: $u, clave: $c) { mensaje } }";
      expect((await api.gql(null, ENTRAR, { u: correo, c: clave })).codigos).toEqual([]);
    }
  });

  it("keep production from starting while anybody may sign in with them", async () => {
    await (await start("demo")).close();
    await expect(start("produccion")).rejects.toThrow("La base de datos tiene las cuentas de demostración");
    await api.sql(
      "update cuenta set activa = false where persona_id in (select id from persona where correo like '%@demo.merito.pe')",
    );
    await (await start("produccion")).close();
  });

  it("leave production without anybody: the first administrator is invited by mail, once", async () => {
    const otra = await startApi();
    try {
      const arranca = (cambios: Record<string, string>) => {
        const ajustes = readAjustes(
          {
            MERITO_MODO: "produccion",
            BASE_URL: "https://c.example",
            SMTP_URL: "smtp://127.0.0.1:2525",
            LOG_LEVEL: "silent",
            DATABASE_URL: otra.base.ownerUrl,
            DATABASE_URL_APP: otra.base.appUrl,
            ...cambios,
          },
          otra.dataDir,
        );
        const config = { ...ajustes, ownerUrl: otra.base.ownerUrl, appUrl: otra.base.appUrl };
        return createApp({ config, bitacora: createBitacora("silent") });
      };
      const estado = async (cambios: Record<string, string> = {}): Promise<string> => {
        const app = await arranca(cambios);
        await app.close();
        return app.administrador;
      };
      const ficha = { ADMIN_DNI: "41414141", ADMIN_NOMBRES: "Inés", ADMIN_APELLIDOS: "Paz", ADMIN_CORREO: "ines@e.pe" };
      // The fixed people have one.
      expect(await estado(ficha)).toBe("HAY");
      await otra.sql("update asignacion_rol set retirada_en = clock_timestamp() where rol = 'ADMINISTRADOR'");
      expect(await estado()).toBe("FALTA");
      await expect(arranca({ ...ficha, ADMIN_DNI: "12" })).rejects.toThrow("No se pudo invitar a quien administrará");
      expect(await estado(ficha)).toBe("INVITADO");
      expect(await estado(ficha)).toBe("HAY");
      expect(
        await otra.sql("select destinatario, codigo from correo_saliente where destinatario = 'ines@e.pe'"),
      ).toEqual([{ destinatario: "ines@e.pe", codigo: "invitacion" }]);
    } finally {
      await otra.close();
    }
  });
});
