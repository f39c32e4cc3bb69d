import type { AvanceDe } from "../../bases/etapa.ts";
import { CERO, comparar, igual, sumarTodo, type Racional } from "../../puntaje.ts";
import type { CalculoEtapa, Recorrido } from "../modelo.ts";

/** A candidature in the race for the next stage, with its calculation of this one. */
export interface Corredor {
  readonly recorrido: Recorrido;
  readonly calculo: CalculoEtapa;
}

/** Who runs; the same for all the plazas of one dossier. */
export const personaDe = ({ recorrido }: Corredor): string => recorrido.candidatura.expediente.codigo;

export type Ambito = AvanceDe<"PRIMEROS">["ambito"];

/** What every cut among the best says: inside which part of the race, and by which score. */
export type Corte = Pick<AvanceDe<"PRIMEROS">, "ambito" | "puntaje">;

/** What the stages so far add up to, each as it counts in the total. */
export const acumuladoHasta = ({ recorrido }: Corredor): Racional =>
  sumarTodo(
    recorrido.etapas
      .filter((calculo) => calculo.etapa.cuentaEnTotal !== false)
      .flatMap((calculo) => (calculo.ponderado ? [calculo.ponderado.n] : [])),
  );

/** The score by which a cut is taken: that of the stage with its bonuses. A stage without points ties everybody. */
const puntajeDeCorte = ({ puntaje }: Corte, corredor: Corredor): Racional =>
  puntaje === "ACUMULADO" ? acumuladoHasta(corredor) : (corredor.calculo.acumulado?.n ?? CERO);

/**
 * Splits the race by plaza, group, class of vacancy, region, or not at all; each part is its groups of equal score, from
 * best to worst.
 */
export function porAmbito(corte: Corte, corredores: readonly Corredor[]): Corredor[][][] {
  const partes = new Map<string, Corredor[]>();
  for (const corredor of corredores) {
    const clave = claveDe(corte.ambito, corredor);
    const parte = partes.get(clave);
    if (parte) parte.push(corredor);
    else partes.set(clave, [corredor]);
  }
  return [...partes.values()].map((parte) => gruposDeIgualPuntaje(corte, parte));
}

function gruposDeIgualPuntaje(corte: Corte, corredores: readonly Corredor[]): Corredor[][] {
  const puntajes = new Map(corredores.map((corredor) => [corredor, puntajeDeCorte(corte, corredor)]));
  const de = (corredor: Corredor): Racional => puntajes.get(corredor) ?? CERO;
  const grupos: Corredor[][] = [];
  for (const corredor of corredores.toSorted((a, b) => comparar(de(b), de(a)))) {
    const ultimo = grupos.at(-1);
    const [modelo] = ultimo ?? [];
    if (ultimo && modelo && igual(de(modelo), de(corredor))) {
      ultimo.push(corredor);
    } else {
      grupos.push([corredor]);
    }
  }
  return grupos;
}

function claveDe(ambito: Ambito, { recorrido: { candidatura } }: Corredor): string {
  const { plaza } = candidatura;
  switch (ambito) {
    case "PLAZA":
      return plaza.id;
    case "GRUPO":
      return plaza.grupo ?? "";
    case "CLASE":
      return plaza.clase ?? "";
    case "REGION":
      return plaza.region ?? "";
    case "PROCESO":
      return "";
  }
}

/** Vacancies of the plazas that a part of the race is for. */
export function vacantesDe(ambito: Ambito, [primeros]: readonly (readonly Corredor[])[]): number {
  const uno = primeros?.[0];
  if (!uno) return 0;
  const { indice } = uno.recorrido.candidatura;
  const clave = claveDe(ambito, uno);
  return indice.bases.plazas
    .filter((plaza) => {
      const candidatura = { ...uno.recorrido.candidatura, plaza };
      return claveDe(ambito, { ...uno, recorrido: { ...uno.recorrido, candidatura } }) === clave;
    })
    .reduce((total, plaza) => total + plaza.posiciones, 0);
}
