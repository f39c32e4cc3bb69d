import type { Hallazgo } from "../hallazgo.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { enTexto, fila, filas, publicacionDe, type Fila } from "./hitos.ts";

/**
 * Each row ends after it starts, and rows come in the order in which things happen.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §V: interviews from 19/05/2026 to 27/05/2025
 */
export const dateOrder: Revision = {
  codigo: "DATE_ORDER",
  revisar: (contexto) => [...internos(contexto), ...entreFilas(contexto)],
};

function internos({ bases }: Contexto): Hallazgo[] {
  return bases.cronograma.hitos.flatMap(({ id, nombre, cuando, cita }) => {
    const [inicio, fin, clave] =
      cuando.tipo === "RANGO"
        ? [cuando.desde, cuando.hasta, "hasta"]
        : cuando.tipo === "HORAS"
          ? [cuando.abre, cuando.cierra, "cierra"]
          : ["", "", ""];
    const invertido = cuando.tipo === "HORAS" ? inicio >= fin : inicio > fin;
    if (clave === "" || !invertido) return [];
    const mensaje = `«${nombre}» termina el ${enTexto(fin)}, antes de empezar el ${enTexto(inicio)}. Corrija una de las dos fechas.`;
    return [
      hallar("DATE_ORDER", "ERROR", `cronograma.hitos.${id}.cuando.${clave}`, mensaje, {
        cita,
        salida: mismoAnio(id, clave, inicio, fin),
      }),
    ];
  });
}

/** When only the year is wrong, the year of the start mends it. */
function mismoAnio(id: string, clave: string, inicio: string, fin: string) {
  const valor = inicio.slice(0, 4) + fin.slice(4);
  if (valor <= inicio) return undefined;
  return { texto: `Poner ${enTexto(valor)}`, ruta: `cronograma.hitos.${id}.cuando.${clave}`, valor };
}

/** Pairs of rows of which the second may not start before the first has started or ended. */
function entreFilas(contexto: Contexto): Hallazgo[] {
  const unica = (gobierna: Parameters<typeof fila>[1]): Fila | null => fila(contexto, gobierna);
  const ids = contexto.bases.etapas.map((etapa) => etapa.id);
  const etapas = ids.map((id) => ({
    desarrollo: fila(contexto, "ETAPA", id),
    resultados: fila(contexto, "PUBLICACION", id),
    reclamos: filas(contexto, "RECLAMOS", id),
  }));
  const final = unica("PUBLICACION_FINAL");
  const pares: (readonly [antes: Fila | null, despues: Fila | null, desde: "abre" | "cierra"])[] = [
    [unica("REGISTRO"), unica("CONVOCATORIA"), "abre"],
    [unica("CONVOCATORIA"), unica("POSTULACION"), "abre"],
    [unica("POSTULACION"), etapas[0]?.desarrollo ?? null, "cierra"],
    ...etapas.flatMap(({ desarrollo, resultados, reclamos }) => [
      [desarrollo, resultados, "abre"] as const,
      ...reclamos.map((reclamo) => [resultados, reclamo, "abre"] as const),
      [desarrollo, final, "abre"] as const,
    ]),
    ...ids.map((id) => [publicacionDe(contexto, id), final, "abre"] as const),
    [final, unica("SUSCRIPCION"), "abre"],
  ];
  return pares.flatMap(([antes, despues, desde]) => {
    if (!antes?.fechas || !despues?.fechas || antes.hito.id === despues.hito.id) return [];
    if (despues.fechas.abre >= antes.fechas[desde]) return [];
    const mensaje = `«${despues.hito.nombre}» empieza el ${enTexto(despues.fechas.primerDia)}, antes de que ${desde === "abre" ? "empiece" : "termine"} «${antes.hito.nombre}» (${enTexto(desde === "abre" ? antes.fechas.primerDia : antes.fechas.ultimoDia)}). Corrija una de las dos fechas.`;
    return [hallar("DATE_ORDER", "ERROR", `${despues.ruta}.cuando`, mensaje, { cita: despues.hito.cita })];
  });
}
