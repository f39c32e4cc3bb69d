import { describe, expect, it } from "vitest";
import { Rechazo } from "#schema/errores.ts";
import type { Expediente } from "#schema/expediente.ts";
import { buildBases, buildEtapa, directo } from "../../../../test/factories/bases.ts";
import { buildExpediente, evaluacion } from "../../../../test/factories/expediente.ts";
import type { Contenido } from "./contenido.rules.ts";
import { type Concurso, huellaDe, type Lista, type Pedido, preparar } from "./publicacion.rules.ts";

const bases = buildBases({
  etapas: [buildEtapa({ id: "uno", criterios: directo("a") }), buildEtapa({ id: "dos", criterios: directo("b") })],
  cuadros: ["uno", "dos", undefined].map((etapa) => ({
    id: `c-${etapa ?? "final"}`,
    titulo: "Cuadro",
    orden: "MERITO" as const,
    incluye: "EVALUADOS" as const,
    porPlaza: false,
    columnas: [{ titulo: "CÓDIGO", dato: { tipo: "CODIGO" as const } }],
    ...(etapa !== undefined && { etapa }),
  })),
});
const con = (codigo: string, a: string, b?: string): Expediente =>
  buildExpediente(codigo, {
    evaluaciones: [evaluacion("uno", { a }), ...(b === undefined ? [] : [evaluacion("dos", { b })])],
  });
const concurso = (cambios: Partial<Concurso> = {}): Concurso => ({
  proceso: "p",
  version: { numero: 3, sha256: "abc", bases },
  expedientes: [con("E-1", "30", "30"), con("E-2", "20", "20")],
  abiertas: ["uno", "dos"],
  publicaciones: [],
  publicadas: [],
  ...cambios,
});
const pedido = (clase: Pedido["clase"], etapa: string | null = null, motivo: string | null = null): Pedido => ({
  clase,
  etapa,
  motivo,
});
const conPublicada = (actual: Concurso, lista: Lista, cambios: Partial<Concurso> = {}): Concurso => ({
  ...actual,
  publicaciones: [...actual.publicaciones, { ...lista.contenido, alcance: lista.alcance }],
  publicadas: lista.resultado.candidaturas,
  ...cambios,
});
const codigoDe = (prepara: () => unknown): string | null => {
  try {
    prepara();
    return null;
  } catch (error) {
    return error instanceof Rechazo ? error.codigo : String(error);
  }
};

const primera = concurso();
const uno = preparar(primera, pedido("PRELIMINAR", "uno"));
const conUno = conPublicada(primera, uno);
const conDos = conPublicada(conUno, preparar(conUno, pedido("PRELIMINAR", "dos")));
const final = preparar(conDos, pedido("FINAL"));
const conFinal = conPublicada(conDos, final);

