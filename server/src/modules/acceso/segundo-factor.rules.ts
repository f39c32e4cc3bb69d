/** The second factor: six digits that change every half minute. */
import { Secret, TOTP } from "otpauth";
import type { InstanteUtc } from "#schema/fecha.ts";

const PERIODO = 30;

function totpDe(secreto: string, etiqueta = ""): TOTP {
  return new TOTP({
    issuer: "Mérito",
    label: etiqueta,
    algorithm: "SHA1",
    digits: 6,
    period: PERIODO,
    secret: Secret.fromBase32(secreto),
  });
}

/** A new secret, base32. */
export function createSecretoTotp(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that an application reads from a QR code. */
export function uriTotp(secreto: string, correo: string): string {
  return totpDe(secreto, correo).toString();
}

/**
 * The step whose code this is, or null. Accepts the step before and the one after, for clocks that are off; never a
 * step that was used, nor one before it, so that a code seen over a shoulder is worth nothing.
 */
export function pasoDe(secreto: string, codigo: string, instante: InstanteUtc, ultimo: bigint): bigint | null {
  const timestamp = Date.parse(instante);
  const delta = totpDe(secreto).validate({ token: codigo.replace(/\s/g, ""), timestamp, window: 1 });
  if (delta === null) return null;
  const paso = BigInt(Math.floor(timestamp / 1000 / PERIODO)) + BigInt(delta);
  return paso > ultimo ? paso : null;
}
