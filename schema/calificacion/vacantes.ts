import type { Bases } from "../bases/bases.ts";
import type { Plaza } from "../bases/plaza.ts";
import type { CarreraDePlaza } from "./adjudicacion.ts";
import type { Recorrido, ResultadoFinal } from "./modelo.ts";
import type { Puesto } from "./orden.ts";
import { llamarASiguientes, type Cobertura } from "./caidas.ts";
import { asignar, codigoDe, ofertaDe, preferenciasDe } from "./preferencia.ts";

/**
 * Fills the vacancies of some plazas by merit: those of one plaza when each has its own order, those of all of them when
 * a person gets only one, by preference. When a winner falls afterwards the next accesitario moves up, as many times as
 * the bases allow; then the vacancy is desierta.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §XI · Bases HRDC 2019 §VIII (only the first accesitario is called)
 */
export function cubrirVacantes(carreras: readonly CarreraDePlaza[], bases: Bases): readonly Cobertura[] {
  const { asignados, empatados, dependientes } = asignar(
    carreras.map(({ plaza, orden: { puestos } }) => ofertaDe(plaza.id, plaza.posiciones, puestos)),
    preferenciasDe(carreras.map(({ plaza, orden: { puestos } }) => [plaza.id, puestos])),
  );
  const conEmpate = new Set([...empatados.values()].flatMap((suyos) => [...suyos]));
  const coberturas = carreras.map(({ plaza, orden: { puestos } }): Cobertura => {
    const resultados = new Map<Recorrido, ResultadoFinal>();
    for (const { recorrido } of puestos) {
      const quien = codigoDe(recorrido);
      if (empatados.get(plaza.id)?.has(quien)) resultados.set(recorrido, "EMPATE_PENDIENTE");
      else if (conEmpate.has(quien) || dependientes.has(quien)) resultados.set(recorrido, "PENDIENTE");
      else if (asignados.get(quien) === plaza.id) resultados.set(recorrido, "GANADOR");
      else if (asignados.has(quien)) resultados.set(recorrido, "ASIGNADO_A_OTRA_PLAZA");
    }
    const enDuda = [...resultados.values()].some((valor) => valor === "EMPATE_PENDIENTE" || valor === "PENDIENTE");
    nombrarAccesitarios(puestos, plaza, resultados, bases);
    return { plaza, puestos, resultados, enDuda, sinSuscribir: 0 };
  });
  return llamarASiguientes(coberturas, bases);
}

/**
 * Who comes next in merit, up to the number of the bases. The losers of a tie that is still to be resolved come before,
 * and a tie that reaches across the last place is pending too.
 */
function nombrarAccesitarios(
  puestos: readonly Puesto[],
  plaza: Plaza,
  resultados: Map<Recorrido, ResultadoFinal>,
  bases: Bases,
): void {
  const valores = [...resultados.values()];
  const cuantos = (cual: ResultadoFinal): number => valores.filter((valor) => valor === cual).length;
  const pierden = Math.max(0, cuantos("GANADOR") + cuantos("EMPATE_PENDIENTE") - plaza.posiciones);
  const resto = puestos.filter(({ recorrido }) => !resultados.has(recorrido));
  const lugares = Math.max(0, cuantosAccesitarios(bases, plaza) - pierden);
  const [limite, fuera] = [resto[lugares - 1], resto[lugares]];
  const partido = limite && fuera && limite.puesto === fuera.puesto ? limite.puesto : null;
  for (const [i, { recorrido, puesto }] of resto.entries()) {
    if (puesto === partido) resultados.set(recorrido, "EMPATE_PENDIENTE");
    else resultados.set(recorrido, i < lugares ? "ACCESITARIO" : "APROBADO_SIN_VACANTE");
  }
}

function cuantosAccesitarios({ adjudicacion: { accesitarios } }: Bases, plaza: Plaza): number {
  switch (accesitarios?.modo ?? "NINGUNO") {
    case "NINGUNO":
      return 0;
    case "NUMERO":
      return accesitarios?.numero ?? 0;
    case "POR_VACANTE":
      return (accesitarios?.numero ?? 0) * plaza.posiciones;
    case "TODOS":
      return Number.MAX_SAFE_INTEGER;
  }
}
