import type { Hecho, HechoDe } from "../bases/hecho.ts";
import type { Condicion } from "../bases/condicion.ts";
import type { Respuesta } from "../expediente.ts";
import { fechaDe, partesFecha, sumarDias, sumarMeses, type Fecha } from "../fecha.ts";
import { CERO, comparar, fraccion, multiplicar, restar, type Racional } from "../puntaje.ts";
import { comoNumero, mismoValor, numero, type Valor } from "../valor.ts";
import { comoCrudo, crudosDe, enteros, leido } from "./crudos.ts";
import type { Ficha } from "./ficha.ts";
import { lograr, type Tablero } from "./lograr.ts";

/** A fact about the rows of a section. */
export type HechoDeFilas = HechoDe<"AGREGADO"> | HechoDe<"EXPERIENCIA">;

export const esDeFilas = (hecho: Hecho | undefined): hecho is HechoDeFilas =>
  hecho?.tipo === "AGREGADO" || hecho?.tipo === "EXPERIENCIA";

/** Studies and courses are older than jobs, so that experience counts from them on. */
const ANIOS_ATRAS = 20;

/** Greatest and least first, then sums, then time, the least first; what only has to exist is there by then, or not. */
const TURNO: Readonly<Record<string, number>> = { MAYOR: 0, MENOR: 0, SUMA: 1, CUENTA: 1, EXPERIENCIA: 2, EXISTE: 3 };
/** What lies inside another fact goes before it, since it counts for both. */
const hondura = (hecho: HechoDeFilas): number => ("dentroDe" in hecho ? 1 : 0);
const turnoDe = (hecho: HechoDeFilas): number => TURNO[hecho.tipo === "AGREGADO" ? hecho.operacion : hecho.tipo] ?? 0;

/**
 * Writes the rows that give each fact its value. A row of one fact also counts for those whose filter it meets, so each is
 * given only what it lacks, and by rows that the facts which have enough do not count.
 */
export function escribirFilas(ficha: Ficha, pedidos: readonly (readonly [HechoDeFilas, Valor | null])[]): void {
  const cursores = new Map<string, Fecha>();
  const orden = pedidos.toSorted(
    ([a, x], [b, y]) =>
      turnoDe(a) - turnoDe(b) || comparar(comoNumero(x) ?? CERO, comoNumero(y) ?? CERO) || hondura(b) - hondura(a),
  );
  for (const [hecho, valor] of orden) {
    const otros = pedidos.flatMap(([otro]) => (otro !== hecho && otro.seccion === hecho.seccion ? [otro] : []));
    if (hecho.tipo === "EXPERIENCIA") experiencia(ficha, hecho, valor, otros, cursores);
    else agregado(ficha, hecho, valor, otros);
  }
}

function agregado(ficha: Ficha, hecho: HechoDe<"AGREGADO">, valor: Valor | null, otros: readonly HechoDeFilas[]): void {
  const actual = ficha.leer(`hecho.${hecho.id}`);
  if (valor === null || (actual && mismoValor(actual, valor))) return;
  if (hecho.operacion === "EXISTE") {
    if (valor.clase === "TEXTO" && valor.texto === "SI") agregar(ficha, hecho, {}, otros);
    return;
  }
  const falta = loQueFalta(valor, hecho.operacion === "MAYOR" || hecho.operacion === "MENOR" ? null : actual);
  if (hecho.operacion === "CUENTA") {
    for (let i = enteros(falta); i > 0; i -= 1) agregar(ficha, hecho, {}, otros);
    return;
  }
  const campo = hecho.campo === undefined ? undefined : ficha.indice.campo(hecho.seccion, hecho.campo);
  const crudo = campo ? comoCrudo(campo, hecho.operacion === "SUMA" ? numero(falta) : valor) : null;
  if (!campo || crudo === null || (hecho.operacion === "SUMA" && comparar(falta, CERO) <= 0)) return;
  agregar(ficha, hecho, { [campo.id]: crudo }, otros);
}

const loQueFalta = (valor: Valor, actual: Valor | null): Racional =>
  restar(comoNumero(valor) ?? CERO, comoNumero(actual) ?? CERO);

function experiencia(
  ficha: Ficha,
  hecho: HechoDe<"EXPERIENCIA">,
  valor: Valor | null,
  otros: readonly HechoDeFilas[],
  cursores: Map<string, Fecha>,
): void {
  const falta = loQueFalta(valor ?? numero(CERO), ficha.leer(`hecho.${hecho.id}`));
  const { meses, dias } = duracionDe(hecho.unidad, falta);
  if (meses === 0 && dias === 0) return;
  const fin = cursores.get(hecho.seccion) ?? finDeMesAnterior(ficha.hoy);
  const inicio = sumarDias(sumarMeses(sumarDias(fin, 1), -meses), -dias);
  cursores.set(hecho.seccion, sumarDias(inicio, -1));
  agregar(ficha, hecho, { [hecho.inicio]: inicio, [hecho.fin]: fin }, otros);
}

