import { desdeEscalado, type Racional } from "./puntaje.ts";

/**
 * How a value between two steps goes to one of them. All four treat negatives as the mirror of positives.
 * - `MITAD_ARRIBA`  to the nearest; a tie goes away from zero: 17.775 → 17.78, −17.775 → −17.78
 * - `MITAD_PAR`     to the nearest; a tie goes to the even digit: 17.775 → 17.78, 17.765 → 17.76
 * - `TRUNCAR`       towards zero: 17.779 → 17.77
 * - `ARRIBA`        away from zero as soon as anything is left over: 17.7701 → 17.78
 */
export type ModoRedondeo = "MITAD_ARRIBA" | "MITAD_PAR" | "TRUNCAR" | "ARRIBA";

export const MODOS_REDONDEO: readonly ModoRedondeo[] = ["MITAD_ARRIBA", "MITAD_PAR", "TRUNCAR", "ARRIBA"];

/** More places than this would be a promise that no published table of results keeps. */
export const MAXIMO_DECIMALES = 6;

/** Places (0–6) and mode, as the bases name them for one moment of the calculation. */
export interface Redondeo {
  readonly decimales: number;
  readonly modo: ModoRedondeo;
}

function subeUno(modo: ModoRedondeo, cociente: bigint, resto: bigint, divisor: bigint): boolean {
  if (resto === 0n || modo === "TRUNCAR") return false;
  if (modo === "ARRIBA") return true;
  const doble = resto * 2n;
  if (doble !== divisor) return doble > divisor;
  return modo === "MITAD_ARRIBA" || cociente % 2n === 1n;
}

/**
 * The value at so many decimals, by one explicit mode.
 * @param r        exact value; it is never rounded twice on the way here, since nothing else rounds
 * @param redondeo `decimales` an integer 0–6
 * @returns        a value that `aEscalado(…, decimales)` accepts
 * @throws RangeError when `decimales` is out of range
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VIII, §X (two decimals in weighted scores; the mode is left open, hence data)
 */
export function redondear(r: Racional, redondeo: Redondeo): Racional {
  const { decimales, modo } = redondeo;
  if (!Number.isInteger(decimales) || decimales < 0 || decimales > MAXIMO_DECIMALES) {
    throw new RangeError(`El redondeo admite de 0 a ${MAXIMO_DECIMALES} decimales, no ${decimales}`);
  }
  const negativo = r.n < 0n;
  const escalado = (negativo ? -r.n : r.n) * 10n ** BigInt(decimales);
  const cociente = escalado / r.d;
  const magnitud = subeUno(modo, cociente, escalado % r.d, r.d) ? cociente + 1n : cociente;
  return desdeEscalado(negativo ? -magnitud : magnitud, decimales);
}
