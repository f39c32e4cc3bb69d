/** The sums that are always in view: weights and maxima of the stages, each with its base. Pure. */
import type { Bases } from "#schema/bases/bases.ts";
import { aTexto, CIEN, dividir, multiplicar, racional, sumarTodo } from "#schema/puntaje.ts";

const DECIMAL = /^-?\d{1,12}(\.\d{1,6})?$/;

/**
 * `Pesos: 50 + 50 = 100 de 100 %`. Where scores are weighted, minima and maxima are what each stage adds to the total. What
 * is being typed is no number yet and is left out.
 */
export function contadoresDe({ etapas, total }: Bases): readonly string[] {
  const puntuadas = etapas.filter(({ clase, cuentaEnTotal }) => clase === "PUNTUADA" && cuentaEnTotal !== false);
  const ponderado = total.modo === "PONDERADO";
  const aporta = (valor: string | undefined, peso: string | undefined) => {
    if (!ponderado || valor === undefined) return valor;
    return peso !== undefined && DECIMAL.test(valor) && DECIMAL.test(peso)
      ? aTexto(dividir(multiplicar(racional(valor), racional(peso)), CIEN))
      : undefined;
  };
  const pesos = puntuadas.map(({ peso }) => peso);
  const ya = ponderado ? " ya ponderados" : "";
  return [
    ...(total.modo === "SUMA" ? [] : sumaDe("Pesos", pesos, "100 %")),
    ...(total.modo === "NORMALIZADO"
      ? []
      : [
          ...sumaDe(
            `Mínimos${ya}`,
            puntuadas.map(({ minimo, peso }) => aporta(minimo, peso)),
            total.minimo ?? null,
          ),
          ...sumaDe(
            `Máximos${ya}`,
            puntuadas.map(({ maximo, peso }) => aporta(maximo, peso)),
            total.maximo ?? null,
          ),
        ]),
  ];
}

function sumaDe(nombre: string, valores: readonly (string | undefined)[], meta: string | null): readonly string[] {
  const dichos = valores.filter((valor): valor is string => valor !== undefined && DECIMAL.test(valor));
  if (dichos.length === 0) return [];
  const suma = aTexto(sumarTodo(dichos.map(racional)));
  const cuenta = dichos.length === 1 ? suma : `${dichos.join(" + ")} = ${suma}`;
  return [`${nombre}: ${cuenta}${meta === null ? "" : ` de ${meta}`}`];
}
