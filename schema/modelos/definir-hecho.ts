/** Few words with which the facts of the library are written. */
import type { Condicion } from "../bases/condicion.ts";
import type { Hecho } from "../bases/hecho.ts";
import type { Modelo, Parte } from "./modelo.ts";

/** A field or a datum is exactly that. */
export const es = (dato: string, valor: string): Condicion => ({ tipo: "COMPARA", dato, operador: "IGUAL", valor });
export const alMenos = (dato: string, valor: string): Condicion => ({
  tipo: "COMPARA",
  dato,
  operador: "MAYOR_IGUAL",
  valor,
});
export const todas = (...de: Condicion[]): Condicion => ({ tipo: "TODAS", de });

/** The first day on which people may apply. */
export const AL_POSTULAR = { hito: "postulacion", extremo: "INICIO" } as const;

interface Cabecera {
  readonly ayuda: string;
  readonly campos?: readonly Parte[];
  readonly supone?: Modelo["supone"];
}

type Version = Partial<Pick<Modelo, "desde" | "hasta" | "paquete" | "norma">> & { readonly id?: string };

/** The model of a fact: it brings the fields that it reads when the section lacks them. */
export const hecho = (valor: Hecho, { ayuda, campos = [], supone = [] }: Cabecera, version: Version = {}): Modelo => ({
  id: `hecho-${valor.id.replaceAll("_", "-")}`,
  nombre: valor.nombre,
  ayuda,
  clase: "HECHO",
  ...version,
  partes: [...campos, { en: "hechos", valor }],
  supone,
});
