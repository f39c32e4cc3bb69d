import { aTexto, comparar, racional } from "../puntaje.ts";
import { hallar, type Revision } from "./comun.ts";
import { unicos } from "./unicos.ts";

/**
 * Who meets exactly the profile of a plaza must be able to pass: every minimum of a stage that asks for the profile is
 * within reach of that person, with the best that a panel can give. Where the stage does not ask for the profile, or the
 * profile asks for nothing that can be measured, to compete for the points may be what is meant: then it is a warning.
 * @fuente Bases HRDC 2019 §I: who meets all the minima gets 8 + 8 + 8 = 24 and the stage asks for 26
 */
export const minVsQualified: Revision = {
  codigo: "MIN_VS_QUALIFIED",
  revisar: ({ analizadas, indice }) =>
    unicos(
      analizadas.flatMap(({ etapa, ruta, plazas, nodos, alcance }) => {
        if (!alcance || !etapa.eliminatoria) return [];
        const pide = plazas.some((id) => indice.plazas.get(id)?.perfil.some(({ aplica, si }) => aplica === "SI" && si));
        const gravedad = etapa.exigePerfil && pide ? "ERROR" : "ADVERTENCIA";
        const partes = nodos.map(({ criterio, ruta: lugar }) => ({
          ...criterio,
          lugar,
          obtiene: alcance.calificadoPorCriterio.get(criterio.id),
        }));
        const todas = [
          ...partes,
          { nombre: etapa.nombre, minimo: etapa.minimo, cita: etapa.cita, lugar: ruta, obtiene: alcance.calificado },
        ];
        return todas.flatMap(({ nombre, minimo, cita, lugar, obtiene }) => {
          if (minimo === undefined || !obtiene || comparar(obtiene, racional(minimo)) >= 0) return [];
          const mensaje =
            `Quien cumple justo el perfil (${plazas.slice(0, 3).join(", ")}${plazas.length > 3 ? "…" : ""}) obtiene ${aTexto(obtiene)} en «${nombre}» ` +
            `y el mínimo es ${minimo}: queda fuera aunque cumple todos los requisitos.`;
          const salida = { texto: `Poner ${aTexto(obtiene)}`, ruta: `${lugar}.minimo`, valor: aTexto(obtiene) };
          return [hallar("MIN_VS_QUALIFIED", gravedad, `${lugar}.minimo`, mensaje, { cita, salida })];
        });
      }),
    ),
};
