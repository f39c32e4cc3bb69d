import { aTexto, comparar, racional } from "../puntaje.ts";
import { hallar, poner, type Revision } from "./comun.ts";
import { unicos } from "./unicos.ts";

/**
 * A minimum below what everybody who can be scored gets eliminates nobody. Where the stage asks for the whole profile,
 * only who meets it is counted.
 * @fuente Bases HRDC 2019 §I: read as a sum everyone has 32 or more, and the minimum is 26
 */
export const deadMin: Revision = {
  codigo: "DEAD_MIN",
  revisar: ({ analizadas }) =>
    unicos(
      analizadas.flatMap(({ etapa, ruta, alcance }) => {
        const menor = etapa.exigePerfil ? alcance?.calificadoMinimo : alcance?.minimo;
        if (etapa.minimo === undefined || !menor || comparar(menor, racional(etapa.minimo)) <= 0) return [];
        const quien = etapa.exigePerfil ? "quien cumple el perfil" : "todo postulante";
        const mensaje = `El mínimo de «${etapa.nombre}» es ${etapa.minimo} y ${quien} obtiene al menos ${aTexto(menor)}: no elimina a nadie.`;
        const salida = poner(menor, `${ruta}.minimo`);
        return [hallar("DEAD_MIN", "ADVERTENCIA", `${ruta}.minimo`, mensaje, { cita: etapa.cita, salida })];
      }),
    ),
};
