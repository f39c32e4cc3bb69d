import { describe, expect, test } from "vitest";
import { enPalabras, tipoEnPalabras } from "./palabras.ts";

describe("a code of the audit", () => {
  test.each([
    ["SESION_INICIADA", "Sesión iniciada"],
    ["CAMBIO_DE_BASES_PROPUESTO", "Cambio de bases propuesto"],
    ["CREDENCIALES_INVALIDAS", "Credenciales inválidas"],
    ["PUBLICACION_APROBADA", "Publicación aprobada"],
    ["EXPEDIENTE_LEIDO", "Expediente leído"],
    ["REVISION_DE_OTRA_VERSION", "Revisión de otra versión"],
    ["RESPUESTAS_GUARDADAS", "Respuestas guardadas"],
  ])("%s reads «%s»", (codigo, frase) => expect(enPalabras(codigo)).toBe(frase));

  test.each([
    ["Postulacion", "Postulación"],
    ["PropuestaBases", "Propuesta bases"],
  ])("names what the act was on: %s is «%s»", (tipo, frase) => expect(tipoEnPalabras(tipo)).toBe(frase));
});