function duracionDe(unidad: HechoDe<"EXPERIENCIA">["unidad"], n: Racional): { meses: number; dias: number } {
  if (unidad === "DIAS") return { meses: 0, dias: enteros(n) };
  const enMeses = unidad === "ANIOS" ? multiplicar(n, fraccion(12)) : n;
  const meses = enteros(enMeses);
  const resto = restar(enMeses, fraccion(meses));
  return { meses, dias: enteros(multiplicar(resto, fraccion(30))) };
}

const finDeMesAnterior = (hoy: Fecha): Fecha => {
  const { anio, mes } = partesFecha(hoy);
  return sumarDias(fechaDe(anio, mes, 1), -1);
};

/** Adds a row that the fact counts and, where it can be, that the others do not. */
function agregar(
  ficha: Ficha,
  hecho: HechoDeFilas,
  fijos: Record<string, Respuesta>,
  otros: readonly HechoDeFilas[],
): void {
  const base = { ...deVentana(ficha, hecho), ...fijos };
  const intento = (evitando: readonly HechoDeFilas[]): Record<string, Respuesta> | null => {
    const valores = { ...fechasDe(ficha, hecho), ...base };
    const tablero = tableroDeFila(ficha, hecho.seccion, valores, new Set(Object.keys(base)));
    for (const otro of evitando) if (otro.filtro) lograr(otro.filtro, false, tablero);
    if (!hecho.filtro || lograr(hecho.filtro, true, tablero)) return valores;
    return null;
  };
  // What lies inside another fact has to count in it too.
  const contiene = (otro: HechoDeFilas): boolean => hecho.tipo === "EXPERIENCIA" && hecho.dentroDe === otro.id;
  const dentro = otros.filter((otro) => contiene(otro));
  const ajenos = otros.filter((otro) => !contiene(otro));
  const valores = intento(ajenos) ?? intento([]) ?? { ...fechasDe(ficha, hecho), ...base };
  const tablero = tableroDeFila(ficha, hecho.seccion, valores, new Set(Object.keys(base)));
  for (const otro of dentro) if (otro.filtro) lograr(otro.filtro, true, tablero);
  contenedores(ficha, hecho, (filtro) => lograr(filtro, true, tablero));
  ficha.agregar(hecho.seccion, valores);
}

function contenedores(ficha: Ficha, hecho: HechoDeFilas, cumplir: (filtro: Condicion) => void): void {
  if (hecho.tipo !== "EXPERIENCIA" || hecho.dentroDe === undefined) return;
  const fuera = ficha.indice.hechos.get(hecho.dentroDe);
  if (fuera?.tipo === "EXPERIENCIA" && fuera.filtro) cumplir(fuera.filtro);
}

/** Dates of a row that nothing asks for. */
function fechasDe(ficha: Ficha, { seccion }: HechoDeFilas): Record<string, Respuesta> {
  const campos = ficha.indice.secciones.get(seccion)?.campos ?? [];
  const dia = sumarMeses(ficha.hoy, -12 * ANIOS_ATRAS);
  return Object.fromEntries(campos.flatMap(({ id, tipo }) => (tipo === "FECHA" ? [[id, dia] as const] : [])));
}

/** The date that has to fall in a look-back window: half a year ago. */
function deVentana(ficha: Ficha, { ventana }: HechoDeFilas): Record<string, Respuesta> {
  return ventana?.campo === undefined ? {} : { [ventana.campo]: sumarMeses(ficha.hoy, -6) };
}

/** A row while it is written: other data than its own are read and not changed. */
function tableroDeFila(
  ficha: Ficha,
  seccion: string,
  valores: Record<string, Respuesta>,
  fijos: ReadonlySet<string>,
): Tablero {
  const campoDe = (referencia: string) => {
    const [origen = "", clave = ""] = referencia.split(".");
    return origen === "fila" ? ficha.indice.campo(seccion, clave) : undefined;
  };
  return {
    leer(referencia) {
      const campo = campoDe(referencia);
      return campo ? leido(campo, valores[campo.id]) : ficha.leer(referencia);
    },
    candidatos(referencia, condicion) {
      const campo = campoDe(referencia);
      if (!campo || fijos.has(campo.id)) return [];
      const otro = condicion.tipo === "COMPARA" && condicion.con !== undefined ? this.leer(condicion.con) : null;
      const quita = condicion.tipo === "CONSTA" ? [null] : [];
      return [...crudosDe(campo, condicion, ficha.hoy, otro).map((crudo) => leido(campo, crudo)), ...quita];
    },
    poner(referencia, valor) {
      const campo = campoDe(referencia);
      if (!campo || fijos.has(campo.id)) return;
      const crudo = comoCrudo(campo, valor);
      if (crudo === null) Reflect.deleteProperty(valores, campo.id);
      else valores[campo.id] = crudo;
    },
  };
}