describe("a publication", () => {
  it("numbers itself, names its version and holds the tables of its stage alone", () => {
    expect(uno.contenido).toMatchObject({
      proceso: "p",
      numero: 1,
      clase: "PRELIMINAR",
      etapa: "uno",
      version: 3,
      basesSha256: "abc",
    });
    expect(uno.contenido.cuadros.map(({ cuadro }) => cuadro)).toEqual(["c-uno"]);
    expect(uno.alcance).toBe(1);
    expect(final.contenido).toMatchObject({ numero: 3, clase: "FINAL", plazas: [{ ganadores: 1, accesitarios: 1 }] });
    expect(final.contenido.cuadros.map(({ cuadro }) => cuadro)).toEqual(["c-final"]);
  });

  it("has the same hash whoever makes it and in whatever order the dossiers come, and another when a cell changes", () => {
    const alReves = preparar(concurso({ expedientes: primera.expedientes.toReversed() }), pedido("PRELIMINAR", "uno"));
    expect(alReves.sha256).toBe(uno.sha256);
    const otra: Contenido = {
      ...uno.contenido,
      cuadros: uno.contenido.cuadros.map((cuadro) => ({ ...cuadro, filas: [["E-2"], ["E-1"]] })),
    };
    expect(huellaDe(otra)).not.toBe(uno.sha256);
  });

  it.each([
    ["a stage that the bases lack", primera, pedido("PRELIMINAR", "tres"), "ETAPA_DESCONOCIDA"],
    ["a stage before its turn", primera, pedido("PRELIMINAR", "dos"), "ETAPA_ANTERIOR_SIN_PUBLICAR"],
    ["a stage that was not opened", concurso({ abiertas: [] }), pedido("PRELIMINAR", "uno"), "EVALUACION_NO_ABIERTA"],
    ["a stage twice", conUno, pedido("PRELIMINAR", "uno"), "RESULTADOS_YA_PUBLICADOS"],
    ["the end before the last stage", conUno, pedido("FINAL"), "ETAPA_ANTERIOR_SIN_PUBLICAR"],
    [
      "with somebody to evaluate",
      concurso({ expedientes: [buildExpediente("E-1")] }),
      pedido("PRELIMINAR", "uno"),
      "RESULTADOS_PENDIENTES",
    ],
    [
      "what the bases do not admit",
      concurso({ expedientes: [con("E-1", "-1")] }),
      pedido("PRELIMINAR", "uno"),
      "EXPEDIENTES_CON_ERRORES",
    ],
    [
      "with a tie for the last vacancy",
      { ...conDos, expedientes: [con("E-1", "30", "30"), con("E-2", "30", "30")], publicadas: [] },
      pedido("FINAL"),
      "RESULTADO_PUBLICADO_CAMBIA",
    ],
    ["an erratum of nothing", primera, pedido("FE_DE_ERRATAS", null, "motivo"), "RESULTADOS_SIN_PUBLICAR"],
    ["an erratum without changes", conFinal, pedido("FE_DE_ERRATAS", null, "motivo"), "SIN_CAMBIOS_QUE_PUBLICAR"],
    ["a final result that is the same", conFinal, pedido("FINAL"), "SIN_CAMBIOS_QUE_PUBLICAR"],
  ])("is not made of %s", (_titulo, actual, que, codigo) => {
    expect(codigoDe(() => preparar(actual, que))).toBe(codigo);
  });

  it("is not made while a tie reaches across the last vacancy", () => {
    const empate = concurso({ expedientes: [con("E-1", "30", "30"), con("E-2", "30", "30")] });
    const tras = conPublicada(empate, preparar(empate, pedido("PRELIMINAR", "uno")));
    const ultima = conPublicada(tras, preparar(tras, pedido("PRELIMINAR", "dos")));
    expect(codigoDe(() => preparar(ultima, pedido("FINAL")))).toBe("EMPATE_POR_RESOLVER");
  });

  it("of a later stage leaves what is published as it is", () => {
    const cambiado = { ...conUno, expedientes: [con("E-1", "31", "30"), con("E-2", "20", "20")] };
    expect(codigoDe(() => preparar(cambiado, pedido("PRELIMINAR", "dos")))).toBe("RESULTADO_PUBLICADO_CAMBIA");
  });

  it("that corrects holds the tables that changed, says what changed, and reaches what was published", () => {
    const cambiado = { ...conFinal, expedientes: [con("E-1", "10", "10"), con("E-2", "20", "20")] };
    const errata = preparar(cambiado, pedido("FE_DE_ERRATAS", null, "Error de suma"));
    expect(errata.contenido).toMatchObject({ numero: 4, clase: "FE_DE_ERRATAS", motivo: "Error de suma" });
    expect(errata.contenido.cuadros.map(({ cuadro, filas }) => [cuadro, filas.flat()])).toEqual([
      ["c-uno", ["E-2", "E-1"]],
      ["c-dos", ["E-2", "E-1"]],
      ["c-final", ["E-2", "E-1"]],
    ]);
    expect(errata.alcance).toBe(2);
  });

  it("that changes no table says so", () => {
    const sinTablas = {
      ...conFinal,
      version: { ...conFinal.version, bases: { ...bases, cuadros: [] } },
      publicaciones: conFinal.publicaciones.map((una) => ({ ...una, cuadros: [] })),
    };
    const errata = preparar(
      { ...sinTablas, expedientes: [con("E-1", "29", "30"), con("E-2", "20", "20")] },
      pedido("FE_DE_ERRATAS", null, "Error"),
    );
    expect(errata.contenido).toMatchObject({
      cuadros: [],
      cambios: ["Cambia el detalle de resultados que no figuran en los cuadros."],
    });
  });
});
