import type { Bases } from "../bases/bases.ts";
import { calificar, type ResultadoConcurso } from "../calificacion/index.ts";
import type { Expediente } from "../expediente.ts";
import {
  aTexto,
  CERO,
  comparar,
  dividir,
  fraccion,
  multiplicar,
  racional,
  restar,
  sumar,
  sumarTodo,
} from "../puntaje.ts";
import { redondear } from "../redondeo.ts";
import { bonosDe, Cuentas } from "./conteo.ts";
import type { BonificacionSimulada, EmpatesSimulados, PesoSimulado } from "./resultado.ts";

/** Contests scored again: more of them cost as much as inventing them, and tell the same. */
const CONCURSOS = 100;
/** Points of weight that are put and taken. */
const PUNTOS = 5;

/** Other bases of which the winners are compared with the real ones. */
interface Variante {
  readonly nombre: string;
  readonly etapa: string;
  readonly peso: string;
  /** The weights of all the stages: two variants may be the same bases. */
  readonly clave: string;
  readonly bases: Bases;
}

/**
 * Each bonus taken away and each weight moved five points, the others sharing the difference in proportion: the same
 * contest is scored again by the engine, and the winners are compared.
 */
export class Efectos {
  readonly #bases: Bases;
  readonly #sinBono: ReadonlyMap<string, Bases>;
  readonly #pesos: readonly Variante[];
  readonly #concursosConBono = new Cuentas<string>();
  readonly #cambiaBono = new Cuentas<string>();
  readonly #cambiaPeso = new Cuentas<string>();
  readonly #reglas = new Cuentas<string>();
  #ganadores = 0;
  #repetidos = 0;
  #concursos = 0;
  #conEmpate = 0;
  #sinResolver = 0;

  constructor(bases: Bases) {
    this.#bases = bases;
    this.#sinBono = new Map(
      bases.bonificaciones.map(({ id }) => [
        id,
        sinPerfil({ ...bases, bonificaciones: bases.bonificaciones.filter((otra) => otra.id !== id) }),
      ]),
    );
    this.#pesos = variantesDePeso(bases);
  }

  /** Steps after each contest scored again, so that whoever runs it can stop. */
  *sumar(expedientes: readonly Expediente[], real: ResultadoConcurso): Generator<void> {
    for (const { plaza, posiciones } of real.plazas) this.#empates(real, plaza, posiciones);
    if ((this.#repetidos += 1) > CONCURSOS) return;
    const ganan = ganadoresDe(real);
    this.#ganadores += ganan.size;
    const siguen = enCarrera(expedientes, real);
    for (const bono of new Set(real.candidaturas.flatMap(bonosDe))) {
      this.#concursosConBono.sumar(bono);
      const sin = this.#sinBono.get(bono);
      if (!sin || !this.#puedeCambiar(bono, real)) continue;
      if (distintos(ganan, ganadoresCon(sin, siguen)) > 0) this.#cambiaBono.sumar(bono);
      yield;
    }
    const hechas = new Map<string, number>();
    for (const { nombre, bases, clave } of ganan.size === 0 ? [] : this.#pesos) {
      const cambian = hechas.get(clave) ?? distintos(ganan, ganadoresCon(bases, siguen));
      hechas.set(clave, cambian);
      this.#cambiaPeso.sumar(nombre, cambian);
      yield;
    }
  }

  /** Without cuts, a bonus that no winner got moves nobody up. */
  #puedeCambiar(bono: string, { candidaturas }: ResultadoConcurso): boolean {
    return (
      this.#bases.etapas.some(({ avance = [] }) => avance.length > 0) ||
      candidaturas.some((c) => c.resultado === "GANADOR" && bonosDe(c).includes(bono))
    );
  }

  /** A tie at the last vacancy: the last who wins and the first who does not have the same final score. */
  #empates({ candidaturas }: ResultadoConcurso, plaza: string, posiciones: number): void {
    const aprobados = candidaturas.filter((c) => c.plaza === plaza && c.puesto !== null);
    if (aprobados.length === 0) return;
    this.#concursos += 1;
    if (aprobados.some(({ resultado }) => resultado === "EMPATE_PENDIENTE")) {
      this.#sinResolver += 1;
      this.#conEmpate += 1;
      return;
    }
    const [ultimo, siguiente] = [aprobados[posiciones - 1], aprobados[posiciones]];
    if (!ultimo?.final || siguiente?.final?.valor !== ultimo.final.valor) return;
    this.#conEmpate += 1;
    this.#reglas.sumar(siguiente.desempate ?? "el orden de las listas");
  }

  empates(): EmpatesSimulados {
    return {
      concursos: this.#concursos,
      conEmpate: this.#conEmpate,
      sinResolver: this.#sinResolver,
      reglas: this.#reglas.lista(),
    };
  }

  bonificaciones(recibieron: Cuentas<string>): BonificacionSimulada[] {
    return this.#bases.bonificaciones.map(({ id, nombre }) => ({
      bonificacion: id,
      nombre,
      recibieron: recibieron.de(id),
      concursos: this.#concursosConBono.de(id),
      cambian: this.#cambiaBono.de(id),
    }));
  }

  pesos(): PesoSimulado[] {
    return this.#pesos.map(({ nombre, etapa, peso, bases }) => ({
      etapa,
      nombre: this.#bases.etapas.find(({ id }) => id === etapa)?.nombre ?? etapa,
      peso,
      variante: bases.etapas.find(({ id }) => id === etapa)?.peso ?? peso,
      ganadores: this.#ganadores,
      cambian: this.#cambiaPeso.de(nombre),
    }));
  }
}

