import type { Bases } from "../bases/bases.ts";
import type { Plaza } from "../bases/plaza.ts";
import { calificar, type ResultadoConcurso } from "../calificacion/index.ts";
import type { Expediente } from "../expediente.ts";
import { indexar } from "../indice.ts";
import { crearAzar } from "./azar.ts";
import { Conteo } from "./conteo.ts";
import { Efectos } from "./efectos.ts";
import { comiteParejo, comoExpediente, encarnar, encargosDe } from "./encarnar.ts";
import { enumerarPorPartes, resumirCasos } from "./enumerar.ts";
import { suponerEscalas } from "./escalas.ts";
import { justoDe, mejorDe } from "./justo.ts";
import { solo } from "./personas.ts";
import type { EtapaEnumerada, MuestraSimulada, PersonaSimulada, ResultadoSimulacion } from "./resultado.ts";
import { type Molde, sortearExpediente } from "./sortear.ts";
import { aspectosDe } from "./variables.ts";

/** `plaza`: only that one; all by default. */
export interface OpcionesSimulacion {
  readonly semilla: string;
  readonly cuantos: number;
  readonly plaza?: string;
}

/** How far it is: applicants scored, out of those asked for. */
export interface AvanceSimulacion {
  readonly hechos: number;
  readonly total: number;
}

/** Plazas whose singular applicants and cases are worked out; those of a process of hundreds repeat. */
const PLAZAS_DE_CERCA = 12;
/** Cases of a stage that are enumerated at most. */
const CASOS = 2000;
/** Invented applicants that are given back. */
const MUESTRAS = 40;
const POR_DESENLACE = 6;

/**
 * Runs the contest before it is published: whole contests of invented applicants, each scored by the engine as it stands,
 * one after the other, with a step of progress after each so that whoever runs it can stop. The same seed gives the same
 * result. Preconditions: the shape of the bases is valid.
 * @throws Error when the engine refuses what was invented, which is a fault of this module
 * @fuente leaps L2
 */
export function* simular(
  original: Bases,
  opciones: OpcionesSimulacion,
): Generator<AvanceSimulacion, ResultadoSimulacion> {
  const { bases, supuestos } = suponerEscalas(original);
  const plazas = bases.plazas.filter(({ id }) => opciones.plaza === undefined || id === opciones.plaza);
  const conteo = new Conteo(bases);
  const efectos = new Efectos(bases);
  const muestras: MuestraSimulada[] = [];
  const simuladas = new Set<string>();
  const total = plazas.length === 0 ? 0 : opciones.cuantos;
  let [hechos, concursos] = [0, 0];
  yield { hechos, total };
  for (const expedientes of concursosDe(bases, plazas, total, opciones.semilla)) {
    const resultado = calificado(bases, expedientes);
    for (const expediente of expedientes) for (const plaza of expediente.plazas) simuladas.add(plaza);
    conteo.sumar(resultado);
    yield* avanzando(efectos.sumar(expedientes, resultado), { hechos, total });
    muestrear(muestras, expedientes, resultado);
    concursos += 1;
    hechos += expedientes.length;
    yield { hechos, total };
  }
  const [justos, mejores, enumeradas]: [PersonaSimulada[], PersonaSimulada[], EtapaEnumerada[]] = [[], [], []];
  for (const plaza of plazas.slice(0, PLAZAS_DE_CERCA)) {
    const { justo, mejor } = singulares(bases, plaza);
    if (justo) justos.push(justo);
    if (mejor) mejores.push(mejor);
    yield { hechos, total };
    for (const etapa of bases.etapas) {
      const casos = yield* avanzando(enumerarPorPartes(bases, etapa, plaza, CASOS, true), { hechos, total });
      const resumen = casos && resumirCasos(casos, etapa, plaza);
      if (resumen && resumen.combinaciones > 1) enumeradas.push(resumen);
    }
  }
  return {
    semilla: opciones.semilla,
    postulantes: hechos,
    concursos,
    plazas: [...simuladas],
    supuestos: [...supuestos, ...limitesDe(bases, plazas, simuladas)],
    desenlaces: conteo.desenlaces.lista(),
    etapas: conteo.etapas(),
    finales: conteo.finales.tramos(),
    conFinal: conteo.finales.total,
    empates: efectos.empates(),
    bonificaciones: efectos.bonificaciones(conteo.recibieron),
    pesos: efectos.pesos(),
    justos,
    mejores,
    enumeradas,
    muestras,
  };
}

