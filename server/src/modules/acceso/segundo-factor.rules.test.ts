import { Secret, TOTP } from "otpauth";
import { describe, expect, it } from "vitest";
import { createSecretoTotp, pasoDe, uriTotp } from "./segundo-factor.rules.ts";

const SECRETO = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
const totp = new TOTP({ secret: Secret.fromBase32(SECRETO) });
const AHORA = "2026-11-21T15:00:10.000000Z";
const paso = BigInt(Math.floor(Date.parse(AHORA) / 30_000));
const codigo = (pasos: number): string => totp.generate({ timestamp: Date.parse(AHORA) + pasos * 30_000 });

describe("the second factor", () => {
  it.each([
    [-2, null],
    [-1, paso - 1n],
    [0, paso],
    [1, paso + 1n],
    [2, null],
  ])("takes the code of %i steps from now as %s", (pasos, esperado) => {
    expect(pasoDe(SECRETO, codigo(pasos), AHORA, 0n)).toBe(esperado);
  });

  it("takes no code twice, nor one before the last used", () => {
    expect(pasoDe(SECRETO, codigo(0), AHORA, paso)).toBeNull();
    expect(pasoDe(SECRETO, codigo(-1), AHORA, paso)).toBeNull();
    expect(pasoDe(SECRETO, codigo(1), AHORA, paso)).toBe(paso + 1n);
  });

  it.each(["", "12345", "abcdef", "1234567"])("refuses %j", (texto) => {
    expect(pasoDe(SECRETO, texto, AHORA, 0n)).toBeNull();
  });

  it("makes secrets of 160 bits and an address that applications read", () => {
    expect(createSecretoTotp()).toMatch(/^[A-Z2-7]{32}$/);
    expect(uriTotp(SECRETO, "a@b.pe")).toMatch(/^otpauth:\/\/totp\/M%C3%A9rito:a%40b\.pe\?/);
  });
});