/**
 * Those whom other weights or fewer bonuses could still make win: approved in every stage that they reached. The rest fell
 * by something that neither changes, or by a minimum that without a bonus is even further.
 */
function enCarrera(expedientes: readonly Expediente[], { candidaturas }: ResultadoConcurso): Expediente[] {
  const siguen = new Set(
    candidaturas.filter(({ etapas }) => etapas.every(({ estado }) => estado === "APTO")).map(({ codigo }) => codigo),
  );
  return expedientes.filter(({ codigo }) => siguen.has(codigo));
}

function ganadoresCon(bases: Bases, expedientes: readonly Expediente[]): ReadonlySet<string> {
  const { resultado } = calificar(bases, expedientes);
  return resultado ? ganadoresDe(resultado) : new Set();
}

/** Those who are scored again met the profile already. */
const sinPerfil = (bases: Bases): Bases => ({
  ...bases,
  etapas: bases.etapas.map(({ exigePerfil: _exige, ...etapa }) => etapa),
});

const ganadoresDe = ({ candidaturas }: ResultadoConcurso): ReadonlySet<string> =>
  new Set(candidaturas.flatMap((c) => (c.resultado === "GANADOR" ? [`${c.plaza} ${c.codigo}`] : [])));

/** How many of some are not among others; when others appear and nobody leaves, those count. */
function distintos(antes: ReadonlySet<string>, despues: ReadonlySet<string>): number {
  const pierden = [...antes].filter((uno) => !despues.has(uno)).length;
  return pierden > 0 ? pierden : [...despues].filter((uno) => !antes.has(uno)).length;
}

function variantesDePeso(bases: Bases): Variante[] {
  if (bases.total.modo !== "PONDERADO" && bases.total.modo !== "NORMALIZADO") return [];
  const pesan = bases.etapas.filter((e) => e.clase === "PUNTUADA" && e.peso !== undefined && e.cuentaEnTotal !== false);
  if (pesan.length < 2) return [];
  return pesan.flatMap(({ id, peso = "0" }) =>
    [PUNTOS, -PUNTOS].flatMap((puntos) => {
      const nuevo = sumar(racional(peso), fraccion(puntos));
      if (comparar(nuevo, CERO) < 0) return [];
      const otros = pesan.filter((etapa) => etapa.id !== id);
      const juntos = sumarTodo(otros.map((etapa) => racional(etapa.peso ?? "0")));
      if (comparar(juntos, fraccion(puntos)) <= 0) return [];
      const pesos = new Map(
        otros.map((etapa) => {
          const suyo = racional(etapa.peso ?? "0");
          const parte = dividir(multiplicar(suyo, fraccion(puntos)), juntos);
          return [etapa.id, aTexto(redondear(restar(suyo, parte), { decimales: 6, modo: "MITAD_ARRIBA" }))];
        }),
      ).set(id, aTexto(nuevo));
      const etapas = bases.etapas.map((etapa) => {
        const suyo = pesos.get(etapa.id);
        return suyo === undefined ? etapa : { ...etapa, peso: suyo };
      });
      const clave = etapas.map((etapa) => etapa.peso ?? "").join(" ");
      return [{ nombre: `${id} ${puntos}`, etapa: id, peso, clave, bases: sinPerfil({ ...bases, etapas }) }];
    }),
  );
}
