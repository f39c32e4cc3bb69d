import type { Avance, Etapa } from "../bases/etapa.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * Every tie ends: the last rule of the list always decides, no rule stands after one that does, and a cut among the best
 * says what happens with those who tie at it.
 * @fuente Bases HRDC 2019 §II: «los 3 mayores puntajes», without ties nor third place
 */
export const tieIncomplete: Revision = {
  codigo: "TIE_INCOMPLETE",
  revisar: (contexto) => [...lista(contexto), ...contexto.bases.etapas.flatMap(cortes)],
};

const DECIDE_SIEMPRE = new Set(["SORTEO"]);

function lista({ bases }: Contexto): Hallazgo[] {
  const reglas = bases.desempates ?? [];
  const primera = reglas.findIndex((regla) => DECIDE_SIEMPRE.has(regla.tipo));
  if (reglas.length === 0) return [];
  if (primera < 0) {
    const salida = {
      texto: "Terminar con un sorteo público",
      ruta: "desempates",
      valor: [...reglas, { tipo: "SORTEO", id: "sorteo-publico" }],
    };
    return [
      hallar(
        "TIE_INCOMPLETE",
        "ADVERTENCIA",
        "desempates",
        "El empate puede seguir después de la última regla. Termine la lista con una que siempre decida, como el sorteo público.",
        { salida },
      ),
    ];
  }
  return reglas.slice(primera + 1).map((regla, i) => {
    const ruta = `desempates.${"id" in regla ? regla.id : primera + 1 + i}`;
    return hallar(
      "TIE_INCOMPLETE",
      "ADVERTENCIA",
      ruta,
      "Esta regla nunca se aplica: el sorteo que va antes ya decide.",
      { cita: regla.cita, salida: { texto: "Quitar la regla", ruta } },
    );
  });
}

function cortes(etapa: Etapa): Hallazgo[] {
  return (etapa.avance ?? []).flatMap((avance, i) => {
    if (!sinEmpate(avance)) return [];
    const ruta = `etapas.${etapa.id}.avance.${i}`;
    const mensaje = `En «${etapa.nombre}» pasan los primeros y las bases no dicen qué ocurre con quienes empatan en el corte. Elija.`;
    const salida = { texto: "Pasan todos los empatados", ruta: `${ruta}.empate`, valor: "PASAN_TODOS" };
    return [hallar("TIE_INCOMPLETE", "ERROR", `${ruta}.empate`, mensaje, { cita: avance.cita ?? etapa.cita, salida })];
  });
}

const sinEmpate = (avance: Avance): boolean =>
  (avance.tipo === "PRIMEROS" || avance.tipo === "POR_VACANTE") && avance.empate === undefined;
