import type { Hallazgo } from "../hallazgo.ts";
import { afirmadas } from "./afirmaciones.ts";
import { esPuntajeFinal } from "./afirmaciones-asuntos.ts";
import { enumerar, hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * No term is defined by itself: a bonus is not taken of the final score that contains it, nor asks for a minimum that it
 * helps to reach.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §IX and table 10.4: «sobre el puntaje final», which comes after the bonuses
 */
export const termCycle: Revision = {
  codigo: "TERM_CYCLE",
  revisar: (contexto) => [...enClausulas(contexto), ...compuertas(contexto)],
};

function enClausulas(contexto: Contexto): Hallazgo[] {
  const nombres = new Map(contexto.bases.bonificaciones.map(({ id, nombre }) => [id, nombre]));
  const circulares = afirmadas(contexto, "TERM_CYCLE").flatMap(({ parametro, dichos }) =>
    dichos
      .filter(({ valor }) => esPuntajeFinal(valor))
      .map((dicho) => ({ dicho, bono: nombres.get(parametro.split(".")[1] ?? "") ?? "la bonificación" })),
  );
  const porClausula = Map.groupBy(circulares, ({ dicho }) => dicho.salida.ruta);
  return [...porClausula.values()].flatMap(([primero, ...otros]) => {
    if (!primero) return [];
    const { ruta, titulo, cita, salida } = primero.dicho;
    const bonos = enumerar([primero, ...otros].map(({ bono }) => `«${bono}»`));
    const mensaje = `«${titulo}» calcula ${bonos} sobre el puntaje final, que ya las contiene: es circular. Diga «puntaje total», el de antes de las bonificaciones.`;
    return [hallar("TERM_CYCLE", "ERROR", ruta, mensaje, { cita, salida })];
  });
}

function compuertas({ bases, indice }: Contexto): Hallazgo[] {
  return bases.bonificaciones.flatMap(({ id, nombre, momento, exige = [], cita }) =>
    exige.flatMap((puerta, i) => {
      if (momento.tipo === "AL_FINAL" || puerta.tipo !== "MINIMO_ETAPA" || puerta.con !== "CON_BONIFICACION") return [];
      if (puerta.etapa !== momento.etapa) return [];
      const ruta = `bonificaciones.${id}.exige.${i}`;
      const etapa = indice.etapas.get(puerta.etapa)?.nombre ?? "la etapa";
      const mensaje = `«${nombre}» pide el mínimo de «${etapa}» con bonificación, y es ella la que se suma ahí: es circular. Pídalo sin bonificación.`;
      const salida = { texto: "Pedirlo sin bonificación", ruta: `${ruta}.con`, valor: "SIN_BONIFICACION" };
      return [hallar("TERM_CYCLE", "ADVERTENCIA", ruta, mensaje, { cita, salida })];
    }),
  );
}
