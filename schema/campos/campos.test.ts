import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitrario } from "../../test/factories/arbitrarios.ts";
import { Campo, type ClaseCampo } from "../bases/formulario.ts";
import type { Respuesta } from "../expediente.ts";
import { aTexto } from "../puntaje.ts";
import { CAMPOS, estaVacio, leerCampo, normalizarCampo, textoDeCampo, vacioDe, validarCampo } from "./index.ts";
import { patronSeguro } from "./patron.ts";

const campo = (tipo: ClaseCampo, extra: object = {}): Campo =>
  ({ tipo, id: "c", etiqueta: "C", requerido: "NUNCA", ...extra }) as Campo;

const opciones = [
  { valor: "B", etiqueta: "Bachiller", orden: 1 },
  { valor: "T", etiqueta: "Título", orden: 2 },
];

type Caso = [
  tipo: ClaseCampo,
  crudo: Respuesta,
  normal: Respuesta,
  codigo: string | null,
  texto: string,
  extra?: object,
];

const CASOS: Caso[] = [
  ["TEXTO", "  Ana  María ", "Ana María", null, "Ana María"],
  ["TEXTO", "abcd", "abcd", "CAMPO_LARGO", "abcd", { maximo: 3 }],
  ["TEXTO", "😀😀😀", "😀😀😀", null, "😀😀😀", { maximo: 3 }],
  ["TEXTO", "RD-12", "RD-12", null, "RD-12", { patron: "[A-Z]{2}-\\d+" }],
  ["TEXTO", "xRD-12", "xRD-12", "CAMPO_PATRON", "xRD-12", { patron: "[A-Z]{2}-\\d+" }],
  ["TEXTO", "libre", "libre", null, "libre", { patron: "(a+)+" }],
  ["PARRAFO", " uno\r\ndos ", "uno\ndos", null, "uno\ndos"],
  ["ENTERO", " 1 234 ", "1234", null, "1,234 horas", { unidad: "horas" }],
  ["ENTERO", "1,234", "1234", null, "1,234"],
  ["ENTERO", "007", "7", null, "7"],
  ["ENTERO", "12.0", "12", null, "12"],
  ["ENTERO", "12.5", "12.5", "CAMPO_ENTERO", "12.5"],
  ["ENTERO", "doce", "doce", "CAMPO_NUMERO", "doce"],
  ["ENTERO", "0", "0", "CAMPO_LIMITE", "0", { desde: "1", hasta: "500" }],
  ["ENTERO", "1", "1", null, "1", { desde: "1", hasta: "500" }],
  ["ENTERO", "500", "500", null, "500", { desde: "1", hasta: "500" }],
  ["ENTERO", "501", "501", "CAMPO_LIMITE", "501", { desde: "1", hasta: "500" }],
  ["DECIMAL", "17,5", "17.5", null, "17.5"],
  ["DECIMAL", "1,500", "1500", null, "1,500"],
  ["DECIMAL", "-0.00", "0", null, "0"],
  ["DECIMAL", "17.555", "17.555", "CAMPO_DECIMALES", "17.555", { decimales: 2 }],
  ["DECIMAL", "1e3", "1e3", "CAMPO_NUMERO", "1e3"],
  ["MONTO", "S/ 2,964.19", "2964.19", null, "S/ 2,964.19"],
  ["MONTO", "s/. 1500", "1500", null, "S/ 1,500.00"],
  ["MONTO", "-1", "-1", "CAMPO_LIMITE", "-1"],
  ["MONTO", "1.999", "1.999", "CAMPO_DECIMALES", "1.999"],
  ["FECHA", "5/5/1996", "1996-05-05", null, "05/05/1996"],
  ["FECHA", "05-05-1996", "1996-05-05", null, "05/05/1996"],
  ["FECHA", "29/02/2025", "2025-02-29", "CAMPO_FECHA", "2025-02-29"],
  ["FECHA", "05/05/96", "05/05/96", "CAMPO_FECHA", "05/05/96"],
  ["FECHA", "2026-05-04", "2026-05-04", null, "04/05/2026"],
  ["FECHA", "2026-05-05", "2026-05-05", null, "05/05/2026"],
  ["FECHA", "2026-05-06", "2026-05-06", "CAMPO_LIMITE", "06/05/2026"],
  ["FECHA", "2026-05-06", "2026-05-06", null, "06/05/2026", { futura: true }],
  ["FECHA", "1899-12-31", "1899-12-31", "CAMPO_LIMITE", "31/12/1899", { desde: "1900-01-01" }],
  ["SI_NO", "Sí", "SI", null, "Sí"],
  ["SI_NO", "no", "NO", null, "No"],
  ["SI_NO", "quizá", "quizá", "CAMPO_SI_NO", ""],
  ["OPCION", "B", "B", null, "Bachiller", { opciones }],
  ["OPCION", "X", "X", "CAMPO_OPCION", "X", { opciones }],
  ["OPCIONES", ["B", "B", " T "], ["B", "T"], null, "Bachiller, Título", { opciones }],
  ["OPCIONES", ["B", "T"], ["B", "T"], "CAMPO_LIMITE", "Bachiller, Título", { opciones, maximo: 1 }],
  ["OPCIONES", ["X"], ["X"], "CAMPO_OPCION", "X", { opciones }],
  ["DOCUMENTO_IDENTIDAD", " 12 345 678 ", "12345678", null, "12345678"],
  ["DOCUMENTO_IDENTIDAD", "12345678-9", "12345678", null, "12345678"],
  ["DOCUMENTO_IDENTIDAD", "1234567", "1234567", "CAMPO_DOCUMENTO", "1234567"],
  ["DOCUMENTO_IDENTIDAD", "001-234567", "001234567", null, "001234567"],
  ["DOCUMENTO_IDENTIDAD", "ce1234567", "CE1234567", null, "CE1234567"],
  ["DOCUMENTO_IDENTIDAD", "1234567890123", "1234567890123", "CAMPO_DOCUMENTO", "1234567890123"],
  ["CORREO", " Ana.Perez@Mail.PE ", "Ana.Perez@mail.pe", null, "Ana.Perez@mail.pe"],
  ["CORREO", "ana@mail", "ana@mail", "CAMPO_CORREO", "ana@mail"],
  ["CORREO", "ana mail.pe", "ana mail.pe", "CAMPO_CORREO", "ana mail.pe"],
  ["CELULAR", "+51 984-123-456", "984123456", null, "984 123 456"],
  ["CELULAR", "884123456", "884123456", "CAMPO_CELULAR", "884 123 456"],
  ["CELULAR", "98412345", "98412345", "CAMPO_CELULAR", "98412345"],
  ["UBIGEO", "08 01 01", "080101", null, "080101"],
  ["UBIGEO", "260101", "260101", "CAMPO_UBIGEO", "260101"],
  ["UBIGEO", "080100", "080100", "CAMPO_UBIGEO", "080100"],
  ["UBIGEO", "80101", "80101", "CAMPO_UBIGEO", "80101"],
  ["ENLACE", "entidad.gob.pe/cas", "https://entidad.gob.pe/cas", null, "https://entidad.gob.pe/cas"],
  ["ENLACE", "javascript:alert(1)", "javascript:alert(1)", "CAMPO_ENLACE", "javascript:alert(1)"],
  ["ENLACE", "https://a@b.pe", "https://a@b.pe", "CAMPO_ENLACE", "https://a@b.pe"],
];

