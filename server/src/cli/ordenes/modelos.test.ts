import { describe, expect, it } from "vitest";
import { exportar, importar } from "#schema/bases/portable.ts";
import { enBlanco } from "../../../../test/factories/modelos.ts";
import { modelos } from "./modelos.ts";

function pedir(...argumentos: string[]) {
  const escrito: string[] = [];
  const dicho: string[] = [];
  const salida = modelos.ejecutar(argumentos, {
    leer: () => exportar(enBlanco()),
    escribir: (texto) => escrito.push(texto),
    avisar: (texto) => dicho.push(texto),
  });
  return { salida, texto: escrito.join(""), dicho };
}

describe("modelos", () => {
  it("shows the library, what bases lack, and the bases with a model", () => {
    expect(pedir().texto).toContain('"id": "cas-completo"');
    expect(pedir("x").texto).toContain("Las bases están en blanco");
    const { texto, salida } = pedir("x", "cas-completo");
    expect(salida).toBe(0);
    expect(importar(texto)).toMatchObject({ bases: { etapas: [{ id: "curricular" }, { id: "entrevista" }] } });
  });

  it("refuses a model that there is not, or for which something must be done first", () => {
    expect(pedir("x", "nada").salida).toBe(2);
    expect(pedir("x", "causas-usuales")).toMatchObject({
      salida: 1,
      dicho: ["Agregue antes las etapas del concurso."],
    });
  });
});
