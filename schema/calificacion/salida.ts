import type { Paso, Trazado } from "../traza.ts";
import { aTexto } from "../puntaje.ts";
import type { VacanteDesierta } from "./adjudicacion.ts";
import type { Calificado } from "./calificado.ts";
import type { Calificacion } from "./calificar.ts";
import type { CuadroPublicable } from "./cuadros.ts";
import type {
  BonificacionAplicada,
  CalculoEtapa,
  EstadoEtapa,
  Motivo,
  RequisitoResuelto,
  ResultadoFinal,
} from "./modelo.ts";

/** A score at rest: exact text and the trace that gives it. */
export interface PuntajeExplicado {
  readonly valor: string;
  readonly traza: Paso;
}

export interface BonificacionResultado {
  readonly bonificacion: string;
  readonly incremento: PuntajeExplicado | null;
  readonly motivos: readonly Motivo[];
}

export interface EtapaResultado {
  readonly etapa: string;
  readonly estado: EstadoEtapa;
  readonly avanza: boolean | null;
  readonly motivos: readonly Motivo[];
  readonly requisitos: readonly RequisitoResuelto[];
  readonly criterios: Readonly<Record<string, string>>;
  readonly obtenido: PuntajeExplicado | null;
  readonly acumulado: PuntajeExplicado | null;
  readonly ponderado: PuntajeExplicado | null;
  readonly bonificaciones: readonly BonificacionResultado[];
}

export interface CandidaturaResultado {
  readonly codigo: string;
  readonly plaza: string;
  readonly resultado: ResultadoFinal;
  readonly puesto: number | null;
  readonly desempate: string | null;
  readonly estado: EstadoEtapa;
  readonly motivos: readonly Motivo[];
  readonly total: PuntajeExplicado | null;
  readonly final: PuntajeExplicado | null;
  readonly bonificaciones: readonly BonificacionResultado[];
  readonly etapas: readonly EtapaResultado[];
}

export interface PlazaResultado {
  readonly plaza: string;
  readonly posiciones: number;
  readonly ganadores: readonly string[];
  readonly accesitarios: readonly string[];
  readonly desiertas: readonly VacanteDesierta[];
}

/** What `calificar` gives: plain data, numbers as exact text. Candidatures by plaza, best first, then by code. */
export interface ResultadoConcurso {
  readonly candidaturas: readonly CandidaturaResultado[];
  readonly plazas: readonly PlazaResultado[];
  readonly cuadros: readonly CuadroPublicable[];
  readonly avisos: readonly string[];
}

/** Turns the calculation into plain data. */
export function salidaDe({ calificados, plazas, cuadros, avisos, indice }: Calificacion): ResultadoConcurso {
  const ordenados = [...calificados].toSorted(
    (a, b) =>
      texto(a.recorrido.candidatura.plaza.id, b.recorrido.candidatura.plaza.id) ||
      a.lugar - b.lugar ||
      texto(codigoDe(a), codigoDe(b)),
  );
  return {
    candidaturas: ordenados.map(candidatura),
    plazas: plazas.map((plaza) => {
      const suyos = ordenados.filter((c) => c.recorrido.candidatura.plaza.id === plaza.plaza);
      const con = (resultado: ResultadoFinal): string[] => suyos.filter((c) => c.resultado === resultado).map(codigoDe);
      return {
        plaza: plaza.plaza,
        posiciones: indice.plazas.get(plaza.plaza)?.posiciones ?? 0,
        ganadores: con("GANADOR"),
        accesitarios: con("ACCESITARIO"),
        desiertas: plaza.desiertas,
      };
    }),
    cuadros,
    avisos,
  };
}

function candidatura({ recorrido, final, resultado, puesto, decidio }: Calificado): CandidaturaResultado {
  return {
    codigo: recorrido.candidatura.expediente.codigo,
    plaza: recorrido.candidatura.plaza.id,
    resultado,
    puesto,
    desempate: decidio,
    estado: final.estado,
    motivos: final.motivos,
    total: explicado(final.total),
    final: explicado(final.final),
    bonificaciones: final.bonificaciones.map(bonificacion),
    etapas: recorrido.etapas.map(etapa),
  };
}

const etapa = (calculo: CalculoEtapa): EtapaResultado => ({
  etapa: calculo.etapa.id,
  estado: calculo.estado,
  avanza: calculo.avanza,
  motivos: calculo.motivos,
  requisitos: calculo.requisitos,
  criterios: Object.fromEntries([...calculo.criterios].map(([id, t]) => [id, aTexto(t.n)])),
  obtenido: explicado(calculo.obtenido),
  acumulado: explicado(calculo.acumulado),
  ponderado: explicado(calculo.ponderado),
  bonificaciones: calculo.bonificaciones.map(bonificacion),
});

const bonificacion = ({ bonificacion: id, incremento, motivos }: BonificacionAplicada): BonificacionResultado => ({
  bonificacion: id,
  incremento: explicado(incremento),
  motivos,
});

const explicado = (t: Trazado | null): PuntajeExplicado | null => (t ? { valor: aTexto(t.n), traza: t.paso } : null);

const codigoDe = (c: Calificado): string => c.recorrido.candidatura.expediente.codigo;
const texto = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