describe("each kind of field", () => {
  it.each(CASOS)("%s takes %j as %j: %s", (tipo, crudo, normal, codigo, texto, extra) => {
    const suyo = campo(tipo, extra);
    expect(normalizarCampo(suyo, crudo)).toEqual(normal);
    expect(validarCampo(suyo, crudo, { hoy: "2026-05-05" }).map((h) => h.codigo)).toEqual(
      codigo === null ? [] : [codigo],
    );
    expect(textoDeCampo(suyo, crudo)).toBe(texto);
  });

  it("is named by the record under its own kind", () => {
    expect(Object.entries(CAMPOS).map(([tipo, definicion]) => definicion.tipo === tipo)).not.toContain(false);
  });

  it("gives an empty answer that is empty, valid, unknown and has no text", () => {
    for (const tipo of Object.keys(CAMPOS) as ClaseCampo[]) {
      const suyo = campo(tipo, { opciones });
      const vacio = vacioDe(suyo);
      expect([
        estaVacio(suyo, vacio),
        leerCampo(suyo, vacio),
        validarCampo(suyo, vacio),
        textoDeCampo(suyo, vacio),
      ]).toEqual([true, null, [], ""]);
    }
  });
});

describe("the datum that rules read", () => {
  it("is an exact number, a date, a text with its scale, or a list", () => {
    const numero = leerCampo(campo("DECIMAL"), "1,234.50");
    expect(numero?.clase === "NUMERO" && aTexto(numero.n)).toBe("1234.5");
    expect(leerCampo(campo("FECHA"), "5/5/1996")).toEqual({ clase: "FECHA", fecha: "1996-05-05" });
    expect(leerCampo(campo("OPCION", { opciones }), "T")).toEqual({
      clase: "TEXTO",
      texto: "T",
      escala: new Map([
        ["B", 1],
        ["T", 2],
      ]),
    });
    expect(leerCampo(campo("OPCIONES", { opciones }), ["T", "X"])).toEqual({ clase: "LISTA", textos: ["T"] });
  });

  it("is unknown when the answer cannot be read, never zero and never «no»", () => {
    for (const [tipo, crudo] of [
      ["ENTERO", "doce"],
      ["FECHA", "ayer"],
      ["SI_NO", "quizá"],
      ["OPCION", "X"],
      ["MONTO", ["1"]],
    ] as const)
      expect(leerCampo(campo(tipo, { opciones }), crudo as Respuesta)).toBeNull();
  });
});

describe("any answer to any field", () => {
  it("is judged and read without failing, and normalising twice changes nothing", () => {
    const respuesta = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(...CASOS.map(([, crudo]) => crudo)),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(arbitrario(Campo), respuesta, (suyo, crudo) => {
        const normal = normalizarCampo(suyo, crudo);
        expect(normalizarCampo(suyo, normal)).toEqual(normal);
        expect(leerCampo(suyo, normal)).toEqual(leerCampo(suyo, crudo));
        expect(Array.isArray(validarCampo(suyo, crudo))).toBe(true);
        expect(typeof textoDeCampo(suyo, crudo)).toBe("string");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("expressions written by HR", () => {
  it.each([
    ["[A-Z]{2}-\\d+", true],
    ["(?:RD|RM) N° \\d{1,4}", true],
    ["\\d{4}", true],
    ["[(+*]+", true],
    ["(a+)+", false],
    ["(a|a)*", false],
    ["((a{1,9}))*b", false],
    ["(a)\\1", false],
    [".*.*.*.*x", false],
    ["(", false],
    ["x".repeat(201), false],
  ])("%s is trusted: %s", (patron, seguro) => {
    expect(patronSeguro(patron) !== null).toBe(seguro);
  });
});
