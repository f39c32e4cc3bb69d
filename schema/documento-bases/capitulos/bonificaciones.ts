import type { Bonificacion, Monto } from "../../bases/bonificacion.ts";
import { fechaCorta } from "../../fecha.ts";
import type { FilaTabla } from "../bloque.ts";
import { enPuntos, enumerar, mayuscula, redondeo } from "../cifras.ts";
import { baseEnPalabras, compuertaEnPalabras, enPalabras, momentoEnPalabras } from "../condiciones.ts";
import type { Escritor } from "../escritor.ts";
import { filasDeRangos } from "./criterios.ts";

/** VI. Each bonus as a sentence and its table; then how several live together. */
export function escribirBonificaciones(e: Escritor): void {
  const { bonificaciones, gruposBonificaciones = [] } = e.bases;
  e.titulo(1, "BONIFICACIONES", "bonificaciones", "bonificaciones");
  if (bonificaciones.length === 0) return e.parrafo("Estas bases no otorgan bonificaciones.", "bonificaciones");
  e.parrafo(
    "Las bonificaciones de un mismo momento se calculan en el orden en que aquí están, cada una sobre su propia base.",
    "bonificaciones",
  );
  for (const bonificacion of bonificaciones) escribirBonificacion(e, bonificacion);
  if (gruposBonificaciones.length === 0) return;
  e.titulo(2, "Bonificaciones que van juntas", "gruposBonificaciones");
  for (const { id, nombre, modo, tope, cita } of gruposBonificaciones) {
    const suyas = bonificaciones.filter(({ grupo }) => grupo === id).map((una) => e.nombres.bonificacion(una.id));
    const como = modo === "TODAS" ? "se suman todas" : "cuenta solo la mayor";
    const hasta = tope === undefined ? "" : `, hasta ${enPuntos(tope)} entre todas`;
    e.parrafo(
      `${nombre}: de ${suyas.length > 0 ? enumerar(suyas) : "ninguna bonificación"} ${como}${hasta}.`,
      `gruposBonificaciones.${id}`,
      cita,
    );
  }
}

function escribirBonificacion(e: Escritor, bonificacion: Bonificacion): void {
  const { id, nombre, si, documentos = [], monto, base, momento, exige = [], tope, redondeo: redondea } = bonificacion;
  const { bases } = e;
  const ruta = `bonificaciones.${id}`;
  e.titulo(2, nombre, ruta, ruta);
  const acredita =
    documentos.length === 0 ? "" : `, acreditado con ${enumerar(documentos.map(e.nombres.documento), "o")}`;
  const sobre = base === undefined || monto.unidad === "PUNTOS" ? "" : ` del ${baseEnPalabras(bases, base)}`;
  const condiciones = exige.length === 0 ? "" : `, ${exige.map((una) => compuertaEnPalabras(bases, una)).join(" y ")}`;
  const limite = tope === undefined ? "" : ` No puede dar más de ${enPuntos(tope)}.`;
  const cifra = redondea === undefined ? "" : ` Se redondea ${redondeo(redondea)}.`;
  e.parrafo(
    `A quien cumple que ${enPalabras(bases, si)}${acredita}, se le suma ${momentoEnPalabras(bases, momento)}, ${cuanto(monto)}${sobre}${condiciones}.${cualFila(e, monto)}${limite}${cifra}`,
    ruta,
    bonificacion.cita,
  );
  escribirTabla(e, monto, nombre, `${ruta}.monto`);
}

const unidadDe = ({ unidad }: Monto): string => (unidad === "PORCENTAJE" ? "Porcentaje" : "Puntos");

function cuanto(monto: Monto): string {
  const porciento = monto.unidad === "PORCENTAJE";
  if (monto.tipo === "FIJO") return porciento ? `el ${monto.valor} %` : enPuntos(monto.valor);
  return `${porciento ? "el porcentaje" : "los puntos"} de la tabla siguiente`;
}

/** How one finds the row of the table. */
function cualFila(e: Escritor, monto: Monto): string {
  switch (monto.tipo) {
    case "FIJO":
      return "";
    case "NIVELES":
      return " En la tabla cuenta la primera fila que corresponda.";
    case "RANGOS":
      return ` La fila de la tabla la decide ${e.nombres.dato(monto.dato)}.`;
    case "POR_FECHA":
      return ` Rige la tabla vigente en la fecha ${e.nombres.dato(monto.dato)}, y en ella cuenta la primera fila que corresponda.`;
  }
}

type Fila = Extract<Monto, { tipo: "NIVELES" }>["filas"][number];

function escribirTabla(e: Escritor, monto: Monto, nombre: string, ruta: string): void {
  const columnas = [
    ["Caso", 5],
    ["Cuándo corresponde", 5],
    [unidadDe(monto), 1.6],
  ] as const;
  const conUnidad = (valor: string): string => (monto.unidad === "PORCENTAJE" ? `${valor} %` : valor);
  const filas = (lista: readonly Fila[], suya: string): FilaTabla[] =>
    lista.map(({ id, nombre: caso, si, valor }) => ({
      celdas: [caso, mayuscula(enPalabras(e.bases, si)), conUnidad(valor)],
      ruta: `${suya}.filas.${id}`,
    }));
  switch (monto.tipo) {
    case "FIJO":
      return;
    case "NIVELES":
      return e.tabla(`Cuánto da: ${nombre}`, columnas, filas(monto.filas, ruta), ruta);
    case "RANGOS": {
      const tramos = filasDeRangos(monto.rangos, `${ruta}.rangos`).map(
        ({ celdas: [caso = "", cual = "", da = ""], ...resto }) => ({
          ...resto,
          celdas: [caso, cual, conUnidad(da)],
        }),
      );
      return e.tabla(`Cuánto da: ${nombre}`, columnas, tramos, ruta);
    }
    case "POR_FECHA":
      monto.tablas.forEach((tabla, i) => {
        const desde = tabla.desde === undefined ? "" : `, desde el ${fechaCorta(tabla.desde)}`;
        const hasta = tabla.hasta === undefined ? "" : `, hasta el ${fechaCorta(tabla.hasta)}`;
        const suya = `${ruta}.tablas.${i}`;
        e.tabla(`Cuánto da: ${nombre}${desde}${hasta}`, columnas, filas(tabla.filas, suya), suya);
      });
  }
}
