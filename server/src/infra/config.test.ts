import { describe, expect, test } from "vitest";
import { readAjustes } from "./config.ts";
import { ErrorArranque } from "./error-arranque.ts";

const PRODUCCION = {
  MERITO_MODO: "produccion",
  DATABASE_URL: "postgresql://owner:secreta@db:5432/merito",
  DATABASE_URL_APP: "postgresql://app:secreta@db:5432/merito",
  BASE_URL: "https://convocatorias.entidad.gob.pe/",
  SMTP_URL: "smtps://u:c@correo.entidad.gob.pe:465",
};

/** What the person at the console reads; empty when the settings are good. */
function messageOf(env: Record<string, string | undefined>): string {
  try {
    readAjustes(env, "/x");
    return "";
  } catch (error) {
    return error instanceof ErrorArranque ? error.message : `not an ErrorArranque: ${String(error)}`;
  }
}

describe("Settings", () => {
  test("the demo needs none and listens only to this computer", () => {
    expect(readAjustes({ MERITO_MODO: "demo" }, "/x")).toEqual({
      modo: "demo",
      host: "127.0.0.1",
      port: 4000,
      dataDir: "/x/.data",
      baseExterna: null,
      baseUrl: "http://localhost:4000",
      smtpUrl: null,
      auditoriaCorreos: [],
      mailFrom: "Mérito <no-responder@localhost>",
      trustProxy: false,
      logLevel: "warn",
      administrador: null,
    });
  });

  test("names the first administrator whole or not at all", () => {
    const ficha = {
      ADMIN_DNI: "40000001",
      ADMIN_NOMBRES: "Rosa",
      ADMIN_APELLIDOS: "Paz Ríos",
      ADMIN_CORREO: "r@e.gob.pe",
    };
    expect(readAjustes({ ...PRODUCCION, ...ficha }, "/x").administrador).toEqual({
      dni: "40000001",
      nombres: "Rosa",
      apellidos: "Paz Ríos",
      correo: "r@e.gob.pe",
    });
    expect(messageOf({ ...PRODUCCION, ...ficha, ADMIN_DNI: "" })).toContain("van juntas");
  });

  test("heads of the audit are mailed to the addresses that are told, each once", () => {
    const con = (AUDITORIA_CORREOS: string) => ({ ...PRODUCCION, AUDITORIA_CORREOS });
    expect(readAjustes(con(" a@uno.pe, B@dos.gob.pe ,a@uno.pe"), "/x").auditoriaCorreos).toEqual([
      "a@uno.pe",
      "b@dos.gob.pe",
    ]);
    expect(readAjustes(con(" "), "/x").auditoriaCorreos).toEqual([]);
    for (const mal of ["a@uno.pe,", "a@uno", "Ana <a@uno.pe>", "a@uno.pe;b@dos.pe"])
      expect(messageOf(con(mal))).toContain("AUDITORIA_CORREOS");
  });

  test("production reads its connections and takes the final slash off the address", () => {
    expect(readAjustes(PRODUCCION, "/x")).toMatchObject({
      modo: "produccion",
      host: null,
      baseUrl: "https://convocatorias.entidad.gob.pe",
      baseExterna: { ownerUrl: PRODUCCION.DATABASE_URL, appUrl: PRODUCCION.DATABASE_URL_APP },
    });
  });

  test("without a mode it is production, whatever NODE_ENV says", () => {
    for (const NODE_ENV of ["development", "test", "production"]) {
      expect(messageOf({ NODE_ENV })).toContain("Falta DATABASE_URL");
    }
  });

  test.each(["DATABASE_URL", "DATABASE_URL_APP", "BASE_URL", "SMTP_URL"])(
    "production does not start without %s",
    (name) => {
      expect(messageOf({ ...PRODUCCION, [name]: "  " })).toContain(`Falta ${name},`);
    },
  );

  test("every fault is told at once", () => {
    const message = messageOf({ MERITO_MODO: "demo", PORT: "70000", TRUST_PROXY: "true", BASE_URL: "hola" });
    for (const name of ["PORT", "TRUST_PROXY", "BASE_URL"]) expect(message).toContain(name);
  });

  test.each([
    ["PORT", "40o0"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["MERITO_MODO", "prod"],
    ["LOG_LEVEL", "todo"],
    ["BASE_URL", "https://entidad.gob.pe/ruta"],
    ["BASE_URL", "ftp://entidad.gob.pe"],
    ["DATABASE_URL", "mysql://a:b@c/d"],
    ["DATABASE_URL_APP", "postgresql://servidor/base"],
    ["DATABASE_URL_APP", "postgresql://owner:otra@db:5432/merito"],
    ["SMTP_URL", "correo.entidad.gob.pe"],
    ["TRUST_PROXY", "true"],
    ["TRUST_PROXY", "*"],
    ["TRUST_PROXY", "0.0.0.0/0"],
    ["TRUST_PROXY", "::/0"],
    ["TRUST_PROXY", "10.0.0.0/33"],
    ["TRUST_PROXY", "mi-proxy"],
  ])("%s does not take «%s»", (name, value) => {
    expect(messageOf({ ...PRODUCCION, [name]: value })).toContain(name);
  });

  test.each([
    ["1", 1],
    ["10.0.0.1, 192.168.0.0/16", ["10.0.0.1", "192.168.0.0/16"]],
    ["loopback", ["loopback"]],
    ["fd00::/8", ["fd00::/8"]],
  ])("TRUST_PROXY takes «%s»", (value, expected) => {
    expect(readAjustes({ ...PRODUCCION, TRUST_PROXY: value }, "/x").trustProxy).toEqual(expected);
  });

  test("the demo refuses one connection without the other", () => {
    expect(messageOf({ MERITO_MODO: "demo", DATABASE_URL: PRODUCCION.DATABASE_URL })).toContain("van juntas");
  });

  test("a message never repeats a password", () => {
    const message = messageOf({ ...PRODUCCION, DATABASE_URL: "postgres//x:secreta@db/m", SMTP_URL: "x:secreta@y" });
    expect(message).not.toContain("secreta");
  });
});
