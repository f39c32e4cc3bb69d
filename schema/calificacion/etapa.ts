import type { Bonificacion } from "../bases/bonificacion.ts";
import type { Etapa } from "../bases/etapa.ts";
import type { Redondeos } from "../bases/redondeo.ts";
import { evaluar } from "../condicion.ts";
import { comparar } from "../puntaje.ts";
import { conTope, decimal, redondeado, suma, type Trazado } from "../traza.ts";
import { evaluarArbol, type ResultadoArbol } from "./arbol.ts";
import { baseDe, compuertaDe } from "./bases-de-bono.ts";
import { darBonificaciones } from "./bonificaciones.ts";
import { dadoAntes } from "./dado-antes.ts";
import { motivosDeDescalificacion, motivosPorDocumentos } from "./descalificacion.ts";
import type { BonificacionAplicada, CalculoEtapa, Candidatura, EstadoEtapa, Motivo, Recorrido } from "./modelo.ts";
import { motivosDePerfil, resolverPerfil } from "./perfil.ts";
import { ponderar } from "./ponderacion.ts";
import { etapaPara } from "./variante.ts";

/**
 * Scores one stage of a candidature that reached it. Order: absence, disqualification, documents and profile, criteria,
 * rounding of the stage, bonuses of the stage, pass test before or after them, weighting, bonuses on the weighted score.
 * A stage that does not apply to the candidature is passed without points.
 */
export function calcularEtapa(general: Etapa, recorrido: Recorrido): CalculoEtapa {
  const { candidatura } = recorrido;
  const etapa = etapaPara(general, candidatura.plaza);
  const evaluacion = candidatura.expediente.evaluaciones?.find((e) => e.etapa === etapa.id);
  const vacio: CalculoEtapa = {
    etapa,
    evaluacion,
    estado: "APTO",
    motivos: [],
    requisitos: [],
    criterios: new Map(),
    obtenido: null,
    acumulado: null,
    ponderado: null,
    bonificaciones: [],
    avanza: null,
  };
  if (!aplica(etapa, candidatura)) return vacio;
  if (evaluacion?.asistencia === "AUSENTE") return { ...vacio, ...ausente(etapa) };

  const requisitos = etapa.exigePerfil ? resolverPerfil(candidatura, evaluacion) : [];
  const motivos = [...motivosPorDocumentos(candidatura, etapa), ...motivosDePerfil(candidatura, requisitos)];
  const descalificado = motivosDeDescalificacion(candidatura, etapa, evaluacion);
  if (descalificado.length > 0) {
    return { ...vacio, estado: "DESCALIFICADO", motivos: [...descalificado, ...motivos], requisitos };
  }
  if (motivos.length > 0) return { ...vacio, estado: "NO_APTO", motivos, requisitos };
  if (requisitos.some((r) => r.cumple === null)) {
    return {
      ...vacio,
      estado: "PENDIENTE",
      motivos: pendientes(
        etapa,
        requisitos.flatMap((r) => r.motivo ?? []),
      ),
      requisitos,
    };
  }
  return { ...vacio, requisitos, ...puntuar(etapa, recorrido, vacio) };
}

const aplica = (etapa: Etapa, { lector }: Candidatura): boolean =>
  etapa.aplicaSi === undefined || evaluar(etapa.aplicaSi, (r) => lector.leer(r)) === true;

function ausente(etapa: Etapa): Pick<CalculoEtapa, "estado" | "motivos"> {
  const estado = etapa.noSePresenta ?? "NO_SE_PRESENTO";
  const texto = `No se presentó a la etapa ${etapa.nombre} o lo hizo fuera de hora`;
  return { estado, motivos: [{ codigo: "NO_SE_PRESENTO", texto, ruta: `etapas.${etapa.id}`, cita: etapa.cita }] };
}

const pendientes = (etapa: Etapa, textos: readonly string[]): Motivo[] =>
  textos.map((texto) => ({ codigo: "PENDIENTE", texto, ruta: `etapas.${etapa.id}` }));

