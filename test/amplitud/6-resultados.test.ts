import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Adjudicacion, Cuadro } from "#schema/bases/resultado.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza } from "../factories/bases.ts";
import { concurso, de, desenlaces, enEtapa } from "../factories/concurso.ts";
import { conNota, fila } from "../factories/expediente.ts";

const con = (vacantes: number, adjudicacion: Partial<Adjudicacion> = {}, cambios: Partial<Bases> = {}): Bases =>
  buildBases({
    plazas: [buildPlaza({ posiciones: vacantes })],
    adjudicacion: { reparto: "POR_PLAZA", accesitarios: { modo: "TODOS" }, ...adjudicacion },
    ...cambios,
  });
const notas = (puestas: Record<string, string>, cambios: Record<string, Partial<Expediente>> = {}): Expediente[] =>
  Object.entries(puestas).map(([codigo, nota]) => conNota(codigo, nota, cambios[codigo]));

describe("§6 winners, accesitarios, desierto", () => {
  const cinco = { A: "90", B: "80", C: "70", D: "60", E: "50" };
  it.each<[string, Adjudicacion["accesitarios"], string[]]>([
    ["none", { modo: "NINGUNO" }, []],
    ["a number", { modo: "NUMERO", numero: 1 }, ["C"]],
    ["a number per vacancy", { modo: "POR_VACANTE", numero: 1 }, ["C", "D"]],
    ["all who passed", { modo: "TODOS" }, ["C", "D", "E"]],
  ])("two vacancies, accesitarios: %s", (_nombre, accesitarios, esperado) => {
    const [plaza] = concurso(con(2, accesitarios ? { accesitarios } : {}), notas(cinco)).plazas;
    expect(plaza).toMatchObject({ ganadores: ["A", "B"], accesitarios: esperado });
  });

  const caida = (causa: "NO_SUSCRIBE" | "DESISTE" | "FISCALIZACION" | "RECLAMO") => ({ caida: { causa } });
  it.each<[string, Partial<Bases>, string[], string[]]>([
    ["the next in merit is called as long as there is one", {}, ["C"], []],
    ["only the first accesitario is called, then desierto", { suscripcion: suscripcion(1) }, [], ["NO_SUSCRIBE"]],
    ["nobody is called", { suscripcion: { ...suscripcion(0), alVencer: "DESIERTO" } }, [], ["NO_SUSCRIBE"]],
  ])("the winner and the first accesitario fall: %s", (_nombre, cambios, ganadores, causas) => {
    const expedientes = notas({ A: "90", B: "80", C: "70" }, { A: caida("DESISTE"), B: caida("NO_SUSCRIBE") });
    const [plaza] = concurso(con(1, {}, cambios), expedientes).plazas;
    expect(plaza?.ganadores).toEqual(ganadores);
    expect(plaza?.desiertas.map((d) => d.causa)).toEqual(causas);
  });

  it.each(["FISCALIZACION", "RECLAMO"] as const)("a result that falls by %s afterwards moves the next up", (causa) => {
    expect(desenlaces(concurso(con(1), notas({ A: "90", B: "80" }, { A: caida(causa) })))).toEqual({
      A: "RESULTADO_SIN_EFECTO",
      B: "GANADOR",
    });
  });

  it("desierto per vacancy with its cause, or another outcome that the bases name", () => {
    const desierto = [{ causa: "NINGUNO_APRUEBA" as const, desenlace: "Se convoca a segunda ronda" }];
    const plaza = (expedientes: Expediente[]) => {
      const bases = con(
        2,
        { desierto },
        {
          etapas: [buildEtapa({ minimo: "60", exigePerfil: true })],
          plazas: [
            buildPlaza({
              posiciones: 2,
              perfil: [
                {
                  id: "grado",
                  clase: "FORMACION",
                  texto: "Bachiller",
                  aplica: "SI",
                  sustento: "DOCUMENTO",
                  si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
                },
              ],
            }),
          ],
        },
      );
      return concurso(bases, expedientes).plazas[0]?.desiertas;
    };
    const cumple = { respuestas: { personales: [fila({ ffaa: "SI" })] } };
    expect(plaza([])).toEqual([
      { causa: "SIN_POSTULANTES", desenlace: null },
      { causa: "SIN_POSTULANTES", desenlace: null },
    ]);
    expect(plaza([conNota("A", "90")])?.map((d) => d.causa)).toEqual(["NINGUNO_CUMPLE", "NINGUNO_CUMPLE"]);
    expect(plaza([conNota("A", "59", cumple)])?.[0]?.desenlace).toBe("Se convoca a segunda ronda");
    expect(plaza([conNota("A", "60", cumple)])).toHaveLength(1);
  });

  it("one score serves several plazas: merit and order of preference, the others released", () => {
    const plazas = [buildPlaza(), buildPlaza({ id: "p2" })];
    const bases = con(1, { reparto: "MERITO_Y_PREFERENCIA" }, { plazas });
    const resultado = concurso(bases, [
      conNota("A", "90", { plazas: ["p2", "p1"] }),
      conNota("B", "80", { plazas: ["p2", "p1"] }),
      conNota("C", "70", { plazas: ["p1"] }),
    ]);
    expect(resultado.plazas.map((p) => [p.plaza, p.ganadores, p.accesitarios])).toEqual([
      ["p1", ["B"], ["C"]],
      ["p2", ["A"], []],
    ]);
    expect(de(resultado, "A", "p1").resultado).toBe("ASIGNADO_A_OTRA_PLAZA");
  });

  it("rankings may be chained: the second list only when the first is exhausted", () => {
    const lista = (id: string, valor: string) => ({
      id,
      nombre: id,
      si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor } as const,
    });
    const si = { respuestas: { personales: [fila({ ffaa: "SI" })] } };
    const no = { respuestas: { personales: [fila({ ffaa: "NO" })] } };
    const resultado = concurso(
      con(2, { listas: [lista("titulados", "SI"), lista("bachilleres", "NO")] }),
      notas({ A: "50", B: "90", C: "80" }, { A: si, B: no, C: no }),
    );
    expect(resultado.plazas[0]).toMatchObject({ ganadores: ["A", "B"], accesitarios: ["C"] });
  });

  it("who withdraws is out of every list", () => {
    const resultado = concurso(con(1), notas({ A: "90", B: "80" }, { A: { caida: { causa: "RETIRO" } } }));
    expect(desenlaces(resultado)).toEqual({ A: "RETIRADO", B: "GANADOR" });
    expect(enEtapa(resultado, "examen")).toEqual({ B: "APTO" });
  });
});

