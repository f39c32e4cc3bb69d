import type { Avance, Etapa } from "../bases/etapa.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { nombreDeDato } from "../calificacion/criterios/dato.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { seOrdena } from "./datos.ts";

/**
 * Every tie ends: the last rule of the list always decides, no rule stands after one that does, none compares what has no
 * order, and a cut among the best says what happens with those who tie at it.
 * @fuente Bases HRDC 2019 §II: «los 3 mayores puntajes», without ties nor third place
 */
export const tieIncomplete: Revision = {
  codigo: "TIE_INCOMPLETE",
  revisar: (contexto) => [...lista(contexto), ...sinOrden(contexto), ...contexto.bases.etapas.flatMap(cortes)],
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

/** A yes or no, or a text, is neither greater nor less: the rule would tell nobody apart. */
function sinOrden({ bases, indice }: Contexto): Hallazgo[] {
  return (bases.desempates ?? []).flatMap((regla, i) => {
    if (regla.tipo !== "DATO" || seOrdena(regla.dato, indice)) return [];
    const mensaje = `«${nombreDeDato(regla.dato, indice)}» no tiene un orden de menor a mayor: la regla no separa a nadie. Use una condición, o dé orden a sus opciones.`;
    const salida = { texto: "Quitar la regla", ruta: `desempates.${i}` };
    return [hallar("TIE_INCOMPLETE", "ERROR", `desempates.${i}.dato`, mensaje, { cita: regla.cita, salida })];
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
