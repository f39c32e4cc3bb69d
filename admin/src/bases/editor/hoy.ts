import { useState } from "react";

/** The civil date of Lima when the page was opened: new dates begin with it. */
export function useHoy(): string {
  const [hoy] = useState(() => new Intl.DateTimeFormat("en-CA", { timeZone: "America/Lima" }).format(Date.now()));
  return hoy;
}
