import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codigoDe, constanciaDe, letrasDe } from "./sellado.rules.ts";

const uuid = fc.uuid({ version: 4 });

describe("codes that people read and nobody guesses", () => {
  test("have groups of four letters that are not taken for one another", () => {
    fc.assert(fc.property(uuid, (id) => /^E(-[0-9A-HJKMNP-TV-Z]{4}){3}$/.test(codigoDe(id))));
    fc.assert(fc.property(uuid, uuid, (a, b) => /^C(-[0-9A-HJKMNP-TV-Z]{4}){7}$/.test(constanciaDe([a, b]))));
    expect(codigoDe("00000000-0000-4000-8000-000000000000")).toBe("E-0000-0000-0000");
    expect(codigoDe("ffffffff-ffff-4fff-bfff-ffffffffffff")).toBe("E-ZZZZ-ZZZZ-ZZZZ");
  });

  test("take only what is random of an id", () => {
    // Digits of version (13th) and variant (17th) are fixed by the form of a UUID.
    expect(letrasDe(["ffffffff-ffff-4fff-8fff-ffffffffffff"], 6)).toBe(
      letrasDe(["ffffffff-ffff-4fff-bfff-ffffffffffff"], 6),
    );
    expect(letrasDe(["ffffffff-ffff-4fff-bfff-ffffffffffff"], 6)).toBe("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ");
  });

  test("differ in every letter that differs in the ids", () => {
    const vistos = new Set(Array.from({ length: 5000 }, () => codigoDe(crypto.randomUUID())));
    expect(vistos.size).toBe(5000);
    expect(constanciaDe(["ffffffff-ffff-4fff-bfff-ffffffffffff", "00000000-0000-4000-8000-000000000000"])).toBe(
      "C-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-0000",
    );
  });
});