/** What the simulation leaves out, in words. */
function limitesDe(
  { postulaciones, adjudicacion }: Bases,
  plazas: readonly Plaza[],
  simuladas: ReadonlySet<string>,
): string[] {
  const varias = postulaciones.limite === "VARIAS_CON_PREFERENCIA" || adjudicacion.reparto === "MERITO_Y_PREFERENCIA";
  return [
    ...(varias ? ["Cada postulante inventado va a una sola plaza, aunque las bases admitan varias."] : []),
    ...(simuladas.size < plazas.length
      ? [`Los postulantes alcanzan para ${simuladas.size} de las ${plazas.length} plazas: pida más para verlas todas.`]
      : []),
    ...(plazas.length > PLAZAS_DE_CERCA
      ? [`Quien cumple justo el perfil se revisa en las primeras ${PLAZAS_DE_CERCA} de las ${plazas.length} plazas.`]
      : []),
  ];
}

/** The same steps, each saying how far it is. */
function* avanzando<T>(pasos: Generator<void, T>, avance: AvanceSimulacion): Generator<AvanceSimulacion, T> {
  for (;;) {
    const paso = pasos.next();
    if (paso.done) return paso.value;
    yield avance;
  }
}

/** The invented applicants of each contest, all of them different. */
export function* concursosDe(
  bases: Bases,
  plazas: readonly Plaza[],
  cuantos: number,
  semilla: string,
): Generator<Expediente[]> {
  const indice = indexar(bases);
  const azar = crearAzar(semilla);
  const moldes = new Map<string, Molde>();
  const moldeDe = (plaza: Plaza): Molde => {
    const hecho = moldes.get(plaza.id);
    if (hecho) return hecho;
    const aspectos = aspectosDe(indice, plaza);
    const molde = { aspectos, justo: justoDe(aspectos), encargos: encargosDe(bases, plaza) };
    moldes.set(plaza.id, molde);
    return molde;
  };
  const grupos = compiten(bases) ? [plazas] : plazas.map((plaza) => [plaza]);
  for (let [n, i] = [0, 0]; n < cuantos; i += 1) {
    const expedientes: Expediente[] = [];
    for (const plaza of grupos[i % grupos.length] ?? []) {
      for (let k = postulantesDe(plaza); k > 0 && n < cuantos; k -= 1) {
        n += 1;
        expedientes.push(sortearExpediente(moldeDe(plaza), azar, `S${String(n).padStart(5, "0")}`));
      }
    }
    yield expedientes;
  }
}

/** Whether what happens in one plaza changes another, so that they have to be scored together. */
const compiten = ({ etapas, adjudicacion }: Bases): boolean =>
  adjudicacion.reparto === "MERITO_Y_PREFERENCIA" ||
  etapas.some(({ avance = [] }) => avance.some((regla) => "ambito" in regla && regla.ambito !== "PLAZA"));

/** How many compete for a plaza in each contest. */
const postulantesDe = ({ posiciones }: Plaza): number => Math.min(120, 16 + 4 * posiciones);

function calificado(bases: Bases, expedientes: readonly Expediente[]): ResultadoConcurso {
  const { resultado, hallazgos } = calificar(bases, expedientes);
  if (!resultado) throw new Error(`El motor no admite a un postulante simulado: ${hallazgos[0]?.mensaje}`);
  return resultado;
}

/** Who meets exactly the profile and who gets the most, each with the best that the committee can give. */
export function singulares(
  original: Bases,
  plaza: Plaza,
): { justo: PersonaSimulada | null; mejor: PersonaSimulada | null } {
  const { bases } = suponerEscalas(original);
  const aspectos = aspectosDe(indexar(bases), plaza);
  const encargos = encargosDe(bases, plaza);
  const evaluaciones = comiteParejo(encargos, "hasta");
  const datos = justoDe(aspectos);
  const con = (suyos: typeof datos, codigo: string): Expediente => ({
    ...comoExpediente(encarnar(aspectos, suyos), codigo),
    evaluaciones,
  });
  return {
    justo: solo(bases, con(datos, "JUSTO"), "Quien cumple justo el perfil"),
    mejor: solo(
      bases,
      con(mejorDe(aspectos, encargos, datos), "MEJOR"),
      "Quien más puntos puede reunir, sin bonificaciones,",
    ),
  };
}

/** Keeps some of each outcome, so that those who make samples find all kinds. */
function muestrear(
  muestras: MuestraSimulada[],
  expedientes: readonly Expediente[],
  { candidaturas }: ResultadoConcurso,
): void {
  if (muestras.length >= MUESTRAS) return;
  const porCodigo = new Map(expedientes.map((expediente) => [expediente.codigo, expediente]));
  for (const { codigo, resultado, final } of candidaturas) {
    const expediente = porCodigo.get(codigo);
    const iguales = muestras.filter((muestra) => muestra.resultado === resultado).length;
    if (!expediente || iguales >= POR_DESENLACE || muestras.length >= MUESTRAS) continue;
    muestras.push({ expediente, resultado, final: final?.valor ?? null });
  }
}
