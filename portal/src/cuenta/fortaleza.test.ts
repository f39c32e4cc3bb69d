import { describe, expect, test } from "vitest";
import { estimarFortaleza } from "./fortaleza.ts";

const YO = ["Ana María", "Quispe Mamani", "40000001", "ana@correo.pe"];

describe("the hint about a password", () => {
  test("counts what is missing to ten characters", () => {
    expect(estimarFortaleza("", YO)).toEqual({ nivel: "CORTA", faltan: 10 });
    expect(estimarFortaleza("123456789", YO)).toEqual({ nivel: "CORTA", faltan: 1 });
  });

  test.each(["aaaaaaaaaa", "1234567890", "contraseña123", "quispemamani", "Quispe 40000001", "abababababab"])(
    "warns of what is easy to guess: %s",
    (clave) => {
      expect(estimarFortaleza(clave, YO).nivel).toBe("ADIVINABLE");
    },
  );

  test("prefers several words to strange characters", () => {
    expect(estimarFortaleza("lluvia poncho trueno", YO).nivel).toBe("BUENA");
    expect(estimarFortaleza("Tr0mp3ta!x9", YO).nivel).toBe("REGULAR");
  });
});
