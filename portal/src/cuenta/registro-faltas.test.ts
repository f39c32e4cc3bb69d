import { describe, expect, test } from "vitest";
import { type DatosRegistro, faltasDeRegistro, numeroLimpio } from "./registro-faltas.ts";

const BIEN: DatosRegistro = {
  tipoDocumento: "DNI",
  numeroDocumento: "70707071",
  nombres: "Nélida",
  apellidos: "Ccopa Yupanqui",
  correo: "nelida@correo.example",
  celular: "",
  clave: "lluvia poncho trueno",
};

describe("a registration", () => {
  test("that is complete has no fault", () => expect(faltasDeRegistro(BIEN)).toEqual([]));

  test("says every fault at once, one for each datum", () => {
    const vacio = { ...BIEN, numeroDocumento: " ", nombres: "", apellidos: "", correo: "x", celular: "12", clave: "a" };
    expect(faltasDeRegistro(vacio).map(({ control }) => control)).toEqual([
      "numero-documento",
      "nombres",
      "apellidos",
      "correo",
      "celular",
      "clave",
    ]);
  });

  test.each([
    ["DNI", "1234", false],
    ["DNI", "7070 7071", true],
    ["CARNE_EXTRANJERIA", "00123456", false],
    ["CARNE_EXTRANJERIA", "001-234-567", true],
    ["PASAPORTE", "ab12345", true],
    ["PTP", "12345678", false],
  ] as const)("with a %s of number %s: %s", (tipoDocumento, numeroDocumento, bien) => {
    expect(faltasDeRegistro({ ...BIEN, tipoDocumento, numeroDocumento }).length === 0).toBe(bien);
  });

  test("sends the number without what only parts it", () => {
    expect(numeroLimpio({ numeroDocumento: " ab-123 45 " })).toBe("AB12345");
  });
});
