import type { Adjudicacion } from "../bases/resultado.ts";
import type { Plaza } from "../bases/plaza.ts";
import type { Indice } from "../indice.ts";
import type { CalculoFinal } from "./total.ts";
import type { OrdenDeMerito, Puesto } from "./orden.ts";
import type { Recorrido, ResultadoFinal } from "./modelo.ts";
import { cubrirVacantes } from "./vacantes.ts";

/** A vacancy that nobody takes, with its legal cause and, when the bases name one, what happens instead. */
export interface VacanteDesierta {
  readonly causa: NonNullable<Adjudicacion["desierto"]>[number]["causa"];
  readonly desenlace: string | null;
}

/** How one plaza ends. */
export interface ResultadoPlaza {
  readonly plaza: string;
  readonly puestos: readonly Puesto[];
  readonly resultados: ReadonlyMap<Recorrido, ResultadoFinal>;
  readonly desiertas: readonly VacanteDesierta[];
}

/** Everybody who went for one plaza, with the final calculation and the order of those who approved. */
export interface CarreraDePlaza {
  readonly plaza: Plaza;
  readonly recorridos: readonly Recorrido[];
  readonly orden: OrdenDeMerito;
}

/**
 * Winners, accesitarios and desierto of every plaza. A tie that no rule resolves and that reaches across the last vacancy
 * leaves those who tie EMPATE_PENDIENTE: nobody wins by the order of the rows.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §X–XII · Bases HRDC 2019 §VIII–IX
 */
export function adjudicar(
  carreras: readonly CarreraDePlaza[],
  finales: ReadonlyMap<Recorrido, CalculoFinal>,
  indice: Indice,
): ResultadoPlaza[] {
  const { reparto } = indice.bases.adjudicacion;
  const juntas = reparto === "MERITO_Y_PREFERENCIA" ? [carreras] : carreras.map((carrera) => [carrera]);
  const coberturas = juntas.flatMap((unas) => cubrirVacantes(unas, indice.bases));
  return carreras.map((carrera, i) => {
    const cobertura = coberturas[i];
    const otros = new Map<Recorrido, ResultadoFinal>();
    for (const recorrido of carrera.recorridos) {
      const final = finales.get(recorrido);
      if (recorrido.candidatura.expediente.caida?.causa === "RETIRO") otros.set(recorrido, "RETIRADO");
      else if (final && final.estado !== "APTO") otros.set(recorrido, final.estado);
    }
    const todos = new Map([...otros, ...(cobertura?.resultados ?? [])]);
    return {
      plaza: carrera.plaza.id,
      puestos: carrera.orden.puestos,
      resultados: todos,
      desiertas: desiertas(carrera, todos, cobertura?.sinSuscribir ?? 0, indice.bases.adjudicacion, finales),
    };
  });
}

function desiertas(
  { plaza, recorridos }: CarreraDePlaza,
  resultados: ReadonlyMap<Recorrido, ResultadoFinal>,
  sinSuscribir: number,
  regla: Adjudicacion,
  finales: ReadonlyMap<Recorrido, CalculoFinal>,
): VacanteDesierta[] {
  const valores = [...resultados.values()];
  if (valores.some((r) => r === "PENDIENTE" || r === "EMPATE_PENDIENTE")) return [];
  const cubiertas = valores.filter((r) => r === "GANADOR").length;
  const vacias = Math.max(0, plaza.posiciones - cubiertas - sinSuscribir);
  const conDesenlace = (causa: VacanteDesierta["causa"]): VacanteDesierta => ({
    causa,
    desenlace: regla.desierto?.find((d) => d.causa === causa)?.desenlace ?? null,
  });
  const causa =
    recorridos.length === 0
      ? "SIN_POSTULANTES"
      : recorridos.every((r) => incumple(finales.get(r)))
        ? "NINGUNO_CUMPLE"
        : valores.includes("ASIGNADO_A_OTRA_PLAZA")
          ? "OCUPAN_OTRA_PLAZA"
          : "NINGUNO_APRUEBA";
  return [
    ...Array.from({ length: vacias }, () => conDesenlace(causa)),
    ...Array.from({ length: sinSuscribir }, () => conDesenlace("NO_SUSCRIBE")),
  ];
}

const incumple = (final: CalculoFinal | undefined): boolean =>
  final?.motivos.some((motivo) => motivo.codigo === "REQUISITO_NO_CUMPLIDO") ?? false;
