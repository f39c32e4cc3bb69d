import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBase } from "#server/infra/base-arranque.ts";
import { readAjustes } from "#server/infra/config.ts";
import { checkPostgresExterno } from "#server/infra/postgres-externo.ts";

const admin = new Client({ connectionString: inject("postgresUrl") });
const ROLES = ["externo_owner", "externo_app", "externo_fuerte", "externo_hijo"] as const;

function urlOf(role: string, { clave = "clave", base = "externo", port = "" } = {}): string {
  const url = new URL(inject("postgresUrl"));
  url.username = role;
  url.password = clave;
  url.pathname = `/${base}`;
  if (port) url.port = port;
  return url.href;
}

async function dropAll(): Promise<void> {
  await admin.query("drop database if exists externo");
  for (const role of ROLES) await admin.query(`drop role if exists ${role}`);
}

beforeAll(async () => {
  await admin.connect();
  await dropAll();
  for (const role of ROLES) await admin.query(`create role ${role} login password 'clave'`);
  await admin.query("alter role externo_fuerte bypassrls");
  await admin.query("grant externo_owner to externo_hijo");
  await admin.query("create database externo owner externo_owner");
});

afterAll(async () => {
  await dropAll();
  await admin.end();
});

describe("An external PostgreSQL", () => {
  test("passes with an owner and an application role without powers", async () => {
    await expect(checkPostgresExterno(urlOf("externo_owner"), urlOf("externo_app"))).resolves.toBeUndefined();
  });

  test.each([
    ["externo_fuerte", "passes row-level security"],
    ["externo_hijo", "is a member of the owner"],
    ["externo_owner", "is the owner"],
  ])("is refused when the application role is %s, who %s", async (role) => {
    await expect(checkPostgresExterno(urlOf("externo_owner"), urlOf(role))).rejects.toThrow(`el rol «${role}»`);
  });

  test.each([
    [{ clave: "otra" }, "no acepta al rol «externo_owner» con esa clave"],
    [{ base: "ninguna" }, "no existe la base de datos «ninguna»"],
    [{ port: "1" }, "ECONNREFUSED"],
  ])("that cannot be used, %j, is told without the password", async (change, words) => {
    const attempt = checkPostgresExterno(urlOf("externo_owner", change), urlOf("externo_app"));
    await expect(attempt).rejects.toThrow(words);
    await expect(attempt).rejects.not.toThrow(/otra|clave@/);
  });

  test("is not used while the files of people would have no folder", async () => {
    const carpeta = mkdtempSync(join(tmpdir(), "merito-datos-"));
    const ocupada = join(carpeta, "archivo");
    writeFileSync(ocupada, "");
    const ajustes = (dataDir: string) => ({
      ...readAjustes({ MERITO_MODO: "demo", DATA_DIR: dataDir }, carpeta),
      baseExterna: { ownerUrl: urlOf("externo_owner"), appUrl: urlOf("externo_app") },
    });
    try {
      await expect(startBase(ajustes(ocupada))).rejects.toThrow(
        `No se puede escribir en la carpeta de datos ${ocupada}`,
      );
      const nueva = join(carpeta, "nueva");
      await expect(startBase(ajustes(nueva))).resolves.toMatchObject({ appRole: "externo_app" });
      expect(existsSync(nueva)).toBe(true);
    } finally {
      rmSync(carpeta, { recursive: true });
    }
  });
});
