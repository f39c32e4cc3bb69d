import type { HechoDe, LimiteExperiencia } from "../bases/hecho.ts";
import { diaDe } from "../cronograma.ts";
import { seCumple } from "../condicion.ts";
import { duracion, type Tiempo } from "../duracion.ts";
import type { Fecha } from "../fecha.ts";
import type { FilaEnSeccion, HechoLeido, Lector } from "../lector.ts";
import { intersecar, periodo, quitar, recortar, recortarMeses, unir, type Periodo } from "../periodos.ts";
import { comparar, fraccion, minimo as menor, sumarTodo, type Racional } from "../puntaje.ts";
import { decimal } from "../traza.ts";
import { resolverTraslapes } from "../traslape.ts";
import { desconocido, diasDeVentana, filaCuenta, hechoNumerico } from "./comun.ts";

/**
 * The experience calculator. Rows that count under the reading and the filter become periods; each is cut at the date
 * from which experience counts (graduation), save the exceptions, at the look-back window and to the months that count;
 * what overlaps is resolved by the rule of the bases; specific experience only counts inside the general one. Classes of
 * periods with a limit count up to it, over the days that nothing before them has.
 * An unknown date to count from leaves the whole fact unknown. No rows add up to zero.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §8.1 «Experiencia» · Ley 31396 · catalogue H46, E8
 */
export function leerExperiencia(hecho: HechoDe<"EXPERIENCIA">, lector: Lector): HechoLeido {
  const clases = clasesDe(hecho, lector);
  if (typeof clases === "string") return desconocido(clases);
  const contadas = clases.map(({ limite, periodos }) => {
    const tiempo = duracion(periodos, hecho.convencion);
    const n = enUnidad(hecho, tiempo);
    const maximo = limite?.maximo === undefined ? null : decimal(limite.maximo);
    const pasa = maximo !== null && comparar(n, maximo) > 0;
    const nota = pasa
      ? `; de ${limite?.nombre} (${tiempo.texto}) solo cuentan ${limite?.maximo} ${UNIDADES[hecho.unidad]}`
      : "";
    return { n: pasa ? maximo : n, nota };
  });
  const periodos = clases.flatMap((clase) => clase.periodos);
  const filas = new Set(periodos.flatMap((p) => p.origen)).size;
  const texto = `${duracion(periodos, hecho.convencion).texto} en ${filas} ${filas === 1 ? "periodo" : "periodos"} que cuentan`;
  const n = sumarTodo(contadas.map((contada) => contada.n));
  return hechoNumerico(hecho, conMaximo(hecho, n), texto + contadas.map(({ nota }) => nota).join(""));
}

const UNIDADES: Readonly<Record<HechoDe<"EXPERIENCIA">["unidad"], string>> = {
  ANIOS: "años",
  MESES: "meses",
  DIAS: "días",
};

const enUnidad = ({ unidad }: HechoDe<"EXPERIENCIA">, { anios, meses, dias }: Tiempo): Racional =>
  unidad === "ANIOS" ? anios : unidad === "MESES" ? meses : fraccion(dias);

/** Periods that count, resolved: those without a limit, then those of each limited class. */
interface ClaseDePeriodos {
  readonly limite: LimiteExperiencia | null;
  readonly periodos: readonly Periodo[];
}

/** Periods that count, by class, each with the rows it comes from; or why they cannot be known. */
function clasesDe(hecho: HechoDe<"EXPERIENCIA">, lector: Lector): ClaseDePeriodos[] | string {
  const cortes = cortesDe(hecho, lector);
  if (typeof cortes === "string") return cortes;
  const filas = (lector.sujeto.respuestas[hecho.seccion] ?? [])
    .map((fila) => ({ seccion: hecho.seccion, fila }))
    .filter(
      (fila) =>
        filaCuenta(fila.fila, hecho.lectura) && seCumple(hecho.filtro, (referencia) => lector.leer(referencia, fila)),
    );
  const limites = hecho.limites ?? [];
  const limitePorFila = new Map(
    filas.map((fila) => [fila.fila.id, limites.find(({ si }) => seCumple(si, (r) => lector.leer(r, fila))) ?? null]),
  );
  const propios = filas.flatMap((fila) => {
    const minimo = limitePorFila.get(fila.fila.id)?.minimoPeriodo;
    return periodosDeFila(fila, hecho, cortes, lector, minimo === undefined ? null : decimal(minimo));
  });
  const clases = porClase(hecho, propios, ({ origen: [id = ""] }) => limitePorFila.get(id) ?? null);
  if (hecho.dentroDe === undefined) return clases;
  const contenedor = lector.indice.hechos.get(hecho.dentroDe);
  if (contenedor?.tipo !== "EXPERIENCIA" || contenedor.id === hecho.id) {
    return "El hecho que la contiene no es de experiencia";
  }
  const { dentroDe: _suyo, ...general } = contenedor;
  const dentro = clasesDe(general, lector);
  if (typeof dentro === "string") return dentro;
  const todos = unir(dentro.flatMap(({ periodos }) => periodos));
  return clases.map(({ limite, periodos }) => ({
    limite,
    periodos: periodos.flatMap((uno) => intersecar([uno], todos).map((comun) => ({ ...comun, origen: uno.origen }))),
  }));
}

/**
 * Resolves overlaps and parts the result by class. Where days are merged, those of a limited class that a period without
 * a limit also covers are of the latter, so that a limit never takes away what counts without it.
 */
function porClase(
  { traslape, limites = [] }: HechoDe<"EXPERIENCIA">,
  propios: readonly Periodo[],
  limiteDe: (periodo: Periodo) => LimiteExperiencia | null,
): ClaseDePeriodos[] {
  if (limites.length === 0) return [{ limite: null, periodos: resolverTraslapes(propios, traslape) }];
  const fusiona = traslape === "FUSIONAR";
  const resueltos = fusiona ? propios : resolverTraslapes(propios, traslape);
  let cubiertos: Periodo[] = [];
  return [null, ...limites].map((limite) => {
    const suyos = resueltos.filter((uno) => limiteDe(uno) === limite);
    if (!fusiona) return { limite, periodos: suyos };
    const periodos = unir(suyos).flatMap((uno) => quitar(uno, cubiertos));
    cubiertos = unir([...cubiertos, ...suyos]);
    return { limite, periodos };
  });
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
  minimo: Racional | null,
): Periodo[] {
  const inicio = lector.leer(`fila.${hecho.inicio}`, fila);
  const fin = lector.leer(`fila.${hecho.fin}`, fila);
  if (inicio?.clase !== "FECHA") return [];
  const hasta = fin?.clase === "FECHA" ? fin.fecha : continuaHasta;
  if (hasta === null || hasta < inicio.fecha) return [];
  const exceptuada = hecho.excepto !== undefined && seCumple(hecho.excepto, (r) => lector.leer(r, fila));
  const entero = periodo(inicio.fecha, hasta, fila.fila.id);
  if (minimo && comparar(enUnidad(hecho, duracion([entero], hecho.convencion)), minimo) < 0) return [];
  const trasEgreso = exceptuada ? entero : recortar(entero, desde);
  const enVentana = trasEgreso && ventana ? recortar(trasEgreso, ventana.desde, ventana.hasta) : trasEgreso;
  if (!enVentana) return [];
  return hecho.meses ? recortarMeses(enVentana, new Set(hecho.meses)) : [enVentana];
}

const conMaximo = (hecho: HechoDe<"EXPERIENCIA">, n: Racional): Racional =>
  hecho.maximo === undefined ? n : menor(n, decimal(hecho.maximo));
