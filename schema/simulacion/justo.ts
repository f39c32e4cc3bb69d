import { comparar, CERO, sumarTodo, type Racional } from "../puntaje.ts";
import { puntuar } from "../revision/supuesto.ts";
import type { Variable } from "../revision/variables.ts";
import type { Valor } from "../valor.ts";
import { comiteParejo, type Encargo } from "./encarnar.ts";
import { type Aspectos, type Asignacion, completos, deMenorAMayor, vale } from "./variables.ts";

/** Combinations tried at most for one requirement. */
const TOPE = 4000;

/**
 * Who meets exactly the profile of a plaza: of each requirement the least that meets it, and of everything else the least
 * that there is. Where no value meets a requirement, its data stay unknown.
 */
export function justoDe(aspectos: Aspectos): Asignacion {
  const datos = new Map(aspectos.variables.map((variable) => [variable.referencia, menorDe(variable)]));
  const fijados = new Set<string>();
  for (const { si, referencias } of aspectos.perfil) {
    if (!vale(aspectos, si, datos)) buscar(aspectos, si, referencias, datos, fijados);
    for (const referencia of referencias) fijados.add(referencia);
  }
  return datos;
}

/** What comes from outside, as an exam, is no requirement of the profile: there the most is supposed. */
const menorDe = ({ valores, ajena }: Variable): Valor | null => {
  const orden = deMenorAMayor(valores);
  if (ajena) return orden.at(-1) ?? null;
  const nada = orden.find((valor) => valor === null || (valor.clase === "TEXTO" && valor.texto === "NO"));
  return nada === undefined ? (orden[0] ?? null) : nada;
};

function buscar(
  aspectos: Aspectos,
  si: Aspectos["perfil"][number]["si"],
  referencias: readonly string[],
  datos: Map<string, Valor | null>,
  fijados: ReadonlySet<string>,
): void {
  const suyas = aspectos.variables.filter(({ referencia }) => referencias.includes(referencia));
  // First with what other requirements already settled left as it is.
  for (const libres of [suyas.filter(({ referencia }) => !fijados.has(referencia)), suyas]) {
    let intentos = 0;
    for (const prueba of combinaciones(libres)) {
      if ((intentos += 1) > TOPE) break;
      const juntos = new Map([...datos, ...prueba]);
      if (!vale(aspectos, si, juntos)) continue;
      for (const [referencia, valor] of prueba) datos.set(referencia, valor);
      return;
    }
  }
}

/** Every combination of values, the least first. */
export function* combinaciones(variables: readonly Variable[]): Generator<Map<string, Valor | null>> {
  const [primera, ...resto] = variables;
  if (!primera) {
    yield new Map();
    return;
  }
  for (const valor of deMenorAMayor(primera.valores))
    for (const demas of combinaciones(resto)) yield new Map([[primera.referencia, valor], ...demas]);
}

/**
 * Whoever meets the profile and gets the most points out of the criteria of all the stages, bonuses apart: each datum is
 * moved in turn to the value that gives most.
 */
export function mejorDe(aspectos: Aspectos, encargos: readonly Encargo[], justo: Asignacion): Asignacion {
  const datos = new Map(justo);
  let mejor = puntosDe(aspectos, encargos, datos);
  for (let vuelta = 0; vuelta < 2; vuelta += 1)
    for (const { referencia, valores } of aspectos.variables) {
      if (!aspectos.propias.has(referencia)) continue;
      for (const valor of valores) {
        const antes = datos.get(referencia) ?? null;
        datos.set(referencia, valor);
        const puntos = cumple(aspectos, datos) ? puntosDe(aspectos, encargos, datos) : null;
        if (puntos && comparar(puntos, mejor) > 0) mejor = puntos;
        else datos.set(referencia, antes);
      }
    }
  return datos;
}

/** Whether all that the profile asks and can be measured is met. */
export const cumple = (aspectos: Aspectos, datos: Asignacion): boolean =>
  aspectos.perfil.every(({ si }) => vale(aspectos, si, datos));

function puntosDe(aspectos: Aspectos, encargos: readonly Encargo[], supuestos: Asignacion): Racional {
  const { indice, plaza } = aspectos;
  const datos = completos(aspectos, supuestos);
  const comite = comiteParejo(encargos, "hasta");
  return sumarTodo(
    encargos.map(({ etapa }, i) => {
      if (!etapa.criterios || etapa.clase !== "PUNTUADA") return CERO;
      const { hojas = [], compuertas = [] } = comite[i] ?? {};
      const hoja = hojas[0]?.puntajes ?? {};
      const decididas = new Map(compuertas.map(({ criterio, cumple: si }) => [criterio, si]));
      return puntuar({ indice, etapa, plaza, raiz: etapa.criterios }, { datos, hoja, compuertas: decididas }).puntaje.n;
    }),
  );
}
