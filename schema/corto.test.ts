import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { corto } from "./corto.ts";
import { type CodigoRechazo, Rechazo, RECHAZOS } from "./errores.ts";

const LARGUISIMO = `\u0000\u202E${"\n<b>ñ</b> ".repeat(20_000)}`;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
/** Sentences of the house and what only the database says: no client writes them. */
const PROPIOS = ["explicacion", "motivo", "abre", "cierra"];

type Construir = new (codigo: CodigoRechazo, detalles: object, ruta: string) => Rechazo;
type Mensaje = (detalles: object) => string;

/** The refusal with that text in every detail that its message reads. */
function construir(codigo: CodigoRechazo, texto: string): Rechazo {
  const detalles: Record<string, string> = {};
  const espia = new Proxy(detalles, {
    get: (_, clave) => (PROPIOS.includes(String(clave)) ? "" : (detalles[String(clave)] = texto)),
  });
  (RECHAZOS[codigo].mensaje as Mensaje)(espia);
  return new (Rechazo as unknown as Construir)(codigo, detalles, texto);
}

/** Those whose message repeats some text. Others read lists, counts and instants, and cannot take one. */
const REPITEN = (Object.keys(RECHAZOS) as CodigoRechazo[]).filter((codigo) => {
  try {
    return construir(codigo, "xyz").message.includes("xyz");
  } catch {
    return false;
  }
});

describe("a foreign text in a message", () => {
  it.each([
    ["a".repeat(64), "a".repeat(64)],
    ["a".repeat(65), `${"a".repeat(63)}…`],
    ["año\u0007 2026\u2028", "año  2026 "],
    [`${"a".repeat(62)}😀😀`, `${"a".repeat(62)}\uFFFD…`],
  ])("%j is told as %j", (texto, dicho) => {
    expect(corto(texto)).toBe(dicho);
  });

  it("is short, well formed and visible, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (texto) => {
        const dicho = corto(texto);
        expect([dicho.length <= 64, dicho.isWellFormed(), INVISIBLE.test(dicho)]).toEqual([true, true, false]);
      }),
    );
  });

  it.each(REPITEN)("%s repeats little of it", (codigo) => {
    const rechazo = construir(codigo, LARGUISIMO);
    expect(JSON.stringify([rechazo.message, rechazo.detalles, rechazo.ruta]).length).toBeLessThan(1500);
    expect(rechazo.message).not.toMatch(INVISIBLE);
    for (const valor of Object.values(rechazo.detalles)) expect(String(valor).length).toBeLessThanOrEqual(64);
  });

  it("is in the messages that name a part of the bases", () => {
    for (const codigo of ["ETAPA_DESCONOCIDA", "CRITERIO_DESCONOCIDO", "RUTA_INEXISTENTE"] as const)
      expect(REPITEN).toContain(codigo);
  });
});
