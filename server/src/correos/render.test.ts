import { readdirSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { CORREOS } from "./index.ts";
import { renderCorreo } from "./render.ts";

describe("a mail", () => {
  it("has a folder of its own, and each folder is a mail", () => {
    const carpetas = readdirSync(dirname(fileURLToPath(import.meta.url)), { withFileTypes: true })
      .filter((entrada) => entrada.isDirectory())
      .map(({ name }) => name);
    expect(CORREOS.map(({ codigo }) => codigo).toSorted()).toEqual(carpetas.toSorted());
  });

  it.each(CORREOS.map(({ codigo, ejemplo }) => [codigo, ejemplo] as const))(
    "%s is written with its example",
    async (codigo, ejemplo) => {
      const { asunto, texto, html } = await renderCorreo(codigo, ejemplo);
      expect(asunto.length).toBeGreaterThan(10);
      expect(texto).not.toMatch(/undefined|\[object/);
      expect(html).toContain("<!doctype html>");
      const enlace = ejemplo["enlace"];
      expect(texto.includes(String(enlace))).toBe(enlace !== undefined);
    },
  );

  it.each([
    '<a href="https://malo.example">pulse</a>',
    "<mj-include path='/etc/passwd' />",
    "<mj-raw><script>alert(1)</script></mj-raw>",
    '"><img src=x onerror=alert(1)>',
    "{{constructor}}",
    "]]><script>",
  ])("shows the name %j as letters", async (nombres) => {
    const { html } = await renderCorreo("clave-cambiada", { nombres });
    expect(html).not.toMatch(/<script|<img src=x|malo\.example"|root:/);
    expect(html).toContain("&#60;".repeat(Number(nombres.startsWith("<"))));
  });

  it.each([{}, { nombres: "Ana" }, { nombres: "Ana", minutos: 60, enlace: "javascript:alert(1)" }])(
    "is not written from %j",
    async (datos) => {
      await expect(renderCorreo("verificar-correo", datos)).rejects.toThrow(/lacks its datum|has no link/);
    },
  );

  it("is one that exists", async () => {
    await expect(renderCorreo("inventado", {})).rejects.toThrow("There is no mail");
  });
});
