import { describe, expect, it } from "vitest";
import type { Cuando } from "#schema/bases/cronograma.ts";
import type { Cronograma } from "#schema/bases/cronograma.ts";
import { resolverCronograma } from "#schema/cronograma.ts";

const cronograma = (filas: Record<string, Cuando>, feriadosLocales: string[] = []): Cronograma => ({
  hitos: Object.entries(filas).map(([id, cuando]) => ({ id, nombre: id, organo: "URH", cuando })),
  feriadosLocales: feriadosLocales.map((fecha) => ({ fecha, nombre: "Feriado local" })),
});
const relativo = (hito: string, cambios: Partial<Extract<Cuando, { tipo: "RELATIVO" }>> = {}): Cuando => ({
  tipo: "RELATIVO",
  respectoA: { hito, extremo: "FIN" },
  desplazamiento: 1,
  duracion: 1,
  dias: "HABILES",
  ...cambios,
});
const publicado: Cuando = { tipo: "FECHA", fecha: "2026-05-28" };

describe("§2 schedule", () => {
  it.each<[string, Cuando, [string, string, string, string]]>([
    ["a date is its whole day", publicado, ["2026-05-28T00:00", "2026-05-29T00:00", "2026-05-28", "2026-05-28"]],
    [
      "a range has both days inside",
      { tipo: "RANGO", desde: "2026-05-06", hasta: "2026-05-15" },
      ["2026-05-06T00:00", "2026-05-16T00:00", "2026-05-06", "2026-05-15"],
    ],
    [
      "hours open inside and close outside",
      { tipo: "HORAS", abre: "2026-05-05T00:00", cierra: "2026-05-05T17:00" },
      ["2026-05-05T00:00", "2026-05-05T17:00", "2026-05-05", "2026-05-05"],
    ],
    [
      "a closing at midnight ends the day before",
      { tipo: "HORAS", abre: "2026-05-05T08:00", cierra: "2026-05-07T00:00" },
      ["2026-05-05T08:00", "2026-05-07T00:00", "2026-05-05", "2026-05-06"],
    ],
  ])("%s", (_nombre, cuando, [abre, cierra, primerDia, ultimoDia]) => {
    expect(resolverCronograma(cronograma({ a: cuando })).get("a")).toEqual({ abre, cierra, primerDia, ultimoDia });
  });

  const dias = (cuando: Cuando, feriados: string[] = []): (string | undefined)[] => {
    const hito = resolverCronograma(cronograma({ publicado, a: cuando }, feriados)).get("a");
    return [hito?.primerDia, hito?.ultimoDia];
  };
  it.each<[string, Cuando, string[], [string, string]]>([
    ["the next calendar day", relativo("publicado", { dias: "CALENDARIO" }), [], ["2026-05-29", "2026-05-29"]],
    ["five business days after it", relativo("publicado", { duracion: 5 }), [], ["2026-05-29", "2026-06-04"]],
    [
      "a local holiday is skipped",
      relativo("publicado", { duracion: 5 }),
      ["2026-06-01"],
      ["2026-05-29", "2026-06-05"],
    ],
    [
      "the same day when nothing is added",
      relativo("publicado", { desplazamiento: 0 }),
      [],
      ["2026-05-28", "2026-05-28"],
    ],
  ])("relative to another row: %s", (_nombre, cuando, feriados, esperado) => {
    expect(dias(cuando, feriados)).toEqual(esperado);
  });

  it("a national holiday is skipped: five business days from 24/06/2026 do not count the 29th", () => {
    const filas = {
      publicado: { tipo: "FECHA", fecha: "2026-06-24" } as const,
      a: relativo("publicado", { duracion: 5 }),
    };
    const hito = resolverCronograma(cronograma(filas)).get("a");
    expect([hito?.primerDia, hito?.ultimoDia]).toEqual(["2026-06-25", "2026-07-02"]);
  });

  it("rows chain, and a row in words or in a circle has no date", () => {
    const filas = {
      publicado,
      reclamos: relativo("publicado"),
      absolucion: relativo("reclamos"),
      palabras: { tipo: "TEXTO", texto: "Oportunamente" } as const,
      tras: relativo("palabras"),
      uno: relativo("otro"),
      otro: relativo("uno"),
    };
    const resuelto = resolverCronograma(cronograma(filas));
    expect(resuelto.get("absolucion")?.primerDia).toBe("2026-06-01");
    expect(["palabras", "tras", "uno", "otro"].filter((id) => resuelto.has(id))).toEqual([]);
  });
});
