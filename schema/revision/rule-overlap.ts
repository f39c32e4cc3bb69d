import type { Condicion } from "../bases/condicion.ts";
import type { Cita } from "../bases/cita.ts";
import type { CriterioDe } from "../bases/criterio.ts";
import type { Plaza } from "../bases/plaza.ts";
import { evaluar } from "../condicion.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { comparar, racional } from "../puntaje.ts";
import { asignaciones, recortar } from "./alcanzable.ts";
import { NINGUNA } from "./analisis.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { lectorDe } from "./supuesto.ts";
import { unicos } from "./unicos.ts";
import { variablesDe } from "./variables.ts";

interface Fila {
  readonly nombre: string;
  readonly si: Condicion;
  readonly puntos: string;
}

/** A list of rows with conditions: how a row is chosen, and where the list and each row stand. */
interface Lista {
  readonly nombre: string;
  readonly ruta: string;
  readonly filas: readonly Fila[];
  readonly lugares: readonly string[];
  readonly elige: CriterioDe<"NIVELES">["elige"];
  readonly cita: Cita | undefined;
  readonly plazas: readonly Plaza[];
}

/**
 * A row of a list of levels is not hidden by others: it counts for somebody, and «cumple con lo solicitado» does not
 * match together with a higher level without the bases saying which counts.
 * @fuente Bases HRDC 2019 §I: a post that asks a Maestría matches «Maestría 09» and «cumple con lo solicitado 08»
 */
export const ruleOverlap: Revision = {
  codigo: "RULE_OVERLAP",
  revisar: (contexto) => unicos(listas(contexto).flatMap((lista) => deLista(lista, contexto))),
};

function listas({ analizadas, bases, indice }: Contexto): Lista[] {
  const plazasDe = (ids: readonly string[]): Plaza[] => {
    const suyas = ids.flatMap((id) => indice.plazas.get(id) ?? []).slice(0, 1);
    return suyas.length > 0 ? suyas : [NINGUNA];
  };
  const criterios = new Map<string, Lista>();
  for (const { nodos, etapa, plazas } of analizadas)
    for (const { criterio, ruta } of nodos) {
      if (criterio.tipo !== "NIVELES") continue;
      const { nombre, filas, elige, cita = etapa.cita } = criterio;
      const lugares = filas.map(({ id }) => `${ruta}.filas.${id}`);
      const previas = criterios.get(ruta)?.plazas ?? [];
      criterios.set(ruta, { nombre, ruta, filas, lugares, elige, cita, plazas: [...previas, ...plazasDe(plazas)] });
    }
  const bonos = bases.bonificaciones.flatMap(({ id, nombre, monto, cita }): Lista[] => {
    const ruta = `bonificaciones.${id}.monto`;
    const tablas =
      monto.tipo === "NIVELES"
        ? [{ filas: monto.filas, lugar: `${ruta}.filas` }]
        : monto.tipo === "POR_FECHA"
          ? monto.tablas.map(({ filas }, i) => ({ filas, lugar: `${ruta}.tablas.${i}.filas` }))
          : [];
    return tablas.map(({ filas, lugar }) => ({
      nombre,
      ruta: lugar,
      filas: filas.map((fila) => ({ nombre: fila.nombre, si: fila.si, puntos: fila.valor })),
      lugares: filas.map((fila) => `${lugar}.${fila.id}`),
      elige: "PRIMERA" as const,
      cita,
      plazas: bases.plazas.length > 0 ? bases.plazas.slice(0, 3) : [NINGUNA],
    }));
  });
  return [...criterios.values(), ...bonos];
}

/** Which rows match each case that the conditions tell apart, over all plazas. */
function casosDe({ filas, plazas }: Lista, { indice }: Contexto): boolean[][] {
  const raiz: CriterioDe<"NIVELES"> = {
    tipo: "NIVELES",
    id: "lista",
    nombre: "-",
    elige: "MEJOR",
    siNinguna: "CERO",
    filas: filas.map(({ nombre, si }, i) => ({ id: `fila-${i}`, nombre, si, puntos: "0" })),
  };
  const casos = new Map<string, boolean[]>();
  for (const plaza of plazas) {
    const fijo = lectorDe({ indice, plaza }, new Map());
    const variables = recortar(variablesDe(raiz, indice, (referencia) => fijo.leer(referencia)));
    for (const datos of asignaciones(variables)) {
      const { leer } = lectorDe({ indice, plaza }, datos);
      const cumplen = filas.map(({ si }) => evaluar(si, (referencia) => leer(referencia)) === true);
      casos.set(cumplen.map(Number).join(""), cumplen);
    }
  }
  return [...casos.values()];
}

function deLista(lista: Lista, contexto: Contexto): Hallazgo[] {
  const { filas, elige, nombre, lugares, cita } = lista;
  if (filas.length < 2) return [];
  const casos = casosDe(lista, contexto);
  const iguales = (a: Fila, b: Fila): boolean => JSON.stringify(a.si) === JSON.stringify(b.si);
  const tapa = (otra: number, fila: number): boolean => {
    const [a, b] = [filas[otra], filas[fila]];
    if (!a || !b || otra === fila || elige === "SUMA") return false;
    return elige === "PRIMERA" ? otra < fila : comparar(racional(a.puntos), racional(b.puntos)) > 0;
  };
  return filas.flatMap((fila, i) => {
    const suyos = casos.filter((caso) => caso[i]);
    const repetida = filas.some((otra, j) => j !== i && iguales(otra, fila));
    if (suyos.length === 0 || repetida) return [];
    const ruta = lugares[i] ?? lista.ruta;
    if (suyos.every((caso) => caso.some((cumple, j) => cumple && tapa(j, i)))) {
      const mensaje = `En «${nombre}», la fila «${fila.nombre}» nunca cuenta: quien la cumple cumple también otra que ${elige === "PRIMERA" ? "va antes" : "da más"}. Corrija su condición o quítela.`;
      return [
        hallar("RULE_OVERLAP", "ADVERTENCIA", ruta, mensaje, { cita, salida: { texto: "Quitar la fila", ruta } }),
      ];
    }
    if (fila.si.tipo !== "CONSTA" || elige !== "MEJOR") return [];
    const otra = filas.find((_, j) => j !== i && casos.some((caso) => caso[i] && caso[j]));
    if (!otra) return [];
    const mensaje = `En «${nombre}», quien cumple «${otra.nombre}» (${otra.puntos}) cumple también «${fila.nombre}» (${fila.puntos}): cuenta la de más puntos, aunque la plaza pida justo ese nivel. Dígalo en el texto.`;
    return [hallar("RULE_OVERLAP", "NOTA", ruta, mensaje, { cita })];
  });
}
