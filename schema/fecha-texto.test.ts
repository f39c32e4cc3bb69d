import { describe, expect, it } from "vitest";
import { fechaCorta, fechaHora, fechaLarga, fechaSinDia, hora, nombreMes } from "./fecha.ts";

describe("Spanish texts", () => {
  it("write the day as a notice does", () => {
    expect(fechaLarga("2026-05-05")).toBe("martes 5 de mayo de 2026");
    expect(fechaLarga("2026-07-29")).toBe("miércoles 29 de julio de 2026");
    expect(fechaSinDia("2019-09-01")).toBe("1 de septiembre de 2019");
    expect(fechaCorta("2026-05-05")).toBe("05/05/2026");
    expect(hora("2026-05-05T17:00:30")).toBe("17:00");
    expect(fechaHora("2026-05-05T17:00")).toBe("martes 5 de mayo de 2026, 17:00 horas");
    expect(nombreMes(12)).toBe("diciembre");
    expect(() => nombreMes(13)).toThrow(RangeError);
    expect(() => hora("17:00")).toThrow(TypeError);
  });
});
