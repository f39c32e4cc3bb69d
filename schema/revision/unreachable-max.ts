import { aTexto, comparar, racional } from "../puntaje.ts";
import { hallar, poner, type Revision } from "./comun.ts";
import { unicos } from "./unicos.ts";

/**
 * Declared maxima that nobody can reach: of a criterion by its own table, of a stage by its tree.
 * @fuente Bases HRDC 2019 §I: academic formation up to 14 and a table that ends at 10
 */
export const unreachableMax: Revision = {
  codigo: "UNREACHABLE_MAX",
  revisar: ({ analizadas }) =>
    unicos(
      analizadas.flatMap(({ etapa, ruta, nodos, alcance }) => {
        if (!alcance) return [];
        const partes = nodos.map(({ criterio, ruta: lugar }) => ({
          ...criterio,
          lugar,
          llega: alcance.porCriterio.get(criterio.id)?.maximo,
        }));
        const todas = [
          ...partes,
          { nombre: etapa.nombre, maximo: etapa.maximo, cita: etapa.cita, lugar: ruta, llega: alcance.maximo },
        ];
        return todas.flatMap(({ nombre, maximo, cita, lugar, llega }) => {
          if (maximo === undefined || !llega || comparar(llega, racional(maximo)) >= 0) return [];
          const mensaje = `El máximo de «${nombre}» es ${maximo} y sus reglas dan como mucho ${aTexto(llega)}: nadie puede alcanzarlo.`;
          const salida = poner(llega, `${lugar}.maximo`);
          return [
            hallar("UNREACHABLE_MAX", "ERROR", `${lugar}.maximo`, mensaje, {
              cita,
              salida,
              ejemplo: `${aTexto(llega)} < ${maximo}`,
            }),
          ];
        });
      }),
    ),
};
