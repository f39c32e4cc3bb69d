import type { HechoDe } from "../bases/hecho.ts";
import { diaDe } from "../cronograma.ts";
import { seCumple } from "../condicion.ts";
import { duracion } from "../duracion.ts";
import type { Fecha } from "../fecha.ts";
import type { FilaEnSeccion, HechoLeido, Lector } from "../lector.ts";
import { intersecar, periodo, recortar, recortarMeses, type Periodo } from "../periodos.ts";
import { fraccion, minimo, type Racional } from "../puntaje.ts";
import { decimal } from "../traza.ts";
import { resolverTraslapes } from "../traslape.ts";
import { desconocido, diasDeVentana, filaCuenta, hechoNumerico } from "./comun.ts";

/**
 * The experience calculator. Rows that count under the reading and the filter become periods; each is cut at the date
 * from which experience counts (graduation), save the exceptions, at the look-back window and to the months that count;
 * what overlaps is resolved by the rule of the bases; specific experience only counts inside the general one.
 * An unknown date to count from leaves the whole fact unknown. No rows add up to zero.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §8.1 «Experiencia» · Ley 31396 · catalogue H46, E8
 */
export function leerExperiencia(hecho: HechoDe<"EXPERIENCIA">, lector: Lector): HechoLeido {
  const periodos = periodosDe(hecho, lector);
  if (typeof periodos === "string") return desconocido(periodos);
  const tiempo = duracion(periodos, hecho.convencion);
  const filas = new Set(periodos.flatMap((p) => p.origen)).size;
  const texto = `${tiempo.texto} en ${filas} ${filas === 1 ? "periodo" : "periodos"} que cuentan`;
  const n = hecho.unidad === "ANIOS" ? tiempo.anios : hecho.unidad === "MESES" ? tiempo.meses : fraccion(tiempo.dias);
  return hechoNumerico(hecho, conMaximo(hecho, n), texto);
}

/** Periods that count, resolved, each with the rows it comes from; or why they cannot be known. */
export function periodosDe(hecho: HechoDe<"EXPERIENCIA">, lector: Lector): Periodo[] | string {
  const cortes = cortesDe(hecho, lector);
  if (typeof cortes === "string") return cortes;
  const filas = (lector.sujeto.respuestas[hecho.seccion] ?? []).map((fila) => ({
    seccion: hecho.seccion,
    fila,
  }));
  const propios = filas
    .filter(
      (fila) =>
        filaCuenta(fila.fila, hecho.lectura) && seCumple(hecho.filtro, (referencia) => lector.leer(referencia, fila)),
    )
    .flatMap((fila) => periodosDeFila(fila, hecho, cortes, lector));
  const resueltos = resolverTraslapes(propios, hecho.traslape);
  if (hecho.dentroDe === undefined) return resueltos;
  const contenedor = lector.indice.hechos.get(hecho.dentroDe);
  if (contenedor?.tipo !== "EXPERIENCIA" || contenedor.id === hecho.id) {
    return "El hecho que la contiene no es de experiencia";
  }
  const { dentroDe: _suyo, ...general } = contenedor;
  const dentro = periodosDe(general, lector);
  return typeof dentro === "string" ? dentro : intersecar(resueltos, dentro);
}

interface Cortes {
  readonly desde: Fecha | null;
  readonly ventana: { readonly desde: Fecha; readonly hasta: Fecha } | null;
  readonly continuaHasta: Fecha | null;
}

function cortesDe(hecho: HechoDe<"EXPERIENCIA">, lector: Lector): Cortes | string {
  let desde: Fecha | null = null;
  if (hecho.desdeHecho !== undefined) {
    const valor = lector.leer(hecho.desdeHecho);
    if (valor?.clase !== "FECHA") return "No consta la fecha desde la que se cuenta la experiencia";
    desde = valor.fecha;
  }
  const ventana = hecho.ventana ? diasDeVentana(hecho.ventana, lector) : null;
  if (hecho.ventana && !ventana) return "La fila del cronograma de la ventana no tiene fecha";
  const continuaHasta = hecho.continuaHasta ? diaDe(hecho.continuaHasta, lector.indice.cronograma) : null;
  return { desde, ventana, continuaHasta };
}

function periodosDeFila(
  fila: FilaEnSeccion,
  hecho: HechoDe<"EXPERIENCIA">,
  { desde, ventana, continuaHasta }: Cortes,
  lector: Lector,
): Periodo[] {
  const inicio = lector.leer(`fila.${hecho.inicio}`, fila);
  const fin = lector.leer(`fila.${hecho.fin}`, fila);
  if (inicio?.clase !== "FECHA") return [];
  const hasta = fin?.clase === "FECHA" ? fin.fecha : continuaHasta;
  if (hasta === null || hasta < inicio.fecha) return [];
  const exceptuada = hecho.excepto !== undefined && seCumple(hecho.excepto, (r) => lector.leer(r, fila));
  const entero = periodo(inicio.fecha, hasta, fila.fila.id);
  const trasEgreso = exceptuada ? entero : recortar(entero, desde);
  const enVentana = trasEgreso && ventana ? recortar(trasEgreso, ventana.desde, ventana.hasta) : trasEgreso;
  if (!enVentana) return [];
  return hecho.meses ? recortarMeses(enVentana, new Set(hecho.meses)) : [enVentana];
}

const conMaximo = (hecho: HechoDe<"EXPERIENCIA">, n: Racional): Racional =>
  hecho.maximo === undefined ? n : minimo(n, decimal(hecho.maximo));
