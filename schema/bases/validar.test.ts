import fc from "fast-check";
import Type from "typebox";
import { Compile } from "typebox/compile";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { Expediente } from "../expediente.ts";
import { Bases } from "./bases.ts";
import { Condicion } from "./condicion.ts";
import { Criterio } from "./criterio.ts";
import { decimal, fecha, instanteLocal, parte } from "./definir.ts";
import { HALLAZGOS_MAXIMOS, PROFUNDIDAD_MAXIMA, validar, validarParte } from "./validar.ts";

const compilado = Compile(Bases);
const codigos = (valor: unknown, definicion: Type.TSchema = Bases): string[] =>
  validarParte(definicion, valor).map((h) => h.codigo);

/** What the own validator refuses and a schema cannot say. */
const MAS_ESTRICTOS = new Set(["FORMA_FECHA_IRREAL", "FORMA_TEXTO"]);

const basura = fc.constantFrom<unknown>(
  null,
  0,
  -1,
  1.5,
  7,
  "",
  "x",
  "X y",
  "2026-02-30",
  "1e3",
  "GRUPO",
  true,
  [],
  {},
  [1],
  { tipo: "TODAS" },
  "a".repeat(25_000),
);

/** Changes, takes away or adds one thing at a random place of a document. */
const mutado = (valor: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.array(fc.nat(50), { maxLength: 12 }), fc.nat(2), basura).map(([pasos, modo, nuevo]) => {
    const copia: unknown = structuredClone(valor);
    let actual = copia as Record<string, unknown>;
    for (const paso of pasos) {
      const claves = Object.keys(actual);
      const siguiente = actual[claves[paso % Math.max(1, claves.length)] ?? ""];
      if (typeof siguiente !== "object" || siguiente === null) break;
      actual = siguiente as Record<string, unknown>;
    }
    const claves = Object.keys(actual);
    const clave = claves[(pasos[0] ?? 0) % Math.max(1, claves.length)];
    if (modo === 0 && clave !== undefined) actual[clave] = nuevo;
    else if (modo === 1 && clave !== undefined && !Array.isArray(actual)) delete actual[clave];
    else if (Array.isArray(actual)) actual.push(nuevo);
    else actual["ajena"] = nuevo;
    return copia;
  });

