import { describe, expect, it } from "vitest";
import { RECUERDO, tablaDeRecuerdo } from "../../test/factories/recuerdo.ts";
import { leerSemilla, type Semilla } from "../../test/factories/semillas.ts";
import { revisar } from "./index.ts";

const deSemilla = (semilla: Semilla) => revisar(leerSemilla(semilla));

describe.each(RECUERDO)("%s", (_titulo, semilla, conocidas) => {
  const hallazgos = deSemilla(semilla);
  const hallados = new Set(hallazgos.map(({ codigo, ruta }) => `${codigo} ${ruta}`));

  it.each(conocidas.map(([numero, , que, suyos]) => [numero, que, suyos] as const))(
    "%s: %s",
    (_numero, _que, suyos) => {
      expect(suyos.filter((uno) => !hallados.has(uno))).toEqual([]);
    },
  );

  it("is cited by its place in the printed bases wherever the finding has one", () => {
    const sinCita = hallazgos.filter(({ ruta, cita }) => ruta.startsWith("clausulas.") && cita?.lugar === undefined);
    expect(sinCita.map(({ codigo, ruta }) => `${codigo} ${ruta}`)).toEqual(
      hallazgos
        .filter(({ codigo, ruta }) => codigo === "LEGAL_MISSING" && ruta.startsWith("clausulas."))
        .map(({ codigo, ruta }) => `${codigo} ${ruta}`),
    );
  });

  it("numbers its inconsistencies in order, without leaving one out", () => {
    const [primera = "0.1"] = conocidas[0] ?? [];
    const grupo = primera.split(".")[0];
    expect(conocidas.map(([numero]) => numero)).toEqual(conocidas.map((_, i) => `${grupo}.${i + 1}`));
  });
});

describe("the table of recall", () => {
  it("is what the linter says today", async () => {
    await expect(tablaDeRecuerdo(deSemilla)).toMatchFileSnapshot("HALLAZGOS.md");
  });

  it("counts as right what the bases have right (3.33)", () => {
    const codigos = new Set(deSemilla("s3-mc-ddc-cusco.original").map(({ codigo }) => codigo));
    expect(["BUSINESS_DAYS", "AMOUNT_WORDS"].filter((codigo) => codigos.has(codigo))).toEqual([]);
  });
});
