import type { Hallazgo } from "../hallazgo.ts";
import { comparar, igual, racional, sumar, UNO } from "../puntaje.ts";
import { hallar, type Revision } from "./comun.ts";
import { costurasPorFecha } from "./tablas-por-fecha.ts";
import { enOrden, esVacio, tablasDeRangos, type TablaDeRangos, type Tramo } from "./tablas-de-rangos.ts";

/**
 * No value between two ranges of a table is left out. Values below the first and above the last are told, since who
 * reads the table may think of them differently.
 * @fuente Bases HRDC 2019 §I (nothing below one year) · CAS 004-2026-MC-DDC-CUSCO §9.4 (between 1 and 2 years)
 */
export const rangeGap: Revision = {
  codigo: "RANGE_GAP",
  revisar: (contexto) => [
    ...tablasDeRangos(contexto).flatMap((tabla) => {
      const tramos = enOrden(tabla.rangos).filter(({ rango }) => !esVacio(rango));
      return [...interiores(tabla, tramos), ...bordes(tabla, tramos)];
    }),
    ...costurasPorFecha(contexto)
      .filter(({ clase }) => clase === "HUECO")
      .map(({ nombre, ruta, cita, dias, juntarFechas }) =>
        hallar("RANGE_GAP", "ERROR", `${ruta}.desde`, `Ninguna tabla de «${nombre}» rige ${dias}. Extienda una.`, {
          cita,
          salida: juntarFechas,
        }),
      ),
  ],
};

function interiores({ nombre, ruta, entero, cita }: TablaDeRangos, tramos: readonly Tramo[]): Hallazgo[] {
  const [primero, ...resto] = tramos;
  let alcanza = primero;
  return resto.flatMap((tramo) => {
    const previo = alcanza;
    if (previo && llegaMas(tramo, previo)) alcanza = tramo;
    const { hasta, incluyeHasta } = previo?.rango ?? {};
    const { desde, incluyeDesde } = tramo.rango;
    if (hasta === undefined || desde === undefined) return [];
    const [fin, inicio] = [racional(hasta), racional(desde)];
    const orden = comparar(fin, inicio);
    const seguidos = entero && incluyeHasta === true && incluyeDesde && igual(sumar(fin, UNO), inicio);
    if (orden > 0 || seguidos || (orden === 0 && (incluyeHasta === true || incluyeDesde))) return [];
    const hueco = orden === 0 ? `exactamente ${desde}` : `entre ${hasta} y ${desde}`;
    const mensaje = `«${nombre}» no dice qué se obtiene con un valor ${hueco}. Extienda uno de los tramos.`;
    const salida =
      orden === 0
        ? { texto: `Incluir ${desde} en el tramo superior`, ruta: `${ruta}.${tramo.indice}.incluyeDesde`, valor: true }
        : {
            texto: `Extender el tramo inferior hasta ${desde}`,
            ruta: `${ruta}.${previo?.indice}`,
            valor: { ...previo?.rango, hasta: desde, incluyeHasta: !incluyeDesde },
          };
    return [hallar("RANGE_GAP", "ERROR", `${ruta}.${tramo.indice}`, mensaje, { cita, salida })];
  });
}

function llegaMas({ rango: a }: Tramo, { rango: b }: Tramo): boolean {
  if (a.hasta === undefined || b.hasta === undefined) return b.hasta !== undefined;
  const orden = comparar(racional(a.hasta), racional(b.hasta));
  return orden > 0 || (orden === 0 && a.incluyeHasta);
}

function bordes({ nombre, ruta, cita }: TablaDeRangos, tramos: readonly Tramo[]): Hallazgo[] {
  const desde = tramos[0]?.rango.desde;
  const hallazgos: Hallazgo[] = [];
  if (desde !== undefined && racional(desde).n > 0n)
    hallazgos.push(
      hallar(
        "RANGE_GAP",
        "NOTA",
        ruta,
        `«${nombre}» empieza en ${desde}: los valores menores quedan fuera de la tabla.`,
        { cita },
      ),
    );
  const cerrados = tramos.every(({ rango }) => rango.hasta !== undefined);
  const ultimo = tramos.reduce<Tramo | undefined>(
    (mayor, tramo) => (!mayor || llegaMas(tramo, mayor) ? tramo : mayor),
    undefined,
  );
  if (cerrados && ultimo) {
    const mensaje = `«${nombre}» termina en ${ultimo.rango.hasta}: quien tiene más queda fuera de la tabla.`;
    const salida = { texto: "Quitar el extremo superior del último tramo", ruta: `${ruta}.${ultimo.indice}.hasta` };
    hallazgos.push(hallar("RANGE_GAP", "ADVERTENCIA", ruta, mensaje, { cita, salida }));
  }
  return hallazgos;
}
