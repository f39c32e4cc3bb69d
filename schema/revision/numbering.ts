import type { Hallazgo } from "../hallazgo.ts";
import { afirmacionesEnConflicto, afirmadas } from "./afirmaciones.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";
import { primerSalto } from "./numeros-impresos.ts";

/**
 * Printed numbers follow one another, so that «según la fila 8» leads to one row.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §V (from 7 to 10) · Bases HRDC 2019 (sections I, II, III, V, IV, V; list 1, 2, 3, 5)
 */
export const numbering: Revision = {
  codigo: "NUMBERING",
  revisar: (contexto) => {
    const enDatos = [...hitos(contexto), ...cuadros(contexto)];
    const dichas = enDatos.length > 0 ? [] : afirmacionesEnConflicto(contexto, "NUMBERING");
    return [...enDatos, ...enClausulas(contexto), ...dichas];
  },
};

interface Numerado {
  readonly ruta: string;
  readonly numero: string;
  readonly cita?: Hallazgo["cita"];
}

function enLista(que: string, numerados: readonly Numerado[]): Hallazgo[] {
  const salto = primerSalto(numerados.map(({ numero }) => numero));
  const mal = salto && numerados[salto.lugar];
  if (!salto || !mal) return [];
  const valor = mal.numero.replace(/\d+(?=\D*$)/u, String(salto.esperado));
  const mensaje = `${que} pasan del número ${salto.previo} al ${mal.numero}. Numérelos seguidos, o agregue lo que falta.`;
  const salida = { texto: `Poner ${valor}`, ruta: mal.ruta, valor };
  return [hallar("NUMBERING", "ADVERTENCIA", mal.ruta, mensaje, { cita: mal.cita, salida })];
}

const hitos = ({ bases }: Contexto): Hallazgo[] =>
  enLista(
    "Las filas del cronograma",
    bases.cronograma.hitos.flatMap(({ id, numero, cita }) =>
      numero === undefined ? [] : [{ ruta: `cronograma.hitos.${id}.numero`, numero, ...(cita && { cita }) }],
    ),
  );

const cuadros = ({ bases }: Contexto): Hallazgo[] =>
  enLista(
    "Los cuadros de resultados",
    bases.cuadros.flatMap(({ id, numero, cita }) =>
      numero === undefined ? [] : [{ ruta: `cuadros.${id}.numero`, numero, ...(cita && { cita }) }],
    ),
  );

/** Clauses that say how the sections or a list of the printed bases are numbered. */
function enClausulas(contexto: Contexto): Hallazgo[] {
  return afirmadas(contexto, "NUMBERING").flatMap(({ dichos }) =>
    dichos.flatMap(({ valor, ruta, titulo, cita, salida }) => {
      const numeros = valor.split(/\s*[,;]\s*|\s+y\s+/u);
      const salto = numeros.length > 2 ? primerSalto(numeros) : null;
      if (!salto) return [];
      const mensaje = `«${titulo}»: la numeración es ${valor} y pasa de ${salto.previo} a ${numeros[salto.lugar] ?? ""}. Numere de corrido.`;
      return [hallar("NUMBERING", "ADVERTENCIA", ruta, mensaje, { cita, salida })];
    }),
  );
}
