import type { CarreraDePlaza } from "./adjudicacion.ts";

/**
 * One score for several plazas: each person gets the first of their plazas where merit reaches, and leaves the others to
 * the next. Deferred acceptance by the persons: nobody is displaced by one with less merit in that plaza.
 * @returns the plaza of each person by the code of the dossier; who gets none is not there
 * @fuente bases-model §6 «allocation by merit and order of preference, the others released»
 */
export function asignarPorPreferencia(carreras: readonly CarreraDePlaza[]): ReadonlyMap<string, string> {
  const merito = new Map(
    carreras.map(({ plaza, orden }) => [
      plaza.id,
      new Map(orden.puestos.map((p, i) => [p.recorrido.candidatura.expediente.codigo, i])),
    ]),
  );
  const vacantes = new Map(carreras.map(({ plaza }) => [plaza.id, plaza.posiciones]));
  const preferencias = new Map<string, readonly string[]>();
  for (const { orden } of carreras) {
    for (const { recorrido } of orden.puestos) {
      const { codigo, plazas } = recorrido.candidatura.expediente;
      preferencias.set(
        codigo,
        plazas.filter((plaza) => merito.get(plaza)?.has(codigo)),
      );
    }
  }
  const ocupadas = new Map<string, string[]>();
  const siguiente = new Map<string, number>();
  const porUbicar = [...preferencias.keys()];
  for (let codigo = porUbicar.pop(); codigo !== undefined; codigo = porUbicar.pop()) {
    const turno = siguiente.get(codigo) ?? 0;
    const plaza = preferencias.get(codigo)?.[turno];
    if (plaza === undefined) continue;
    siguiente.set(codigo, turno + 1);
    const lugar = (quien: string): number => merito.get(plaza)?.get(quien) ?? Number.MAX_SAFE_INTEGER;
    const dentro = [...(ocupadas.get(plaza) ?? []), codigo].toSorted((a, b) => lugar(a) - lugar(b));
    ocupadas.set(plaza, dentro.slice(0, vacantes.get(plaza) ?? 0));
    porUbicar.push(...dentro.slice(vacantes.get(plaza) ?? 0));
  }
  return new Map([...ocupadas].flatMap(([plaza, codigos]) => codigos.map((c) => [c, plaza] as const)));
}
