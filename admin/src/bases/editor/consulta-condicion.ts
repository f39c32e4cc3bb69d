/** A condition as the composer holds it, and back: both say the same. */
import type { Condicion, Operador } from "#schema/bases/condicion.ts";

/** A comparison, as the composer holds it. */
export interface Regla {
  readonly id?: string;
  readonly field: string;
  readonly operator: string;
  readonly value: unknown;
  readonly valueSource?: "value" | "field";
}

export type Combinador = "TODAS" | "ALGUNA" | "NINGUNA";

export interface Grupo {
  readonly id?: string;
  readonly combinator: string;
  readonly rules: readonly (Regla | Grupo)[];
}

const esGrupo = (una: Regla | Grupo): una is Grupo => "rules" in una;

/** The composer always has a group outside: a comparison alone is the only one of it. */
export function aConsulta(condicion: Condicion): Grupo {
  const una = aRegla(condicion);
  return esGrupo(una) ? una : { combinator: "TODAS", rules: [una] };
}

function aRegla(condicion: Condicion): Regla | Grupo {
  switch (condicion.tipo) {
    case "TODAS":
    case "ALGUNA":
    case "NINGUNA":
      return { combinator: condicion.tipo, rules: condicion.de.map(aRegla) };
    case "COMPARA":
      return condicion.con === undefined
        ? { field: condicion.dato, operator: condicion.operador, value: condicion.valor ?? "", valueSource: "value" }
        : { field: condicion.dato, operator: condicion.operador, value: condicion.con, valueSource: "field" };
    case "EN":
      return { field: condicion.dato, operator: "EN", value: [...condicion.valores], valueSource: "value" };
    case "CONSTA":
      return { field: condicion.dato, operator: "CONSTA", value: "", valueSource: "value" };
  }
}

/** One comparison in a group of all or any is that comparison. */
export function deConsulta({ combinator, rules }: Grupo): Condicion {
  const [unica] = rules;
  if (rules.length === 1 && unica && combinator !== "NINGUNA") return deRegla(unica);
  return { tipo: combinator as Combinador, de: rules.map(deRegla) };
}

function deRegla(una: Regla | Grupo): Condicion {
  if (esGrupo(una)) return deConsulta(una);
  const { field: dato, operator, value, valueSource } = una;
  if (operator === "CONSTA") return { tipo: "CONSTA", dato };
  if (operator === "EN")
    return { tipo: "EN", dato, valores: Array.isArray(value) ? value.map(String) : [String(value)] };
  const operador = operator as Operador;
  return valueSource === "field"
    ? { tipo: "COMPARA", dato, operador, con: String(value) }
    : { tipo: "COMPARA", dato, operador, valor: String(value) };
}
