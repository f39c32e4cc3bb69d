import type { Cita } from "../bases/cita.ts";
import type { MontoDe } from "../bases/bonificacion.ts";
import { sumarDias } from "../fecha.ts";
import type { Contexto } from "./comun.ts";

type Tabla = MontoDe<"POR_FECHA">["tablas"][number];

/** Two tables of a bonus that follow each other in time: they share days, or leave some without a table. */
export interface Costura {
  readonly nombre: string;
  readonly ruta: string;
  readonly cita: Cita | undefined;
  readonly clase: "TRASLAPE" | "HUECO";
  readonly dias: string;
}

/** Where the tables of the bonuses that depend on a date do not meet. */
export const costurasPorFecha = ({ bases }: Contexto): Costura[] =>
  bases.bonificaciones.flatMap(({ id, nombre, monto, cita }) => {
    if (monto.tipo !== "POR_FECHA") return [];
    const ruta = `bonificaciones.${id}.monto.tablas`;
    const orden = monto.tablas.toSorted((a, b) => comparar(a.desde ?? "", b.desde ?? ""));
    return orden.slice(1).flatMap((tabla, i): Costura[] => {
      const previa = orden[i];
      const hallada = previa && entre(previa, tabla);
      return hallada ? [{ nombre, ruta: `${ruta}.${monto.tablas.indexOf(tabla)}`, cita, ...hallada }] : [];
    });
  });

function entre({ hasta }: Tabla, { desde }: Tabla): Pick<Costura, "clase" | "dias"> | null {
  if (hasta === undefined || desde === undefined || hasta >= desde)
    return { clase: "TRASLAPE", dias: desde === undefined ? "más de un día" : `el ${desde}` };
  const siguiente = sumarDias(hasta, 1);
  return siguiente === desde ? null : { clase: "HUECO", dias: `del ${siguiente} al ${sumarDias(desde, -1)}` };
}

const comparar = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
