/** Numbers of a simulation as people read them, each with what it is a part of. */
import type { EstadoEtapa, ResultadoFinal } from "#schema/calificacion/index.ts";
import type { Tramo } from "#schema/simulacion/index.ts";

const numeros = new Intl.NumberFormat("es-PE");

export const cifra = (n: number): string => numeros.format(n);

/** The sign stays with its number. */
const PORCIENTO = "\u00A0%";

/** `12.5 %`; nothing of nothing is no part. */
export function parte(n: number, de: number): string {
  if (de === 0) return "–";
  const decimas = Math.round((1000 * n) / de);
  return n > 0 && decimas === 0 ? `menos de 0.1${PORCIENTO}` : `${decimas / 10}${PORCIENTO}`;
}

/** `120 de 500 postulantes (24 %)`. */
export const deCuantos = (n: number, de: number, que: string): string =>
  `${cifra(n)} de ${cifra(de)} ${que} (${parte(n, de)})`;

export const RESULTADOS: Readonly<Record<ResultadoFinal, string>> = {
  GANADOR: "Gana",
  ACCESITARIO: "Accesitario",
  APROBADO_SIN_VACANTE: "Aprueba sin vacante",
  EMPATE_PENDIENTE: "Empate sin resolver",
  ASIGNADO_A_OTRA_PLAZA: "Obtiene otra plaza",
  RESULTADO_SIN_EFECTO: "Resultado sin efecto",
  NO_APTO: "No apto",
  DESCALIFICADO: "Descalificado",
  NO_SE_PRESENTO: "No se presentó",
  PENDIENTE: "Falta evaluarlo",
  RETIRADO: "Retirado",
};

export const ESTADOS_ETAPA: Readonly<Record<EstadoEtapa, string>> = {
  APTO: "Apto",
  NO_APTO: "No apto",
  DESCALIFICADO: "Descalificado",
  NO_SE_PRESENTO: "No se presentó",
  PENDIENTE: "Falta evaluarlo",
};

/** `de 30 a 31`, or the single score when the bar holds one. */
export const enTramo = ({ desde, hasta }: Tramo): string =>
  hasta - desde === 1 ? String(desde) : `${desde}–${hasta - 1}`;

/** Where most are, for who cannot see the bars. */
export function resumenDeTramos(tramos: readonly Tramo[], que: string): string {
  const total = tramos.reduce((suma, { cuantos }) => suma + cuantos, 0);
  const conGente = tramos.filter(({ cuantos }) => cuantos > 0);
  const [primero, ultimo] = [conGente[0], conGente.at(-1)];
  if (!primero || !ultimo || total === 0) return `${que}: nadie llegó a tener puntaje.`;
  const mayor = conGente.reduce((a, b) => (b.cuantos > a.cuantos ? b : a), primero);
  let suma = 0;
  const medio = conGente.find(({ cuantos }) => (suma += cuantos) * 2 >= total) ?? ultimo;
  return (
    `${que}: ${cifra(total)} puntajes, de ${primero.desde} a ${ultimo.hasta - 1} puntos. ` +
    `La mitad tiene ${enTramo(medio)} o menos; lo más frecuente es ${enTramo(mayor)}, ${deCuantos(mayor.cuantos, total, "puntajes")}.`
  );
}
