import { describe, expect, it } from "vitest";
import { concurso, de, desenlaces, finales } from "../factories/concurso.ts";
import { buildExpediente, fila } from "../factories/expediente.ts";
import { bonos, cursos, grado, hojas, leer, presenta, trabajo } from "../factories/prosa.ts";

describe("a municipality with an exact mandatory block plus extras, and bonuses in a pipeline over three bases", () => {
  const persona = (
    codigo: string,
    datos: { grado: string; hasta: string; desde: string; nacimiento?: string; bonos?: Record<string, string> },
    nota?: string,
    entrevista?: [string, string, string, string],
  ) => {
    const [a = "0", b = "0", c = "0", d = "0"] = entrevista ?? [];
    const declarados = datos.bonos ?? {};
    return buildExpediente(codigo, {
      plazas: ["fiscalizador"],
      enviadaEn: "2026-03-16T09:00",
      respuestas: {
        personales: [fila({ fecha_nacimiento: datos.nacimiento ?? "1980-01-01" })],
        ...grado(datos.grado),
        experiencia: [trabajo(datos.desde, datos.hasta)],
        ...cursos(["12", "2025-01-01"]),
        ...bonos(declarados),
      },
      documentos: presenta(
        "copia-dni",
        ...(declarados["fuerzas_armadas"] ? ["sustento-ffaa"] : []),
        ...(declarados["discapacidad"] ? ["sustento-discapacidad"] : []),
        ...(declarados["deportista"] ? ["sustento-deportista"] : []),
      ),
      evaluaciones: [
        ...(nota === undefined ? [] : [hojas("conocimientos", { nota })]),
        ...(entrevista ? [hojas("entrevista", { criterio: a, trato: b }, { criterio: c, trato: d })] : []),
      ],
    });
  };
  const expedientes = [
    // 35 + min(15, 9 + 8) = 50, + 20 % stops at 55; 15.5; (25 + 23) ÷ 2 = 24; 94.5 + 5 % of 39.5 = 96.475.
    persona(
      "M1",
      {
        grado: "TITULO",
        desde: "2020-01-01",
        hasta: "2023-06-30",
        nacimiento: "2000-01-01",
        bonos: { deportista: "NIVEL_1" },
      },
      "15.5",
      ["12", "13", "11", "12"],
    ),
    // 35 + 3 + 5 = 43; 11; 18; 72 + the greater of 2.9 and 1.45 = 74.9; + 15 % of 74.9 = 86.135.
    persona(
      "M2",
      {
        grado: "TECNICO",
        desde: "2021-01-01",
        hasta: "2022-12-31",
        nacimiento: "2000-01-01",
        bonos: { fuerzas_armadas: "SI", discapacidad: "SI" },
      },
      "11",
      ["9", "9", "9", "9"],
    ),
    // 35 + 11 + 18 = 64: passes everything and does not reach the 66 to win.
    persona("M3", { grado: "SECUNDARIA", desde: "2025-01-01", hasta: "2025-06-30" }, "11", ["9", "9", "9", "9"]),
    persona("M4", { grado: "SECUNDARIA", desde: "2025-01-01", hasta: "2025-06-29" }),
    persona("M5", { grado: "TECNICO", desde: "2024-01-01", hasta: "2025-06-30" }, "10.5"),
    // 55 + 20 + 30 = 105; + 10 % of 50 = 110; + 15 % of 110 = 126.5, which stops at 120.
    persona(
      "M6",
      {
        grado: "TITULO",
        desde: "2020-01-01",
        hasta: "2023-06-30",
        bonos: { deportista: "NIVEL_1", fuerzas_armadas: "SI", discapacidad: "SI" },
      },
      "20",
      ["15", "15", "15", "15"],
    ),
  ];
  it("gives the numbers worked by hand", () => {
    const resultado = concurso(leer("municipalidad"), expedientes);
    expect(finales(resultado)).toEqual({ M1: "96.48", M2: "86.14", M3: "64", M4: null, M5: null, M6: "120" });
    expect(desenlaces(resultado)).toEqual({
      M1: "GANADOR",
      M2: "APROBADO_SIN_VACANTE",
      M3: "NO_APTO",
      M4: "NO_APTO",
      M5: "NO_APTO",
      M6: "GANADOR",
    });
    expect(de(resultado, "M1").etapas.map((e) => e.acumulado?.valor)).toEqual(["55", "15.5", "24"]);
    const dadas = de(resultado, "M2").bonificaciones.map((b) => [
      b.bonificacion,
      b.incremento?.valor ?? b.motivos[0]?.codigo,
    ]);
    expect(dadas).toEqual([
      ["fuerzas-armadas", "2.9"],
      ["jovenes", "SOLO_LA_MAYOR"],
      ["discapacidad", "11.235"],
    ]);
    expect(de(resultado, "M3").motivos[0]?.codigo).toBe("MINIMO_FINAL");
    expect(de(resultado, "M4").motivos[0]?.texto).toBe("Bloque obligatorio: no cumple");
  });

  it("with one winner the other vacancy is desierta and goes to a second call", () => {
    const [plaza] = concurso(leer("municipalidad"), expedientes.slice(0, 1)).plazas;
    expect(plaza?.desiertas).toEqual([{ causa: "NINGUNO_APRUEBA", desenlace: "Segunda convocatoria" }]);
  });
});
