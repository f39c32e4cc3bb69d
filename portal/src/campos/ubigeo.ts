/** The three levels of a place by its code. A code half chosen is kept as it is: `08` is Cusco, `0813` Urubamba. */
import { skipToken, useQuery } from "@apollo/client/react";
import { LUGAR } from "./operaciones.ts";

export type Nivel = "departamento" | "provincia" | "distrito";

export const NIVELES: readonly Nivel[] = ["departamento", "provincia", "distrito"];
const CIFRAS: Readonly<Record<Nivel, number>> = { departamento: 2, provincia: 4, distrito: 6 };

/** The whole code of a level of an answer, or empty while it is not chosen. */
export function codigoDe(nivel: Nivel, valor: string): string {
  const cifras = CIFRAS[nivel];
  return valor.length >= cifras ? valor.slice(0, cifras).padEnd(6, "0") : "";
}

/** The answer once a level is chosen: what was below it no longer stands. */
export function conNivel(nivel: Nivel, codigo: string, valor: string): string {
  if (codigo !== "") return codigo.slice(0, CIFRAS[nivel]);
  return valor.slice(0, CIFRAS[nivel] - 2);
}

/** Name of a place from its department down; its code until it is known. */
export function NombreDeLugar({ codigo }: { readonly codigo: string }): string {
  const { data } = useQuery(LUGAR, codigo === "" ? skipToken : { variables: { codigo } });
  return data?.lugar?.completo ?? codigo;
}
