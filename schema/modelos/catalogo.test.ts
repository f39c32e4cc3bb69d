import { describe, expect, it } from "vitest";
import { enBlanco, SEMILLAS } from "../../test/factories/modelos.ts";
import { revisarReferencias } from "../bases/referencias.ts";
import { legalMissing } from "../revision/legal-missing.ts";
import { crearContexto } from "../revision/comun.ts";
import { MODELOS, modeloPorId } from "./catalogo.ts";
import { insertar } from "./insertar.ts";
import { CLASES_MODELO } from "./modelo.ts";

describe("the catalogue", () => {
  it("has each model once, of every kind, in words for people", () => {
    const ids = MODELOS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(MODELOS.map(({ clase }) => clase))).toEqual(new Set(Object.keys(CLASES_MODELO)));
    expect(MODELOS.filter(({ ayuda }) => !/^[A-ZÁÉÍÓÚ].*\.$/u.test(ayuda)).map(({ id }) => id)).toEqual([]);
    expect(ids.map((id) => modeloPorId(id)?.id)).toEqual(ids);
  });

  it("has models that presuppose each thing that they name, even when only some of the rest is there", () => {
    const completa = MODELOS.slice(0, 1).reduce((hay, modelo) => insertar(hay, modelo).bases, enBlanco());
    // Facts are there, and neither the documents nor the norms that they lean on.
    const aMedias = { ...completa, documentos: [], bonificaciones: [], cuadros: [] };
    const previos = new Set(revisarReferencias(aMedias).map(({ ruta }) => ruta));
    for (const modelo of MODELOS.filter(({ clase }) => clase !== "PARTIDA")) {
      const { bases } = insertar(aMedias, modelo);
      const nuevos = revisarReferencias(bases).filter(({ ruta }) => !previos.has(ruta));
      expect({ [modelo.id]: nuevos }).toEqual({ [modelo.id]: [] });
    }
  });

  it("brings every norm that its parts cite", () => {
    for (const [, semilla] of SEMILLAS) {
      const sinBase = { ...semilla, generalidades: { ...semilla.generalidades, baseLegal: [] } };
      const previos = new Set(
        legalMissing.revisar(crearContexto(sinBase)).map(({ mensaje }) => mensaje.split(" y no ")[0]),
      );
      for (const modelo of MODELOS.filter(({ clase }) => clase === "BONIFICACION" || clase === "HECHO")) {
        const contexto = crearContexto(insertar(sinBase, modelo).bases);
        const nuevos = legalMissing.revisar(contexto).filter(({ mensaje }) => !previos.has(mensaje.split(" y no ")[0]));
        expect({ [modelo.id]: nuevos }).toEqual({ [modelo.id]: [] });
      }
    }
  });
});
