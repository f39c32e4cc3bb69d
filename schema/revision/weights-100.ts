import type { Etapa } from "../bases/etapa.ts";
import type { Salida } from "../hallazgo.ts";
import { aTexto, CIEN, comparar, racional, restar, sumarTodo, type Racional } from "../puntaje.ts";
import { etapasPorPlazas, paraQuienes } from "./aportes.ts";
import { hallar, poner, type Revision } from "./comun.ts";

const SIN_PONDERAR: Salida = { texto: "Sumar los puntajes sin ponderar", ruta: "total.modo", valor: "SUMA" };
function ponerPeso({ id, nombre }: Etapa, peso: Racional): Salida | undefined {
  const salida = poner(peso, `etapas.${id}.peso`);
  return salida && { ...salida, texto: `Que «${nombre}» pese ${aTexto(peso)}` };
}

/**
 * When stages are weighted each has its weight and they add up to 100. Weights in a plain sum are never used.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VII (50 % + 50 %)
 */
export const weights100: Revision = {
  codigo: "WEIGHTS_100",
  revisar: (contexto) => {
    const { total } = contexto.bases;
    if (total.modo === undefined)
      return contexto.queSuman.length === 0
        ? []
        : [
            hallar(
              "WEIGHTS_100",
              "ERROR",
              "total.modo",
              "Falta decir cómo se forma el total: suma simple, ponderado o normalizado. Elija uno.",
              { cita: total.cita, salida: SIN_PONDERAR },
            ),
          ];
    return etapasPorPlazas(contexto).flatMap((grupo) => {
      const pesos = grupo.etapas.map((etapa) => etapa.peso);
      if (total.modo === "SUMA")
        return grupo.etapas
          .filter((etapa) => etapa.peso !== undefined)
          .map((etapa) =>
            hallar(
              "WEIGHTS_100",
              "ADVERTENCIA",
              `etapas.${etapa.id}.peso`,
              `«${etapa.nombre}» tiene un peso de ${etapa.peso} que la suma simple no usa.`,
              {
                cita: etapa.cita,
                salida: { texto: "Quitar el peso", ruta: `etapas.${etapa.id}.peso` },
              },
            ),
          );
      const sinPeso = grupo.etapas.filter((etapa) => etapa.peso === undefined);
      if (sinPeso.length > 0)
        return sinPeso.map((etapa) => {
          const mensaje = `Falta el peso de «${etapa.nombre}»${paraQuienes(grupo, contexto)}: los puntajes se ponderan.`;
          const resto = restar(CIEN, sumarTodo(pesos.map((peso) => racional(peso ?? "0"))));
          const salida = (sinPeso.length === 1 && resto.n > 0n && ponerPeso(etapa, resto)) || SIN_PONDERAR;
          return hallar("WEIGHTS_100", "ERROR", `etapas.${etapa.id}.peso`, mensaje, { cita: etapa.cita, salida });
        });
      const suma = sumarTodo(pesos.map((peso) => racional(peso ?? "0")));
      if (grupo.etapas.length === 0 || comparar(suma, CIEN) === 0) return [];
      const mensaje = `Los pesos suman ${pesos.join(" + ")} = ${aTexto(suma)}${paraQuienes(grupo, contexto)} y deben sumar 100.`;
      const ultima = grupo.etapas.at(-1);
      const queda = ultima ? restar(racional(ultima.peso ?? "0"), restar(suma, CIEN)) : CIEN;
      const general = contexto.indice.etapas.get(ultima?.id ?? "")?.peso === ultima?.peso;
      const salida = (ultima && general && queda.n > 0n && ponerPeso(ultima, queda)) || SIN_PONDERAR;
      const ejemplo = `${pesos.join(" + ")} = ${aTexto(suma)} ≠ 100`;
      return [hallar("WEIGHTS_100", "ERROR", "etapas", mensaje, { cita: total.cita, salida, ejemplo })];
    });
  },
};
