/** Filters of a list that a person named, kept in this browser. */

export interface Consulta {
  readonly nombre: string;
  /** What follows `?` in the address of the list. */
  readonly busqueda: string;
}

/** More than these nobody finds again. */
const MAXIMO = 20;

const claveDe = (persona: string, recurso: string): string => `merito-consultas.${persona}.${recurso}`;

const isConsulta = (dato: unknown): dato is Consulta =>
  typeof dato === "object" &&
  dato !== null &&
  "nombre" in dato &&
  typeof dato.nombre === "string" &&
  "busqueda" in dato &&
  typeof dato.busqueda === "string";

/** Those of a person for a list; none when the browser keeps nothing or something else wrote there. */
export function leerConsultas(persona: string, recurso: string): readonly Consulta[] {
  try {
    const datos: unknown = JSON.parse(localStorage.getItem(claveDe(persona, recurso)) ?? "[]");
    return Array.isArray(datos) ? datos.filter(isConsulta) : [];
  } catch {
    return [];
  }
}

/** Keeps them. Gives whether the browser took them. */
export function guardarConsultas(persona: string, recurso: string, consultas: readonly Consulta[]): boolean {
  try {
    localStorage.setItem(claveDe(persona, recurso), JSON.stringify(consultas));
    return true;
  } catch {
    return false;
  }
}

/** With one more at the end; one of the same name takes the place of the old one. */
export function conConsulta(consultas: readonly Consulta[], nueva: Consulta): readonly Consulta[] {
  return [...consultas.filter(({ nombre }) => nombre !== nueva.nombre), nueva].slice(-MAXIMO);
}

/** The address that lists this, without the page on which the person stands. */
export function busquedaDe(filtro: Readonly<Record<string, unknown>>, orden: string): string {
  const partes = new URLSearchParams({ filter: JSON.stringify(filtro), order: "ASC", page: "1", perPage: "20" });
  if (orden !== "") partes.set("sort", orden);
  return partes.toString();
}
