import { describe, expect, it } from "vitest";
import { buildBases, buildPlaza } from "../test/factories/bases.ts";
import type { Bases } from "./bases/bases.ts";
import type { Condicion } from "./bases/condicion.ts";
import type { Campo, Seccion } from "./bases/formulario.ts";
import { validar } from "./bases/validar.ts";
import type { Sujeto } from "./lector.ts";
import { formulario, limpiarRespuestas, revisarRespuestas } from "./formulario.ts";

const es = (dato: string, valor: string): Condicion => ({ tipo: "COMPARA", dato, operador: "IGUAL", valor });
const siNo = (id: string, cambios: Partial<Campo> = {}): Campo =>
  ({ tipo: "SI_NO", id, etiqueta: id, requerido: "SIEMPRE", ...cambios }) as Campo;
const seccion = (id: string, campos: Campo[], cambios: Partial<Seccion> = {}): Seccion => ({
  id,
  titulo: id,
  papel: "OTRA",
  campos,
  ...cambios,
});

/** Two plazas; a section for one group only; a repeating one; documents and statements of every kind. */
const bases: Bases = buildBases({
  plazas: [
    buildPlaza({ id: "p1", grupo: "profesional" }),
    buildPlaza({ id: "p2", codigo: "P-02", grupo: "auxiliar" }),
    buildPlaza({ id: "p3", codigo: "P-03" }),
  ],
  formulario: {
    secciones: [
      seccion("yo", [
        siNo("ffaa"),
        siNo("grado", { requerido: "SI_CONDICION", requeridoSi: es("campo.yo.ffaa", "SI") }),
        {
          tipo: "ENTERO",
          id: "cmp",
          etiqueta: "CMP",
          requerido: "SIEMPRE",
          visibleSi: es("campo.yo.grado", "SI"),
          hasta: "99999",
        },
      ]),
      seccion("titulo", [siNo("colegiado")], { visibleSi: es("plaza.grupo", "profesional") }),
      seccion("cursos", [{ tipo: "ENTERO", id: "horas", etiqueta: "Horas", requerido: "SIEMPRE" }], {
        repite: {
          minimo: 1,
          minimoSi: es("plaza.grupo", "profesional"),
          maximo: 2,
          sustento: "OBLIGATORIO",
          documento: "sustento-curso",
        },
      }),
    ],
  },
  documentos: [
    documento("dni", "SIEMPRE"),
    documento("sustento-curso", "SIEMPRE"),
    { ...documento("ffaa", "SI_CONDICION"), si: es("campo.yo.ffaa", "SI"), siFalta: "DESCALIFICA" },
    { ...documento("colegiatura", "SI_CONDICION"), si: es("plaza.grupo", "profesional") },
    documento("otros", "NUNCA"),
    { ...documento("contrato", "SIEMPRE"), momento: { tipo: "SUSCRIPCION" } },
    { ...documento("ficha", "SIEMPRE"), elabora: "SISTEMA" },
  ],
  declaraciones: [
    { id: "veraz", titulo: "Veracidad", texto: "Digo la verdad", respuesta: "ACEPTACION", siNo: "IMPIDE_ENVIAR" },
    { id: "parentesco", titulo: "Parentesco", texto: "No tengo parientes", respuesta: "SI_NO", siNo: "DESCALIFICA" },
    {
      id: "grupo",
      titulo: "Grupo",
      texto: "…",
      respuesta: "SI_NO",
      siNo: "SE_REGISTRA",
      si: es("plaza.grupo", "auxiliar"),
    },
  ],
});

function documento(id: string, exigencia: "SIEMPRE" | "SI_CONDICION" | "NUNCA"): Bases["documentos"][number] {
  return {
    id,
    nombre: id,
    exigencia,
    elabora: "POSTULANTE",
    momento: { tipo: "POSTULACION" },
    formatos: ["PDF"],
    maximoKb: 1024,
    archivos: 1,
  };
}

