import { aTexto, comparar, racional } from "../puntaje.ts";
import { hallar, type Revision } from "./comun.ts";
import { costurasPorFecha } from "./tablas-por-fecha.ts";
import { enOrden, esVacio, tablasDeRangos, type Tramo } from "./tablas-de-rangos.ts";

/**
 * No value belongs to two ranges that give different points, and every range holds some value.
 * @fuente Bases HRDC 2019 §I: «de 01 a 02» and «de 02 a 05» share exactly two years
 */
export const rangeOverlap: Revision = {
  codigo: "RANGE_OVERLAP",
  revisar: (contexto) => [
    ...costurasPorFecha(contexto)
      .filter(({ clase }) => clase === "TRASLAPE")
      .map(({ nombre, ruta, cita, dias, juntarFechas }) => {
        const mensaje = `Dos tablas de «${nombre}» rigen ${dias}: no se sabe cuál se aplica. Separe sus fechas.`;
        return hallar("RANGE_OVERLAP", "ERROR", `${ruta}.desde`, mensaje, { cita, salida: juntarFechas });
      }),
    ...tablasDeRangos(contexto).flatMap(({ nombre, ruta, rangos, cita }) => {
      const tramos = enOrden(rangos);
      const vacios = tramos
        .filter(({ rango }) => esVacio(rango))
        .map(({ indice }) =>
          hallar(
            "RANGE_OVERLAP",
            "ERROR",
            `${ruta}.${indice}`,
            `Un tramo de «${nombre}» no contiene ningún valor. Corrija sus extremos.`,
            { cita, salida: { texto: "Quitar el tramo", ruta: `${ruta}.${indice}` } },
          ),
        );
      const llenos = tramos.filter(({ rango }) => !esVacio(rango));
      const cruces = llenos.flatMap((tramo, i) =>
        llenos.slice(i + 1).flatMap((otro) => {
          const comun = compartido(tramo, otro);
          if (comun === null) return [];
          const iguales = comparar(racional(tramo.rango.puntos), racional(otro.rango.puntos)) === 0;
          const mensaje = `Dos tramos de «${nombre}» contienen ${comun}: uno da ${tramo.rango.puntos} y el otro ${otro.rango.puntos}. Diga a cuál pertenece.`;
          const { desde, incluyeDesde } = otro.rango;
          const corto = { ...tramo.rango, ...(desde !== undefined && { hasta: desde, incluyeHasta: !incluyeDesde }) };
          const recorta =
            desde === undefined || esVacio(corto)
              ? { texto: `Quitar el tramo que da ${otro.rango.puntos}`, ruta: `${ruta}.${otro.indice}` }
              : { texto: `Cortar el tramo inferior en ${desde}`, ruta: `${ruta}.${tramo.indice}`, valor: corto };
          const salida = comun.startsWith("desde")
            ? recorta
            : {
                texto: `Dejar ${comun} solo en el tramo superior`,
                ruta: `${ruta}.${tramo.indice}.incluyeHasta`,
                valor: false,
              };
          return [
            hallar("RANGE_OVERLAP", iguales ? "ADVERTENCIA" : "ERROR", `${ruta}.${tramo.indice}`, mensaje, {
              cita,
              salida,
            }),
          ];
        }),
      );
      return [...vacios, ...cruces];
    }),
  ],
};

/** What two ranges share, the first with the lower start; null when nothing. */
function compartido({ rango: bajo }: Tramo, { rango: alto }: Tramo): string | null {
  if (bajo.hasta === undefined) return `desde ${alto.desde ?? "el menor valor"}`;
  if (alto.desde === undefined) return `desde el menor valor hasta ${bajo.hasta}`;
  const orden = comparar(racional(alto.desde), racional(bajo.hasta));
  if (orden > 0) return null;
  if (orden === 0) return alto.incluyeDesde && bajo.incluyeHasta ? aTexto(racional(alto.desde)) : null;
  return `desde ${alto.desde}`;
}
