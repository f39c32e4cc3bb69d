const ROMANOS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The place that a printed number names: `7`, `10.3` (its last part), `IV`, `5.º`. Null when it is no number. */
export function ordinalDe(texto: string): { readonly serie: string; readonly n: number } | null {
  const limpio = texto.trim().replace(/[.)º°]+$/u, "");
  const arabigo = /^((?:\d{1,4}\.)*)(\d{1,4})$/u.exec(limpio);
  if (arabigo) return { serie: `${arabigo[1] ?? ""}#`, n: Number(arabigo[2]) };
  if (!/^[IVXLC]{1,8}$/u.test(limpio)) return null;
  const cifras = Array.from(limpio, (letra) => ROMANOS[letra] ?? 0);
  return { serie: "romanos", n: cifras.reduce((suma, n, i) => suma + ((cifras[i + 1] ?? 0) > n ? -n : n), 0) };
}

/** The first printed number of a list that does not follow the one before it, with what was expected. */
export function primerSalto(
  numeros: readonly string[],
): { readonly lugar: number; readonly previo: string; readonly esperado: number } | null {
  const ultimos = new Map<string, { n: number; texto: string }>();
  for (const [lugar, texto] of numeros.entries()) {
    const ordinal = ordinalDe(texto);
    if (!ordinal) continue;
    const previo = ultimos.get(ordinal.serie);
    if (previo && ordinal.n !== previo.n + 1) return { lugar, previo: previo.texto, esperado: previo.n + 1 };
    ultimos.set(ordinal.serie, { n: ordinal.n, texto });
  }
  return null;
}
