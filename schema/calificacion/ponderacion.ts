import type { Etapa } from "../bases/etapa.ts";
import type { Redondeos } from "../bases/redondeo.ts";
import type { Total } from "../bases/resultado.ts";
import { esCero } from "../puntaje.ts";
import { decimal, porcentaje, proporcion, redondeado, type Trazado } from "../traza.ts";

/**
 * What a stage contributes to the total: its score, its score × weight ÷ 100, or its share of the maximum × weight.
 * A weight or a maximum that is missing leaves the score as it is; the linter refuses such bases.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VII (formula) · Bases HRDC 2019 §I (plain sum)
 */
export function ponderar(etapa: Etapa, total: Total, redondeos: Redondeos, puntaje: Trazado): Trazado {
  const rotulo = {
    concepto: `${etapa.nombre}, ponderado`,
    regla: `etapas.${etapa.id}.peso`,
    cita: total.cita ?? etapa.cita,
  };
  const ponderado = segunModo(etapa, total, rotulo, puntaje);
  return redondeado(rotulo, ponderado, redondeos.ponderado);
}

function segunModo(
  etapa: Etapa,
  total: Total,
  rotulo: { concepto: string; regla: string; cita: Total["cita"] },
  puntaje: Trazado,
): Trazado {
  if (etapa.peso === undefined || total.modo === undefined || total.modo === "SUMA") return puntaje;
  const peso = decimal(etapa.peso);
  if (total.modo === "PONDERADO") return porcentaje({ ...rotulo, texto: `Peso ${etapa.peso} %` }, puntaje, peso);
  if (etapa.maximo === undefined) return puntaje;
  const maximo = decimal(etapa.maximo);
  return esCero(maximo) ? puntaje : proporcion(rotulo, puntaje, peso, maximo);
}
