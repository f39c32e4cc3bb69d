import type { Redondeo, Redondeos } from "../bases/redondeo.ts";
import type { Hallazgo } from "../hallazgo.ts";
import { recorrer } from "../bases/recorrer.ts";
import { enumerar, hallar, type Contexto, type Revision } from "./comun.ts";

const MOMENTOS = {
  panel: "el promedio de los evaluadores",
  ponderado: "los puntajes ponderados",
  bonificacion: "las bonificaciones",
  final: "el puntaje final",
} as const;

/**
 * A rounding says its mode, and when some moments that can give many decimals are rounded, the others are too.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §VIII, §X: two decimals without a mode, and for weighted scores only · reliability D2
 */
export const rounding: Revision = {
  codigo: "ROUNDING",
  revisar: (contexto) => [...sinModo(contexto), ...incompleto(contexto)],
};

function sinModo({ bases }: Contexto): Hallazgo[] {
  const hallazgos: Hallazgo[] = [];
  recorrer(bases, {
    parte: ({ titulo, valor, ruta }) => {
      if (titulo !== "Redondeo" || valor["modo"] !== undefined) return;
      const mensaje = `Se redondea a ${String(valor["decimales"])} decimales y no se dice qué se hace con la mitad. Elija el modo.`;
      const salida = { texto: "La mitad sube", ruta: `${ruta}.modo`, valor: "MITAD_ARRIBA" };
      hallazgos.push(hallar("ROUNDING", "ERROR", `${ruta}.modo`, mensaje, { salida }));
    },
  });
  return hallazgos;
}

function incompleto({ bases }: Contexto): Hallazgo[] {
  const redondeos: Redondeos = bases.redondeos ?? {};
  const faltan = hacenFalta(bases).filter((momento) => redondeos[momento] === undefined);
  if (faltan.length === 0) return [];
  const algunos = Object.keys(redondeos).length > 0;
  const que = enumerar(faltan.map((momento) => MOMENTOS[momento]));
  const mensaje = `Las bases no dicen a cuántos decimales se redondean ${que}${algunos ? ", y sí otros momentos" : ""}: quedarán exactos.`;
  const modelo: Redondeo = { decimales: 2, modo: "MITAD_ARRIBA" };
  const salida = {
    texto: "Redondear a dos decimales, la mitad sube",
    ruta: "redondeos",
    valor: { ...redondeos, ...Object.fromEntries(faltan.map((momento) => [momento, modelo])) },
  };
  return [hallar("ROUNDING", "ADVERTENCIA", "redondeos", mensaje, { cita: bases.total.cita, salida })];
}

function hacenFalta({ etapas, total, bonificaciones }: Contexto["bases"]): (keyof typeof MOMENTOS)[] {
  const promedia = etapas.some(
    ({ panel }) => panel && panel.miembros > 1 && panel.regla !== "SUMA" && panel.regla !== "CONSENSO",
  );
  const pondera = total.modo === "PONDERADO" || total.modo === "NORMALIZADO";
  const porcentajes = bonificaciones.some(({ monto }) => monto.unidad === "PORCENTAJE");
  return [
    ...(promedia ? (["panel"] as const) : []),
    ...(pondera ? (["ponderado"] as const) : []),
    ...(porcentajes ? (["bonificacion", "final"] as const) : []),
  ];
}
