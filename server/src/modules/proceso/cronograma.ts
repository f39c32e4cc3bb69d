/** The schedule of a proceso with its instants. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import { resolverCronograma } from "#schema/cronograma.ts";
import { type InstanteUtc, instanteUtc } from "#schema/fecha.ts";
import { parteAGraphql } from "../bases/index.ts";
import type { MarchaHito } from "./proceso.enums.ts";
import type { HitoProgramadoType } from "./proceso.type.ts";

/** Rows in the order of the bases, each with what it is going through at an instant. */
export function programar({ cronograma }: Bases, ahora: InstanteUtc): HitoProgramadoType[] {
  const resueltos = resolverCronograma(cronograma);
  return cronograma.hitos.map((fila) => {
    const hito = parteAGraphql("Hito", fila);
    const resuelto = resueltos.get(fila.id);
    if (!resuelto) return { hito, abre: null, cierra: null, primerDia: null, ultimoDia: null, marcha: "SIN_FECHA" };
    const [abre, cierra] = [instanteUtc(resuelto.abre), instanteUtc(resuelto.cierra)];
    const { primerDia, ultimoDia } = resuelto;
    return { hito, abre, cierra, primerDia, ultimoDia, marcha: marchaDe(abre, cierra, ahora) };
  });
}

function marchaDe(abre: InstanteUtc, cierra: InstanteUtc, ahora: InstanteUtc): MarchaHito {
  if (ahora < abre) return "POR_COMENZAR";
  return ahora < cierra ? "EN_CURSO" : "TERMINADO";
}
