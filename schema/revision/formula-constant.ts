import type { Hallazgo } from "../hallazgo.ts";
import { aTexto, comparar, sumarTodo } from "../puntaje.ts";
import { afirmadas } from "./afirmaciones.ts";
import { sumaMinimos } from "./afirmaciones-asuntos.ts";
import { totalDe } from "./aportes.ts";
import { hallar, type Contexto, type Revision } from "./comun.ts";

/**
 * The total depends on the applicant: a formula over the minima, scores that never enter it, or criteria that give
 * everybody the same, leave all with one score.
 * @fuente CAS 004-2026-MC-DDC-CUSCO §X: «sumatoria de los ponderados de los puntajes mínimos», 15 + 15 = 30 for everyone
 */
export const formulaConstant: Revision = {
  codigo: "FORMULA_CONSTANT",
  revisar: (contexto) => [...enClausulas(contexto), ...nadaEntra(contexto), ...todosIgual(contexto)],
};

function enClausulas(contexto: Contexto): Hallazgo[] {
  const suma = totalDe(contexto.queSuman, "minimo", contexto);
  const ejemplo =
    suma && suma.partes.length > 1 ? `${suma.partes.map(aTexto).join(" + ")} = ${aTexto(suma.n)}` : undefined;
  return afirmadas(contexto, "FORMULA_CONSTANT").flatMap(({ dichos }) =>
    dichos
      .filter(({ valor }) => sumaMinimos(valor))
      .map(({ titulo, valor, ruta, cita, salida }) => {
        const cuenta = ejemplo === undefined ? "" : ` (${ejemplo})`;
        const mensaje = `«${titulo}» dice que el puntaje final es la ${valor}: los mínimos son los mismos para todos y el resultado también${cuenta}. Diga «puntajes obtenidos».`;
        return hallar("FORMULA_CONSTANT", "ERROR", ruta, mensaje, { cita, salida, ejemplo });
      }),
  );
}

function nadaEntra({ bases, queSuman }: Contexto): Hallazgo[] {
  const primera = bases.etapas.find(({ clase }) => clase === "PUNTUADA");
  if (!primera || queSuman.length > 0) return [];
  const ruta = `etapas.${primera.id}.cuentaEnTotal`;
  const mensaje =
    "Ninguna etapa con puntaje entra en el total: el puntaje final sería cero para todos. Diga cuáles cuentan.";
  const salida = { texto: `Que «${primera.nombre}» cuente en el total`, ruta, valor: true };
  return [hallar("FORMULA_CONSTANT", "ERROR", ruta, mensaje, { cita: primera.cita, salida })];
}

/** Every stage that counts gives one score and no other. */
function todosIgual({ bases, queSuman, analizadas }: Contexto): Hallazgo[] {
  const suyas = analizadas.filter(({ etapa }) => queSuman.some(({ id }) => id === etapa.id));
  if (suyas.length === 0 || bases.bonificaciones.length > 0) return [];
  const fijos = suyas.flatMap(({ alcance }) =>
    alcance && comparar(alcance.minimo, alcance.maximo) === 0 ? [alcance.minimo] : [],
  );
  if (fijos.length < suyas.length) return [];
  const una = suyas.length === queSuman.length ? `: ${aTexto(sumarTodo(fijos))}` : "";
  const mensaje = `Los criterios dan a todos el mismo puntaje${una}. Cambie las tablas para que distingan a los postulantes.`;
  return [hallar("FORMULA_CONSTANT", "ADVERTENCIA", "etapas", mensaje, { cita: bases.total.cita })];
}
