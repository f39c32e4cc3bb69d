/** New dates for rows of a published schedule, and what moves with them. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import type { Cuando, Hito } from "#schema/bases/cronograma.ts";
import { resolverCronograma } from "#schema/cronograma.ts";

/** A row that has dates of its own, with the ends that can be changed. */
export interface FilaFechada {
  readonly hito: Hito;
  readonly desde: string;
  readonly hasta: string;
  /** Whether its ends are instants and not days. */
  readonly conHoras: boolean;
}

/** Rows with dates of their own: those that follow another move with it. */
export const filasFechadas = ({ cronograma }: Bases): readonly FilaFechada[] =>
  cronograma.hitos.flatMap((hito): readonly FilaFechada[] => {
    const { cuando } = hito;
    switch (cuando.tipo) {
      case "FECHA":
        return [{ hito, desde: cuando.fecha, hasta: cuando.fecha, conHoras: false }];
      case "RANGO":
        return [{ hito, desde: cuando.desde, hasta: cuando.hasta, conHoras: false }];
      case "HORAS":
        return [{ hito, desde: cuando.abre, hasta: cuando.cierra, conHoras: true }];
      default:
        return [];
    }
  });

/** When the row happens with those ends; one day when both are the same day. */
export function cuandoCon({ conHoras }: FilaFechada, desde: string, hasta: string): Cuando {
  if (conHoras) return { tipo: "HORAS", abre: desde, cierra: hasta };
  return desde === hasta ? { tipo: "FECHA", fecha: desde } : { tipo: "RANGO", desde, hasta };
}

/** The rows that would happen at another time, with those that follow them. */
export function filasQueSeMueven(bases: Bases, cambios: ReadonlyMap<string, Cuando>): readonly Hito[] {
  const hitos = bases.cronograma.hitos.map((hito) => ({ ...hito, cuando: cambios.get(hito.id) ?? hito.cuando }));
  const antes = resolverCronograma(bases.cronograma);
  const despues = resolverCronograma({ ...bases.cronograma, hitos });
  return hitos.filter(({ id }) => {
    const [uno, otro] = [antes.get(id), despues.get(id)];
    return uno?.abre !== otro?.abre || uno?.cierra !== otro?.cierra;
  });
}
