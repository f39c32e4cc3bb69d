import { describe, expect, it } from "vitest";
import type { Hito } from "#schema/bases/cronograma.ts";
import { buildBases } from "../../../../test/factories/bases.ts";
import { cuandoCon, filasFechadas, filasQueSeMueven } from "./nuevas-fechas.ts";

const fila = (id: string, cuando: Hito["cuando"]): Hito => ({ id, nombre: id, organo: "URH", cuando });
const bases = {
  ...buildBases(),
  cronograma: {
    hitos: [
      fila("aviso", { tipo: "FECHA", fecha: "2026-05-04" }),
      fila("postular", { tipo: "HORAS", abre: "2026-05-05T00:00", cierra: "2026-05-08T17:00" }),
      fila("firma", {
        tipo: "RELATIVO",
        respectoA: { hito: "postular", extremo: "FIN" },
        desplazamiento: 1,
        duracion: 5,
        dias: "HABILES",
      }),
      fila("luego", { tipo: "TEXTO", texto: "Más adelante" }),
    ],
  },
};

describe("the new dates of a schedule", () => {
  it("are asked for the rows that have dates of their own", () => {
    expect(filasFechadas(bases).map(({ hito, conHoras }) => [hito.id, conHoras])).toEqual([
      ["aviso", false],
      ["postular", true],
    ]);
  });

  it("keep the hours where there were hours, and are one day when both ends are", () => {
    const [aviso, postular] = filasFechadas(bases);
    expect(cuandoCon(aviso!, "2026-05-04", "2026-05-04")).toEqual({ tipo: "FECHA", fecha: "2026-05-04" });
    expect(cuandoCon(aviso!, "2026-05-04", "2026-05-06")).toMatchObject({ tipo: "RANGO", hasta: "2026-05-06" });
    expect(cuandoCon(postular!, postular!.desde, "2026-05-12T17:00")).toMatchObject({ cierra: "2026-05-12T17:00" });
  });

  it("move the rows that follow, and no other", () => {
    const [, postular] = filasFechadas(bases);
    const cambios = new Map([["postular", cuandoCon(postular!, postular!.desde, "2026-05-12T17:00")]]);
    expect(filasQueSeMueven(bases, cambios).map(({ id }) => id)).toEqual(["postular", "firma"]);
    expect(filasQueSeMueven(bases, new Map())).toEqual([]);
  });
});
