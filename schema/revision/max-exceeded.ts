import type { Bonificacion } from "../bases/bonificacion.ts";
import {
  aTexto,
  CIEN,
  CERO,
  comparar,
  dividir,
  maximo,
  minimo,
  multiplicar,
  racional,
  sumar,
  type Racional,
} from "../puntaje.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { totalDe } from "./aportes.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * When bonuses can carry the final score beyond the printed maximum, the bases say whether it is cut there.
 * @fuente Bases HRDC 2019 §I, §VI (90 + 13.50 = 103.50 of 100) · CAS 004-2026-MC-DDC-CUSCO §VII, §IX (50 + 10 % = 55)
 */
export const maxExceeded: Revision = {
  codigo: "MAX_EXCEEDED",
  revisar: (contexto) => {
    const { total, bonificaciones } = contexto.bases;
    if (total.tope !== undefined || total.sinTope === true || bonificaciones.length === 0) return [];
    return [...delTotal(contexto), ...deEtapas(contexto)];
  },
};

function delTotal(contexto: Contexto): Hallazgo[] {
  const { total } = contexto.bases;
  const suma = totalDe(contexto.queSuman, "maximo", contexto);
  const declarado = total.maximo === undefined ? suma?.n : racional(total.maximo);
  if (!suma || !declarado) return [];
  const llega = finalMaximo(contexto, suma.n);
  if (comparar(llega, declarado) <= 0) return [];
  const mensaje =
    `Con las bonificaciones el puntaje final puede llegar a ${aTexto(llega)} y el máximo es ${aTexto(declarado)}: ` +
    "las bases no dicen si se corta. Ponga un tope o diga que no lo hay.";
  const salida = { texto: "El puntaje final no tiene tope", ruta: "total.sinTope", valor: true };
  return [
    hallar("MAX_EXCEEDED", "ERROR", "total.tope", mensaje, {
      cita: total.cita,
      salida,
      ejemplo: `${aTexto(llega)} > ${aTexto(declarado)}`,
    }),
  ];
}

/** Stages whose own bonuses pass their printed maximum, which then is no maximum. */
function deEtapas(contexto: Contexto): Hallazgo[] {
  const { bonificaciones } = contexto.bases;
  return contexto.bases.etapas.flatMap(({ id, nombre, maximo: declarado, tope, sinTope, cita }) => {
    if (declarado === undefined || tope !== undefined || sinTope === true) return [];
    const suyas = bonificaciones.filter(({ momento }) => momento.tipo === "EN_ETAPA" && momento.etapa === id);
    const todo = racional(declarado);
    const llega = suyas.reduce((suma, bono) => sumar(suma, incremento(bono, todo, suma, contexto)), todo);
    if (comparar(llega, todo) <= 0) return [];
    const mensaje = `«${nombre}» tiene un máximo de ${declarado} y con su bonificación se llega a ${aTexto(llega)}: las bases no dicen si se corta. Ponga un tope o diga que no lo hay.`;
    const salida = { texto: "La etapa no tiene tope", ruta: `etapas.${id}.sinTope`, valor: true };
    const ejemplo = `${aTexto(llega)} > ${declarado}`;
    return [hallar("MAX_EXCEEDED", "ADVERTENCIA", `etapas.${id}.tope`, mensaje, { cita, salida, ejemplo })];
  });
}

/** The greatest final score: every stage at its maximum and every bonus given, whatever its gates. */
function finalMaximo(contexto: Contexto, totalSinBonos: Racional): Racional {
  const { bonificaciones, gruposBonificaciones = [] } = contexto.bases;
  const incrementos = new Map<string, Racional>();
  let acumulado = totalSinBonos;
  for (const bonificacion of bonificaciones) {
    const alFinal = bonificacion.momento.tipo === "AL_FINAL";
    const n = incremento(bonificacion, totalSinBonos, acumulado, contexto);
    const suma = alFinal ? n : aporteDe(bonificacion, n, contexto);
    incrementos.set(bonificacion.id, suma);
    acumulado = sumar(acumulado, suma);
  }
  return gruposBonificaciones.reduce((total, { id, modo, tope }) => {
    const suyos = bonificaciones.filter((b) => b.grupo === id).map((b) => incrementos.get(b.id) ?? CERO);
    const juntos = suyos.reduce(sumar, CERO);
    const elegidos = modo === "SOLO_LA_MAYOR" ? maximo(CERO, ...suyos) : juntos;
    const quedan = tope === undefined ? elegidos : minimo(elegidos, racional(tope));
    return sumar(total, sumar(quedan, multiplicar(juntos, racional("-1"))));
  }, acumulado);
}

function incremento(bonificacion: Bonificacion, total: Racional, acumulado: Racional, contexto: Contexto): Racional {
  const { monto, tope } = bonificacion;
  const mayor = montoMayor(bonificacion);
  const n =
    monto.unidad === "PUNTOS"
      ? mayor
      : dividir(multiplicar(baseDe(bonificacion, total, acumulado, contexto), mayor), CIEN);
  return tope === undefined ? n : minimo(n, racional(tope));
}

function montoMayor({ monto }: Bonificacion): Racional {
  const valores =
    monto.tipo === "FIJO"
      ? [monto.valor]
      : monto.tipo === "NIVELES"
        ? monto.filas.map((fila) => fila.valor)
        : monto.tipo === "RANGOS"
          ? monto.rangos.map((rango) => rango.puntos)
          : monto.tablas.flatMap((tabla) => tabla.filas.map((fila) => fila.valor));
  return maximo(CERO, ...valores.map((valor) => racional(valor)));
}

function baseDe({ base, momento }: Bonificacion, total: Racional, acumulado: Racional, contexto: Contexto): Racional {
  const deEtapa = (id: string, ponderado: boolean): Racional => {
    const etapa = contexto.indice.etapas.get(id);
    if (etapa?.maximo === undefined) return CERO;
    return ponderado ? (totalDe([etapa], "maximo", contexto)?.n ?? CERO) : racional(etapa.maximo);
  };
  if (base?.tipo === "ETAPA") return deEtapa(base.etapa, base.puntaje === "PONDERADO");
  if (base?.tipo === "SUMA_ETAPAS")
    return base.etapas.map((id) => deEtapa(id, base.puntaje === "PONDERADO")).reduce(sumar, CERO);
  if (!base && momento.tipo !== "AL_FINAL") return deEtapa(momento.etapa, momento.tipo === "EN_PONDERADO");
  return base?.tipo === "TOTAL" ? total : acumulado;
}

/** What an increment inside a stage adds to the total. */
function aporteDe({ momento }: Bonificacion, n: Racional, contexto: Contexto): Racional {
  if (momento.tipo !== "EN_ETAPA") return n;
  const etapa = contexto.queSuman.find((una) => una.id === momento.etapa);
  if (!etapa) return CERO;
  const maximoEtapa = racional(etapa.maximo ?? "0");
  const entero = totalDe([etapa], "maximo", contexto)?.n ?? CERO;
  return maximoEtapa.n === 0n ? CERO : dividir(multiplicar(entero, n), maximoEtapa);
}
