import { describe, expect, test } from "vitest";
import { findLugar, listLugares } from "./ubigeo.rules.ts";

describe("the catalogue of places", () => {
  test("goes from the departments down to the districts", () => {
    expect(listLugares(null)).toHaveLength(25);
    expect(listLugares("080000")).toHaveLength(13);
    expect(listLugares("080100").map(({ nombre }) => nombre)).toContain("Wanchaq");
    const distritos = listLugares(null).flatMap(({ codigo }) =>
      listLugares(codigo).flatMap((provincia) => listLugares(provincia.codigo)),
    );
    expect(distritos).toHaveLength(1891);
  });

  test("names a district with what it is inside of", () => {
    expect(findLugar("081304")?.completo).toBe("Cusco, Urubamba, Machupicchu");
    expect(findLugar("080000")?.completo).toBe("Cusco");
  });

  test.each(["", "999999", "0801", "constructor"])("knows nothing of «%s»", (codigo) => {
    expect(findLugar(codigo)).toBeNull();
    expect(listLugares(codigo)).toEqual([]);
  });

  test("a district holds nothing", () => {
    expect(listLugares("080101")).toEqual([]);
  });
});
