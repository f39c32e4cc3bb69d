import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { buildBases } from "../../test/factories/bases.ts";
import { buildBasesSanas } from "../../test/factories/bases-sanas.ts";
import { numerosAjenos } from "../../test/factories/numeros-documento.ts";
import { leerSemilla, SEMILLAS } from "../../test/factories/semillas.ts";
import { Bases } from "../bases/bases.ts";
import { esObjeto } from "../bases/recorrer-esquema.ts";
import { textosDe } from "./bloque.ts";
import { documentoDe, MARCA_BORRADOR } from "./documento.ts";

const EDICION = { version: 3, publicadaEn: "2026-04-20T15:00:00.000000Z", sha256: "ab12".repeat(16) };
const IDENTIDAD = `3 lunes 20 de abril de 2026, 10:00 SHA-256 ${EDICION.sha256}`;
const textoDe = (bases: Bases): string =>
  documentoDe(bases, EDICION)
    .flatMap(textosDe)
    .map(({ texto }) => texto)
    .join("\n");

/** Parts of one list with an id each, as the linter asks: of two with the same, a place names the first. */
function conIdsPropios<T>(valor: T): T {
  if (Array.isArray(valor)) {
    return valor.map((item: unknown, i) => {
      const suyo = conIdsPropios(item);
      return esObjeto(suyo) && typeof suyo["id"] === "string"
        ? { ...suyo, id: `${suyo["id"].slice(0, 50)}-${i}` }
        : suyo;
    }) as T;
  }
  if (!esObjeto(valor)) return valor;
  return Object.fromEntries(Object.entries(valor).map(([clave, v]) => [clave, conIdsPropios(v)])) as T;
}

describe("The text of the bases", () => {
  test.each(SEMILLAS)("every number of %s is of the data of the part that says it", (semilla) => {
    const bases = leerSemilla(semilla);
    expect(numerosAjenos(bases, documentoDe(bases, EDICION), IDENTIDAD)).toEqual([]);
  });

  test("every number of generated bases is of the data of the part that says it", () => {
    fc.assert(
      fc.property(arbitrario(Bases).map(conIdsPropios), (bases) => {
        expect(numerosAjenos(bases, documentoDe(bases, EDICION), IDENTIDAD)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("a number that is not in the data is caught by the checker", () => {
    const bases = buildBasesSanas();
    const bloques = documentoDe(bases, EDICION);
    const falsos = [...bloques, { clase: "PARRAFO" as const, texto: "Mínimo: 77 puntos", ruta: "etapas.entrevista" }];
    expect(numerosAjenos(bases, falsos, IDENTIDAD).map(({ numero }) => numero)).toEqual(["77"]);
  });

  test("the same data give the same text, and titles are numbered one after another", () => {
    const bases = leerSemilla("s4-hrdc-cajamarca.suma");
    const bloques = documentoDe(bases, EDICION);
    expect(documentoDe(structuredClone(bases), EDICION)).toEqual(bloques);
    const numeros = bloques.flatMap((bloque) => (bloque.clase === "TITULO" ? [bloque.numero] : []));
    expect(new Set(numeros).size).toBe(numeros.length);
    const capitulos = bloques.flatMap((bloque) => (bloque.clase === "TITULO" && bloque.nivel === 1 ? [bloque] : []));
    expect(capitulos.map(({ numero, texto }) => `${numero} ${texto}`)).toEqual([
      "I. GENERALIDADES",
      "II. PLAZAS Y PERFIL DEL PUESTO",
      "III. CRONOGRAMA",
      "IV. CÓMO SE POSTULA",
      "V. ETAPAS Y CRITERIOS DE EVALUACIÓN",
      "VI. BONIFICACIONES",
      "VII. PUNTAJE TOTAL, DESEMPATE Y ADJUDICACIÓN",
      "VIII. CUADROS DE RESULTADOS",
      "IX. RECLAMOS",
      "X. SUSCRIPCIÓN DEL CONTRATO",
      "XI. DISPOSICIONES COMPLEMENTARIAS",
      "XII. ANEXOS",
      "XIII. FIRMAS Y CONTROL DE VERSIÓN",
    ]);
  });

  test("references to other parts name numbers that exist", () => {
    const bloques = documentoDe(leerSemilla("s3-mc-ddc-cusco"), EDICION);
    const numeros = new Set(bloques.flatMap((b) => (b.clase === "TITULO" ? [b.numero.replace(/\.$/u, "")] : [])));
    const referidos = bloques
      .flatMap(textosDe)
      .flatMap(({ texto }) => texto.match(/(?<=(?:capítulo|numeral) )[\dIVX.]*[\dIVX]/gu) ?? []);
    expect(referidos.length).toBeGreaterThan(3);
    expect(referidos.filter((numero) => !numeros.has(numero))).toEqual([]);
  });

  test("a draft says everywhere that matters that it is worth nothing, and has no version", () => {
    const textos = documentoDe(buildBases(), "BORRADOR").flatMap(textosDe);
    expect(textos.filter(({ texto }) => texto.includes(MARCA_BORRADOR))).toHaveLength(2);
    expect(textos.filter(({ texto }) => /SHA-256|Versión/u.test(texto))).toEqual([]);
  });

  test("pay is said in digits and in words, and ends of stretches one by one", () => {
    const texto = textoDe(leerSemilla("s3-mc-ddc-cusco"));
    expect(texto).toContain("S/ 2964.19 (Dos mil novecientos sesenta y cuatro con 19/100 Soles)");
    expect(texto).toContain("Valor de 1 (incluido) a 2 (no incluido)");
    expect(texto).toContain(
      "Cinco (5) días hábiles, que empiezan un (1) día hábil después del fin de «Publicación de resultados finales»",
    );
    expect(texto).toContain("[Ley N° 29973, artículo 48]");
  });
});
