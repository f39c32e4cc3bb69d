import type { Desempate } from "../../bases/resultado.ts";
import { seCumple } from "../../condicion.ts";
import type { Indice } from "../../indice.ts";
import { comparar, fraccion, racional, type Racional } from "../../puntaje.ts";
import { ordenar } from "../../valor.ts";
import { etapaDe, type Recorrido } from "../modelo.ts";

/**
 * A tie-break ready to use: its name in words, why it cannot be used in this contest (then it is skipped with a notice),
 * and how it orders two who tie: negative when the first is better, 0 when it does not tell them apart.
 */
export interface ReglaDesempate {
  readonly nombre: string;
  readonly ausente: string | null;
  comparar(a: Recorrido, b: Recorrido): number;
}

/** Builds each rule by its kind. A new kind is one function and one line here; forgetting it does not compile. */
export function reglaDe(desempate: Desempate, indice: Indice): ReglaDesempate {
  switch (desempate.tipo) {
    case "ETAPA":
      return porEtapa(desempate.etapa, desempate.puntaje, indice);
    case "CRITERIO":
      return porCriterio(desempate.criterio, indice);
    case "DATO":
      return porDato(desempate.dato, desempate.gana);
    case "CONDICION":
      return {
        nombre: desempate.nombre,
        ausente: null,
        comparar: (a, b) => orden(cumple(desempate.si, a), cumple(desempate.si, b), numeroMayor),
      };
    case "ENVIO":
      return {
        nombre: "postulación enviada antes",
        ausente: null,
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
    comparar: (a, b) => orden(de(a), de(b), numeroMayor),
  };
}

/** @fuente bases-model §6 «a criterion» */
function porCriterio(id: string, indice: Indice): ReglaDesempate {
  const existe = JSON.stringify(indice.bases.etapas.map((e) => [e.criterios, e.variantes])).includes(`"id":"${id}"`);
  const de = (r: Recorrido): Racional | null =>
    r.etapas.map((calculo) => calculo.criterios.get(id)).find((t) => t !== undefined)?.n ?? null;
  return {
    nombre: `mayor puntaje en el criterio ${id}`,
    ausente: existe ? null : `el concurso no tiene el criterio ${id}`,
    comparar: (a, b) => orden(de(a), de(b), numeroMayor),
  };
}

/** @fuente bases-model §6 «a fact such as disability, older age» */
function porDato(dato: string, gana: "MAYOR" | "MENOR"): ReglaDesempate {
  const signo = gana === "MAYOR" ? -1 : 1;
  return {
    nombre: `${gana === "MAYOR" ? "mayor" : "menor"} ${dato}`,
    ausente: null,
    comparar: (a, b) =>
      orden(a.candidatura.lector.leer(dato), b.candidatura.lector.leer(dato), (x, y) => signo * (ordenar(x, y) ?? 0)),
  };
}

/** Result of an additional evaluation or of a draw, recorded in each dossier. Without it the tie stands. */
function porRegistro(id: string, nombre: string, compara: (a: Racional, b: Racional) => number): ReglaDesempate {
  const de = (r: Recorrido): Racional | null => {
    const crudo = r.candidatura.expediente.desempates?.[id];
    return crudo === undefined ? null : racional(crudo);
  };
  return { nombre, ausente: null, comparar: (a, b) => (de(a) && de(b) ? orden(de(a), de(b), compara) : 0) };
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