function puntuar(etapa: Etapa, recorrido: Recorrido, vacio: CalculoEtapa): Partial<CalculoEtapa> {
  const { candidatura } = recorrido;
  if (!etapa.criterios) return {};
  const redondeos: Redondeos = { ...candidatura.indice.bases.redondeos, ...etapa.redondeos };
  const arbol = evaluarArbol(etapa.criterios, { candidatura, etapa, evaluacion: vacio.evaluacion, redondeos });
  const criterios = arbol.criterios;
  if (etapa.clase !== "PUNTUADA") return { ...sinPuntos(etapa, arbol), criterios };
  if (arbol.pendientes.length > 0) {
    return { estado: "PENDIENTE", motivos: pendientes(etapa, arbol.pendientes), criterios };
  }
  const rotulo = { concepto: etapa.nombre, regla: `etapas.${etapa.id}`, cita: etapa.cita };
  const obtenido = redondeado(rotulo, arbol.puntaje, redondeos.etapa);
  const previo: CalculoEtapa = { ...vacio, criterios, obtenido, acumulado: obtenido };
  const enEtapa = bonos(recorrido, previo, "EN_ETAPA", redondeos);
  const acumulado = conTopeDeEtapa(etapa, conIncrementos(rotulo, obtenido, enEtapa));
  const motivos = [...arbol.motivos, ...bajoMinimo(etapa, obtenido, acumulado)];
  const base = ponderar(etapa, candidatura.indice.bases.total, redondeos, acumulado);
  const sinPonderar = { ...previo, acumulado, ponderado: base, bonificaciones: enEtapa };
  const enPonderado = bonos(recorrido, sinPonderar, "EN_PONDERADO", redondeos);
  const ponderado = conIncrementos({ ...rotulo, concepto: `${etapa.nombre}, ponderado` }, base, enPonderado);
  return {
    estado: motivos.length > 0 ? "NO_APTO" : "APTO",
    motivos,
    criterios,
    obtenido,
    acumulado,
    ponderado,
    bonificaciones: [...enEtapa, ...enPonderado],
  };
}

/** A stage of CUMPLE / NO CUMPLE fails by its reasons; a referential one is recorded and never decides. */
function sinPuntos(etapa: Etapa, arbol: ResultadoArbol): Pick<CalculoEtapa, "estado" | "motivos" | "obtenido"> {
  if (etapa.clase === "REFERENCIAL") {
    return { estado: "APTO", motivos: [], obtenido: arbol.pendientes.length > 0 ? null : arbol.puntaje };
  }
  const estado: EstadoEtapa = arbol.motivos.length > 0 ? "NO_APTO" : arbol.pendientes.length > 0 ? "PENDIENTE" : "APTO";
  const motivos = estado === "PENDIENTE" ? pendientes(etapa, arbol.pendientes) : arbol.motivos;
  return { estado, motivos, obtenido: null };
}

function bonos(
  recorrido: Recorrido,
  actual: CalculoEtapa,
  momento: "EN_ETAPA" | "EN_PONDERADO",
  redondeos: Redondeos,
): BonificacionAplicada[] {
  const { bases } = recorrido.candidatura.indice;
  const suyas = bases.bonificaciones.filter(
    (b: Bonificacion) => b.momento.tipo === momento && b.momento.etapa === actual.etapa.id,
  );
  const conActual: Recorrido = { ...recorrido, etapas: [...recorrido.etapas, actual] };
  return darBonificaciones(suyas, bases.gruposBonificaciones ?? [], {
    lector: recorrido.candidatura.lector,
    redondeo: redondeos.bonificacion,
    base: (bonificacion, sumado) => baseDe(bonificacion, conActual, null, sumado),
    antes: (grupo) => dadoAntes(grupo, conActual, momento === "EN_ETAPA" ? actual.etapa : null),
    compuerta: (exige) => compuertaDe(exige, conActual, null),
  });
}

function conIncrementos(
  rotulo: { concepto: string; regla: string; cita: Etapa["cita"] },
  t: Trazado,
  dadas: readonly BonificacionAplicada[],
): Trazado {
  const incrementos = dadas.flatMap((d) => (d.incremento ? [d.incremento] : []));
  return incrementos.length === 0
    ? t
    : suma({ ...rotulo, concepto: `${rotulo.concepto}, con bonificaciones` }, [t, ...incrementos]);
}

const conTopeDeEtapa = (etapa: Etapa, t: Trazado): Trazado =>
  etapa.tope === undefined
    ? t
    : conTope({ concepto: etapa.nombre, regla: `etapas.${etapa.id}.tope`, cita: etapa.cita }, t, decimal(etapa.tope));

/** @fuente CAS 004-2026-MC-DDC-CUSCO §9.4 and its footnote: before or after the bonus is a choice of the bases */
function bajoMinimo(etapa: Etapa, obtenido: Trazado, acumulado: Trazado): Motivo[] {
  if (etapa.minimo === undefined) return [];
  const puntaje = etapa.pruebaMinimo === "DESPUES_DE_BONIFICACION" ? acumulado : obtenido;
  if (comparar(puntaje.n, decimal(etapa.minimo)) >= 0) return [];
  return [
    {
      codigo: "MINIMO_ETAPA",
      texto: `${etapa.nombre}: obtuvo ${puntaje.paso.valor} y el mínimo aprobatorio es ${etapa.minimo}`,
      ruta: `etapas.${etapa.id}.minimo`,
      cita: etapa.cita,
    },
  ];
}