describe("agreement with the TypeBox validator", () => {
  it("finds nothing in any document generated from the definition", () => {
    fc.assert(
      fc.property(arbitrario(Bases), (bases) => {
        expect(validar(bases)).toEqual([]);
        expect(compilado.Check(bases)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("refuses a mutated document exactly when TypeBox does, save for what a schema cannot say", () => {
    let rechazados = 0;
    fc.assert(
      fc.property(arbitrario(Bases).chain(mutado), (valor) => {
        const propios = codigos(valor).filter((codigo) => !MAS_ESTRICTOS.has(codigo));
        expect(propios.length === 0).toBe(compilado.Check(valor));
        if (propios.length > 0) rechazados += 1;
      }),
      { numRuns: 1500 },
    );
    expect(rechazados).toBeGreaterThan(500);
  });

  it("agrees on each recursive part and on the file of an applicant", () => {
    for (const definicion of [Criterio, Condicion, Expediente]) {
      const otro = Compile(definicion as Type.TSchema);
      fc.assert(
        fc.property(arbitrario(definicion as Type.TSchema).chain(mutado), (valor) => {
          const propios = codigos(valor, definicion).filter(
            (codigo) => !MAS_ESTRICTOS.has(codigo) && codigo !== "FORMA_DESCONOCIDA",
          );
          if (codigos(valor, definicion).includes("FORMA_DESCONOCIDA")) return;
          expect(propios.length === 0).toBe(otro.Check(valor));
        }),
        { numRuns: 200 },
      );
    }
  });
});

describe("findings", () => {
  const Prueba = parte("Prueba", "Para probar.", {
    puntos: decimal("Puntos"),
    dia: fecha("Día"),
    cierre: Type.Optional(instanteLocal("Cierre")),
  });

  it.each([
    ["35.50", true],
    ["0", true],
    ["-2.5", true],
    ["123456789012.123456", true],
    ["05", false],
    ["1,5", false],
    [".5", false],
    ["1.", false],
    ["1e3", false],
    ["1.1234567", false],
    ["", false],
  ])("takes «%s» as a decimal: %s", (puntos, vale) => {
    expect(codigos({ puntos, dia: "2026-01-01" }, Prueba)).toEqual(vale ? [] : ["FORMA_DECIMAL"]);
  });

  it("refuses a day or an hour that does not exist", () => {
    expect(codigos({ puntos: "1", dia: "2025-02-29" }, Prueba)).toEqual(["FORMA_FECHA_IRREAL"]);
    expect(codigos({ puntos: "1", dia: "2024-02-29", cierre: "2024-02-29T24:00" }, Prueba)).toEqual([
      "FORMA_FECHA_IRREAL",
    ]);
  });

  it("says where: items of a list by their id, and by index when they have none or it is repeated", () => {
    const criterio = {
      tipo: "GRUPO",
      id: "todo",
      nombre: "Todo",
      combina: "SUMA",
      hijos: [
        { tipo: "DIRECTO", id: "a", nombre: "", desde: "x" },
        { tipo: "DIRECTO", id: "a", nombre: "A", paso: 1 },
        { tipo: "NADA", id: "b" },
      ],
    };
    expect(validarParte(Criterio, criterio, "etapas.e.criterios").map((h) => [h.codigo, h.ruta])).toEqual([
      ["FORMA_VACIO", "etapas.e.criterios.hijos.a.nombre"],
      ["FORMA_DECIMAL", "etapas.e.criterios.hijos.a.desde"],
      ["FORMA_TIPO", "etapas.e.criterios.hijos.1.paso"],
      ["FORMA_CLASE", "etapas.e.criterios.hijos.b.tipo"],
    ]);
  });

  it("names what is missing and what is foreign", () => {
    expect(validarParte(Prueba, { dia: "2026-01-01", extra: 1 }).map((h) => [h.codigo, h.ruta])).toEqual([
      ["FORMA_FALTA", "puntos"],
      ["FORMA_DESCONOCIDA", "extra"],
    ]);
  });
});

describe("hostile input", () => {
  it("treats __proto__, constructor and inherited names as foreign properties", () => {
    const valor: unknown = JSON.parse('{"__proto__":{"tipo":"TODAS","de":[]},"constructor":1}');
    expect(codigos(valor)).toContain("FORMA_DESCONOCIDA");
    expect(codigos(valor, Condicion)).toEqual(["FORMA_CLASE"]);
    expect(codigos({ tipo: "constructor" }, Condicion)).toEqual(["FORMA_CLASE"]);
    expect(({} as Record<string, unknown>)["tipo"]).toBeUndefined();
  });

  it("stops at a bounded depth", () => {
    let valor: unknown = { tipo: "TODAS", de: [] };
    for (let i = 0; i < 100_000; i += 1) valor = { tipo: "NINGUNA", de: [valor] };
    expect(new Set(codigos(valor, Condicion))).toEqual(new Set(["FORMA_PROFUNDIDAD"]));
    expect(PROFUNDIDAD_MAXIMA).toBeLessThan(100);
  });

  it("gives a bounded number of findings, and ends on a document that holds itself", () => {
    const plazas = Array.from({ length: 5000 }, () => ({}));
    expect(codigos({ plazas }).length).toBeLessThanOrEqual(HALLAZGOS_MAXIMOS + 1);
    const ciclo: { tipo: string; de: unknown[] } = { tipo: "TODAS", de: [] };
    ciclo.de.push(ciclo, ciclo, ciclo);
    expect(codigos(ciclo, Condicion).length).toBeLessThanOrEqual(HALLAZGOS_MAXIMOS + 1);
  });

  it("refuses lone surrogates and control characters, which a store or a hash would change", () => {
    const base = { tipo: "COMPARA", dato: "hecho.a", operador: "IGUAL" };
    expect(codigos({ ...base, valor: "\uD800" }, Condicion)).toEqual(["FORMA_TEXTO"]);
    expect(codigos({ ...base, valor: "a\u0000b" }, Condicion)).toEqual(["FORMA_TEXTO"]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true }), (valor) => {
        for (const definicion of [Bases, Criterio, Condicion, Expediente])
          expect(Array.isArray(validarParte(definicion as Type.TSchema, valor))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
