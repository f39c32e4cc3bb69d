import type { Recorrido } from "./modelo.ts";
import type { Puesto } from "./orden.ts";

/** A plaza with vacancies to fill: those who approved by their place in its order of merit, shared by who ties. */
export interface Oferta {
  readonly plaza: string;
  readonly vacantes: number;
  readonly puestos: ReadonlyMap<string, number>;
}

/**
 * Who takes what, by the code of the dossier. `empatados`: of each plaza, those whom an unresolved tie leaves around its
 * last vacancy. `dependientes`: those whose plaza depends on how such a tie is resolved. Nobody is in two of the three.
 */
export interface Reparto {
  readonly asignados: ReadonlyMap<string, string>;
  readonly empatados: ReadonlyMap<string, ReadonlySet<string>>;
  readonly dependientes: ReadonlySet<string>;
}

/** Wants a plaza of a list, in order. `quien` repeats when somebody may end in several places and all must be tried. */
interface Aspirante {
  readonly quien: string;
  readonly plazas: readonly string[];
}

/**
 * Gives each person the first of their plazas where merit reaches, and leaves the others to the next. Deferred acceptance
 * by the persons: nobody is displaced by one with less merit in that plaza. A tie around the last vacancy of a plaza is
 * never undone by the order of the rows: what is given is given whatever its outcome. For that the rest is shared out
 * twice, with those in doubt in as few places and in all the places that they may take; who gets the same both times has
 * a firm result, since one more person who wants a plaza never does good to the others.
 * @param preferencias plazas of each person, the preferred one first
 * @fuente bases-model §6 «allocation by merit and order of preference, the others released»
 */
export function asignar(ofertas: readonly Oferta[], preferencias: ReadonlyMap<string, readonly string[]>): Reparto {
  const empatados = new Map<string, Set<string>>();
  const dependientes = new Set<string>();
  const enDuda = (quien: string): boolean =>
    dependientes.has(quien) || [...empatados.values()].some((suyos) => suyos.has(quien));
  const personas = [...preferencias].map(([quien, plazas]): Aspirante => ({ quien, plazas }));
  for (;;) {
    const firmes = personas.filter(({ quien }) => !enDuda(quien));
    const dudosos = personas.filter(({ quien }) => enDuda(quien));
    const enSuEmpate = [...empatados].flatMap(([plaza, suyos]) =>
      [...suyos].map((quien): Aspirante => ({ quien, plazas: [plaza] })),
    );
    const enTodas = dudosos.flatMap(({ quien, plazas }) =>
      plazas.map((plaza): Aspirante => ({ quien, plazas: [plaza] })),
    );
    const holgado = repartir(ofertas, [...firmes, ...enSuEmpate]);
    const estrecho = repartir(ofertas, [...firmes, ...enTodas]);
    const firme = new Set(firmes.map(({ quien }) => quien));
    const nuevos = holgado.empates.filter(([, quien]) => firme.has(quien));
    for (const [plaza, quien] of nuevos) empatados.set(plaza, (empatados.get(plaza) ?? new Set()).add(quien));
    const rozados = new Set(estrecho.empates.map(([, quien]) => quien));
    const mudables = [...firme].filter(
      (quien) => !enDuda(quien) && (rozados.has(quien) || holgado.en.get(quien) !== estrecho.en.get(quien)),
    );
    for (const quien of mudables) dependientes.add(quien);
    if (nuevos.length > 0 || mudables.length > 0) continue;
    return { asignados: new Map([...holgado.en].filter(([quien]) => firme.has(quien))), empatados, dependientes };
  }
}

/** One sharing out: where each one ends, and who ties around the last vacancy of a plaza, held or turned away. */
function repartir(
  ofertas: readonly Oferta[],
  aspirantes: readonly Aspirante[],
): { readonly en: ReadonlyMap<string, string>; readonly empates: readonly (readonly [string, string])[] } {
  const plazas = new Map(
    ofertas.map((oferta) => [oferta.plaza, { oferta, dentro: [] as Aspirante[], fuera: [] as Aspirante[] }]),
  );
  const turnos = new Map<Aspirante, number>();
  const porUbicar = [...aspirantes];
  for (let uno = porUbicar.pop(); uno !== undefined; uno = porUbicar.pop()) {
    const turno = turnos.get(uno) ?? 0;
    const pedida = uno.plazas[turno];
    if (pedida === undefined) continue;
    turnos.set(uno, turno + 1);
    const plaza = plazas.get(pedida);
    if (!plaza?.oferta.puestos.has(uno.quien)) {
      porUbicar.push(uno);
      continue;
    }
    plaza.dentro = [...plaza.dentro, uno].toSorted(
      (a, b) => lugar(plaza.oferta, a) - lugar(plaza.oferta, b) || porCodigo(a, b),
    );
    const sobran = plaza.dentro.splice(plaza.oferta.vacantes);
    plaza.fuera.push(...sobran);
    porUbicar.push(...sobran);
  }
  const en = new Map([...plazas].flatMap(([id, { dentro }]) => dentro.map(({ quien }) => [quien, id] as const)));
  const empates = [...plazas].flatMap(([id, { oferta, dentro, fuera }]) => {
    const ultimo = dentro.at(-1);
    const corte = ultimo && lugar(oferta, ultimo);
    if (corte === undefined || !fuera.some((uno) => lugar(oferta, uno) === corte)) return [];
    return [...dentro, ...fuera].filter((uno) => lugar(oferta, uno) === corte).map(({ quien }) => [id, quien] as const);
  });
  return { en, empates };
}

const lugar = ({ puestos }: Oferta, { quien }: Aspirante): number => puestos.get(quien) ?? Number.MAX_SAFE_INTEGER;
const porCodigo = (a: Aspirante, b: Aspirante): number => (a.quien < b.quien ? -1 : 1);

export const codigoDe = ({ candidatura }: Recorrido): string => candidatura.expediente.codigo;

/** The vacancies of a plaza and who is in its order of merit. */
export const ofertaDe = (plaza: string, vacantes: number, puestos: readonly Puesto[]): Oferta => ({
  plaza,
  vacantes,
  puestos: new Map(puestos.map(({ recorrido, puesto }) => [codigoDe(recorrido), puesto])),
});

/** The plazas that each person may still take, the preferred one first. */
export function preferenciasDe(
  ordenes: readonly (readonly [plaza: string, puestos: readonly Puesto[]])[],
): ReadonlyMap<string, readonly string[]> {
  const suyas = new Set(ordenes.map(([plaza]) => plaza));
  return new Map(
    ordenes.flatMap(([, puestos]) =>
      puestos.map(({ recorrido }) => {
        const { codigo, plazas } = recorrido.candidatura.expediente;
        return [codigo, plazas.filter((plaza) => suyas.has(plaza))] as const;
      }),
    ),
  );
}
