const LARGO_PATRON = 200;
const REPETICIONES = 3;
const REPITE = /^(?:[*+]|\{\d+,\d*\}|\{\d{3,}\})/;

/**
 * The expression of a field, anchored at both ends, or null when it is not one that can be trusted.
 *
 * Whoever writes the bases is not whoever answers, and some expressions take longer than a life on a chosen text. So it
 * is refused when a group that repeats holds another repetition or alternatives, when it looks back at what it matched,
 * or when it has more than three open repetitions; with texts of a few hundred characters the rest ends at once.
 */
export function patronSeguro(patron: string): RegExp | null {
  if (patron.length > LARGO_PATRON || /\\[1-9k]/.test(patron)) return null;
  if (!repeticionesSeguras(patron)) return null;
  try {
    return new RegExp(`^(?:${patron})$`, "u");
  } catch {
    return null;
  }
}

function repeticionesSeguras(patron: string): boolean {
  const grupos: { complejo: boolean }[] = [];
  let repeticiones = 0;
  let enClase = false;
  for (let i = 0; i < patron.length; i += 1) {
    const letra = patron[i];
    if (letra === "\\") i += 1;
    else if (enClase) enClase = letra !== "]";
    else if (letra === "[") enClase = true;
    else if (letra === "(") grupos.push({ complejo: false });
    else if (letra === "|") marcar(grupos);
    else if (letra === ")") {
      const cerrado = grupos.pop();
      if (cerrado?.complejo && REPITE.test(patron.slice(i + 1))) return false;
      if (cerrado?.complejo) marcar(grupos);
    } else if (REPITE.test(patron.slice(i))) {
      repeticiones += 1;
      marcar(grupos);
    }
  }
  return repeticiones <= REPETICIONES;
}

const marcar = (grupos: readonly { complejo: boolean }[]): void => {
  const ultimo = grupos.at(-1);
  if (ultimo) ultimo.complejo = true;
};
