import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Bases } from "./bases/bases.ts";
import { Formulario, type Campo } from "./bases/formulario.ts";
import { validarParte } from "./bases/validar.ts";
import { HOJA_DE_VIDA } from "./hoja-de-vida.ts";

const CARPETA = new URL("../seeds/bases/", import.meta.url);
const porDato = new Map(HOJA_DE_VIDA.secciones.flatMap(({ campos }) => campos.map((campo) => [campo.dato, campo])));
const valoresDe = (campo: Campo | undefined): string[] =>
  campo && "opciones" in campo ? campo.opciones.map(({ valor }) => valor) : [];

describe("the CV", () => {
  test("is a form like those of the bases", () => {
    expect(validarParte(Formulario, HOJA_DE_VIDA)).toEqual([]);
  });

  test("gives each field the key of its place", () => {
    for (const { id, campos } of HOJA_DE_VIDA.secciones)
      for (const campo of campos) expect(campo.dato).toBe(`${id}.${campo.id}`);
  });

  test.each(readdirSync(CARPETA).filter((nombre) => nombre.endsWith(".bases.json")))(
    "has every datum that %s names, of the same kind, with all its options",
    (nombre) => {
      const { bases } = JSON.parse(readFileSync(new URL(nombre, CARPETA), "utf8")) as { bases: Bases };
      for (const campo of bases.formulario.secciones.flatMap(({ campos }) => campos)) {
        if (campo.dato === undefined) continue;
        const propio = porDato.get(campo.dato);
        expect.soft(propio?.tipo, campo.dato).toBe(campo.tipo);
        expect.soft(valoresDe(propio), campo.dato).toEqual(expect.arrayContaining(valoresDe(campo)));
      }
    },
  );
});
