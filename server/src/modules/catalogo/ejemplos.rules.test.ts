import { expect, test } from "vitest";
import { importar } from "#schema/bases/portable.ts";
import { impidePublicar, revisar } from "#schema/revision/index.ts";
import { EJEMPLOS } from "./ejemplos.rules.ts";

test.each(EJEMPLOS)("the contest «$nombre» can be imported and has no error", ({ documento }) => {
  const leido = importar(documento);
  if ("hallazgos" in leido) throw new Error(JSON.stringify(leido.hallazgos.slice(0, 3)));
  expect(impidePublicar(revisar(leido.bases))).toBe(false);
});
