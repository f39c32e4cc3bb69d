import { expect, test } from "vitest";
import { caminoDeVistaPrevia, leerMensaje } from "./vista-previa.ts";

test("a message of the conversation is read, and nothing else", () => {
  expect(leerMensaje({ tipo: "merito.vista-previa.pide", otra: 1 })).toEqual({ tipo: "merito.vista-previa.pide" });
  const bases = { forma: 1 };
  expect(leerMensaje({ tipo: "merito.vista-previa.borrador", bases })).toEqual({
    tipo: "merito.vista-previa.borrador",
    bases,
  });
  for (const ajeno of [null, undefined, 7, "pide", [], {}, { tipo: "otro" }, { tipo: "merito.vista-previa.borrador" }])
    expect(leerMensaje(ajeno)).toBeNull();
});

test("the address holds whatever the id has", () => {
  expect(caminoDeVistaPrevia("a/b")).toBe("/vista-previa/a%2Fb");
});
