import { describe, expect, it } from "vitest";
import type { Bases } from "#schema/bases/bases.ts";
import type { Adjudicacion, Cuadro, Desempate } from "#schema/bases/resultado.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, buildPlaza, directo, grupo } from "../factories/bases.ts";
import { concurso, de, desenlaces, enEtapa, finales } from "../factories/concurso.ts";
import { buildExpediente, conNota, evaluacion, fila } from "../factories/expediente.ts";

const con = (vacantes: number, adjudicacion: Partial<Adjudicacion> = {}, cambios: Partial<Bases> = {}): Bases =>
  buildBases({
    plazas: [buildPlaza({ posiciones: vacantes })],
    adjudicacion: { reparto: "POR_PLAZA", accesitarios: { modo: "TODOS" }, ...adjudicacion },
    ...cambios,
  });
const notas = (puestas: Record<string, string>, cambios: Record<string, Partial<Expediente>> = {}): Expediente[] =>
  Object.entries(puestas).map(([codigo, nota]) => conNota(codigo, nota, cambios[codigo]));

describe("§6 rounding at each named moment", () => {
  const media = { decimales: 2, modo: "MITAD_ARRIBA" } as const;
  const dos = (cambios: Partial<Bases>, uno: string, otro: string) => {
    const bases = buildBases({
      etapas: ["uno", "dos"].map((id) =>
        buildEtapa({ id, nombre: id, peso: "50", criterios: grupo(id, [directo(`${id}-n`)]) }),
      ),
      total: { modo: "PONDERADO" },
      ...cambios,
    });
    const evaluaciones = [evaluacion("uno", { "uno-n": uno }), evaluacion("dos", { "dos-n": otro })];
    return finales(concurso(bases, [buildExpediente("A", { evaluaciones })]))["A"];
  };
  // Weighted, exact: 35.55 × 50 % = 17.775 and 33.33 × 50 % = 16.665; together 34.44.
  it.each<[string, Partial<Bases>, string]>([
    ["none: exact", {}, "34.44"],
    ["weighted, half up: 17.78 + 16.67", { redondeos: { ponderado: media } }, "34.45"],
    ["weighted, half even: 17.78 + 16.66", { redondeos: { ponderado: { decimales: 2, modo: "MITAD_PAR" } } }, "34.44"],
    ["weighted, truncated: 17.77 + 16.66", { redondeos: { ponderado: { decimales: 2, modo: "TRUNCAR" } } }, "34.43"],
    [
      "criterion, one decimal: (35.6 + 33.3) ÷ 2",
      { redondeos: { criterio: { decimales: 1, modo: "MITAD_ARRIBA" } } },
      "34.45",
    ],
    ["stage, no decimals: (36 + 33) ÷ 2", { redondeos: { etapa: { decimales: 0, modo: "MITAD_ARRIBA" } } }, "34.5"],
    ["total, one decimal", { redondeos: { total: { decimales: 1, modo: "MITAD_ARRIBA" } } }, "34.4"],
    ["final, no decimals", { redondeos: { final: { decimales: 0, modo: "MITAD_ARRIBA" } } }, "34"],
  ])("%s", (_nombre, cambios, esperado) => {
    expect(dos(cambios, "35.55", "33.33")).toBe(esperado);
  });

  it("the average of a panel of three is exact until its own rounding: 40 ÷ 3", () => {
    const panel = { miembros: 3, regla: "PROMEDIO", nivel: "CRITERIO" } as const;
    const promedio = (cambios: Partial<Bases>) => {
      const bases = buildBases({ etapas: [buildEtapa({ panel })], ...cambios });
      const tres = evaluacion("examen", { nota: "13" }, { nota: "13" }, { nota: "14" });
      return finales(concurso(bases, [buildExpediente("A", { evaluaciones: [tres] })]))["A"];
    };
    expect(promedio({})).toBe("40/3");
    expect(promedio({ redondeos: { panel: media } })).toBe("13.33");
  });
});

