import { describe, expect, test } from "vitest";
import { buildBases, buildEtapa } from "../../test/factories/bases.ts";
import type { Bases } from "../bases/bases.ts";
import type { Cuando, Hito } from "../bases/cronograma.ts";
import { type HechosDelResultado, ventanaPosterior } from "./posterior.ts";

const fecha = (dia: string): Cuando => ({ tipo: "FECHA", fecha: dia });
const hito = (gobierna: NonNullable<Hito["gobierna"]>, cuando: Cuando, etapa?: string): Hito => ({
  id: `${gobierna}-${etapa ?? ""}`.toLowerCase(),
  nombre: gobierna,
  organo: "Comité",
  gobierna,
  cuando,
  ...(etapa && { etapa }),
});
const con = (hitos: Hito[], cambios: Partial<Bases> = {}): Bases =>
  buildBases({
    etapas: [buildEtapa({ id: "curricular" }), buildEtapa({ id: "entrevista" })],
    cronograma: { hitos },
    ...cambios,
  });

const PUBLICADO = "2026-05-08T15:00:00.000000Z";
const hechos: HechosDelResultado = { publicadoEn: PUBLICADO, siguienteAbiertaEn: null, siguientePublicadaEn: null };
const SUSCRIPCION: Partial<Bases> = { suscripcion: { diasHabiles: 5, documentos: [], alVencer: "DESIERTO" } };

describe("a document due after a stage", () => {
  const tras = (bases: Bases, etapa = "curricular", cuales = hechos) =>
    ventanaPosterior(bases, { tipo: "TRAS_ETAPA", etapa }, cuales);

  test("is presented from the publication until the next stage starts by the schedule", () => {
    expect(tras(con([hito("ETAPA", fecha("2026-05-12"), "entrevista")]))).toEqual({
      abre: PUBLICADO,
      cierra: "2026-05-12T05:00:00.000000Z",
    });
  });

  test("is not cut short by a stage that opens before its day", () => {
    const bases = con([hito("ETAPA", fecha("2026-05-12"), "entrevista")]);
    const antes = { ...hechos, siguienteAbiertaEn: "2026-05-10T15:00:00.000000Z" };
    expect(ventanaPosterior(bases, { tipo: "TRAS_ETAPA", etapa: "curricular" }, antes).cierra).toBe(
      "2026-05-12T05:00:00.000000Z",
    );
  });

  test("after the last stage is presented until the final publication starts", () => {
    const bases = con([
      hito("ETAPA", fecha("2026-05-12"), "entrevista"),
      hito("PUBLICACION_FINAL", fecha("2026-05-14")),
    ]);
    expect(tras(bases, "entrevista").cierra).toBe("2026-05-14T05:00:00.000000Z");
  });

  test.each([
    ["the results came out after that day", "2026-05-07"],
    ["the results came out at that very instant", null],
  ])("is presented until the next stage really opens when %s", (_cuando, dia) => {
    const cuando: Cuando =
      dia === null ? { tipo: "HORAS", abre: "2026-05-08T10:00", cierra: "2026-05-08T12:00" } : fecha(dia);
    const bases = con([hito("ETAPA", cuando, "entrevista")]);
    expect(tras(bases).cierra).toBeNull();
    const abierta = { ...hechos, siguienteAbiertaEn: "2026-05-11T15:00:00.000000Z" };
    expect(ventanaPosterior(bases, { tipo: "TRAS_ETAPA", etapa: "curricular" }, abierta).cierra).toBe(
      abierta.siguienteAbiertaEn,
    );
  });

  test.each([
    ["who passes once the next stage is open has until its results", "2026-05-07", "2026-05-10"],
    ["closes with the results of the next stage, though it was to start later", "2026-05-12", "2026-05-10"],
    ["closes when the next stage starts, whenever its results come", "2026-05-12", "2026-05-20"],
  ])("%s", (_, inicio, publicada) => {
    const cierra = [inicio, publicada].filter((dia) => dia > "2026-05-08").toSorted()[0];
    const siguiente = {
      siguienteAbiertaEn: "2026-05-08T14:00:00.000000Z",
      siguientePublicadaEn: `${publicada}T05:00:00.000000Z`,
    };
    expect(
      tras(con([hito("ETAPA", fecha(inicio), "entrevista")]), "curricular", { ...hechos, ...siguiente }).cierra,
    ).toBe(`${cierra}T05:00:00.000000Z`);
  });
});

describe("a document due at signing", () => {
  const alFirmar = (bases: Bases) => ventanaPosterior(bases, { tipo: "SUSCRIPCION" }, hechos);

  test("is presented within the row that governs it, and not before the publication", () => {
    expect(alFirmar(con([hito("SUSCRIPCION", fecha("2026-05-11"))]))).toEqual({
      abre: "2026-05-11T05:00:00.000000Z",
      cierra: "2026-05-12T05:00:00.000000Z",
    });
    const larga: Cuando = { tipo: "RANGO", desde: "2026-05-01", hasta: "2026-05-11" };
    expect(alFirmar(con([hito("SUSCRIPCION", larga)])).abre).toBe(PUBLICADO);
  });

  test("without a date, or once that row passed, has the business days of the bases from the publication", () => {
    const esperada = { abre: PUBLICADO, cierra: "2026-05-16T05:00:00.000000Z" };
    expect(alFirmar(con([], SUSCRIPCION))).toEqual(esperada);
    expect(alFirmar(con([hito("SUSCRIPCION", fecha("2026-05-05"))], SUSCRIPCION))).toEqual(esperada);
  });

  test("is too late where that row passed and the bases give no days", () => {
    expect(alFirmar(con([hito("SUSCRIPCION", fecha("2026-05-05"))])).cierra).toBe("2026-05-06T05:00:00.000000Z");
  });
});
