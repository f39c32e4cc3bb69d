import { describe, expect, test } from "vitest";
import { cierre, cuandoExacto, faltan, horaDe, horas, hoyEnLima } from "./fechas.ts";

describe("hours of the portal", () => {
  test("are those of Lima whatever the phone says", () => {
    expect(horaDe(Date.parse("2026-05-05T15:42:10Z"))).toBe("10:42");
    expect(hoyEnLima(Date.parse("2026-05-06T03:00:00Z"))).toBe("2026-05-05");
    expect(cuandoExacto("2026-05-05T21:59:59.123456Z")).toBe("martes 5 de mayo de 2026, 16:59:59");
  });

  test("a day without hours ends at its own midnight", () => {
    expect(cierre("2026-05-05T22:00:00.000000Z")).toBe("martes 5 de mayo de 2026, 17:00 horas");
    expect(cierre("2026-05-06T05:00:00.000000Z")).toBe("martes 5 de mayo de 2026, 24:00 horas");
  });

  test("a stretch inside a day names the day once", () => {
    expect(horas("2026-05-05T09:00", "2026-05-05T17:00")).toBe("05/05/2026, de 09:00 a 17:00");
    expect(horas("2026-05-05T09:00", "2026-05-07T17:00")).toBe("05/05/2026, 09:00 a 07/05/2026, 17:00");
  });

  test.each([
    ["2026-05-05T22:00:00Z", "2026-05-05T18:48:00Z", "3 h 12 min"],
    ["2026-05-08T22:00:00Z", "2026-05-05T18:48:00Z", "3 días"],
    ["2026-05-06T22:00:00Z", "2026-05-05T18:48:00Z", "27 h 12 min"],
    ["2026-05-05T22:00:00Z", "2026-05-05T21:58:30Z", "1 min"],
    ["2026-05-05T22:00:00Z", "2026-05-05T21:59:30Z", "menos de un minuto"],
    ["2026-05-05T22:00:00Z", "2026-05-05T22:00:00Z", null],
  ])("until %s from %s there are %s", (hasta, desde, texto) => {
    expect(faltan(hasta, Date.parse(desde))).toBe(texto);
  });
});
