import type { Bases } from "../bases/bases.ts";
import type { Expediente } from "../expediente.ts";
import { indexar, type Indice } from "../indice.ts";
import { crearLector } from "../lector.ts";
import { CERO, comparar } from "../puntaje.ts";
import { adjudicar, type CarreraDePlaza, type ResultadoPlaza } from "./adjudicacion.ts";
import { decidirAvance } from "./avance/index.ts";
import type { Calificado } from "./calificado.ts";
import { armarCuadros, type CuadroPublicable } from "./cuadros.ts";
import { calcularEtapa } from "./etapa.ts";
import { etapaDe, type CalculoEtapa, type Recorrido } from "./modelo.ts";
import { ordenDeMerito } from "./orden.ts";
import { calcularFinal } from "./total.ts";

/** The whole contest computed: every candidature with its trace, every plaza with its outcome, every table. */
export interface Calificacion {
  readonly indice: Indice;
  readonly calificados: readonly Calificado[];
  readonly plazas: readonly ResultadoPlaza[];
  readonly cuadros: readonly CuadroPublicable[];
  readonly avisos: readonly string[];
}

/**
 * Computes a contest from its bases and its dossiers: a pure function, the order of the dossiers does not matter.
 * Preconditions: the shape of the bases is valid and `revisarEntrada` found no error in the dossiers.
 * @param alcance how many stages to score; all by default
 */
export function calcular(
  bases: Bases,
  expedientes: readonly Expediente[],
  alcance = bases.etapas.length,
): Calificacion {
  const indice = indexar(bases);
  let recorridos = expedientes.flatMap((expediente): Recorrido[] =>
    expediente.plazas.flatMap((id) => {
      const plaza = indice.plazas.get(id);
      if (!plaza) return [];
      const lector = crearLector(indice, plaza, expediente);
      return [{ candidatura: { indice, expediente, plaza, lector }, etapas: [] }];
    }),
  );
  for (const etapa of bases.etapas.slice(0, alcance)) {
    const enCarrera = recorridos.map((recorrido) =>
      sigue(recorrido) ? conEtapa(recorrido, calcularEtapa(etapa, recorrido)) : recorrido,
    );
    const corte = decidirAvance(etapa, enCarrera);
    recorridos = enCarrera.map((recorrido) => {
      const decidido = corte.get(recorrido);
      return decidido ? conEtapa({ ...recorrido, etapas: recorrido.etapas.slice(0, -1) }, decidido) : recorrido;
    });
  }
  return concluir(indice, recorridos);
}

const conEtapa = (recorrido: Recorrido, calculo: CalculoEtapa): Recorrido => ({
  ...recorrido,
  etapas: [...recorrido.etapas, calculo],
});

const sigue = ({ etapas, candidatura }: Recorrido): boolean =>
  candidatura.expediente.caida?.causa !== "RETIRO" && etapas.every((calculo) => calculo.avanza === true);

function concluir(indice: Indice, recorridos: readonly Recorrido[]): Calificacion {
  const finales = new Map(recorridos.map((recorrido) => [recorrido, calcularFinal(recorrido)]));
  const porFinal = (a: Recorrido, b: Recorrido): number =>
    comparar(finales.get(b)?.final?.n ?? CERO, finales.get(a)?.final?.n ?? CERO);
  const carreras = indice.bases.plazas.map((plaza): CarreraDePlaza => {
    const suyos = recorridos.filter((r) => r.candidatura.plaza.id === plaza.id);
    const aprobados = suyos.filter(
      (r) => finales.get(r)?.estado === "APTO" && r.candidatura.expediente.caida?.causa !== "RETIRO",
    );
    return { plaza, recorridos: suyos, orden: ordenDeMerito(aprobados, porFinal) };
  });
  const plazas = adjudicar(carreras, finales, indice);
  const calificados = carreras.flatMap((carrera, i) => calificarCarrera(carrera, plazas[i], finales, indice));
  return {
    indice,
    calificados,
    plazas,
    cuadros: armarCuadros(indice.bases.cuadros, calificados),
    avisos: [...new Set(carreras.flatMap((carrera) => carrera.orden.avisos))],
  };
}

function calificarCarrera(
  carrera: CarreraDePlaza,
  plaza: ResultadoPlaza | undefined,
  finales: ReadonlyMap<Recorrido, ReturnType<typeof calcularFinal>>,
  { bases }: Indice,
): Calificado[] {
  const puestos = new Map(carrera.orden.puestos.map((puesto, i) => [puesto.recorrido, { ...puesto, lugar: i }]));
  const enEtapas = new Map(bases.etapas.map((etapa) => [etapa.id, lugaresEnEtapa(etapa.id, carrera.recorridos)]));
  return carrera.recorridos.flatMap((recorrido) => {
    const final = finales.get(recorrido);
    if (!final) return [];
    const puesto = puestos.get(recorrido);
    return [
      {
        recorrido,
        final,
        resultado: plaza?.resultados.get(recorrido) ?? "PENDIENTE",
        lugar: puesto?.lugar ?? Number.MAX_SAFE_INTEGER,
        lugarEnEtapa: new Map(
          [...enEtapas].flatMap(([id, lugares]) => {
            const lugar = lugares.get(recorrido);
            return lugar === undefined ? [] : [[id, lugar] as const];
          }),
        ),
        puesto: puesto?.puesto ?? null,
        decidio: puesto?.decidio ?? null,
      },
    ];
  });
}

/** Order of merit inside a stage: approved first, then by score with bonuses; no tie-break is spent on it. */
function lugaresEnEtapa(id: string, recorridos: readonly Recorrido[]): ReadonlyMap<Recorrido, number> {
  const llegaron = recorridos.filter((r) => etapaDe(r, id) !== undefined);
  const clave = (r: Recorrido) => {
    const calculo = etapaDe(r, id);
    return { apto: calculo?.estado === "APTO" ? 0 : 1, n: calculo?.acumulado?.n ?? CERO };
  };
  const ordenados = [...llegaron].toSorted((a, b) => {
    const [x, y] = [clave(a), clave(b)];
    return x.apto - y.apto || comparar(y.n, x.n);
  });
  let lugar = 0;
  return new Map(
    ordenados.map((r, i) => {
      const anterior = ordenados[i - 1];
      const iguales =
        anterior !== undefined &&
        clave(anterior).apto === clave(r).apto &&
        comparar(clave(anterior).n, clave(r).n) === 0;
      if (!iguales) lugar = i;
      return [r, lugar];
    }),
  );
}
