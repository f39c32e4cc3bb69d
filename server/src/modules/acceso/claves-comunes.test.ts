import { describe, expect, it } from "vitest";
import { isComun, isPropia } from "./claves-comunes.ts";

describe("a password that is tried first", () => {
  it.each([
    "password123",
    "Password123!",
    "passw0rd2026",
    "P@ssw0rd2026",
    "qwertyuiop",
    "asdfghjkl1",
    "Contraseña1",
    "iloveyou123",
    "teamomucho1",
    "12345qwerty",
    "0987654321",
    "alianzalima2026",
  ])("is known: %s", (clave) => expect(isComun(clave)).toBe(true));

  it.each([
    "siete vientos del altiplano",
    "quishuar-tarwi-olluco",
    "雨が四回パウカルタンボに降る",
    "mi password es otra lluvia",
  ])("is not taken for one: %s", (clave) => expect(isComun(clave)).toBe(false));

  it("is one's own when nothing but names and numbers of the person is in it", () => {
    const propios = ["70000001", "Zoila", "Prado"];
    expect(
      ["Zoila Prado", "zoilaprado1", "ZOILA-70000001", "prado.2026"].map((clave) => isPropia(clave, propios)),
    ).toEqual([true, true, true, true]);
    expect(isPropia("el prado de la abuela canta", propios)).toBe(false);
    expect(isPropia("corta", propios)).toBe(false);
  });
});