describe("§6 results tables", () => {
  it("title, columns, order and masking are data", () => {
    const cuadro: Cuadro = {
      id: "final",
      numero: "10.4",
      titulo: "Resultados finales",
      orden: "MERITO",
      incluye: "EVALUADOS",
      porPlaza: true,
      columnas: [
        { titulo: "N.º", dato: { tipo: "ORDEN" } },
        { titulo: "Apellidos y nombres", dato: { tipo: "NOMBRES" } },
        { titulo: "Documento", dato: { tipo: "DOCUMENTO" } },
        { titulo: "Examen", grupo: "Puntaje", dato: { tipo: "PUNTAJE_ETAPA", etapa: "examen", puntaje: "OBTENIDO" } },
        { titulo: "Bonificación", dato: { tipo: "BONIFICACIONES", bonificaciones: ["b"] } },
        { titulo: "Final", dato: { tipo: "FINAL" } },
        { titulo: "Resultado", dato: { tipo: "RESULTADO" } },
        { titulo: "Observación", dato: { tipo: "OBSERVACION" } },
      ],
      notas: ["Los puntajes tienen dos decimales."],
    };
    const bonificacion = {
      id: "b",
      nombre: "Bonificación",
      si: { tipo: "COMPARA", dato: "campo.personales.ffaa", operador: "IGUAL", valor: "SI" },
      monto: { tipo: "FIJO", unidad: "PORCENTAJE", valor: "10" },
      momento: { tipo: "AL_FINAL" },
    } as const;
    const bases = con(
      1,
      {},
      {
        etapas: [buildEtapa({ minimo: "60" })],
        bonificaciones: [bonificacion],
        cuadros: [cuadro],
      },
    );
    const si = { respuestas: { personales: [fila({ ffaa: "SI" })] } };
    const resultado = concurso(bases, [
      conNota("A", "70", { nombres: "ZÚÑIGA ÁVILA, Ana", documento: "70000146" }),
      conNota("B", "65.5", { ...si, nombres: "ÁLVAREZ, Beto", documento: "70000999" }),
      conNota("C", "59.99", { nombres: "CCOPA, Celia" }),
    ]);
    expect(resultado.cuadros).toEqual([
      {
        cuadro: "final",
        numero: "10.4",
        titulo: "Resultados finales",
        plaza: "p1",
        columnas: cuadro.columnas.map((c) => ({ titulo: c.titulo, grupo: c.grupo ?? null, nota: null })),
        filas: [
          ["1", "ÁLVAREZ, Beto", "*****999", "65.50", "6.55", "72.05", "GANADOR", ""],
          ["2", "ZÚÑIGA ÁVILA, Ana", "*****146", "70.00", "", "70.00", "ACCESITARIO", ""],
          ["3", "CCOPA, Celia", "", "59.99", "", "", "NO APTO", "Examen: obtuvo 59.99 y el mínimo aprobatorio es 60"],
        ],
        notas: ["Los puntajes tienen dos decimales."],
      },
    ]);
  });
});

function suscripcion(llamados: number): NonNullable<Bases["suscripcion"]> {
  return { diasHabiles: 5, documentos: [], alVencer: "SIGUIENTE_EN_MERITO", llamados };
}
