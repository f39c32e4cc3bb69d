import type { Bonificacion, GrupoBonificaciones } from "../bases/bonificacion.ts";
import type { Redondeo } from "../bases/redondeo.ts";
import { evaluar, referenciasDe } from "../condicion.ts";
import type { Lector } from "../lector.ts";
import { CERO, comparar, esCero, maximo, restar, type Racional } from "../puntaje.ts";
import { conTope, dato, decimal, fijo, porcentaje, redondeado, resta, type Trazado } from "../traza.ts";
import type { BonificacionAplicada, Motivo } from "./modelo.ts";
import { leerMonto } from "./montos/index.ts";

/** What a set of bonuses of one moment needs: the scores that they name and the gates that they ask for. */
export interface MomentoDeBonos {
  readonly lector: Lector;
  readonly redondeo: Redondeo | undefined;
  /** Score of which a percentage is taken; `sumado` are the increments already given at this moment. */
  base(bonificacion: Bonificacion, sumado: readonly Trazado[]): Trazado | null;
  /** Points that a group already gave at earlier moments, as they count at this one. */
  antes(grupo: GrupoBonificaciones): Racional;
  /** Why a gate is closed, or null when it is open. */
  compuerta(exige: NonNullable<Bonificacion["exige"]>[number]): string | null;
}

/**
 * Gives the bonuses of one moment, in the order of the bases: each one has its condition, its proof, its gates, its
 * amount over its base, its rounding and its cap; then its group keeps only the greatest or caps the sum. What a group
 * leaves out is not in the running total of those that follow. What a group gave at an earlier moment stays given: it uses
 * up the cap, and of «only the greatest» a later and greater one adds what it has more.
 * @fuente bases-model §5 · CAS 004-2026-MC-DDC-CUSCO §IX · Bases HRDC 2019 §VI
 */
export function darBonificaciones(
  bonificaciones: readonly Bonificacion[],
  grupos: readonly GrupoBonificaciones[],
  momento: MomentoDeBonos,
): BonificacionAplicada[] {
  const propias: BonificacionAplicada[] = [];
  let dadas: BonificacionAplicada[] = [];
  for (const bonificacion of bonificaciones) {
    const sumado = dadas.flatMap((dada) => (dada.incremento ? [dada.incremento] : []));
    propias.push(dar(bonificacion, momento, sumado));
    dadas = grupos.reduce((lista, grupo) => aplicarGrupo(lista, grupo, bonificaciones, momento.antes(grupo)), propias);
  }
  return dadas;
}

function dar(bonificacion: Bonificacion, momento: MomentoDeBonos, sumado: readonly Trazado[]): BonificacionAplicada {
  const ruta = `bonificaciones.${bonificacion.id}`;
  const motivos: Motivo[] = porQueNo(bonificacion, momento).map((texto) => ({
    codigo: "SIN_BONIFICACION",
    texto: `${bonificacion.nombre}: ${texto}`,
    ruta,
    cita: bonificacion.cita,
  }));
  const sin = (texto: string): BonificacionAplicada => ({
    bonificacion: bonificacion.id,
    incremento: null,
    motivos: [{ codigo: "SIN_BONIFICACION", texto: `${bonificacion.nombre}: ${texto}`, ruta }],
  });
  if (motivos.length > 0) return { bonificacion: bonificacion.id, incremento: null, motivos };
  const monto = leerMonto(bonificacion.monto, momento.lector);
  if (monto.valor === null) return sin(monto.falta);
  const rotulo = {
    concepto: bonificacion.nombre,
    regla: ruta,
    cita: bonificacion.cita,
    texto: monto.fila,
  };
  let incremento = fijo(rotulo, monto.valor);
  if (bonificacion.monto.unidad === "PORCENTAJE") {
    const base = momento.base(bonificacion, sumado);
    if (base === null) return sin("no hay puntaje sobre el que calcularla");
    incremento = porcentaje(rotulo, base, monto.valor);
  }
  incremento = redondeado(rotulo, incremento, bonificacion.redondeo ?? momento.redondeo);
  if (bonificacion.tope !== undefined) incremento = conTope(rotulo, incremento, decimal(bonificacion.tope));
  return { bonificacion: bonificacion.id, incremento, motivos: [] };
}

