import type { Bases } from "../bases/bases.ts";
import type {
  CandidaturaResultado,
  EstadoEtapa,
  Motivo,
  ResultadoConcurso,
  ResultadoFinal,
} from "../calificacion/index.ts";
import { desdeTexto, piso } from "../puntaje.ts";
import type { Causa, Cuenta, EtapaSimulada, Tramo } from "./resultado.ts";

/** Bars of a histogram at most. */
const BARRAS = 20;

/** Counts by whole points, from which bars are made at the end. */
export class Puntos {
  readonly #porEntero = new Map<number, number>();
  total = 0;

  sumar(valor: string): void {
    const entero = Number(piso(desdeTexto(valor)));
    this.#porEntero.set(entero, (this.#porEntero.get(entero) ?? 0) + 1);
    this.total += 1;
  }

  tramos(): Tramo[] {
    const enteros = [...this.#porEntero.keys()].toSorted((a, b) => a - b);
    const [menor, mayor] = [enteros[0], enteros.at(-1)];
    if (menor === undefined || mayor === undefined) return [];
    const ancho = Math.max(1, Math.ceil((mayor - menor + 1) / BARRAS));
    const cuantas = Math.floor((mayor - menor) / ancho) + 1;
    return Array.from({ length: cuantas }, (_, i) => {
      const desde = menor + i * ancho;
      const hasta = desde + ancho;
      const dentro = enteros.filter((n) => n >= desde && n < hasta);
      return { desde, hasta, cuantos: dentro.reduce((suma, n) => suma + (this.#porEntero.get(n) ?? 0), 0) };
    });
  }
}

/** Counts by word. */
export class Cuentas<T extends string> {
  readonly #cuentas = new Map<T, number>();

  sumar(que: T, cuantos = 1): void {
    this.#cuentas.set(que, (this.#cuentas.get(que) ?? 0) + cuantos);
  }

  de(que: T): number {
    return this.#cuentas.get(que) ?? 0;
  }

  /** The most frequent first. */
  lista(): Cuenta<T>[] {
    return [...this.#cuentas]
      .map(([que, cuantos]) => ({ que, cuantos }))
      .toSorted((a, b) => b.cuantos - a.cuantos || (a.que < b.que ? -1 : 1));
  }
}

class ConteoEtapa {
  llegaron = 0;
  fueraDelCorte = 0;
  readonly puntos = new Puntos();
  readonly estados = new Cuentas<EstadoEtapa>();
  readonly causas = new Map<string, Causa>();

  causa(motivo: Motivo, bases: Bases): void {
    const texto = enGeneral(motivo, bases);
    const clave = `${motivo.codigo} ${texto}`;
    const cuantos = (this.causas.get(clave)?.cuantos ?? 0) + 1;
    this.causas.set(clave, { codigo: motivo.codigo, ruta: motivo.ruta ?? "", texto, cuantos });
  }
}

/** What came out of all the contests so far. */
export class Conteo {
  readonly #bases: Bases;
  readonly #etapas: ReadonlyMap<string, ConteoEtapa>;
  readonly desenlaces = new Cuentas<ResultadoFinal>();
  readonly finales = new Puntos();
  readonly recibieron = new Cuentas<string>();

  constructor(bases: Bases) {
    this.#bases = bases;
    this.#etapas = new Map(bases.etapas.map(({ id }) => [id, new ConteoEtapa()]));
  }

  sumar({ candidaturas }: ResultadoConcurso): void {
    for (const candidatura of candidaturas) {
      this.desenlaces.sumar(candidatura.resultado);
      if (candidatura.final) this.finales.sumar(candidatura.final.valor);
      for (const bonificacion of new Set(bonosDe(candidatura))) this.recibieron.sumar(bonificacion);
      for (const suya of candidatura.etapas) {
        const conteo = this.#etapas.get(suya.etapa);
        if (!conteo) continue;
        conteo.llegaron += 1;
        conteo.estados.sumar(suya.estado);
        if (suya.acumulado) conteo.puntos.sumar(suya.acumulado.valor);
        if (suya.estado === "APTO" && suya.avanza === false) conteo.fueraDelCorte += 1;
        const vistos = new Set<string>();
        for (const motivo of suya.estado === "APTO" && suya.avanza !== false ? [] : suya.motivos) {
          const clave = `${motivo.codigo} ${motivo.ruta}`;
          if (!vistos.has(clave)) conteo.causa(motivo, this.#bases);
          vistos.add(clave);
        }
      }
    }
  }

  etapas(): EtapaSimulada[] {
    return this.#bases.etapas.map(({ id, nombre, minimo, maximo }) => {
      const conteo = this.#etapas.get(id) ?? new ConteoEtapa();
      return {
        etapa: id,
        nombre,
        llegaron: conteo.llegaron,
        conPuntaje: conteo.puntos.total,
        tramos: conteo.puntos.tramos(),
        estados: conteo.estados.lista(),
        fueraDelCorte: conteo.fueraDelCorte,
        causas: [...conteo.causas.values()].toSorted((a, b) => b.cuantos - a.cuantos || (a.texto < b.texto ? -1 : 1)),
        minimo: minimo ?? null,
        maximo: maximo ?? null,
      };
    });
  }
}

/** Bonuses that gave something to a candidature. */
export const bonosDe = ({ bonificaciones, etapas }: CandidaturaResultado): string[] =>
  [...bonificaciones, ...etapas.flatMap((suya) => suya.bonificaciones)].flatMap(({ bonificacion, incremento }) =>
    incremento && incremento.valor !== "0" ? [bonificacion] : [],
  );

/** A reason without what is of one person, so that those of many can be counted together. */
function enGeneral({ codigo, texto, ruta = "" }: Motivo, bases: Bases): string {
  switch (codigo) {
    case "REQUISITO_NO_CUMPLIDO": {
      const [, plaza, , requisito] = ruta.split(".");
      const suyo = bases.plazas.find(({ id }) => id === plaza)?.perfil.find(({ id }) => id === requisito);
      return `No cumple: ${suyo?.texto ?? texto}`;
    }
    case "MINIMO_ETAPA":
    case "MINIMO_CRITERIO": {
      const minimo = /m[íi]nimo[^0-9]*([0-9.]+)/u.exec(texto)?.[1];
      return `${texto.split(":")[0]}: no llega al mínimo${minimo === undefined ? "" : ` de ${minimo.replace(/\.$/u, "")}`}`;
    }
    case "FUERA_DEL_CORTE":
      return "Aprobó y quedó fuera del corte";
    case "CRITERIO_NO_CUMPLIDO":
      return `${texto.split(":")[0]}: no lo cumple`;
    default:
      return texto;
  }
}