const completo: Sujeto = {
  respuestas: {
    yo: [{ id: "y", valores: { ffaa: "NO" } }],
    titulo: [{ id: "t", valores: { colegiado: "SI" } }],
    cursos: [{ id: "c1", valores: { horas: "24" }, sustentos: ["a1"] }],
  },
  documentos: [
    { documento: "dni", archivos: ["d1"] },
    { documento: "colegiatura", archivos: ["d2"] },
  ],
  declaraciones: [
    { declaracion: "veraz", respuesta: "SI" },
    { declaracion: "parentesco", respuesta: "SI" },
  ],
};
const con = (cambios: Sujeto["respuestas"], resto: Partial<Sujeto> = {}): Sujeto => ({
  ...completo,
  ...resto,
  respuestas: { ...completo.respuestas, ...cambios },
});
const hallados = (sujeto: Sujeto, plaza = "p1"): string[] =>
  revisarRespuestas(bases, plaza, sujeto, { hoy: "2026-05-05" }).map(({ codigo, gravedad, ruta }) =>
    [codigo, gravedad === "ERROR" ? "" : "!", " ", ruta].join(""),
  );

describe("the form of a plaza", () => {
  it("comes from valid bases", () => {
    expect(validar(bases)).toEqual([]);
  });

  it("leaves out what does not concern the plaza and decides what the plaza decides", () => {
    const profesional = formulario(bases, "p1");
    expect(profesional?.secciones.map((s) => s.id)).toEqual(["yo", "titulo", "cursos"]);
    expect(profesional?.secciones[1]).not.toHaveProperty("visibleSi");
    expect(profesional?.secciones[2]?.repite).toEqual({
      minimo: 1,
      maximo: 2,
      sustento: "OBLIGATORIO",
      documento: "sustento-curso",
    });
    expect(profesional?.documentos.map((d) => [d.id, d.obligatorio, d.filas])).toEqual([
      ["dni", "SI", false],
      ["sustento-curso", "SI", true],
      ["ffaa", "SEGUN", false],
      ["colegiatura", "SI", false],
      ["otros", "NO", false],
      ["contrato", "SI", false],
      ["ficha", "SI", false],
    ]);
    const auxiliar = formulario(bases, "p2");
    expect(auxiliar?.secciones.map((s) => [s.id, s.repite?.minimo])).toEqual([
      ["yo", undefined],
      ["cursos", 0],
    ]);
    expect(auxiliar?.declaraciones.map((d) => d.id)).toEqual(["veraz", "parentesco", "grupo"]);
    expect(formulario(bases, "p3")?.documentos.map((d) => d.id)).not.toContain("colegiatura");
  });

  it("is plain data", () => {
    const hecho = formulario(bases, "p1");
    expect(JSON.parse(JSON.stringify(hecho))).toEqual(hecho);
    expect(formulario(bases, "nada")).toBeNull();
  });
});

