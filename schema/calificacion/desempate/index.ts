import type { Desempate } from "../../bases/resultado.ts";
import { seCumple } from "../../condicion.ts";
import type { Indice } from "../../indice.ts";
import { comparar, fraccion, racional, type Racional } from "../../puntaje.ts";
import { ordenar, type Valor } from "../../valor.ts";
import { nombreDeDato } from "../criterios/dato.ts";
import { criteriosDe } from "../entrada.ts";
import { etapaDe, type Recorrido } from "../modelo.ts";

/**
 * A tie-break ready to use: its name in words, why it cannot be used in this contest (then it is skipped with a notice),
 * and how it orders two who tie: negative when the first is better, 0 when it does not tell them apart. `consta` says
 * whether what it looks at is there: only a new evaluation or a draw may still have to be held.
 */
export interface ReglaDesempate {
  readonly nombre: string;
  readonly ausente: string | null;
  consta(recorrido: Recorrido): boolean;
  comparar(a: Recorrido, b: Recorrido): number;
}

const siempre = (): boolean => true;

/** Builds each rule by its kind. A new kind is one function and one line here; forgetting it does not compile. */
export function reglaDe(desempate: Desempate, indice: Indice): ReglaDesempate {
  switch (desempate.tipo) {
    case "ETAPA":
      return porEtapa(desempate.etapa, desempate.puntaje, indice);
    case "CRITERIO":
      return porCriterio(desempate.criterio, indice);
    case "DATO":
      return porDato(desempate.dato, desempate.gana, indice);
    case "CONDICION":
      return {
        nombre: desempate.nombre,
        ausente: null,
        consta: siempre,
        comparar: (a, b) => orden(cumple(desempate.si, a), cumple(desempate.si, b), numeroMayor),
      };
    case "ENVIO":
      return {
        nombre: "postulación enviada antes",
        ausente: null,
        consta: siempre,
        comparar: (a, b) => textoMenor(a.candidatura.expediente.enviadaEn, b.candidatura.expediente.enviadaEn),
      };
    case "EVALUACION_ADICIONAL":
      return porRegistro(desempate.id, desempate.nombre, numeroMayor);
    case "SORTEO":
      return porRegistro(desempate.id, "sorteo público", (a, b) => -numeroMayor(a, b));
  }
}

/** @fuente bases-model §6 «a stage score» */
function porEtapa(id: string, puntaje: "OBTENIDO" | "ACUMULADO", indice: Indice): ReglaDesempate {
  const etapa = indice.etapas.get(id);
  const de = (r: Recorrido): Racional | null => {
    const calculo = etapaDe(r, id);
    return (puntaje === "OBTENIDO" ? calculo?.obtenido : calculo?.acumulado)?.n ?? null;
  };
  return {
    nombre: `mayor puntaje en ${etapa?.nombre ?? id}`,
    ausente: etapa ? null : `el concurso no tiene la etapa ${id}`,
    consta: siempre,
    comparar: (a, b) => orden(de(a), de(b), numeroMayor),
  };
}

/** @fuente bases-model §6 «a criterion» */
function porCriterio(id: string, indice: Indice): ReglaDesempate {
  const criterio = indice.bases.etapas.flatMap(criteriosDe).find((uno) => uno.id === id);
  const de = (r: Recorrido): Racional | null =>
    r.etapas.map((calculo) => calculo.criterios.get(id)).find((t) => t !== undefined)?.n ?? null;
  return {
    nombre: `mayor puntaje en ${criterio?.nombre ?? `el criterio ${id}`}`,
    ausente: criterio ? null : `el concurso no tiene el criterio ${id}`,
    consta: siempre,
    comparar: (a, b) => orden(de(a), de(b), numeroMayor),
  };
}

/**
 * A datum without an order, such as a text, tells nobody apart: it counts as not known.
 * @fuente bases-model §6 «a fact such as disability, older age»
 */
function porDato(dato: string, gana: "MAYOR" | "MENOR", indice: Indice): ReglaDesempate {
  const signo = gana === "MAYOR" ? -1 : 1;
  const de = ({ candidatura: { lector } }: Recorrido): Valor | null => {
    const valor = lector.leer(dato);
    return valor && ordenar(valor, valor) === 0 ? valor : null;
  };
  return {
    nombre: `${gana === "MAYOR" ? "mayor" : "menor"} valor en ${nombreDeDato(dato, indice)}`,
    ausente: null,
    consta: siempre,
    comparar: (a, b) => orden(de(a), de(b), (x, y) => signo * (ordenar(x, y) ?? 0)),
  };
}

/** Result of an additional evaluation or of a draw, recorded in each dossier. Without it the tie stands. */
function porRegistro(id: string, nombre: string, compara: (a: Racional, b: Racional) => number): ReglaDesempate {
  const de = (r: Recorrido): Racional | null => {
    const crudo = r.candidatura.expediente.desempates?.[id];
    return crudo === undefined ? null : racional(crudo);
  };
  return { nombre, ausente: null, consta: (r) => de(r) !== null, comparar: (a, b) => orden(de(a), de(b), compara) };
}

/** Whoever has the datum goes before who lacks it; two who lack it still tie. */
function orden<T>(a: T | null, b: T | null, compara: (a: T, b: T) => number): number {
  if (a === null) return b === null ? 0 : 1;
  return b === null ? -1 : compara(a, b);
}

const numeroMayor = (a: Racional, b: Racional): number => comparar(b, a);
const textoMenor = (a: string, b: string): number =>
  instante(a) < instante(b) ? -1 : instante(a) > instante(b) ? 1 : 0;
/** Local instants compare as text once they have all their digits. */
const instante = (texto: string): string => {
  const [hasta = "", decimales = ""] = (texto.length === 16 ? `${texto}:00` : texto).split(".");
  return `${hasta}.${decimales.padEnd(6, "0")}`;
};
const cumple = (si: Parameters<typeof seCumple>[0], { candidatura: { lector } }: Recorrido): Racional =>
  fraccion(seCumple(si, (r) => lector.leer(r)) ? 1 : 0);
