import type { Base, Bonificacion } from "../bases/bonificacion.ts";
import { comparar } from "../puntaje.ts";
import { decimal, suma, type Trazado } from "../traza.ts";
import { etapaDe, type CalculoEtapa, type Recorrido } from "./modelo.ts";

type Exigencia = NonNullable<Bonificacion["exige"]>[number];

/**
 * The score over which a bonus is taken. Without a stated base it is the score that the bonus adds to.
 * `total` is null while stages are being scored; `sumado` are the increments already given at the same moment.
 */
export function baseDe(
  bonificacion: Bonificacion,
  recorrido: Recorrido,
  total: Trazado | null,
  sumado: readonly Trazado[],
): Trazado | null {
  const base = bonificacion.base ?? baseNatural(bonificacion);
  switch (base.tipo) {
    case "ETAPA": {
      const calculo = etapaDe(recorrido, base.etapa);
      if (!calculo) return null;
      if (base.puntaje === "OBTENIDO") return calculo.obtenido;
      if (base.puntaje === "PONDERADO") return calculo.ponderado;
      const esDeEsta = bonificacion.momento.tipo !== "AL_FINAL" && calculo === recorrido.etapas.at(-1);
      return con(calculo.acumulado, esDeEsta ? sumado : []);
    }
    case "SUMA_ETAPAS": {
      const partes = base.etapas.map((id) => puntajeDe(etapaDe(recorrido, id), base.puntaje));
      return partes.every((parte) => parte !== null) ? suma({ concepto: "Suma de etapas" }, partes) : null;
    }
    case "TOTAL":
      return total;
    case "ACUMULADO":
      return con(total, sumado);
  }
}

/** Why a gate is closed, or null when it is open. @fuente CAS 004-2026-MC-DDC-CUSCO §9.1–9.4 */
export function compuertaDe(exige: Exigencia, recorrido: Recorrido, total: Trazado | null): string | null {
  switch (exige.tipo) {
    case "MINIMO_ETAPA": {
      const calculo = etapaDe(recorrido, exige.etapa);
      const puntaje = exige.con === "CON_BONIFICACION" ? calculo?.acumulado : calculo?.obtenido;
      const minimo = calculo?.etapa.minimo;
      if (!calculo || !puntaje) return "no tiene puntaje en la etapa que se exige aprobar";
      if (minimo === undefined || comparar(puntaje.n, decimal(minimo)) >= 0) return null;
      return `no alcanzó el mínimo de ${minimo} en ${calculo.etapa.nombre}`;
    }
    case "TODAS_LAS_ETAPAS":
      return recorrido.etapas.every((calculo) => calculo.estado === "APTO") ? null : "no aprobó todas las etapas";
    case "MINIMO_TOTAL":
      return total && comparar(total.n, decimal(exige.minimo)) >= 0 ? null : `no alcanzó el total de ${exige.minimo}`;
  }
}

function baseNatural({ momento }: Bonificacion): Base {
  switch (momento.tipo) {
    case "EN_ETAPA":
      return { tipo: "ETAPA", etapa: momento.etapa, puntaje: "OBTENIDO" };
    case "EN_PONDERADO":
      return { tipo: "ETAPA", etapa: momento.etapa, puntaje: "PONDERADO" };
    case "AL_FINAL":
      return { tipo: "TOTAL" };
  }
}

const puntajeDe = (calculo: CalculoEtapa | undefined, puntaje: "OBTENIDO" | "PONDERADO"): Trazado | null =>
  (puntaje === "OBTENIDO" ? calculo?.obtenido : calculo?.ponderado) ?? null;

const con = (t: Trazado | null, sumado: readonly Trazado[]): Trazado | null =>
  t === null || sumado.length === 0 ? t : suma({ concepto: "Con lo ya sumado" }, [t, ...sumado]);
