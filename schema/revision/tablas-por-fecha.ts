import type { Cita } from "../bases/cita.ts";
import type { MontoDe } from "../bases/bonificacion.ts";
import { fechaCorta, sumarDias } from "../fecha.ts";
import type { Salida } from "../hallazgo.ts";
import type { Contexto } from "./comun.ts";

type Tabla = MontoDe<"POR_FECHA">["tablas"][number];

/** Two tables of a bonus that follow each other in time: they share days, or leave some without a table. */
export interface Costura {
  readonly nombre: string;
  readonly ruta: string;
  readonly cita: Cita | undefined;
  readonly clase: "TRASLAPE" | "HUECO";
  readonly dias: string;
  /** Ends the earlier table the day before the later one starts. */
  readonly juntarFechas: Salida | undefined;
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
      if (!previa || !hallada) return [];
      const lugar = `${ruta}.${monto.tablas.indexOf(previa)}`;
      const juntarFechas = terminar(previa, tabla, lugar);
      return [{ nombre, ruta: `${ruta}.${monto.tablas.indexOf(tabla)}`, cita, juntarFechas, ...hallada }];
    });
  });

function terminar(previa: Tabla, { desde }: Tabla, ruta: string): Salida | undefined {
  const hasta = desde === undefined ? undefined : sumarDias(desde, -1);
  if (hasta === undefined || (previa.desde !== undefined && hasta < previa.desde))
    return { texto: "Quitar la tabla anterior", ruta };
  return { texto: `Que la tabla anterior rija hasta el ${fechaCorta(hasta)}`, ruta: `${ruta}.hasta`, valor: hasta };
}

function entre({ hasta }: Tabla, { desde }: Tabla): Pick<Costura, "clase" | "dias"> | null {
  if (hasta === undefined || desde === undefined || hasta >= desde)
    return { clase: "TRASLAPE", dias: desde === undefined ? "más de un día" : `el ${fechaCorta(desde)}` };
  const siguiente = sumarDias(hasta, 1);
  return siguiente === desde
    ? null
    : { clase: "HUECO", dias: `del ${fechaCorta(siguiente)} al ${fechaCorta(sumarDias(desde, -1))}` };
}

const comparar = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
