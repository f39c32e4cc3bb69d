import { describe, expect, it } from "vitest";
import { buildBases, buildEtapa } from "../test/factories/bases.ts";
import type { ReglaReclamos } from "./bases/reclamo.ts";
import { instanteUtc } from "./fecha.ts";
import { dentroDe, reglaDeReclamo, ventanaReclamo } from "./plazo-reclamo.ts";

const regla = (plazo: ReglaReclamos["plazo"], etapa: string | undefined = "curricular"): ReglaReclamos => ({
  id: "reclamos",
  ...(etapa !== undefined && { etapa }),
  plazo,
  canal: "El portal",
  requiereSustento: false,
  resuelve: "El comité",
  apelable: false,
});

const base = buildBases();
const bases = buildBases({
  etapas: [buildEtapa({ id: "curricular" }), buildEtapa({ id: "entrevista" })],
  cronograma: {
    feriadosLocales: [{ fecha: "2026-05-21", nombre: "Aniversario" }],
    hitos: [
      ...base.cronograma.hitos,
      {
        id: "entrevistas",
        nombre: "Entrevistas",
        organo: "Comité",
        gobierna: "ETAPA",
        etapa: "entrevista",
        cuando: { tipo: "HORAS", abre: "2026-05-20T09:00", cierra: "2026-05-25T18:00" },
      },
      {
        id: "firma",
        nombre: "Firma",
        organo: "Recursos Humanos",
        gobierna: "SUSCRIPCION",
        cuando: { tipo: "FECHA", fecha: "2026-06-01" },
      },
    ],
  },
  reclamos: [regla({ tipo: "DIAS", dias: 1, clase: "CALENDARIO" })],
});

const publicado = (local: string, siguiente: string | null = null) => ({
  publicadoEn: instanteUtc(local),
  siguienteAbiertaEn: siguiente === null ? null : instanteUtc(siguiente),
});

describe("the window for claims", () => {
  it.each([
    // Monday 18 May 2026; Thursday 21 is a local holiday; Monday 29 June a national one.
    ["the next calendar day ends at its midnight", 1, "CALENDARIO", "2026-05-18T16:00", "2026-05-20T00:00"],
    ["with zero days only the day of the publication counts", 0, "CALENDARIO", "2026-05-18T16:00", "2026-05-19T00:00"],
    ["calendar days run over a weekend", 1, "CALENDARIO", "2026-05-15T23:59:59.999999", "2026-05-17T00:00"],
    ["one business day after a Friday is Monday", 1, "HABILES", "2026-05-15T16:00", "2026-05-19T00:00"],
    ["a local holiday of the bases is skipped", 1, "HABILES", "2026-05-20T08:00", "2026-05-23T00:00"],
    ["a national holiday is skipped", 1, "HABILES", "2026-06-26T08:00", "2026-07-01T00:00"],
    ["zero business days from a Saturday end on Monday", 0, "HABILES", "2026-05-16T10:00", "2026-05-19T00:00"],
    [
      "a publication at midnight belongs to the day that begins",
      1,
      "CALENDARIO",
      "2026-05-19T00:00",
      "2026-05-21T00:00",
    ],
  ] as const)("%s", (_titulo, dias, clase, local, cierra) => {
    const ventana = ventanaReclamo(bases, regla({ tipo: "DIAS", dias, clase }), publicado(local));
    expect(ventana).toEqual({ abre: instanteUtc(local), cierra: instanteUtc(cierra) });
  });

  it.each([
    ["just before the publication", "2026-05-18T15:59:59.999999", false],
    ["at the publication", "2026-05-18T16:00", true],
    ["a microsecond before the end", "2026-05-19T23:59:59.999999", true],
    ["at the end", "2026-05-20T00:00", false],
    ["a microsecond after the end", "2026-05-20T00:00:00.000001", false],
  ])("is half-open: %s", (_titulo, local, dentro) => {
    const ventana = ventanaReclamo(
      bases,
      regla({ tipo: "DIAS", dias: 1, clase: "CALENDARIO" }),
      publicado("2026-05-18T16:00"),
    );
    expect(dentroDe(ventana, instanteUtc(local))).toBe(dentro);
  });

  const hasta = (etapa?: string) => regla({ tipo: "HASTA_SIGUIENTE_ETAPA" }, etapa);
  it.each([
    ["ends when the schedule starts the next stage", hasta(), publicado("2026-05-18T16:00"), "2026-05-20T09:00"],
    [
      "ends when the next stage really opens, also before its date",
      hasta(),
      publicado("2026-05-18T16:00", "2026-05-19T08:00"),
      "2026-05-19T08:00",
    ],
    [
      "stays open while results came out after the date of the next stage",
      hasta(),
      publicado("2026-05-20T09:00"),
      null,
    ],
    [
      "of the last stage ends with the final publication",
      hasta("entrevista"),
      publicado("2026-05-26T10:00"),
      "2026-05-28T00:00",
    ],
  ] as const)("%s", (_titulo, una, hechos, cierra) => {
    expect(ventanaReclamo(bases, una, hechos).cierra).toBe(cierra === null ? null : instanteUtc(cierra));
  });

  it("of the final result ends when the signing starts", () => {
    const { etapa: _etapa, ...final } = hasta();
    const ventana = ventanaReclamo(bases, final, publicado("2026-05-28T10:00"));
    expect(ventana.cierra).toBe(instanteUtc("2026-06-01T00:00"));
  });

  it("has no end by the schedule when the next row has no date", () => {
    const sinFechas = { ...bases, cronograma: { hitos: [] } };
    expect(ventanaReclamo(sinFechas, hasta(), publicado("2026-05-18T16:00")).cierra).toBeNull();
  });
});

describe("the rule of claims", () => {
  it("is the one of the stage, or none", () => {
    expect(reglaDeReclamo(bases, "curricular")?.id).toBe("reclamos");
    expect(reglaDeReclamo(bases, "entrevista")).toBeNull();
    expect(reglaDeReclamo(bases, null)).toBeNull();
  });
});
