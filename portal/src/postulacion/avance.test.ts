import { describe, expect, test } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Seccion } from "#schema/bases/formulario.ts";
import type { Hallazgo } from "#schema/hallazgo.ts";
import { indexar } from "#schema/indice.ts";
import { crearLector, type Sujeto } from "#schema/lector.ts";
import { buildBases, buildPlaza } from "../../../test/factories/bases.ts";
import { avanceDeSeccion, documentosPedidos } from "./avance.ts";

const SECCION: Seccion = {
  id: "estudios",
  titulo: "Estudios",
  papel: "FORMACION",
  repite: { minimo: 0, maximo: 5, sustento: "OBLIGATORIO" },
  campos: [{ tipo: "TEXTO", id: "grado", etiqueta: "Grado", requerido: "SIEMPRE" }],
};
const error = (codigo: string, ruta: string): Hallazgo => ({ codigo, gravedad: "ERROR", ruta, mensaje: codigo });
const sujeto = (...filas: Sujeto["respuestas"][string]): Sujeto => ({
  respuestas: filas.length > 0 ? { estudios: filas } : {},
});
const llena = { id: "f1", valores: { grado: "Bachiller" } };

describe("how far a section is", () => {
  test.each([
    ["is complete when something is there and nothing is missing", sujeto(llena), [], { estado: "COMPLETADO" }],
    ["is optional when nothing is there and nothing is missing", sujeto(), [], { estado: "OPCIONAL" }],
    ["was not begun", sujeto(), [error("FORM_FILAS", "respuestas.estudios")], { estado: "SIN_EMPEZAR" }],
    ["is begun", sujeto(llena), [error("CAMPO_FALTA", "respuestas.estudios.f1.otro")], { estado: "INCOMPLETO" }],
    [
      "is not touched by the faults of others with a longer name",
      sujeto(llena),
      [error("CAMPO_FALTA", "respuestas.estudios-previos.f1.x")],
      { estado: "COMPLETADO" },
    ],
  ] as const)("%s", (_caso, quien, hallazgos, avance) => {
    expect(avanceDeSeccion(SECCION, quien, hallazgos)).toEqual(avance);
  });

  test("counts the rows with evidence when that is all that is missing", () => {
    const quien = sujeto({ ...llena, sustentos: ["a"] }, { id: "f2", valores: { grado: "Maestría" } });
    expect(avanceDeSeccion(SECCION, quien, [error("FORM_SUSTENTO", "respuestas.estudios.f2.sustentos")])).toEqual({
      estado: "SUSTENTOS",
      hay: 1,
      de: 2,
    });
  });
});

describe("the documents that a person attaches", () => {
  const documento = (id: string, resto: Partial<Bases["documentos"][number]> = {}): Bases["documentos"][number] => ({
    id,
    nombre: id,
    exigencia: "SIEMPRE",
    elabora: "POSTULANTE",
    momento: { tipo: "POSTULACION" },
    formatos: ["PDF"],
    maximoKb: 100,
    archivos: 1,
    ...resto,
  });
  const siPlaza = (valor: string) =>
    ({ exigencia: "SI_CONDICION", si: { tipo: "COMPARA", dato: "plaza.id", operador: "IGUAL", valor } }) as const;
  const bases = buildBases({
    plazas: [buildPlaza({ id: "p1" }), buildPlaza({ id: "p2" })],
    formulario: {
      secciones: [{ ...SECCION, repite: { minimo: 0, maximo: 5, sustento: "OBLIGATORIO", documento: "grado" } }],
    },
    documentos: [
      documento("facultativo", { exigencia: "NUNCA", orden: 2 }),
      documento("dni", { orden: 1 }),
      documento("grado"),
      documento("ficha", { elabora: "SISTEMA" }),
      documento("contrato", { momento: { tipo: "SUSCRIPCION" } }),
      documento("de-p1", { ...siPlaza("p1"), orden: 3 }),
      documento("de-p2", { ...siPlaza("p2"), orden: 4 }),
      documento("si-declara", {
        exigencia: "SI_CONDICION",
        si: { tipo: "COMPARA", dato: "campo.x.y", operador: "IGUAL", valor: "SI" },
        orden: 5,
      }),
    ],
  });
  const pedidos = (...plazas: string[]) => {
    const indice = indexar(bases);
    const lectores = plazas.map((id) => crearLector(indice, buildPlaza({ id }), { respuestas: {} }));
    return documentosPedidos(bases, lectores).map(({ documento: { id }, requerido }) => `${id}${requerido ? "*" : ""}`);
  };

  test("are those of this moment, this plaza and this person, in the order of the dossier", () => {
    expect(pedidos("p1")).toEqual(["dni*", "facultativo", "de-p1*", "si-declara"]);
  });

  test("are those of any of the plazas applied to", () => {
    expect(pedidos("p1", "p2")).toEqual(["dni*", "facultativo", "de-p1*", "de-p2*", "si-declara"]);
  });
});
