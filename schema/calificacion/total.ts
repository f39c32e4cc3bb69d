import { comparar } from "../puntaje.ts";
import { conTope, decimal, redondeado, suma, type Trazado } from "../traza.ts";
import { baseDe, compuertaDe } from "./bases-de-bono.ts";
import { darBonificaciones } from "./bonificaciones.ts";
import { dadoAntes } from "./dado-antes.ts";
import type { BonificacionAplicada, EstadoEtapa, Motivo, Recorrido } from "./modelo.ts";

/** Total and final score of a candidature that went through every stage. Null scores: it was out before. */
export interface CalculoFinal {
  readonly estado: EstadoEtapa;
  readonly motivos: readonly Motivo[];
  readonly total: Trazado | null;
  readonly final: Trazado | null;
  readonly bonificaciones: readonly BonificacionAplicada[];
}

/**
 * Adds the stages that count, tests the total minimum, gives the final bonuses in the order of the bases, rounds, caps
 * and tests the final minimum. Whoever is out at a stage has no total.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §X · Bases HRDC 2019 §I, §VI
 */
export function calcularFinal(recorrido: Recorrido): CalculoFinal {
  const { bases } = recorrido.candidatura.indice;
  const fuera = recorrido.etapas.find((calculo) => calculo.avanza !== true);
  const faltan = bases.etapas.length - recorrido.etapas.length;
  if (fuera ?? faltan > 0) {
    const estado = fuera === undefined ? "PENDIENTE" : fuera.estado === "APTO" ? "NO_APTO" : fuera.estado;
    return { estado, motivos: fuera?.motivos ?? [], total: null, final: null, bonificaciones: [] };
  }
  const regla = "total";
  const partes = recorrido.etapas
    .filter((c) => c.etapa.clase === "PUNTUADA" && c.etapa.cuentaEnTotal !== false)
    .flatMap((c) => (c.ponderado ? [c.ponderado] : []));
  const rotulo = { concepto: "Puntaje total", regla, cita: bases.total.cita };
  const total = redondeado(rotulo, suma(rotulo, partes), bases.redondeos?.total);
  const motivos = bajo(total, bases.total.minimo, "MINIMO_TOTAL", "Puntaje total");
  if (motivos.length > 0) return { estado: "NO_APTO", motivos, total, final: total, bonificaciones: [] };

  const bonificaciones = darBonificaciones(
    bases.bonificaciones.filter((b) => b.momento.tipo === "AL_FINAL"),
    bases.gruposBonificaciones ?? [],
    {
      lector: recorrido.candidatura.lector,
      redondeo: bases.redondeos?.bonificacion,
      base: (bonificacion, sumado) => baseDe(bonificacion, recorrido, total, sumado),
      antes: (grupo) => dadoAntes(grupo, recorrido, null),
      compuerta: (exige) => compuertaDe(exige, recorrido, total),
    },
  );
  const final = cerrar(recorrido, total, bonificaciones);
  const bajoFinal = bajo(final, bases.total.minimoFinal, "MINIMO_FINAL", "Puntaje final");
  return {
    estado: bajoFinal.length > 0 ? "NO_APTO" : "APTO",
    motivos: bajoFinal,
    total,
    final,
    bonificaciones,
  };
}

function cerrar(
  { candidatura: { indice } }: Recorrido,
  total: Trazado,
  bonificaciones: readonly BonificacionAplicada[],
): Trazado {
  const { total: regla, redondeos } = indice.bases;
  const rotulo = { concepto: "Puntaje final", regla: "total", cita: regla.cita };
  const incrementos = bonificaciones.flatMap((b) => (b.incremento ? [b.incremento] : []));
  const sumado = incrementos.length > 0 ? suma(rotulo, [total, ...incrementos]) : total;
  const final = redondeado(rotulo, sumado, redondeos?.final);
  return regla.tope === undefined
    ? final
    : conTope({ ...rotulo, texto: `Tope de ${regla.tope}` }, final, decimal(regla.tope));
}

function bajo(t: Trazado, minimo: string | undefined, codigo: string, concepto: string): Motivo[] {
  if (minimo === undefined || comparar(t.n, decimal(minimo)) >= 0) return [];
  const texto = `${concepto}: obtuvo ${t.paso.valor} y el mínimo es ${minimo}`;
  return [{ codigo, texto, ruta: "total" }];
}
