import type { AvanceDe } from "../../bases/etapa.ts";
import { CERO, comparar, igual, type Racional } from "../../puntaje.ts";
import type { CalculoEtapa, Recorrido } from "../modelo.ts";

/** A candidature in the race for the next stage, with its calculation of this one. */
export interface Corredor {
  readonly recorrido: Recorrido;
  readonly calculo: CalculoEtapa;
}

/** Who runs; the same for all the plazas of one dossier. */
export const personaDe = ({ recorrido }: Corredor): string => recorrido.candidatura.expediente.codigo;

export type Ambito = AvanceDe<"PRIMEROS">["ambito"];

/** The score by which a cut is taken: that of the stage with its bonuses. A stage without points ties everybody. */
export const puntajeDeCorte = ({ calculo }: Corredor): Racional => calculo.acumulado?.n ?? CERO;

/** Splits the race by plaza, group, class of vacancy, region, or not at all; each part from best to worst. */
export function porAmbito(ambito: Ambito, corredores: readonly Corredor[]): Corredor[][] {
  const partes = new Map<string, Corredor[]>();
  for (const corredor of corredores) {
    const clave = claveDe(ambito, corredor);
    const parte = partes.get(clave);
    if (parte) parte.push(corredor);
    else partes.set(clave, [corredor]);
  }
  for (const parte of partes.values()) {
    parte.sort((a, b) => comparar(puntajeDeCorte(b), puntajeDeCorte(a)));
  }
  return [...partes.values()];
}

/** Groups of equal score, from best to worst. */
export function gruposDeIgualPuntaje(ordenados: readonly Corredor[]): Corredor[][] {
  const grupos: Corredor[][] = [];
  for (const corredor of ordenados) {
    const ultimo = grupos.at(-1);
    const [modelo] = ultimo ?? [];
    if (ultimo && modelo && igual(puntajeDeCorte(modelo), puntajeDeCorte(corredor))) {
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
export function vacantesDe(ambito: Ambito, [uno]: readonly Corredor[]): number {
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
