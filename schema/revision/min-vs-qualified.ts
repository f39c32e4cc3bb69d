import type { Criterio } from "../bases/criterio.ts";
import type { Indice } from "../indice.ts";
import { aTexto, comparar, racional, sumarTodo } from "../puntaje.ts";
import type { Alcanzable } from "./alcanzable.ts";
import { enumerar, hallar, poner, type Revision } from "./comun.ts";
import { unicos } from "./unicos.ts";

/**
 * Who meets exactly the profile of a plaza must be able to pass: every minimum of a stage that asks for the profile is
 * within reach of that person, with the best that a panel can give. To ask for more than the profile may be what is meant, so
 * it is a warning: whoever means it says why, and the reason is published.
 * @fuente Bases HRDC 2019 §I: who meets all the minima gets 8 + 8 + 8 = 24 and the stage asks for 26
 */
export const minVsQualified: Revision = {
  codigo: "MIN_VS_QUALIFIED",
  revisar: ({ analizadas, indice }) =>
    unicos(
      analizadas.flatMap(({ etapa, ruta, plazas, nodos, alcance }) => {
        if (!alcance || !etapa.eliminatoria) return [];
        const partes = nodos.map(({ criterio, ruta: lugar }) => ({
          ...criterio,
          criterio,
          lugar,
          obtiene: alcance.calificadoPorCriterio.get(criterio.id),
        }));
        const todas = [
          ...partes,
          {
            nombre: etapa.nombre,
            minimo: etapa.minimo,
            cita: etapa.cita,
            criterio: nodos[0]?.criterio,
            lugar: ruta,
            obtiene: alcance.calificado,
          },
        ];
        return todas.flatMap(({ nombre, minimo, cita, criterio, lugar, obtiene }) => {
          if (minimo === undefined || !obtiene || comparar(obtiene, racional(minimo)) >= 0) return [];
          const mensaje =
            `Quien cumple justo el perfil${deQuePlazas(plazas, indice)} obtiene ${aTexto(obtiene)} en «${nombre}» ` +
            `y el mínimo es ${minimo}: queda fuera aunque cumple todos los requisitos. Baje el mínimo, o suba los puntos de quien cumple.`;
          const salida = poner(obtiene, `${lugar}.minimo`);
          const ejemplo = `${cuentaDe(criterio, alcance) ?? aTexto(obtiene)} < ${minimo}`;
          return [hallar("MIN_VS_QUALIFIED", "ADVERTENCIA", `${lugar}.minimo`, mensaje, { cita, salida, ejemplo })];
        });
      }),
    ),
};

function deQuePlazas(ids: readonly string[], { plazas }: Indice): string {
  const nombres = ids.flatMap((id) => plazas.get(id)?.nombre ?? []);
  if (nombres.length === 0) return "";
  return ` de ${enumerar(nombres.slice(0, 3).map((nombre) => `«${nombre}»`))}${nombres.length > 3 ? " y otras" : ""}`;
}

/** `8 + 8 + 8 = 24`, when the points of a sum are those of its parts. */
function cuentaDe(criterio: Criterio | undefined, { calificadoPorCriterio }: Alcanzable): string | null {
  if (criterio?.tipo !== "GRUPO" || criterio.combina !== "SUMA" || criterio.hijos.length < 2) return null;
  const partes = criterio.hijos.flatMap(({ id }) => calificadoPorCriterio.get(id) ?? []);
  const suma = sumarTodo(partes);
  const entero = calificadoPorCriterio.get(criterio.id);
  if (partes.length < criterio.hijos.length || !entero || comparar(suma, entero) !== 0) return null;
  return `${partes.map(aTexto).join(" + ")} = ${aTexto(suma)}`;
}
