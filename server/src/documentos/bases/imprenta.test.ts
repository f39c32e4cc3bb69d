import { describe, expect, test } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import { buildBases, buildPlaza } from "../../../../test/factories/bases.ts";
import { createImprenta, type Imprenta } from "./imprenta.ts";
import { enHelvetica } from "./letras-pdf.ts";
import type { Pieza } from "./pieza.ts";

const FECHA = "2026-04-20T15:00:00.000000Z";
const pieza = (formato: Pieza["formato"], bases: Bases = buildBases()): Pieza => ({
  formato,
  bases,
  edicion: { version: 1, publicadaEn: FECHA, sha256: "ab".repeat(32) },
  titulo: "CAS 001, versión 1",
  fecha: FECHA,
  convocatoria: "/convocatorias/x",
  pdf: "/convocatorias/x/bases/1.pdf",
});
const nueva = (): { readonly imprenta: Imprenta; readonly fallas: unknown[] } => {
  const fallas: unknown[] = [];
  return { imprenta: createImprenta((error) => fallas.push(error)), fallas };
};

describe("Rendering the bases", () => {
  test("whoever asks for the same at once gets the same, rendered once, and it is kept", async () => {
    const { imprenta } = nueva();
    let leidas = 0;
    const pedir = () =>
      imprenta.imprimir("v1", "HTML", async () => {
        leidas += 1;
        return pieza("HTML");
      });
    const [una, otra] = await Promise.all([pedir(), pedir()]);
    expect(una).toBe(otra);
    expect(await pedir()).toBe(una);
    expect(leidas).toBe(1);
  });

  test("the same version gives the same bytes of PDF, in another process too", async () => {
    const etags = await Promise.all(
      [nueva(), nueva()].map(async ({ imprenta }) => {
        const impreso = await imprenta.imprimir("v1", "PDF", async () => pieza("PDF"));
        return typeof impreso === "string" ? impreso : impreso.etag;
      }),
    );
    expect(etags[0]).toBe(etags[1]);
    expect(etags[0]).toMatch(/^"[\w-]{22}"$/u);
  });

  test("beyond the queue nobody waits, and one that waits gets its own", async () => {
    const { imprenta } = nueva();
    const todos = await Promise.all(
      Array.from({ length: 10 }, (_, i) => imprenta.imprimir(`v${i}`, "HTML", async () => pieza("HTML"))),
    );
    expect(todos.filter((uno) => uno === "OCUPADA")).toHaveLength(2);
    expect(todos.filter((uno) => typeof uno !== "string")).toHaveLength(8);
  });

  test("bases of very many plazas have a page and no PDF", async () => {
    const { imprenta } = nueva();
    const plazas = Array.from({ length: 401 }, (_, i) => buildPlaza({ id: `p${i}`, codigo: `P-${i}` }));
    const bases = buildBases({ plazas });
    expect(await imprenta.imprimir("a", "PDF", async () => pieza("PDF", bases))).toBe("MUY_EXTENSA");
    const pagina = await imprenta.imprimir("b", "HTML", async () => pieza("HTML", bases));
    expect(typeof pagina === "string" ? pagina : pagina.bytes.toString()).toContain("2.401. P-400. Especialista");
  });

  test("what fails is told once to the log and is not tried again at once", async () => {
    const { imprenta, fallas } = nueva();
    const roto = () => imprenta.imprimir("v1", "HTML", () => Promise.reject(new Error("sin datos")));
    expect([await roto(), await roto()]).toEqual(["NO_SE_PUDO", "NO_SE_PUDO"]);
    expect(fallas).toHaveLength(1);
    expect(await imprenta.imprimir("v2", "HTML", async () => pieza("HTML"))).toMatchObject({
      etag: expect.any(String),
    });
  });

  test("the PDF never leaves a sign out: what its fonts lack is said otherwise", () => {
    expect(enHelvetica("Ñandú «–» “áéíóú” €")).toBe("Ñandú «–» “áéíóú” €");
    expect(enHelvetica("n\u0303 ≥ 5 → 😀")).toBe("ñ >= 5 -> []");
  });
});
