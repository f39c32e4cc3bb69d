/**
 * How far the time of the system is from that of its database. Production has none: its acts happen when PostgreSQL says.
 * Tests and the loader of the demo live other days, so that a contest of weeks passes in seconds.
 */
export interface Reloj {
  /** Seconds to add to the database's clock, asked whenever a transaction opens. Negative for the past. */
  readonly desfase: () => number;
}

/** The instant in the form that acts compare as text: UTC to the microsecond. */
export const SELLO = `to_char(ahora() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
