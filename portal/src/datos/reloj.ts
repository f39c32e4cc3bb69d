/** The hour of the server. What closes at 17:00 closes by its clock, not by that of the phone. */
import { useEffect, useState } from "react";

/** Milliseconds that the server's clock is ahead of this equipment's; its `Date` has whole seconds. */
let adelanto = 0;

/** Notes the hour of an answer. */
export function anotarHora(fecha: string | null): void {
  const instante = fecha === null ? Number.NaN : Date.parse(fecha);
  if (!Number.isNaN(instante)) adelanto = instante + 500 - Date.now();
}

/** Now by the server's clock, in milliseconds since 1970. */
export const ahora = (): number => Date.now() + adelanto;

/** Now, refreshed every so often. */
export function useAhora(cadaMs = 30_000): number {
  const [instante, setInstante] = useState(ahora);
  useEffect(() => {
    const turno = setInterval(() => setInstante(ahora()), cadaMs);
    return () => clearInterval(turno);
  }, [cadaMs]);
  return instante;
}