/** All the reasons that close a bonus, in the order: condition, proof, gates. */
function porQueNo(bonificacion: Bonificacion, { lector, compuerta }: MomentoDeBonos): string[] {
  const cumple = evaluar(bonificacion.si, (referencia) => lector.leer(referencia));
  if (cumple === false) return ["no le corresponde"];
  if (cumple === null) return [porQueNoConsta(bonificacion, lector)];
  const motivos: string[] = [];
  const documentos = (bonificacion.documentos ?? []).map((id) => lector.documento(id));
  if (documentos.length > 0 && !documentos.some((d) => d.presentado && d.valido !== false)) {
    motivos.push(
      documentos.some((d) => d.presentado)
        ? "el sustento fue rechazado"
        : "no presentó el sustento que piden las bases",
    );
  }
  for (const exige of bonificacion.exige ?? []) {
    const cerrada = compuerta(exige);
    if (cerrada !== null) motivos.push(cerrada);
  }
  return motivos;
}

function porQueNoConsta(bonificacion: Bonificacion, lector: Lector): string {
  const motivos = referenciasDe(bonificacion.si).flatMap((referencia) => {
    const [origen, id] = referencia.split(".");
    const motivo = origen === "hecho" && id !== undefined ? lector.hecho(id).motivo : null;
    return motivo === null ? [] : [motivo];
  });
  return motivos[0] ?? "no lo declaró";
}

function aplicarGrupo(
  dadas: readonly BonificacionAplicada[],
  grupo: GrupoBonificaciones,
  bonificaciones: readonly Bonificacion[],
  antes: Racional,
): BonificacionAplicada[] {
  const miembros = new Set(bonificaciones.filter((b) => b.grupo === grupo.id).map((b) => b.id));
  const conPuntos = dadas.filter((d) => miembros.has(d.bonificacion) && d.incremento);
  if (grupo.modo === "SOLO_LA_MAYOR") {
    const mayor = conPuntos.reduce<BonificacionAplicada | null>(
      (a, b) => (a?.incremento && b.incremento && comparar(b.incremento.n, a.incremento.n) <= 0 ? a : b),
      null,
    );
    const tope = grupo.tope === undefined ? null : decimal(grupo.tope);
    return dadas.map((dada) => {
      if (!miembros.has(dada.bonificacion) || !dada.incremento) return dada;
      return dada === mayor ? loQueExcede(conTopeDeGrupo(dada, grupo, tope), grupo, antes) : excluida(dada, grupo);
    });
  }
  let queda = grupo.tope === undefined ? null : maximo(CERO, restar(decimal(grupo.tope), antes));
  return dadas.map((dada) => {
    if (!miembros.has(dada.bonificacion) || !dada.incremento || queda === null) return dada;
    const cortada = conTopeDeGrupo(dada, grupo, queda);
    queda = restar(queda, cortada.incremento?.n ?? queda);
    return cortada;
  });
}

function conTopeDeGrupo(
  dada: BonificacionAplicada,
  grupo: GrupoBonificaciones,
  tope: Racional | null,
): BonificacionAplicada {
  if (tope === null || !dada.incremento) return dada;
  const rotulo = { concepto: `Tope de ${grupo.nombre}`, regla: `gruposBonificaciones.${grupo.id}`, cita: grupo.cita };
  return { ...dada, incremento: conTope(rotulo, dada.incremento, tope) };
}

/** Of «only the greatest», what is still to be given when the group already gave something. */
function loQueExcede(dada: BonificacionAplicada, grupo: GrupoBonificaciones, antes: Racional): BonificacionAplicada {
  if (!dada.incremento || esCero(antes)) return dada;
  if (comparar(dada.incremento.n, antes) <= 0) return excluida(dada, grupo);
  const rotulo = {
    concepto: `${grupo.nombre}: lo que excede de lo ya dado`,
    regla: `gruposBonificaciones.${grupo.id}`,
  };
  const previo = dato({ concepto: `${grupo.nombre}: ya dado en etapas anteriores` }, antes);
  return { ...dada, incremento: resta({ ...rotulo, cita: grupo.cita }, dada.incremento, previo) };
}

const excluida = (dada: BonificacionAplicada, grupo: GrupoBonificaciones): BonificacionAplicada => ({
  ...dada,
  incremento: null,
  motivos: [
    {
      codigo: "SOLO_LA_MAYOR",
      texto: `${grupo.nombre}: solo cuenta la mayor`,
      ruta: `gruposBonificaciones.${grupo.id}`,
      cita: grupo.cita,
    },
  ],
});
