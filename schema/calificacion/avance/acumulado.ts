import type { AvanceDe } from "../../bases/etapa.ts";
import { comparar, sumarTodo } from "../../puntaje.ts";
import { decimal } from "../../traza.ts";
import type { Corredor } from "./ambito.ts";

/** Whoever reaches a score added up over the stages so far, each as it counts in the total. @fuente bases-model §3 */
export const avanzaAcumulado = (regla: AvanceDe<"ACUMULADO">, corredores: readonly Corredor[]): ReadonlySet<Corredor> =>
  new Set(
    corredores.filter(({ recorrido }) => {
      const sumado = sumarTodo(
        recorrido.etapas
          .filter((calculo) => calculo.etapa.cuentaEnTotal !== false)
          .flatMap((calculo) => (calculo.ponderado ? [calculo.ponderado.n] : [])),
      );
      return comparar(sumado, decimal(regla.minimo)) >= 0;
    }),
  );
