import { describe, expect, it } from "vitest";
import { isRuc } from "./entidad.rules.ts";

describe("a RUC", () => {
  it.each(["20131312955", "20490345397", "20100130204"])("%s has its check digit", (ruc) => {
    expect(isRuc(ruc)).toBe(true);
  });

  it("has one check digit and no other", () => {
    const validos = Array.from({ length: 10 }, (_, digito) => isRuc(`2013131295${digito}`)).filter(Boolean);
    expect(validos).toHaveLength(1);
  });

  it.each(["", "2013131295", "201313129550", "30131312955", "2013131295a"])("%j is none", (texto) => {
    expect(isRuc(texto)).toBe(false);
  });
});
