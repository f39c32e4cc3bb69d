import type { Criterio } from "../bases/criterio.ts";
import { criteriosDe } from "../bases/recorrer.ts";
import { referenciasDe } from "../condicion.ts";
import type { Banco } from "./supuesto.ts";

type Grupo = Extract<Criterio, { tipo: "GRUPO" }>;

/**
 * The children of a sum by parts that have nothing to do with each other: no datum in common, no requirement of the
 * profile nor fact inside another that ties their data. What each part can give is then found on its own, and added up.
 * A single part when the sum is not a plain one.
 * @param leidasPor what a criterion reads of the applicant
 */
export function partesIndependientes(
  grupo: Grupo,
  { etapa, indice, plaza }: Banco,
  leidasPor: (criterio: Criterio) => readonly string[],
): Criterio[][] {
  const { bases } = indice;
  // Where each criterion is rounded as the sum is, rounding the sum changes nothing.
  const redondea = criteriosDe(grupo, "").some(({ criterio }) => criterio.redondeo !== undefined);
  const deHojas = etapa.panel?.nivel === "TOTAL" && etapa.panel.regla === "SUMA";
  const comparte = (etapa.topesCompartidos ?? []).length > 0;
  if (grupo.combina !== "SUMA" || grupo.redistribuye || grupo.aplicaSi || redondea || deHojas || comparte)
    return [grupo.hijos];
  const ataduras = [
    ...bases.hechos.flatMap((hecho) =>
      hecho.tipo === "EXPERIENCIA" && hecho.dentroDe !== undefined
        ? [[`hecho.${hecho.id}`, `hecho.${hecho.dentroDe}`]]
        : [],
    ),
    ...plaza.perfil.flatMap(({ si }) => (si ? [referenciasDe(si)] : [])),
  ];
  let partes = grupo.hijos.map((hijo) => ({ hijos: [hijo], leidas: new Set(leidasPor(hijo)) }));
  for (const atadas of [...partes.map(({ leidas }) => [...leidas]), ...ataduras]) {
    const juntas = partes.filter(({ leidas }) => atadas.some((referencia) => leidas.has(referencia)));
    if (juntas.length < 2) continue;
    const unida = {
      hijos: grupo.hijos.filter((hijo) => juntas.some(({ hijos }) => hijos.includes(hijo))),
      leidas: new Set(juntas.flatMap(({ leidas }) => [...leidas])),
    };
    partes = [...partes.filter((parte) => !juntas.includes(parte)), unida];
  }
  return partes.map(({ hijos }) => hijos);
}
