import type { HechoDe } from "../bases/hecho.ts";
import { seCumple } from "../condicion.ts";
import type { Fila } from "../expediente.ts";
import type { FilaEnSeccion, HechoLeido, Lector } from "../lector.ts";
import { fraccion, minimo, sumarTodo, type Racional } from "../puntaje.ts";
import { decimal } from "../traza.ts";
import { comoNumero, ordenar, siNo, type Valor } from "../valor.ts";
import { desconocido, diasDeVentana, filaCuenta, hechoLeido, hechoNumerico } from "./comun.ts";

/**
 * Joins the rows of a repeating section: adds a field, counts rows, takes the greatest or the least.
 * No rows add up to zero and are not greatest of anything: `MAYOR` and `MENOR` of nothing are unknown.
 */
export function leerAgregado(hecho: HechoDe<"AGREGADO">, lector: Lector): HechoLeido {
  const filas = filasQueCuentan(hecho, lector);
  if (filas === null) return desconocido("La fila del cronograma de la ventana no tiene fecha");
  const cuantas = `${filas.length} ${filas.length === 1 ? "fila cuenta" : "filas cuentan"}`;
  switch (hecho.operacion) {
    case "EXISTE":
      return hechoLeido(hecho, siNo(filas.length > 0));
    case "CUENTA":
      return hechoNumerico(hecho, conMaximo(hecho, fraccion(filas.length)), cuantas);
    case "SUMA": {
      const numeros = valores(hecho, lector, filas)
        .map(comoNumero)
        .filter((n) => n !== null);
      return hechoNumerico(hecho, conMaximo(hecho, sumarTodo(numeros)), cuantas);
    }
    case "MAYOR":
    case "MENOR": {
      const gana = hecho.operacion === "MAYOR" ? 1 : -1;
      const [primero, ...resto] = valores(hecho, lector, filas);
      if (!primero) return desconocido("No declaró ninguno que cuente");
      const elegido = resto.reduce((a, b) => (ordenar(b, a) === gana ? b : a), primero);
      return hechoLeido(hecho, elegido);
    }
  }
}

function filasQueCuentan(hecho: HechoDe<"AGREGADO">, lector: Lector): FilaEnSeccion[] | null {
  const ventana = hecho.ventana;
  const dias = ventana ? diasDeVentana(ventana, lector) : undefined;
  if (dias === null) return null;
  const dentro = (fila: FilaEnSeccion): boolean => {
    if (!dias || ventana?.campo === undefined) return true;
    const dia = lector.leer(`fila.${ventana.campo}`, fila);
    return dia?.clase === "FECHA" && dia.fecha >= dias.desde && dia.fecha <= dias.hasta;
  };
  return filasDe(hecho.seccion, lector).filter(
    (fila) =>
      filaCuenta(fila.fila, hecho.lectura) &&
      seCumple(hecho.filtro, (referencia) => lector.leer(referencia, fila)) &&
      dentro(fila),
  );
}

const filasDe = (seccion: string, lector: Lector): FilaEnSeccion[] =>
  (lector.sujeto.respuestas[seccion] ?? []).map((fila: Fila) => ({ seccion, fila }));

const valores = (hecho: HechoDe<"AGREGADO">, lector: Lector, filas: readonly FilaEnSeccion[]): Valor[] =>
  filas
    .map((fila) => (hecho.campo === undefined ? null : lector.leer(`fila.${hecho.campo}`, fila)))
    .filter((valor) => valor !== null);

const conMaximo = (hecho: HechoDe<"AGREGADO">, n: Racional): Racional =>
  hecho.maximo === undefined ? n : minimo(n, decimal(hecho.maximo));
