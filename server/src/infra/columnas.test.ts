import { describe, expect, it } from "vitest";
import { toInstante } from "./columnas.ts";

describe("an instant of PostgreSQL", () => {
  it.each([
    ["2026-11-21 13:46:00+00", "2026-11-21T13:46:00.000000Z"],
    ["2026-11-21 13:46:00.1+00", "2026-11-21T13:46:00.100000Z"],
    ["2026-11-21 13:46:00.123456+00", "2026-11-21T13:46:00.123456Z"],
    ["2026-11-21T13:46:00.123456Z", "2026-11-21T13:46:00.123456Z"],
  ])("%s keeps its microseconds: %s", (texto, instante) => {
    expect(toInstante(texto)).toBe(instante);
  });

  it.each(["2026-11-21 13:46:00-05", "2026-11-21", "", "infinity"])(
    "fails on %j, which is in no zone of ours",
    (texto) => {
      expect(() => toInstante(texto)).toThrow("unknown form");
    },
  );
});