describe("§6 tie-breaks", () => {
  const orden = (desempates: Desempate[], cambios: Record<string, Partial<Expediente>>, bases: Partial<Bases> = {}) => {
    const resultado = concurso(con(1, {}, { desempates, ...bases }), notas({ A: "50", B: "50" }, cambios));
    return resultado.candidaturas.map((c) => [c.codigo, c.puesto, c.resultado, c.desempate]);
  };
  const personales = (valores: Record<string, string>): Partial<Expediente> => ({
    respuestas: { personales: [fila(valores)] },
  });

  it.each<[string, Desempate, Record<string, Partial<Expediente>>, string]>([
    [
      "a fact such as disability",
      {
        tipo: "CONDICION",
        nombre: "persona con discapacidad",
        si: { tipo: "COMPARA", dato: "campo.personales.discapacidad", operador: "IGUAL", valor: "SI" },
      },
      { B: personales({ discapacidad: "SI" }) },
      "persona con discapacidad",
    ],
    [
      "older age: the earlier birth",
      { tipo: "DATO", dato: "campo.personales.nacimiento", gana: "MENOR" },
      { A: personales({ nacimiento: "1990-01-02" }), B: personales({ nacimiento: "1990-01-01" }) },
      "menor campo.personales.nacimiento",
    ],
    [
      "earlier submission, to the microsecond",
      { tipo: "ENVIO" },
      { A: { enviadaEn: "2026-05-05T10:00:00.000002" }, B: { enviadaEn: "2026-05-05T10:00:00.000001" } },
      "postulación enviada antes",
    ],
    [
      "a new evaluation among the tied only",
      { tipo: "EVALUACION_ADICIONAL", id: "oral", nombre: "Prueba oral" },
      { A: { desempates: { oral: "14" } }, B: { desempates: { oral: "15" } } },
      "Prueba oral",
    ],
    [
      "a public draw with its record",
      { tipo: "SORTEO", id: "sorteo" },
      { A: { desempates: { sorteo: "2" } }, B: { desempates: { sorteo: "1" } } },
      "sorteo público",
    ],
  ])("%s decides for B, and the result says so", (_nombre, regla, cambios, nombre) => {
    expect(orden([regla], cambios)).toEqual([
      ["B", 1, "GANADOR", null],
      ["A", 2, "ACCESITARIO", nombre],
    ]);
  });

  it("a stage score and a criterion decide, in the order of the list", () => {
    const arbol = grupo("todo", [directo("fondo"), directo("forma")]);
    const bases = con(
      1,
      {},
      {
        etapas: [buildEtapa({ criterios: arbol })],
        desempates: [
          { tipo: "ETAPA", etapa: "examen", puntaje: "OBTENIDO" },
          { tipo: "CRITERIO", criterio: "fondo" },
        ],
      },
    );
    const expediente = (codigo: string, fondo: string, forma: string) =>
      buildExpediente(codigo, { evaluaciones: [evaluacion("examen", { fondo, forma })] });
    const resultado = concurso(bases, [expediente("A", "20", "30"), expediente("B", "30", "20")]);
    expect(resultado.candidaturas.map((c) => [c.codigo, c.desempate])).toEqual([
      ["B", null],
      ["A", "mayor puntaje en el criterio fondo"],
    ]);
  });

  it("a rule that names something the contest does not have is skipped with a warning, and a tie across the last vacancy stays pending", () => {
    const regla: Desempate = { tipo: "ETAPA", etapa: "conocimientos", puntaje: "OBTENIDO" };
    const resultado = concurso(con(1, {}, { desempates: [regla] }), notas({ A: "50", B: "50" }));
    expect(resultado.avisos).toEqual([
      "Se omite el desempate «mayor puntaje en conocimientos»: el concurso no tiene la etapa conocimientos",
    ]);
    expect(desenlaces(resultado)).toEqual({ A: "EMPATE_PENDIENTE", B: "EMPATE_PENDIENTE" });
    expect(resultado.plazas[0]).toMatchObject({ ganadores: [], desiertas: [] });
  });

  it("a tie inside the vacancies needs no rule", () => {
    expect(desenlaces(concurso(con(2), notas({ A: "50", B: "50", C: "40" })))).toEqual({
      A: "GANADOR",
      B: "GANADOR",
      C: "ACCESITARIO",
    });
  });
});

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
