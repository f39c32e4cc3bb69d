import type { Avance, Etapa } from "../../bases/etapa.ts";
import type { CalculoEtapa, Motivo, Recorrido } from "../modelo.ts";
import { avanzaAcumulado } from "./acumulado.ts";
import type { Corredor } from "./ambito.ts";
import { avanzanGrupos } from "./grupos.ts";
import { avanzanPrimeros, avanzanPorVacante } from "./primeros.ts";
import { avanzanPuntajes } from "./puntajes.ts";

/** The calculation of the stage for each candidature, with `avanza` decided. */
export type Corte = ReadonlyMap<Recorrido, CalculoEtapa>;

/**
 * Decides who goes on: approved (or the stage does not eliminate) and inside every cut of the bases. Cuts are taken among
 * those who approved. What is pending goes nowhere until it is evaluated. A referential stage leaves out nobody but who
 * is disqualified in it, for that is about the person and not about the score.
 * @fuente bases-model §3 «referential (recorded, never decides)», «Advance rule besides the minimum» · CAS 004-2026-MC-DDC-CUSCO §VII
 */
export function decidirAvance(etapa: Etapa, recorridos: readonly Recorrido[]): Corte {
  const corredores = recorridos.flatMap((recorrido): Corredor[] => {
    const calculo = recorrido.etapas.at(-1);
    return calculo?.etapa.id === etapa.id ? [{ recorrido, calculo }] : [];
  });
  const enCarrera = corredores.filter(({ calculo }) => calculo.estado === "APTO");
  const dentro = (etapa.avance ?? []).map((regla) => aplicar(regla, enCarrera));
  return new Map(
    corredores.map((corredor) => {
      const fuera = (etapa.avance ?? []).filter((_, i) => !dentro[i]?.has(corredor));
      return [corredor.recorrido, decidir(etapa, corredor.calculo, fuera)];
    }),
  );
}

function decidir(etapa: Etapa, calculo: CalculoEtapa, fuera: readonly Avance[]): CalculoEtapa {
  if (etapa.clase === "REFERENCIAL") return { ...calculo, avanza: calculo.estado !== "DESCALIFICADO" };
  if (calculo.estado === "PENDIENTE") return { ...calculo, avanza: null };
  if (calculo.estado !== "APTO") {
    const elimina = etapa.eliminatoria || calculo.estado !== "NO_APTO";
    return { ...calculo, avanza: !elimina };
  }
  if (fuera.length === 0) return { ...calculo, avanza: true };
  const motivos: Motivo[] = fuera.map((regla) => ({
    codigo: "FUERA_DEL_CORTE",
    texto: textoDe(regla),
    ruta: `etapas.${etapa.id}.avance`,
    cita: regla.cita,
  }));
  return { ...calculo, avanza: false, motivos: [...calculo.motivos, ...motivos] };
}

/** Those inside the cut of one rule. A new kind of cut is one file and one line here. */
function aplicar(regla: Avance, corredores: readonly Corredor[]): ReadonlySet<Corredor> {
  switch (regla.tipo) {
    case "PRIMEROS":
      return avanzanPrimeros(regla, corredores);
    case "POR_VACANTE":
      return avanzanPorVacante(regla, corredores);
    case "PUNTAJES_DISTINTOS":
      return avanzanPuntajes(regla, corredores);
    case "GRUPOS_HASTA":
      return avanzanGrupos(regla, corredores);
    case "ACUMULADO":
      return avanzaAcumulado(regla, corredores);
  }
}

function textoDe(regla: Avance): string {
  switch (regla.tipo) {
    case "PRIMEROS":
      return `No está entre los primeros ${regla.personas}`;
    case "POR_VACANTE":
      return `No está entre los primeros ${regla.factor} por vacante`;
    case "PUNTAJES_DISTINTOS":
      return `No tiene uno de los ${regla.puntajes} mayores puntajes`;
    case "GRUPOS_HASTA":
      return `Ya habían pasado ${regla.personas} o más con mayor puntaje`;
    case "ACUMULADO":
      return `No alcanza el puntaje acumulado de ${regla.minimo}`;
  }
}