describe("the answers of a person", () => {
  it("have no finding when complete", () => {
    expect(hallados(completo)).toEqual([]);
  });

  it("are all judged at once in an empty draft", () => {
    expect(hallados({ respuestas: {} })).toEqual([
      "CAMPO_FALTA respuestas.yo.unica.ffaa",
      "CAMPO_FALTA respuestas.titulo.unica.colegiado",
      "FORM_FILAS respuestas.cursos",
      "FORM_DOCUMENTO documentos.dni",
      "FORM_DOCUMENTO documentos.colegiatura",
      "FORM_DECLARACION declaraciones.veraz",
      "FORM_DECLARACION declaraciones.parentesco",
    ]);
  });

  it("are asked for what their other answers ask for, and only warned of what is judged later", () => {
    expect(hallados(con({ yo: [{ id: "y", valores: { ffaa: "SI" } }] }))).toEqual([
      "CAMPO_FALTA respuestas.yo.y.grado",
      "FORM_DOCUMENTO! documentos.ffaa",
    ]);
    expect(hallados(con({ yo: [{ id: "y", valores: { ffaa: "NO", grado: "SI", cmp: "100000" } }] }))).toEqual([
      "CAMPO_LIMITE respuestas.yo.y.cmp",
    ]);
  });

  it.each<[string, Sujeto["respuestas"], string[]]>([
    ["no row", { cursos: [] }, ["FORM_FILAS respuestas.cursos"]],
    [
      "a row without evidence",
      { cursos: [{ id: "c", valores: { horas: "1" } }] },
      ["FORM_SUSTENTO respuestas.cursos.c.sustentos"],
    ],
    [
      "rows in excess",
      { cursos: ["a", "b", "c"].map((id) => ({ id, valores: { horas: "1" }, sustentos: ["x"] })) },
      ["FORM_FILAS respuestas.cursos"],
    ],
    [
      "a row twice",
      { cursos: ["a", "a"].map((id) => ({ id, valores: { horas: "1" }, sustentos: ["x"] })) },
      ["FORM_FILA_REPETIDA respuestas.cursos.a"],
    ],
    ["a section of others", { nada: [] }, ["FORM_DESCONOCIDO respuestas.nada"]],
    [
      "a question of others",
      { yo: [{ id: "y", valores: { ffaa: "NO", nada: "1" } }] },
      ["FORM_DESCONOCIDO respuestas.yo.y.nada"],
    ],
    ["a hidden answer", { yo: [{ id: "y", valores: { ffaa: "NO", cmp: "1" } }] }, ["FORM_OCULTO respuestas.yo.y.cmp"]],
    [
      "evidence where none goes",
      { yo: [{ id: "y", valores: { ffaa: "NO" }, sustentos: ["x"] }] },
      ["FORM_SUSTENTO respuestas.yo.y.sustentos"],
    ],
  ])("with %s", (_caso, cambios, esperado) => {
    expect(hallados(con(cambios))).toEqual(esperado);
  });

  it("may not fill in a section of another group", () => {
    expect(hallados(completo, "p2")).toEqual(["FORM_OCULTO respuestas.titulo", "FORM_DECLARACION declaraciones.grupo"]);
    expect(hallados(completo, "nada")).toEqual(["FORM_PLAZA plazas"]);
  });

  it("count files and read statements", () => {
    const documentos = [
      { documento: "dni", archivos: ["a", "b"] },
      { documento: "nada", archivos: [] },
    ];
    expect(hallados(con({}, { documentos }))).toEqual([
      "FORM_DESCONOCIDO documentos.nada",
      "FORM_ARCHIVOS documentos.dni",
      "FORM_DOCUMENTO documentos.colegiatura",
    ]);
    const declaraciones = (["veraz", "parentesco", "nada"] as const).map((declaracion) => ({
      declaracion,
      respuesta: "NO" as const,
    }));
    expect(hallados(con({}, { declaraciones }))).toEqual([
      "FORM_DESCONOCIDO declaraciones.nada",
      "FORM_DECLARACION_NO declaraciones.veraz",
      "FORM_DECLARACION_NO! declaraciones.parentesco",
    ]);
  });
});

describe("cleaning the answers", () => {
  it("normalises, drops the empty and the hidden, and what was hidden by what it dropped", () => {
    const sujeto = con({
      yo: [{ id: "y", valores: { ffaa: " no ", grado: "", cmp: "1,000" } }],
      cursos: [{ id: "c1", valores: { horas: " 024 " }, sustentos: ["a1"] }],
    });
    const limpias = limpiarRespuestas(bases, "p2", sujeto);
    expect(limpias).toEqual({
      yo: [{ id: "y", valores: { ffaa: "NO" } }],
      cursos: [{ id: "c1", valores: { horas: "24" }, sustentos: ["a1"] }],
    });
    expect(limpiarRespuestas(bases, "p2", { ...sujeto, respuestas: limpias })).toEqual(limpias);
    expect(sujeto.respuestas["yo"]?.[0]?.valores["ffaa"]).toBe(" no ");
  });

  it("leaves nothing hidden for the judge to find", () => {
    const sujeto = con({ yo: [{ id: "y", valores: { ffaa: "SI", grado: "NO", cmp: "5" } }] });
    const respuestas = limpiarRespuestas(bases, "p1", sujeto);
    expect(hallados({ ...sujeto, respuestas }).filter((h) => h.startsWith("FORM_OCULTO"))).toEqual([]);
  });
});
