import type { Etapa } from "../bases/etapa.ts";
import type { Plaza } from "../bases/plaza.ts";
import { etapaPara } from "../calificacion/variante.ts";
import { CIEN, dividir, esCero, multiplicar, racional, sumarTodo, type Racional } from "../puntaje.ts";
import type { Contexto } from "./comun.ts";

/** The stages that add up to the total as they are for some plazas; without plazas, as they are in general. */
export interface EtapasDePlazas {
  readonly plazas: readonly Plaza[];
  readonly etapas: readonly Etapa[];
}

/** Groups the plazas for which the numbers of the stages are the same. */
export function etapasPorPlazas({ bases, queSuman }: Contexto): EtapasDePlazas[] {
  if (bases.plazas.length === 0) return [{ plazas: [], etapas: queSuman }];
  const grupos = new Map<string, { plazas: Plaza[]; etapas: Etapa[] }>();
  for (const plaza of bases.plazas) {
    const etapas = queSuman.map((etapa) => etapaPara(etapa, plaza));
    const clave = JSON.stringify(etapas.map(({ minimo, maximo, peso }) => [minimo, maximo, peso]));
    const grupo = grupos.get(clave) ?? { plazas: [], etapas };
    grupo.plazas.push(plaza);
    grupos.set(clave, grupo);
  }
  return [...grupos.values()];
}

/** For whom a finding holds, when it is not for all plazas. */
export const paraQuienes = ({ plazas }: EtapasDePlazas, { bases }: Contexto): string =>
  plazas.length === bases.plazas.length ? "" : ` en ${plazas.map((plaza) => plaza.codigo).join(", ")}`;

/** What a score of a stage adds to the total; null when a number that the mode needs is missing. */
export function aporte(etapa: Etapa, puntaje: Racional, { bases: { total } }: Contexto): Racional | null {
  if (total.modo === undefined || total.modo === "SUMA") return puntaje;
  if (etapa.peso === undefined) return null;
  const ponderado = multiplicar(puntaje, racional(etapa.peso));
  if (total.modo === "PONDERADO") return dividir(ponderado, CIEN);
  const maximo = etapa.maximo === undefined ? null : racional(etapa.maximo);
  return maximo === null || esCero(maximo) ? null : dividir(ponderado, maximo);
}

/** The total that the minima or the maxima of the stages form, with its sum in words. */
export function totalDe(
  etapas: readonly Etapa[],
  cual: "minimo" | "maximo",
  contexto: Contexto,
): { readonly n: Racional; readonly partes: readonly Racional[] } | null {
  const partes = etapas.map((etapa) => {
    const valor = etapa[cual];
    return valor === undefined ? null : aporte(etapa, racional(valor), contexto);
  });
  return partes.length > 0 && partes.every((n) => n !== null) ? { n: sumarTodo(partes), partes } : null;
}
